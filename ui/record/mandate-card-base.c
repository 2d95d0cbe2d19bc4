/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The card of a base: where it stood, from when to when, and to whom it went. */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-date-words.h"
#include "record/mandate-card-private.h"
#include "style/mandate-text-label.h"

/**
 * mandate_position_to_words:
 *
 * Returns: (transfer full) (nullable): latitude and longitude; %NULL where there is no point
 */
char *
mandate_position_to_words (MandatePosition position)
{
  gboolean about = position.quality == MANDATE_POSITION_ABOUT;
  int digits = about ? 1 : 3;
  g_autofree char *latitude = NULL;
  g_autofree char *longitude = NULL;

  if (position.quality == MANDATE_POSITION_NONE)
    return NULL;

  /* Translators: degrees of latitude */
  latitude = g_strdup_printf (position.latitude < 0 ? C_ ("latitude", "%.*f° S") : C_ ("latitude", "%.*f° N"), digits,
                              fabs (position.latitude));
  /* Translators: degrees of longitude */
  longitude = g_strdup_printf (position.longitude < 0 ? C_ ("longitude", "%.*f° W") : C_ ("longitude", "%.*f° E"), digits,
                               fabs (position.longitude));
  /* Translators: a position: latitude and longitude; the first is rounded or stands in */
  return g_strdup_printf (about ? C_ ("position", "about %s, %s") : C_ ("position", "%s, %s"), latitude, longitude);
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
  GtkWidget *facts = mandate_card_facts_new ();
  g_autofree char *opened = date_to_words (mandate_base_get_opened (base));
  g_autofree char *closed = date_to_words (mandate_base_get_closed (base));
  g_autofree char *position = mandate_position_to_words (mandate_base_get_position (base));

  gtk_box_append (box, mandate_words_label_new (mandate_base_kind_get_name (mandate_base_get_kind (base)), "kicker"));
  gtk_box_append (box, mandate_heading_label_new (mandate_item_get_title (item), 2, "card-title"));
  mandate_card_append_text (box, item, session);
  mandate_card_append_fact (GTK_BOX (facts), C_ ("base", "Opened"), opened);
  mandate_card_append_fact (GTK_BOX (facts), C_ ("base", "Closed"), closed);
  mandate_card_append_fact (GTK_BOX (facts), C_ ("base", "Sector"), mandate_base_get_sector (base));
  mandate_card_append_fact (GTK_BOX (facts), C_ ("base", "Position"), position);
  gtk_box_append (box, facts);
  mandate_card_append_chip (box, C_ ("base", "Place"), mandate_base_get_place (base), session);
  mandate_card_append_chip (box, C_ ("base", "Handed Over To"), mandate_base_get_handed_to (base), session);
  mandate_card_append_chip (box, C_ ("base", "Its End as an Event"), mandate_base_get_event (base), session);
  mandate_card_append_chips (box, C_ ("base", "Soldiers From"), mandate_base_get_contributors (base), session);
  mandate_card_append_backing (box, item, session);
}
