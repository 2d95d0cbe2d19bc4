/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the cards of all sorts of items end with: how the thing is known, and what
 * else in the record names it.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "record/mandate-card-private.h"
#include "style/mandate-text-label.h"

static gboolean
has_range (MandateItem *item)
{
  GArray *figures = MANDATE_IS_EVENT (item) ? mandate_event_get_figures (MANDATE_EVENT (item)) : NULL;

  for (guint i = 0; figures != NULL && i < figures->len; i++)
    {
      const MandateAmount *amount = &g_array_index (figures, MandateFigure, i).amount;

      if (amount->low != amount->high)
        return TRUE;
    }

  return FALSE;
}

/* A judgement has no source, however well one looks. */
static const char *
get_certainty_words (MandateItem *item)
{
  switch (mandate_item_get_certainty (item))
    {
    case MANDATE_CERTAINTY_GENERAL:
      return _("General knowledge: no page was read for this.");
    case MANDATE_CERTAINTY_DISPUTED:
      return _("The sources were read, and they disagree.");
    case MANDATE_CERTAINTY_READ:
    case MANDATE_N_CERTAINTIES:
    default:
      if (MANDATE_IS_CLAIM (item))
        return mandate_item_get_sources (item)->len == 0 ? _("A judgement; no source can settle it.") : NULL;
      if (has_range (item))
        return _("The sources were read. They give different numbers.");
      return _("The key fact stood in a source that was read.");
    }
}

/**
 * mandate_card_append_text:
 *
 * Appends what the record says of @item, where it says anything.
 */
void
mandate_card_append_text (GtkBox *box, MandateItem *item, MandateSession *session)
{
  MandateText *text = mandate_item_get_text (item);
  const char *language = mandate_item_get_language (item);

  if (text == NULL)
    return;

  if (language != NULL)
    gtk_box_append (box, mandate_original_note_new ());
  gtk_box_append (box, mandate_text_label_new (text, language, session, "card-text"));
}

/**
 * mandate_card_append_backing:
 *
 * Appends how @item is known: whether it was read, what is in doubt, the sources.
 */
void
mandate_card_append_backing (GtkBox *box, MandateItem *item, MandateSession *session)
{
  MandateText *note = mandate_item_get_note (item);
  GPtrArray *sources = mandate_item_get_sources (item);
  const char *words = get_certainty_words (item);
  const char *language = mandate_item_get_language (item);

  gtk_box_append (box, mandate_card_heading_new (_("How It Is Known")));
  if (words != NULL)
    gtk_box_append (box, mandate_words_label_new (words, "dimmed"));
  if (note != NULL && language != NULL)
    gtk_box_append (box, mandate_original_note_new ());
  if (note != NULL)
    gtk_box_append (box, mandate_text_label_new (note, language, session, "doubt"));
  if (sources->len > 0)
    gtk_box_append (box, mandate_card_rows_new (sources, session));
}

/**
 * mandate_card_append_chips:
 * @items: (element-type MandateItem): places, people; nothing is appended where there are none
 */
void
mandate_card_append_chips (GtkBox *box, const char *heading, GPtrArray *items, MandateSession *session)
{
  if (items->len == 0)
    return;

  gtk_box_append (box, mandate_card_heading_new (heading));
  gtk_box_append (box, mandate_card_chips_new (items, session));
}

/**
 * mandate_card_append_chip:
 * @item: (nullable): nothing is appended where there is none
 */
void
mandate_card_append_chip (GtkBox *box, const char *heading, gpointer item, MandateSession *session)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  if (item != NULL)
    g_ptr_array_add (items, item);
  mandate_card_append_chips (box, heading, items, session);
}

/**
 * mandate_card_append_referring:
 * @type: a type of item
 *
 * Appends the items of that type that name @item, if there are any.
 */
void
mandate_card_append_referring (GtkBox *box, const char *heading, MandateItem *item, GType type, MandateSession *session)
{
  g_autoptr (GPtrArray) items = mandate_dossier_list_referring (mandate_session_get_dossier (session), item, type);

  if (items->len == 0)
    return;

  gtk_box_append (box, mandate_card_heading_new (heading));
  gtk_box_append (box, mandate_card_rows_new (items, session));
}

/**
 * mandate_card_append_fact:
 * @value: (nullable): nothing is appended where there is none
 *
 * Appends one line of a table of facts.
 */
void
mandate_card_append_fact (GtkBox *facts, const char *label, const char *value)
{
  GtkWidget *row, *name, *words;

  if (value == NULL)
    return;

  row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  name = mandate_words_label_new (label, NULL);
  words = mandate_words_label_new (value, "fact");
  /* Of the two, the name wraps, but not within a word. */
  gtk_label_set_max_width_chars (GTK_LABEL (name), 10);
  gtk_label_set_wrap_mode (GTK_LABEL (name), PANGO_WRAP_WORD);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_set_valign (name, GTK_ALIGN_BASELINE_FILL);
  gtk_widget_set_valign (words, GTK_ALIGN_BASELINE_FILL);
  gtk_label_set_xalign (GTK_LABEL (words), 1);
  gtk_label_set_justify (GTK_LABEL (words), GTK_JUSTIFY_RIGHT);
  gtk_box_append (GTK_BOX (row), name);
  gtk_box_append (GTK_BOX (row), words);
  gtk_box_append (facts, row);
}

/**
 * mandate_card_facts_new:
 *
 * Each line shares its width by itself: a long value takes no room from the names beside
 * short ones.
 *
 * Returns: (transfer floating): an empty table of facts
 */
GtkWidget *
mandate_card_facts_new (void)
{
  GtkWidget *facts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_widget_add_css_class (facts, "figures");
  return facts;
}
