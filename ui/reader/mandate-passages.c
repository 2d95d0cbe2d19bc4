/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An article or a chapter in passages: its head, its headings and its paragraphs; in two
 * languages where the reader wants them and both have the text.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-language.h"
#include "reader/mandate-backing-note.h"
#include "reader/mandate-note.h"
#include "reader/mandate-passages.h"
#include "style/mandate-text-label.h"

/* How many words a person reads in a minute, by the usual rule. */
#define WORDS_PER_MINUTE 200

typedef struct
{
  GtkBox *column;
  GPtrArray *passages;
  MandateSession *session;
  MandateDossier *second; /* NULL where the page is in one language */
  GHashTable *told; /* claims that stand beside an earlier paragraph */
} Builder;

/* The language that the texts of an item are in. */
static const char *
get_language (MandateItem *item, MandateDossier *dossier)
{
  const char *language = mandate_item_get_language (item);

  return language != NULL ? language : mandate_dossier_get_language (dossier);
}

/* The same item in another language. */
static MandateItem *
find_same (MandateDossier *dossier, MandateItem *item)
{
  return dossier != NULL ? mandate_dossier_get_item (dossier, mandate_item_get_id (item)) : NULL;
}

/* The item in the second language; %NULL where its texts would stand in the same
 * language twice, for want of translation. */
static MandateItem *
get_second (Builder *self, MandateItem *item)
{
  MandateItem *second = find_same (self->second, item);

  if (second == NULL || g_strcmp0 (get_language (item, mandate_session_get_dossier (self->session)),
                                   get_language (second, self->second)) == 0)
    return NULL;

  return second;
}

static MandatePassage *
append (Builder *self, GtkWidget *text, MandateItem *item, const char *css_class)
{
  GtkWidget *passage = mandate_passage_new (text, item);

  if (css_class != NULL)
    gtk_widget_add_css_class (passage, css_class);
  mandate_passage_set_two_languages (MANDATE_PASSAGE (passage), self->second != NULL);
  g_ptr_array_add (self->passages, passage);
  gtk_box_append (self->column, passage);
  return MANDATE_PASSAGE (passage);
}

/* The words in the second language; where there are none their place is kept. */
static void
set_second (MandatePassage *passage, GtkWidget *label, const char *language)
{
  if (language != NULL)
    {
      mandate_label_set_language (GTK_LABEL (label), language);
      gtk_widget_add_css_class (label, "second");
      gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      mandate_language_get_name (language), -1);
    }
  gtk_widget_set_visible (label, language != NULL);
  mandate_passage_set_second (passage, label);
}

/* A text of @item, and the same of the item in the second language. */
static MandatePassage *
append_text (Builder *self, MandateItem *item, MandateText *(*get_text) (MandateItem *), const char *css_class)
{
  MandateItem *second = get_second (self, item);
  GtkWidget *label = mandate_text_label_new (get_text (item), mandate_item_get_language (item), self->session, css_class);
  MandatePassage *passage = append (self, label, item, NULL);
  GtkWidget *other;

  if (self->second == NULL)
    return passage;

  other = second != NULL ? mandate_text_label_new (get_text (second), NULL, self->session, css_class) : gtk_label_new (NULL);
  set_second (passage, other, second != NULL ? get_language (second, self->second) : NULL);
  return passage;
}

/* A name of @item as a heading; a name that is the same in both languages stands once. Of
 * a whole text it is not the passage that is found by the item: that is the lead. */
static void
append_heading (Builder *self, MandateItem *item, guint level, const char *heading_class, const char *css_class)
{
  const char *title = mandate_item_get_title (item);
  MandateItem *second = find_same (self->second, item);
  MandatePassage *passage = append (self, mandate_heading_label_new (title, level, heading_class),
                                    level > 1 ? item : NULL, css_class);

  if (second != NULL && !g_str_equal (mandate_item_get_title (second), title))
    set_second (passage, mandate_heading_label_new (mandate_item_get_title (second), level, heading_class),
                mandate_dossier_get_language (self->second));
}

/* As it is said in a sentence of the reader's language. */
static const char *
get_language_words (const char *code)
{
  static const struct
  {
    const char *code;
    const char *words;
  } languages[] = {
    { "ar", NC_ ("what a text is not in", "Arabic") }, { "es", NC_ ("what a text is not in", "Spanish") },
    { "fr", NC_ ("what a text is not in", "French") }, { "ru", NC_ ("what a text is not in", "Russian") },
    { "zh_CN", NC_ ("what a text is not in", "Chinese") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_str_equal (languages[i].code, code))
      return g_dpgettext2 (GETTEXT_PACKAGE, "what a text is not in", languages[i].words);

  return mandate_language_get_name (code);
}

/* The language of @dossier has not got a text. */
static GtkWidget *
create_missing_note (MandateDossier *dossier, gboolean beside)
{
  const char *name = get_language_words (mandate_dossier_get_language (dossier));
  /* Translators: “Arabic”, or another language that a text is not in */
  g_autofree char *words = g_strdup_printf (beside ? _("Not in %s yet; in English instead")
                                                   : _("This text is not in %s yet"), name);

  return mandate_words_label_new (words, "original-note");
}

/* Where texts of @item are not in the language of their column, a line says so. */
static void
append_remarks (Builder *self, MandateItem *item)
{
  MandateItem *second = get_second (self, item);
  gboolean first_original = mandate_item_get_language (item) != NULL;
  gboolean second_original = second != NULL && mandate_item_get_language (second) != NULL;
  GtkWidget *label;
  MandatePassage *passage;

  if (!first_original && !second_original)
    return;

  label = first_original ? mandate_original_note_new () : gtk_label_new (NULL);
  gtk_widget_set_visible (label, first_original);
  passage = append (self, label, NULL, "remarks");
  /* Beneath one another, “In English” would seem to be said of the first. */
  if (second_original)
    mandate_passage_set_second (passage, first_original ? mandate_original_note_new () : create_missing_note (self->second, TRUE));
}

/* A second language was chosen that has not got this text, and the page is in English already. */
static void
append_missing (Builder *self, MandateItem *item)
{
  MandateDossier *dossier = mandate_second_language_get_dossier (mandate_session_get_second (self->session));
  MandateItem *second = find_same (dossier, item);

  if (self->second == NULL && second != NULL && mandate_item_get_language (second) != NULL)
    append (self, create_missing_note (dossier, FALSE), NULL, "remarks");
}

static void
append_head (Builder *self, MandateItem *item, const char *kicker, const char *summary)
{
  MandatePassage *lead;

  append (self, mandate_words_label_new (kicker, "kicker"), NULL, "head-part");
  append_heading (self, item, 1, "article-title", "head-part");
  append_remarks (self, item);
  append_missing (self, item);
  lead = append_text (self, item, mandate_item_get_text, "lead");
  gtk_widget_add_css_class (GTK_WIDGET (lead), "head-part");
  append (self, mandate_words_label_new (summary, "summary"), NULL, "head");
}

static MandatePassage *
append_paragraph (Builder *self, MandateParagraph *paragraph)
{
  return append_text (self, MANDATE_ITEM (paragraph), mandate_item_get_text, "reading");
}

static void
append_claims (MandatePassage *passage, GPtrArray *claims, MandateSession *session)
{
  for (guint i = 0; i < claims->len; i++)
    mandate_passage_append_note (passage, mandate_note_new (g_ptr_array_index (claims, i), session));
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

      append_heading (self, MANDATE_ITEM (section), 2, "section-title", "section");
      append_remarks (self, MANDATE_ITEM (section));
      for (guint j = 0; j < paragraphs->len; j++)
        {
          MandateParagraph *paragraph = g_ptr_array_index (paragraphs, j);

          append_claims (append_paragraph (self, paragraph), mandate_paragraph_get_claims (paragraph), self->session);
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

static MandateText *
get_basis (MandateItem *chapter)
{
  return mandate_chapter_get_basis (MANDATE_CHAPTER (chapter));
}

static void
append_basis (Builder *self, MandateChapter *chapter)
{
  append (self, mandate_heading_label_new (_("Where This Comes From"), 2, "section-title"), NULL, "section");
  append_text (self, MANDATE_ITEM (chapter), get_basis, "basis");
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
      GtkWidget *backing = mandate_backing_note_new (paragraph, self->session);
      MandatePassage *passage = append_paragraph (self, paragraph);

      append_claims (passage, claims, self->session);
      if (backing != NULL)
        mandate_passage_append_note (passage, backing);
    }

  append_basis (self, chapter);
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
  MandateDossier *second = mandate_second_language_get_dossier (mandate_session_get_second (session));
  Builder builder = { column, passages, session, second, told };

  g_return_if_fail (GTK_IS_BOX (column));
  g_return_if_fail (MANDATE_IS_ARTICLE (text) || MANDATE_IS_CHAPTER (text));

  if (get_second (&builder, text) == NULL)
    builder.second = NULL;

  if (MANDATE_IS_CHAPTER (text))
    append_chapter (&builder, MANDATE_CHAPTER (text));
  else
    append_article (&builder, MANDATE_ARTICLE (text));
}
