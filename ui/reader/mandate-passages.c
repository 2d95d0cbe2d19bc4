/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An article or a chapter in passages: its head, its headings and its paragraphs. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "reader/mandate-backing-note.h"
#include "reader/mandate-passages.h"
#include "style/mandate-text-label.h"

/* How many words a person reads in a minute, by the usual rule. */
#define WORDS_PER_MINUTE 200

typedef struct
{
  GtkBox *column;
  GPtrArray *passages;
  MandateSession *session;
  GHashTable *told; /* claims that stand beside an earlier paragraph */
} Builder;

static void
append (Builder *self, GtkWidget *passage, const char *css_class)
{
  if (css_class != NULL)
    gtk_widget_add_css_class (passage, css_class);
  g_ptr_array_add (self->passages, passage);
  gtk_box_append (self->column, passage);
}

static void
append_head (Builder *self, MandateItem *text, const char *kicker, const char *summary)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *language = mandate_item_get_language (text);

  gtk_box_append (GTK_BOX (head), mandate_words_label_new (kicker, "kicker"));
  gtk_box_append (GTK_BOX (head), mandate_heading_label_new (mandate_item_get_title (text), 1, "article-title"));
  if (language != NULL)
    gtk_box_append (GTK_BOX (head), mandate_original_note_new ());
  gtk_box_append (GTK_BOX (head), mandate_text_label_new (mandate_item_get_text (text), language, self->session, "lead"));
  gtk_box_append (GTK_BOX (head), mandate_words_label_new (summary, "summary"));
  append (self, mandate_passage_new (head, text), "head");
}

static void
append_heading (Builder *self, MandateItem *item, const char *words)
{
  append (self, mandate_passage_new (mandate_heading_label_new (words, 2, "section-title"), item), "section");
}

static char *
summarize_article (MandateArticle *article, MandateDossier *dossier)
{
  guint n_sections = mandate_article_get_sections (article)->len;
  guint n_claims = g_list_model_get_n_items (mandate_dossier_get_list (dossier, MANDATE_TYPE_CLAIM));
  g_autofree char *sections = g_strdup_printf (ngettext ("%u section", "%u sections", n_sections), n_sections);
  g_autofree char *claims = g_strdup_printf (ngettext ("%u claim checked", "%u claims checked", n_claims), n_claims);

  /* Translators: joins two counts below a title: “5 sections · 45 claims checked” */
  return g_strdup_printf (C_ ("counts", "%s · %s"), sections, claims);
}

static void
append_article (Builder *self, MandateArticle *article)
{
  GPtrArray *sections = mandate_article_get_sections (article);
  g_autofree char *summary = summarize_article (article, mandate_session_get_dossier (self->session));

  append_head (self, MANDATE_ITEM (article), C_ ("page", "The Article"), summary);
  for (guint i = 0; i < sections->len; i++)
    {
      MandateSection *section = g_ptr_array_index (sections, i);
      GPtrArray *paragraphs = mandate_section_get_paragraphs (section);

      append_heading (self, MANDATE_ITEM (section), mandate_item_get_title (MANDATE_ITEM (section)));
      for (guint j = 0; j < paragraphs->len; j++)
        {
          MandateParagraph *paragraph = g_ptr_array_index (paragraphs, j);

          append (self, mandate_passage_new_for_paragraph (paragraph, mandate_paragraph_get_claims (paragraph), NULL,
                                                           self->session),
                  NULL);
        }
    }
}

static guint
count_words (MandateText *text)
{
  g_auto (GStrv) words = g_strsplit (mandate_text_get_plain (text), " ", -1);

  return g_strv_length (words);
}

static char *
summarize_chapter (MandateChapter *chapter, MandateDossier *dossier)
{
  GPtrArray *paragraphs = mandate_chapter_get_paragraphs (chapter);
  g_autoptr (GHashTable) events = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) sources = g_hash_table_new (NULL, NULL);
  g_autofree char *minutes = NULL, *n_events = NULL, *n_sources = NULL;
  guint n_words = 0, n_minutes;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      MandateParagraph *paragraph = g_ptr_array_index (paragraphs, i);
      MandateText *text = mandate_item_get_text (MANDATE_ITEM (paragraph));
      g_autoptr (GPtrArray) linked = mandate_dossier_list_linked (dossier, text, MANDATE_TYPE_EVENT);
      g_autoptr (GPtrArray) backing = mandate_dossier_list_backing (dossier, paragraph);

      n_words += count_words (text);
      for (guint j = 0; j < linked->len; j++)
        g_hash_table_add (events, g_ptr_array_index (linked, j));
      for (guint j = 0; j < backing->len; j++)
        g_hash_table_add (sources, g_ptr_array_index (backing, j));
    }

  n_minutes = MAX ((n_words + WORDS_PER_MINUTE / 2) / WORDS_PER_MINUTE, 1);
  minutes = g_strdup_printf (ngettext ("%u minute", "%u minutes", n_minutes), n_minutes);
  n_events = g_strdup_printf (ngettext ("%u event", "%u events", g_hash_table_size (events)), g_hash_table_size (events));
  n_sources = g_strdup_printf (ngettext ("%u source", "%u sources", g_hash_table_size (sources)),
                               g_hash_table_size (sources));
  /* Translators: joins three counts below a title: “6 minutes · 14 events · 22 sources” */
  return g_strdup_printf (C_ ("counts", "%s · %s · %s"), minutes, n_events, n_sources);
}

/* Claims of the article that the record corrects, beside the paragraph that first
 * speaks of the same event. */
static GPtrArray *
take_claims (Builder *self, MandateParagraph *paragraph)
{
  MandateDossier *dossier = mandate_session_get_dossier (self->session);
  GListModel *claims = mandate_dossier_get_list (dossier, MANDATE_TYPE_CLAIM);
  MandateText *text = mandate_item_get_text (MANDATE_ITEM (paragraph));
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (MandateClaim) claim = g_list_model_get_item (claims, i);
      g_autoptr (GPtrArray) events = mandate_dossier_list_linked (dossier, mandate_item_get_text (MANDATE_ITEM (claim)),
                                                                  MANDATE_TYPE_EVENT);

      if (mandate_claim_get_verdict (claim) != MANDATE_VERDICT_DIFFERS || events->len == 0
          || !mandate_text_has_target (text, mandate_item_get_id (g_ptr_array_index (events, 0))))
        continue;
      if (g_hash_table_add (self->told, claim))
        g_ptr_array_add (found, claim);
    }

  return found;
}

static void
append_chapter (Builder *self, MandateChapter *chapter)
{
  GPtrArray *paragraphs = mandate_chapter_get_paragraphs (chapter);
  g_autofree char *summary = summarize_chapter (chapter, mandate_session_get_dossier (self->session));
  /* Translators: above the title of a chapter, with its number */
  g_autofree char *kicker = g_strdup_printf (_("Chapter %u"), mandate_chapter_get_number (chapter));

  append_head (self, MANDATE_ITEM (chapter), kicker, summary);
  for (guint i = 0; i < paragraphs->len; i++)
    {
      MandateParagraph *paragraph = g_ptr_array_index (paragraphs, i);
      g_autoptr (GPtrArray) claims = take_claims (self, paragraph);

      append (self, mandate_passage_new_for_paragraph (paragraph, claims, mandate_backing_note_new (paragraph, self->session),
                                                       self->session),
              NULL);
    }

  append_heading (self, NULL, _("Where This Comes From"));
  append (self, mandate_passage_new (mandate_text_label_new (mandate_chapter_get_basis (chapter),
                                                             mandate_item_get_language (MANDATE_ITEM (chapter)),
                                                             self->session, "basis"),
                                     NULL),
          NULL);
}

/**
 * mandate_passages_append:
 * @column: where the passages go
 * @passages: (element-type MandatePassage): to which they are added, unowned
 * @text: a #MandateArticle or a #MandateChapter
 */
void
mandate_passages_append (GtkBox *column, GPtrArray *passages, MandateItem *text, MandateSession *session)
{
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);
  Builder builder = { column, passages, session, told };

  g_return_if_fail (GTK_IS_BOX (column));
  g_return_if_fail (MANDATE_IS_ARTICLE (text) || MANDATE_IS_CHAPTER (text));

  if (MANDATE_IS_CHAPTER (text))
    append_chapter (&builder, MANDATE_CHAPTER (text));
  else
    append_article (&builder, MANDATE_ARTICLE (text));
}
