/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Builds claims, and articles with their sections and paragraphs. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-article-private.h"
#include "mandate-claim-private.h"
#include "mandate-paragraph-private.h"
#include "mandate-reader-private.h"
#include "mandate-section-private.h"

gboolean
mandate_build_claim (MandateReading *reading, const MandateNode *node, GError **error)
{
  static const char * const nicks[] = { "agrees", "partly", "differs", "opinion", "unchecked", NULL };
  g_autoptr (MandateClaim) claim = g_object_new (MANDATE_TYPE_CLAIM, NULL);
  MandateItemData *data = mandate_item_get_data (MANDATE_ITEM (claim));
  const MandateNode *says = mandate_node_get_child (node, "says");
  const char *id = mandate_node_get_attribute (node, "id");
  guint verdict;

  data->title = mandate_reading_words (reading, says, id);
  data->original_title = mandate_node_to_plain (says);
  data->text = mandate_reading_text (reading, mandate_node_get_child (node, "record"), id);

  if (!mandate_node_get_choice (node, "verdict", nicks, &verdict, error)
      || !mandate_node_get_count (node, "paragraph", &claim->paragraph, error)
      || !mandate_node_get_count (node, "sentence", &claim->sentence, error))
    return FALSE;

  claim->verdict = verdict;
  claim->sources = mandate_reading_references (reading, node, "source", MANDATE_TYPE_SOURCE, error);
  return claim->sources != NULL && mandate_reading_add (reading, MANDATE_ITEM (claim), node, error);
}

static gboolean
take_claims (MandateReading *reading, MandateParagraph *paragraph, const MandateNode *node, GError **error)
{
  const char *value = mandate_node_get_attribute (node, "claims");
  g_auto (GStrv) ids = g_strsplit_set (value != NULL ? value : "", " \n", -1);

  paragraph->claims = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      MandateItem *claim;

      if (ids[i][0] == '\0')
        continue;

      claim = mandate_dossier_get_item (reading->dossier, ids[i]);
      if (!MANDATE_IS_CLAIM (claim))
        {
          mandate_record_error_set (error, MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE,
                                    mandate_node_attribute_site (node, "claims"),
                                    _("No claim of the record has the id “%s”"), ids[i]);
          return FALSE;
        }
      g_ptr_array_add (paragraph->claims, g_object_ref (claim));
    }

  return TRUE;
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
build_paragraph (MandateReading *reading, const MandateNode *node, GError **error)
{
  g_autoptr (MandateParagraph) paragraph = g_object_new (MANDATE_TYPE_PARAGRAPH, NULL);
  MandateItemData *data = mandate_item_get_data (MANDATE_ITEM (paragraph));

  data->text = mandate_reading_text (reading, node, mandate_node_get_attribute (node, "id"));
  if (!take_claims (reading, paragraph, node, error)
      || !mandate_node_get_span (node, "when", "until", &paragraph->when, error)
      || !mandate_reading_add (reading, MANDATE_ITEM (paragraph), node, error))
    return NULL;

  infer_time (reading, paragraph);
  return g_steal_pointer (&paragraph);
}

static MandateSection *
build_section (MandateReading *reading, const MandateNode *node, guint number, GError **error)
{
  g_autoptr (MandateSection) section = g_object_new (MANDATE_TYPE_SECTION, NULL);
  MandateItemData *data = mandate_item_get_data (MANDATE_ITEM (section));
  const MandateNode *title = mandate_node_get_child (node, "title");

  data->title = mandate_reading_words (reading, title, mandate_node_get_attribute (node, "id"));
  data->original_title = mandate_node_to_plain (title);
  section->number = number;
  section->paragraphs = g_ptr_array_new_with_free_func (g_object_unref);
  if (!mandate_reading_add (reading, MANDATE_ITEM (section), node, error))
    return NULL;

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);
      MandateParagraph *paragraph;

      if (g_strcmp0 (child->name, "p") != 0)
        continue;

      paragraph = build_paragraph (reading, child, error);
      if (paragraph == NULL)
        return NULL;
      g_ptr_array_add (section->paragraphs, paragraph);
    }

  return g_steal_pointer (&section);
}

gboolean
mandate_build_article (MandateReading *reading, const MandateNode *node, GError **error)
{
  g_autoptr (MandateArticle) article = g_object_new (MANDATE_TYPE_ARTICLE, NULL);
  MandateItemData *data = mandate_item_get_data (MANDATE_ITEM (article));
  const MandateNode *title = mandate_node_get_child (node, "title");
  const char *id = mandate_node_get_attribute (node, "id");

  data->title = mandate_reading_words (reading, title, id);
  data->original_title = mandate_node_to_plain (title);
  data->text = mandate_reading_text (reading, mandate_node_get_child (node, "lead"), id);
  article->sections = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);
      MandateSection *section;

      if (g_strcmp0 (child->name, "section") != 0)
        continue;

      section = build_section (reading, child, article->sections->len + 1, error);
      if (section == NULL)
        return FALSE;
      g_ptr_array_add (article->sections, section);
    }

  return mandate_reading_add (reading, MANDATE_ITEM (article), node, error);
}
