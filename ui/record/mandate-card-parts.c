/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Parts that the cards of all sorts of items are made of. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "record/mandate-card-parts.h"
#include "style/mandate-chip.h"
#include "style/mandate-text-label.h"
#include "style/mandate-tooltip.h"

/* Links an item's widget to its item without another object between them. */
#define ITEM_KEY "mandate-item"

static void
activate_cb (GtkWidget *widget, MandateSession *session)
{
  mandate_session_open_link (session, mandate_item_get_id (g_object_get_data (G_OBJECT (widget), ITEM_KEY)));
}

static void
link_item (GtkWidget *widget, const char *signal, MandateItem *item, MandateSession *session)
{
  g_object_set_data_full (G_OBJECT (widget), ITEM_KEY, g_object_ref (item), g_object_unref);
  g_signal_connect_object (widget, signal, G_CALLBACK (activate_cb), session, G_CONNECT_DEFAULT);
}

/**
 * mandate_card_heading_new:
 *
 * Returns: (transfer floating): heading of a part of a card
 */
GtkWidget *
mandate_card_heading_new (const char *words)
{
  return mandate_heading_label_new (words, 3, "card-heading");
}

static const char *
get_short_name (MandateItem *item)
{
  return MANDATE_IS_ACTOR (item) ? mandate_actor_get_short_name (MANDATE_ACTOR (item)) : mandate_item_get_title (item);
}

static GtkWidget *
create_chip (MandateItem *item, MandateSession *session)
{
  GtkWidget *chip = mandate_chip_new (get_short_name (item), NULL);

  mandate_tooltip_set (chip, mandate_item_get_title (item));
  link_item (chip, "clicked", item, session);
  return chip;
}

/**
 * mandate_card_chips_new:
 * @items: (element-type MandateItem): places, people
 *
 * Returns: (transfer floating): buttons that wrap, one for each item
 */
GtkWidget *
mandate_card_chips_new (GPtrArray *items, MandateSession *session)
{
  GtkWidget *box = mandate_chips_box_new ();

  for (guint i = 0; i < items->len; i++)
    adw_wrap_box_append (ADW_WRAP_BOX (box), create_chip (g_ptr_array_index (items, i), session));

  return box;
}

static char *
source_caption (MandateSource *source)
{
  MandateDate date = mandate_source_get_date (source);
  g_autofree char *words = NULL;

  if (date.year == 0)
    return g_strdup (mandate_source_get_publisher (source));

  words = mandate_date_to_words (date, MANDATE_DATE_LONG);
  /* Translators: joins the publisher of a source and its date: “Reuters · 16 June 2023” */
  return g_strdup_printf (C_ ("source", "%s · %s"), mandate_source_get_publisher (source), words);
}

static char *
place_caption (MandatePlace *place)
{
  const char *region = mandate_place_get_region (place);
  const char *country = mandate_place_get_country (place);

  if (region == NULL || country == NULL)
    return g_strdup (region != NULL ? region : country);

  /* Translators: joins a region and its country: “Mopti · Mali” */
  return g_strdup_printf (C_ ("place", "%s · %s"), region, country);
}

static char *
resolution_caption (MandateResolution *resolution)
{
  g_autofree char *date = mandate_date_to_words (mandate_resolution_get_date (resolution), MANDATE_DATE_LONG);

  /* Translators: joins the symbol of a resolution and its date: “S/RES/2100 (2013) · 25 April 2013” */
  return g_strdup_printf (C_ ("resolution", "%s · %s"), mandate_resolution_get_symbol (resolution), date);
}

/**
 * mandate_term_to_words:
 * @from: when it began; its year is 0 where that was not found
 * @to: when it ended; its year is 0 where that was not found
 *
 * Returns: (transfer full): from when to when, a question mark where a date was not found
 */
char *
mandate_term_to_words (MandateDate from, MandateDate to)
{
  g_autofree char *start = from.year != 0 ? mandate_date_to_words (from, MANDATE_DATE_LONG) : NULL;
  g_autofree char *end = to.year != 0 ? mandate_date_to_words (to, MANDATE_DATE_LONG) : NULL;

  /* Translators: stands for a date that was not found, in “2014 – ?” */
  const char *unknown = C_ ("date not found", "?");

  if (from.year != 0 && to.year != 0)
    return mandate_span_to_words (mandate_span_new (from, to), MANDATE_DATE_LONG);

  /* Translators: from one date to another, of which one was not found: “2014 – ?” */
  return g_strdup_printf (C_ ("term", "%s – %s"), start != NULL ? start : unknown, end != NULL ? end : unknown);
}

static char *
base_caption (MandateBase *base)
{
  g_autofree char *term = mandate_term_to_words (mandate_base_get_opened (base), mandate_base_get_closed (base));

  /* Translators: joins what a base was and from when to when: “Camp · 2014 – 25 August 2023” */
  return g_strdup_printf (C_ ("base", "%s · %s"), mandate_base_kind_get_name (mandate_base_get_kind (base)), term);
}

static char *
post_caption (MandatePost *post)
{
  MandateSpan term = mandate_post_get_term (post);
  g_autofree char *words = mandate_term_to_words (term.start, term.end);

  if (mandate_post_get_acting (post))
    /* Translators: joins who held a post, for an interim, and from when to when */
    return g_strdup_printf (C_ ("post", "%s (acting) · %s"), mandate_item_get_title (MANDATE_ITEM (mandate_post_get_person (post))),
                            words);

  /* Translators: joins who held a post and from when to when */
  return g_strdup_printf (C_ ("post", "%s · %s"), mandate_item_get_title (MANDATE_ITEM (mandate_post_get_person (post))), words);
}

/**
 * mandate_item_dup_caption:
 *
 * Returns: (transfer full) (nullable): what tells an item from others of the same
 *   name: the date of an event, the publisher of a source; nothing in another language
 *   than the name's
 */
char *
mandate_item_dup_caption (MandateItem *item)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (item), NULL);

  if (MANDATE_IS_EVENT (item))
    return mandate_span_to_words (mandate_event_get_span (MANDATE_EVENT (item)), MANDATE_DATE_LONG);
  if (MANDATE_IS_SOURCE (item))
    return source_caption (MANDATE_SOURCE (item));
  if (MANDATE_IS_PLACE (item))
    return place_caption (MANDATE_PLACE (item));
  if (MANDATE_IS_CLAIM (item))
    return g_strdup (mandate_verdict_get_name (mandate_claim_get_verdict (MANDATE_CLAIM (item))));
  if (MANDATE_IS_RESOLUTION (item))
    return resolution_caption (MANDATE_RESOLUTION (item));
  if (MANDATE_IS_BASE (item))
    return base_caption (MANDATE_BASE (item));
  if (MANDATE_IS_POST (item))
    return post_caption (MANDATE_POST (item));
  if (MANDATE_IS_WORD (item) && mandate_word_get_expansion (MANDATE_WORD (item)) != NULL)
    return g_strdup (mandate_word_get_expansion (MANDATE_WORD (item)));
  if (MANDATE_IS_SERIES (item))
    return g_strdup (mandate_series_kind_get_name (mandate_series_get_kind (MANDATE_SERIES (item))));
  if (MANDATE_IS_CHAPTER (item))
    return g_strdup_printf (_("Chapter %u"), mandate_chapter_get_number (MANDATE_CHAPTER (item)));
  if (MANDATE_IS_PARAGRAPH (item) && mandate_item_get_parent (item) != NULL)
    return g_strdup (mandate_item_get_title (mandate_item_get_parent (item)));

  if (mandate_item_get_text (item) == NULL || mandate_item_get_language (item) != NULL)
    return NULL;
  return g_strdup (mandate_text_get_plain (mandate_item_get_text (item)));
}

/**
 * mandate_caption_get_n_lines:
 * @caption: of @item
 *
 * Returns: how many lines to show of a caption: some of one that is a text, all of one that
 *   is a date or a name, for which it is -1
 */
int
mandate_caption_get_n_lines (MandateItem *item, const char *caption)
{
  MandateText *text;

  g_return_val_if_fail (MANDATE_IS_ITEM (item), -1);

  text = mandate_item_get_text (item);
  return text != NULL && g_strcmp0 (caption, mandate_text_get_plain (text)) == 0 ? 2 : -1;
}

/**
 * mandate_card_row_new:
 *
 * Returns: (transfer floating): a row with the item's title and caption that
 *   opens its card
 */
GtkWidget *
mandate_card_row_new (MandateItem *item, MandateSession *session)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *caption = mandate_item_dup_caption (item);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), mandate_item_get_title (item));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), caption != NULL ? caption : "");
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), MAX (mandate_caption_get_n_lines (item, caption), 0));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  mandate_labels_fit (row);
  link_item (row, "activated", item, session);
  return row;
}

/**
 * mandate_card_rows_new:
 * @items: (element-type MandateItem): the items
 *
 * Returns: (transfer floating): a list of rows, one for each item
 */
GtkWidget *
mandate_card_rows_new (GPtrArray *items, MandateSession *session)
{
  GtkWidget *list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);

  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_add_css_class (list, "card-rows");
  for (guint i = 0; i < items->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), mandate_card_row_new (g_ptr_array_index (items, i), session));

  return list;
}
