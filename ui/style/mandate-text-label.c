/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words of the record as labels. GtkLabel gives links a place in the order of
 * focus and a name of their own, which no other text widget of GTK does.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "style/mandate-text-label.h"

/* How narrow a paragraph may become. Without it GTK finds out by breaking the
 * paragraph at every letter, which costs more than all that it draws of it. Twice
 * as large they still fit into the narrowest window. */
#define MIN_CHARS 12

/**
 * mandate_text_to_pango:
 *
 * Returns: (transfer full): the text as Pango markup, with ids as addresses of links
 */
char *
mandate_text_to_pango (MandateText *text)
{
  GString *markup = g_string_new (NULL);

  for (guint i = 0; i < mandate_text_get_n_runs (text); i++)
    {
      const MandateRun *run = mandate_text_get_run (text, i);
      g_autofree char *words = g_markup_escape_text (run->words, -1);

      if (run->target != NULL)
        g_string_append_printf (markup, "<a href=\"%s\">%s</a>", run->target, words);
      else if (run->emphasis)
        g_string_append_printf (markup, "<i>%s</i>", words);
      else
        g_string_append (markup, words);
    }

  return g_string_free (markup, FALSE);
}

static gboolean
activate_link_cb (GtkLabel *label, const char *id, MandateSession *session)
{
  g_assert (GTK_IS_LABEL (label));
  g_assert (MANDATE_IS_SESSION (session));

  mandate_session_open_link (session, id);
  return TRUE;
}

static GtkWidget *
label_new (GtkAccessibleRole role, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, "xalign", 0.0,
                                   NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkTextDirection
get_script_direction (PangoScript script)
{
  static const PangoScript right_to_left[] = { PANGO_SCRIPT_ARABIC, PANGO_SCRIPT_HEBREW, PANGO_SCRIPT_SYRIAC,
                                               PANGO_SCRIPT_THAANA, PANGO_SCRIPT_NKO };

  for (guint i = 0; i < G_N_ELEMENTS (right_to_left); i++)
    if (script == right_to_left[i])
      return GTK_TEXT_DIR_RTL;

  return GTK_TEXT_DIR_LTR;
}

static GtkTextDirection
get_direction (PangoLanguage *language)
{
  int n_scripts = 0;
  const PangoScript *scripts = pango_language_get_scripts (language, &n_scripts);

  return n_scripts > 0 ? get_script_direction (scripts[0]) : GTK_TEXT_DIR_LTR;
}

/**
 * mandate_label_set_language:
 * @language: (nullable): the language of its words, where it is not that of the program
 *
 * Gives a label the direction, the fonts and the line breaks of a language. A screen
 * reader is told of it, too.
 */
void
mandate_label_set_language (GtkLabel *label, const char *language)
{
  PangoLanguage *pango_language = language != NULL ? pango_language_from_string (language) : NULL;
  g_autoptr (PangoAttrList) attributes = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));

  if (pango_language != NULL)
    {
      attributes = pango_attr_list_new ();
      pango_attr_list_insert (attributes, pango_attr_language_new (pango_language));
    }
  gtk_label_set_attributes (label, attributes);
  gtk_label_set_justify (label, GTK_JUSTIFY_LEFT);
  gtk_widget_set_direction (GTK_WIDGET (label),
                            pango_language != NULL ? get_direction (pango_language) : GTK_TEXT_DIR_NONE);
}

/**
 * mandate_original_note_new:
 *
 * Returns: (transfer floating): a line to stand above a text that is not translated
 */
GtkWidget *
mandate_original_note_new (void)
{
  const char *description = _("This text has not been translated yet; it is in English");
  GtkWidget *label = mandate_words_label_new (C_ ("language of a text", "In English"), "original-note");

  gtk_widget_set_tooltip_text (label, description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  return label;
}

/**
 * mandate_text_label_new:
 * @language: (nullable): as for mandate_label_set_language()
 * @session: where the links lead
 * @css_class: (nullable): a style class
 *
 * Returns: (transfer floating): a wrapping label
 */
GtkWidget *
mandate_text_label_new (MandateText *text, const char *language, MandateSession *session, const char *css_class)
{
  GtkWidget *label = label_new (GTK_ACCESSIBLE_ROLE_PARAGRAPH, css_class);
  g_autofree char *markup = mandate_text_to_pango (text);

  gtk_label_set_width_chars (GTK_LABEL (label), MIN_CHARS);
  gtk_label_set_markup (GTK_LABEL (label), markup);
  mandate_label_set_language (GTK_LABEL (label), language);
  g_signal_connect_object (label, "activate-link", G_CALLBACK (activate_link_cb), session, G_CONNECT_DEFAULT);
  return label;
}

/* Whether a paragraph runs from left to right in a label from right to left, by its first
 * letter or a mark that stands for one. What begins with an isolate is placed by what is
 * around it. */
static gboolean
runs_against (GtkLabel *label, const char *words)
{
  if (gtk_widget_get_direction (GTK_WIDGET (label)) != GTK_TEXT_DIR_RTL || g_str_has_prefix (words, "\u2068")
      || g_str_has_prefix (words, "\u200f"))
    return FALSE;

  for (const char *letter = words; *letter != '\0'; letter = g_utf8_next_char (letter))
    if (g_unichar_isalpha (g_utf8_get_char (letter)))
      return get_script_direction ((PangoScript) g_unichar_get_script (g_utf8_get_char (letter))) == GTK_TEXT_DIR_LTR;

  return FALSE;
}

/**
 * mandate_label_set_words:
 * @words: plain words, which may be in another script than the program's language
 *
 * Gives a label words. Where those that run against it wrap, such as the title of a
 * French source in Arabic, each line begins where those of the program do.
 */
void
mandate_label_set_words (GtkLabel *label, const char *words)
{
  g_return_if_fail (GTK_IS_LABEL (label) && words != NULL);

  /* Pango turns it about for a paragraph that runs against the label. */
  gtk_label_set_justify (label, runs_against (label, words) ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT);
  gtk_label_set_label (label, words);
}

/**
 * mandate_labels_fit:
 * @root: a widget of a library, which made its labels itself
 *
 * Sets the words of its labels as mandate_label_set_words() does.
 */
void
mandate_labels_fit (GtkWidget *root)
{
  g_return_if_fail (GTK_IS_WIDGET (root));

  if (GTK_IS_LABEL (root))
    {
      g_autofree char *words = g_strdup (gtk_label_get_label (GTK_LABEL (root)));

      mandate_label_set_words (GTK_LABEL (root), words);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    mandate_labels_fit (child);
}

/**
 * mandate_words_label_new:
 * @words: as for mandate_label_set_words()
 * @css_class: (nullable): a style class
 *
 * Returns: (transfer floating): a wrapping label
 */
GtkWidget *
mandate_words_label_new (const char *words, const char *css_class)
{
  GtkWidget *label = label_new (GTK_ACCESSIBLE_ROLE_LABEL, css_class);

  mandate_label_set_words (GTK_LABEL (label), words);
  return label;
}

/**
 * mandate_heading_label_new:
 * @level: 1 for the title of a page
 *
 * Returns: (transfer floating): a label that a screen reader finds as a heading
 */
GtkWidget *
mandate_heading_label_new (const char *words, guint level, const char *css_class)
{
  GtkWidget *label = label_new (GTK_ACCESSIBLE_ROLE_HEADING, css_class);

  mandate_label_set_words (GTK_LABEL (label), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, (int) level, -1);
  return label;
}
