/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The card of a base: where it stood, from when to when, and to whom it went. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "record/mandate-card-private.h"
#include "style/mandate-text-label.h"

/**
 * mandate_position_to_words:
 *
 * Returns: (transfer full) (nullable): degrees north and east; %NULL where there is no point
 */
char *
mandate_position_to_words (MandatePosition position)
{
  GString *words;

  if (position.quality == MANDATE_POSITION_NONE)
    return NULL;

  words = g_string_new (NULL);
  if (position.quality == MANDATE_POSITION_ABOUT)
    /* Translators: a position that is rounded or stands in: latitude and longitude, in degrees */
    g_string_printf (words, C_ ("position", "about %.1f°, %.1f°"), position.latitude, position.longitude);
  else
    /* Translators: a position: latitude and longitude, in degrees */
    g_string_printf (words, C_ ("position", "%.3f°, %.3f°"), position.latitude, position.longitude);

  /* A minus, which printf() has not got. */
  g_string_replace (words, "-", "−", 0);
  return g_string_free (words, FALSE);
}

static char *
date_to_words (MandateDate date)
{
  return date.year != 0 ? mandate_date_to_words (date, MANDATE_DATE_LONG) : g_strdup (C_ ("fact", "not found"));
}

void
mandate_card_fill_base (GtkBox *box, MandateBase *base, MandateSession *session)
{
  MandateItem *item = MANDATE_ITEM (base);
  GtkWidget *grid = mandate_card_facts_new ();
  g_autofree char *opened = date_to_words (mandate_base_get_opened (base));
  g_autofree char *closed = date_to_words (mandate_base_get_closed (base));
  g_autofree char *position = mandate_position_to_words (mandate_base_get_position (base));

  gtk_box_append (box, mandate_words_label_new (mandate_base_kind_get_name (mandate_base_get_kind (base)), "kicker"));
  gtk_box_append (box, mandate_heading_label_new (mandate_item_get_title (item), 2, "card-title"));
  mandate_card_append_text (box, item, session);
  mandate_card_append_fact (GTK_GRID (grid), C_ ("base", "Opened"), opened);
  mandate_card_append_fact (GTK_GRID (grid), C_ ("base", "Closed"), closed);
  mandate_card_append_fact (GTK_GRID (grid), C_ ("base", "Sector"), mandate_base_get_sector (base));
  mandate_card_append_fact (GTK_GRID (grid), C_ ("base", "Position"), position);
  gtk_box_append (box, grid);
  mandate_card_append_chip (box, C_ ("base", "Place"), mandate_base_get_place (base), session);
  mandate_card_append_chip (box, C_ ("base", "Handed Over To"), mandate_base_get_handed_to (base), session);
  mandate_card_append_chip (box, C_ ("base", "Its End as an Event"), mandate_base_get_event (base), session);
  mandate_card_append_chips (box, C_ ("base", "Soldiers From"), mandate_base_get_contributors (base), session);
  mandate_card_append_backing (box, item, session);
}
