/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Parts that the cards of all sorts of items are made of. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "record/mandate-card-parts.h"
#include "style/mandate-text-label.h"

/* Links an item's widget to its item without another object between them. */
#define ITEM_KEY "mandate-item"

static void
activate_cb (GtkWidget *widget, MandateSession *session)
{
  mandate_session_select (session, g_object_get_data (G_OBJECT (widget), ITEM_KEY));
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
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *label = gtk_label_new (get_short_name (item));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_button_set_child (GTK_BUTTON (chip), label);
  gtk_widget_set_tooltip_text (chip, mandate_item_get_title (item));
  gtk_widget_add_css_class (chip, "chip");
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, mandate_item_get_title (item), -1);
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
  GtkWidget *box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 6, NULL);

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

/**
 * mandate_item_dup_caption:
 *
 * Returns: (transfer full) (nullable): what tells an item from others of the same
 *   name: the date of an event, the publisher of a source
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
  if (MANDATE_IS_ACTOR (item) && mandate_item_get_text (item) != NULL)
    return g_strdup (mandate_text_get_plain (mandate_item_get_text (item)));

  return NULL;
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
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
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
