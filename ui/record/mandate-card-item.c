/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The card of a place, a person, a group or a word: what it is, and the events that
 * name it.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "record/mandate-card-private.h"
#include "style/mandate-text-label.h"

/* Beyond this many, a list of events waits to be asked for the rest: rows are
 * dear, and a card must open at once. */
#define MAX_EVENTS 40

typedef struct
{
  GPtrArray *events;
  GtkWidget *list;
  MandateSession *session;
} Rest;

static void
rest_free (gpointer data)
{
  Rest *rest = data;

  g_ptr_array_unref (rest->events);
  g_object_unref (rest->session);
  g_free (rest);
}

static void
show_rest_cb (GtkWidget *row, Rest *rest)
{
  gtk_widget_set_visible (row, FALSE);
  for (guint i = MAX_EVENTS; i < rest->events->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (rest->list),
                         mandate_card_row_new (g_ptr_array_index (rest->events, i), rest->session));
}

static void
append_rest_row (GtkWidget *list, GPtrArray *events, MandateSession *session)
{
  guint n = events->len - MAX_EVENTS;
  g_autofree char *title = g_strdup_printf (ngettext ("Show %u More", "Show %u More", n), n);
  GtkWidget *row = adw_button_row_new ();
  Rest *rest = g_new0 (Rest, 1);

  rest->events = g_ptr_array_ref (events);
  rest->session = g_object_ref (session);
  rest->list = list;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  g_object_set_data_full (G_OBJECT (row), "rest", rest, rest_free);
  g_signal_connect (row, "activated", G_CALLBACK (show_rest_cb), rest);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
}

/**
 * mandate_card_append_events:
 * @item: a place, an actor or a source
 *
 * Appends the events that name @item.
 */
void
mandate_card_append_events (GtkBox *box, MandateItem *item, MandateSession *session)
{
  g_autoptr (GPtrArray) events = mandate_dossier_list_referring (mandate_session_get_dossier (session), item, MANDATE_TYPE_EVENT);
  g_autoptr (GPtrArray) first = NULL;
  g_autofree char *heading = NULL;
  GtkWidget *list;

  if (events->len == 0)
    return;

  heading = g_strdup_printf (ngettext ("%u Event", "%u Events", events->len), events->len);
  first = g_ptr_array_new ();
  for (guint i = 0; i < MIN (events->len, MAX_EVENTS); i++)
    g_ptr_array_add (first, g_ptr_array_index (events, i));
  list = mandate_card_rows_new (first, session);
  if (events->len > MAX_EVENTS)
    append_rest_row (list, events, session);

  gtk_box_append (box, mandate_card_heading_new (heading));
  gtk_box_append (box, list);
}

static const char *
get_kicker (MandateItem *item)
{
  if (MANDATE_IS_PLACE (item))
    return C_ ("kind of item", "Place");
  if (MANDATE_IS_WORD (item))
    return mandate_word_kind_get_name (mandate_word_get_kind (MANDATE_WORD (item)));
  if (g_strcmp0 (mandate_actor_get_kind (MANDATE_ACTOR (item)), "person") == 0)
    return C_ ("kind of item", "Person");
  if (g_strcmp0 (mandate_actor_get_kind (MANDATE_ACTOR (item)), "state") == 0)
    return C_ ("kind of item", "State");

  return C_ ("kind of item", "Group or institution");
}

/* A second name: where a place lies, what an abbreviation stands for. */
static char *
dup_subtitle (MandateItem *item)
{
  const char *short_name;

  if (MANDATE_IS_WORD (item))
    return g_strdup (mandate_word_get_expansion (MANDATE_WORD (item)));
  if (MANDATE_IS_PLACE (item))
    return mandate_item_dup_caption (item);

  short_name = mandate_actor_get_short_name (MANDATE_ACTOR (item));
  return g_strcmp0 (short_name, mandate_item_get_title (item)) != 0 ? g_strdup (short_name) : NULL;
}

static void
append_place_facts (GtkBox *box, MandatePlace *place)
{
  GtkWidget *facts = mandate_card_facts_new ();
  MandateDate as_of = mandate_place_get_population_date (place);
  const MandateAmount amount = { mandate_place_get_population (place), mandate_place_get_population (place), FALSE,
                                 MANDATE_UNIT_COUNT };
  g_autofree char *position = mandate_position_to_words (mandate_place_get_position (place));
  g_autofree char *count = amount.low > 0 ? mandate_amount_to_words (&amount) : NULL;
  g_autofree char *date = as_of.year != 0 ? mandate_date_to_words (as_of, MANDATE_DATE_LONG) : NULL;
  /* Translators: how many people live in a place, and for when that holds: “86,633 (2009)” */
  g_autofree char *population = count != NULL && date != NULL ? g_strdup_printf (C_ ("place", "%s (%s)"), count, date)
                                                              : g_steal_pointer (&count);

  mandate_card_append_fact (GTK_BOX (facts), C_ ("place", "Position"), position);
  mandate_card_append_fact (GTK_BOX (facts), C_ ("place", "People"), population);
  if (gtk_widget_get_first_child (facts) != NULL)
    gtk_box_append (box, facts);
  else
    g_object_unref (g_object_ref_sink (facts));
}

void
mandate_card_fill_item (GtkBox *box, MandateItem *item, MandateSession *session)
{
  g_autofree char *subtitle = NULL;

  if (!MANDATE_IS_PLACE (item) && !MANDATE_IS_ACTOR (item) && !MANDATE_IS_WORD (item))
    return;

  subtitle = dup_subtitle (item);
  gtk_box_append (box, mandate_words_label_new (get_kicker (item), "kicker"));
  gtk_box_append (box, mandate_heading_label_new (mandate_item_get_title (item), 2, "card-title"));
  if (subtitle != NULL)
    gtk_box_append (box, mandate_words_label_new (subtitle, "dimmed"));
  mandate_card_append_text (box, item, session);
  if (MANDATE_IS_PLACE (item))
    append_place_facts (box, MANDATE_PLACE (item));

  if (MANDATE_IS_ACTOR (item))
    mandate_card_append_posts (box, MANDATE_ACTOR (item), session);
  mandate_card_append_referring (box, C_ ("card", "Bases"), item, MANDATE_TYPE_BASE, session);
  mandate_card_append_referring (box, C_ ("card", "Figures"), item, MANDATE_TYPE_SERIES, session);
  mandate_card_append_events (box, item, session);
  mandate_card_append_backing (box, item, session);
}
