/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Builds claims, articles with their sections and paragraphs, and chapters. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-article-private.h"
#include "mandate-chapter-private.h"
#include "mandate-claim-private.h"
#include "mandate-paragraph-private.h"
#include "mandate-reader-private.h"
#include "mandate-section-private.h"

gboolean
mandate_build_claim (MandateReading *reading, const MandateNode *node, GError **error)
{
  static const char * const nicks[] = { "agrees", "partly", "differs", "opinion", "unchecked", NULL };
  g_autoptr (MandateClaim) claim = g_object_new (MANDATE_TYPE_CLAIM, NULL);
  guint verdict;

  mandate_reading_title (reading, MANDATE_ITEM (claim), node, "says");
  mandate_item_get_data (MANDATE_ITEM (claim))->text
    = mandate_reading_text (reading, mandate_node_get_child (node, "record"));

  if (!mandate_node_get_choice (node, "verdict", nicks, &verdict, error)
      || !mandate_node_get_count (node, "paragraph", &claim->paragraph, error)
      || !mandate_node_get_count (node, "sentence", &claim->sentence, error))
    return FALSE;

  claim->verdict = verdict;
  return mandate_reading_add (reading, MANDATE_ITEM (claim), node, error);
}

/* A paragraph that names no time of its own speaks of its first event's. */
static void
infer_time (MandateReading *reading, MandateParagraph *paragraph)
{
  MandateText *text = mandate_item_get_text (MANDATE_ITEM (paragraph));

  for (guint i = 0; i < mandate_text_get_n_runs (text) && paragraph->when.start.year == 0; i++)
    {
      MandateItem *item = mandate_dossier_get_item (reading->dossier, mandate_text_get_run (text, i)->target);

      if (MANDATE_IS_EVENT (item))
        paragraph->when = mandate_event_get_span (MANDATE_EVENT (item));
    }
}

static MandateParagraph *
build_paragraph (MandateReading *reading, MandateItem *parent, const MandateNode *node, GError **error)
{
  g_autoptr (MandateParagraph) paragraph = g_object_new (MANDATE_TYPE_PARAGRAPH, NULL);
  MandateItemData *data = mandate_item_get_data (MANDATE_ITEM (paragraph));

  data->text = mandate_reading_text (reading, node);
  data->parent = parent;
  paragraph->claims = mandate_reading_list (reading, node, "claims", MANDATE_TYPE_CLAIM, error);
  if (paragraph->claims == NULL
      || !mandate_node_get_span (node, "when", "until", &paragraph->when, error)
      || !mandate_reading_add (reading, MANDATE_ITEM (paragraph), node, error))
    return NULL;

  infer_time (reading, paragraph);
  return g_steal_pointer (&paragraph);
}

static GPtrArray *
build_paragraphs (MandateReading *reading, MandateItem *parent, const MandateNode *node, GError **error)
{
  g_autoptr (GPtrArray) paragraphs = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);
      MandateParagraph *paragraph;

      if (g_strcmp0 (child->name, "p") != 0)
        continue;

      paragraph = build_paragraph (reading, parent, child, error);
      if (paragraph == NULL)
        return NULL;
      g_ptr_array_add (paragraphs, paragraph);
    }

  return g_steal_pointer (&paragraphs);
}

static MandateSection *
build_section (MandateReading *reading, MandateItem *parent, const MandateNode *node, GError **error)
{
  g_autoptr (MandateSection) section = g_object_new (MANDATE_TYPE_SECTION, NULL);
  MandateItemData *data = mandate_item_get_data (MANDATE_ITEM (section));
  const char *outer = reading->language;

  mandate_reading_choose_language (reading, node);
  mandate_reading_title (reading, MANDATE_ITEM (section), node, "title");
  data->parent = parent;
  if (!mandate_reading_add (reading, MANDATE_ITEM (section), node, error))
    return NULL;

  section->paragraphs = build_paragraphs (reading, MANDATE_ITEM (section), node, error);
  reading->language = outer;
  return section->paragraphs != NULL ? g_steal_pointer (&section) : NULL;
}

gboolean
mandate_build_article (MandateReading *reading, const MandateNode *node, GError **error)
{
  g_autoptr (MandateArticle) article = g_object_new (MANDATE_TYPE_ARTICLE, NULL);
  MandateItemData *data = mandate_item_get_data (MANDATE_ITEM (article));

  mandate_reading_title (reading, MANDATE_ITEM (article), node, "title");
  data->text = mandate_reading_text (reading, mandate_node_get_child (node, "lead"));
  article->sections = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);
      MandateSection *section;

      if (g_strcmp0 (child->name, "section") != 0)
        continue;

      section = build_section (reading, MANDATE_ITEM (article), child, error);
      if (section == NULL)
        return FALSE;
      g_ptr_array_add (article->sections, section);
    }

  return mandate_reading_add (reading, MANDATE_ITEM (article), node, error);
}

gboolean
mandate_build_chapter (MandateReading *reading, const MandateNode *node, GError **error)
{
  g_autoptr (MandateChapter) chapter = g_object_new (MANDATE_TYPE_CHAPTER, NULL);
  MandateItemData *data = mandate_item_get_data (MANDATE_ITEM (chapter));
  GListModel *chapters = mandate_dossier_get_list (reading->dossier, MANDATE_TYPE_CHAPTER);

  mandate_reading_title (reading, MANDATE_ITEM (chapter), node, "title");
  data->text = mandate_reading_text (reading, mandate_node_get_child (node, "lead"));
  chapter->basis = mandate_reading_text (reading, mandate_node_get_child (node, "basis"));
  chapter->number = g_list_model_get_n_items (chapters) + 1;
  chapter->paragraphs = build_paragraphs (reading, MANDATE_ITEM (chapter), node, error);
  return chapter->paragraphs != NULL && mandate_reading_add (reading, MANDATE_ITEM (chapter), node, error);
}
