/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the timeline says: the value it has as a slider, which assistive technology
 * reads when it changes, and announcements of what only the eye would notice. A
 * step from event to event is told by the value; zoom, pages, years and months,
 * which leave the value as it is, are announced.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "mandate-ticks.h"
#include "timeline/mandate-timeline-view-private.h"

/* Of a longer stretch it is not said where most happened. */
#define MAX_EVENTS_TO_NAME 2000

/* How long the stretch in view must have stayed the same to be told, in milliseconds. */
#define REST 200

static guint said;

static void
announce (MandateTimelineView *self, const char *words)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/*< private >
 * mandate_timeline_view_add_signals:
 */
void
mandate_timeline_view_add_signals (GType type)
{
  /**
   * MandateTimelineView::said:
   * @words: what is said
   *
   * Something is announced. Who wants it to be silent stops the emission.
   */
  said = g_signal_new_class_handler ("said", type, G_SIGNAL_RUN_LAST, G_CALLBACK (announce), NULL, NULL, NULL, G_TYPE_NONE,
                                     1, G_TYPE_STRING);
}

/*< private >
 * mandate_timeline_view_say:
 *
 * Announces @words. All that the timeline announces goes through here.
 */
void
mandate_timeline_view_say (MandateTimelineView *self, const char *words)
{
  g_signal_emit (self, said, 0, words);
}

static gboolean
is_whole_country (MandatePlace *place)
{
  return g_strcmp0 (mandate_item_get_original_title (MANDATE_ITEM (place)), mandate_place_get_country (place)) == 0
         || mandate_place_get_country (place) == NULL;
}

static void
count_places (MandateEvent *event, GHashTable *counts)
{
  GPtrArray *places = mandate_event_get_places (event);

  for (guint i = 0; places != NULL && i < places->len; i++)
    {
      MandatePlace *place = g_ptr_array_index (places, i);
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, place));

      if (!is_whole_country (place))
        g_hash_table_insert (counts, place, GUINT_TO_POINTER (count + 1));
    }
}

/* The place that more of the events name than any other, if two do at least. */
static MandatePlace *
find_main_place (MandateTimelineView *self, MandateDay first, MandateDay last)
{
  guint from = mandate_timeline_series_seek (self->series, first);
  guint to = mandate_timeline_series_seek (self->series, last + 1);
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  MandatePlace *best = NULL;
  GHashTableIter iter;
  gpointer place, count;
  guint most = 1;

  for (guint i = from; i < to && to - from <= MAX_EVENTS_TO_NAME; i++)
    {
      g_autoptr (MandateEvent) event = mandate_timeline_series_get_event (self->series, i);

      count_places (event, counts);
    }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &place, &count))
    {
      gboolean tie = GPOINTER_TO_UINT (count) == most;

      if (tie)
        best = NULL;
      else if (GPOINTER_TO_UINT (count) > most)
        {
          best = place;
          most = GPOINTER_TO_UINT (count);
        }
    }

  return best;
}

/*< private >
 * mandate_timeline_view_say_period:
 *
 * “2019: 12 events, most in Mopti”
 */
void
mandate_timeline_view_say_period (MandateTimelineView *self)
{
  MandateDay first = mandate_date_first_day (self->period);
  MandateDay last = mandate_date_last_day (self->period);
  guint n = mandate_timeline_series_count (self->series, first, last);
  MandatePlace *place = find_main_place (self, first, last);
  g_autofree char *when = mandate_date_to_words (self->period, MANDATE_DATE_LONG);
  g_autofree char *words = NULL;

  if (n == 0)
    /* Translators: of a year or a month on the timeline: “May 2019: no events” */
    words = g_strdup_printf (_("%s: no events"), when);
  else if (place == NULL)
    /* Translators: of a year or a month on the timeline: “2019: 12 events” */
    words = g_strdup_printf (ngettext ("%s: %u event", "%s: %u events", n), when, n);
  else
    /* Translators: of a year or a month on the timeline, with the place that most of
     * its events name: “2019: 12 events, most in Mopti” */
    words = g_strdup_printf (ngettext ("%s: %u event, in %s", "%s: %u events, most in %s", n), when, n,
                             mandate_item_get_title (MANDATE_ITEM (place)));
  mandate_timeline_view_say (self, words);
}

static guint
count_in_view (MandateTimelineView *self, const MandateScale *scale)
{
  return mandate_timeline_series_count (self->series, (MandateDay) scale->start, (MandateDay) (scale->end - 0.001));
}

/*< private >
 * mandate_timeline_view_say_range:
 *
 * What stretch of time is in view now.
 */
void
mandate_timeline_view_say_range (MandateTimelineView *self)
{
  MandateScale scale = mandate_timeline_view_get_target (self);
  guint n = count_in_view (self, &scale);
  g_autofree char *when = mandate_scale_to_words (&scale, MANDATE_DATE_LONG);
  /* Translators: the stretch of time that the timeline shows and how many events it
   * has: “2015 – 2017: 83 events in view” */
  g_autofree char *words = g_strdup_printf (ngettext ("%s: %u event in view", "%s: %u events in view", n), when, n);

  mandate_timeline_view_say (self, words);
}

static void
say_mandate (MandateTimelineView *self, MandateDay day)
{
  MandateResolution *resolution = mandate_timeline_terms_find (self->terms, day);
  g_autofree char *words = NULL;

  if (resolution == NULL)
    return;

  /* Translators: the resolution of the Security Council whose mandate was in force: “In force: S/RES/2100 (2013)” */
  words = g_strdup_printf (_("In force: %s"), mandate_resolution_get_symbol (resolution));
  mandate_timeline_view_say (self, words);
}

static void
say_lit (MandateTimelineView *self)
{
  GtkBitset *lit = mandate_timeline_state_get_lit (mandate_session_get_timeline (self->session));
  guint n = lit != NULL ? (guint) gtk_bitset_get_size (lit) : 0;
  g_autofree char *words = NULL;

  if (lit == NULL)
    return;

  words = g_strdup_printf (ngettext ("%u event matches the search", "%u events match the search", n), n);
  mandate_timeline_view_say (self, words);
}

/* The chosen event as a sentence; %NULL where there is none. */
static char *
describe_selected (MandateTimelineView *self)
{
  MandateEvent *event = mandate_timeline_view_get_selected (self);
  guint n = mandate_timeline_series_get_n_events (self->series);
  g_autofree char *when = NULL;
  guint position;

  if (event == NULL)
    return NULL;

  when = mandate_span_to_words (mandate_event_get_span (event), MANDATE_DATE_LONG);
  if (!mandate_timeline_series_find (self->series, event, &position))
    /* Translators: what a screen reader says of an event that the timeline leaves out: its date and title */
    return g_strdup_printf (_("%s: %s. Not shown on the timeline"), when, mandate_item_get_title (MANDATE_ITEM (event)));

  /* Translators: what a screen reader says of an event on the timeline: its
   * date, its title, the lane, its number and how many there are */
  return g_strdup_printf (_("%s: %s. %s, event %u of %u"), when, mandate_item_get_title (MANDATE_ITEM (event)),
                          mandate_lane_get_name (mandate_kind_get_lane (mandate_event_get_kind (event))), position + 1, n);
}

/*< private >
 * mandate_timeline_view_say_place:
 *
 * Answers “where am I?”: the stretch in view, what is chosen, what is in force
 * then, and how many events match the search. Each is said by itself.
 */
void
mandate_timeline_view_say_place (MandateTimelineView *self)
{
  MandateEvent *event = mandate_timeline_view_get_selected (self);
  g_autofree char *selected = NULL;

  if (self->series == NULL)
    return;

  mandate_timeline_view_say_range (self);
  selected = describe_selected (self);
  if (selected != NULL)
    {
      mandate_timeline_view_say (self, selected);
      say_mandate (self, mandate_span_first_day (mandate_event_get_span (event)));
    }
  say_lit (self);
}

/*< private >
 * mandate_timeline_view_update_value:
 *
 * The value as a slider: the chosen event, by its number.
 */
void
mandate_timeline_view_update_value (MandateTimelineView *self)
{
  MandateEvent *event = mandate_timeline_view_get_selected (self);
  guint n = mandate_timeline_series_get_n_events (self->series);
  g_autofree char *text = describe_selected (self);
  guint position;
  double now = event != NULL && mandate_timeline_series_find (self->series, event, &position) ? position + 1 : 0;

  if (text == NULL)
    {
      MandateScale scale = mandate_timeline_view_get_target (self);
      g_autofree char *when = mandate_scale_to_words (&scale, MANDATE_DATE_LONG);
      guint n_in_view = count_in_view (self, &scale);

      text = g_strdup_printf (ngettext ("No event chosen; %s, %u event", "No event chosen; %s, %u events", n_in_view),
                              when, n_in_view);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) n, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, now,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

static gboolean
rest_cb (gpointer data)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (data);

  if (g_get_monotonic_time () - self->moved_at < REST * 1000)
    return G_SOURCE_CONTINUE;

  self->resting = 0;
  mandate_timeline_view_update_value (self);
  return G_SOURCE_REMOVE;
}

/*< private >
 * mandate_timeline_view_queue_value:
 *
 * To be called when another stretch is in view. It is told once it stays, not at each
 * step of the way.
 */
void
mandate_timeline_view_queue_value (MandateTimelineView *self)
{
  self->moved_at = g_get_monotonic_time ();
  if (self->resting == 0)
    self->resting = g_timeout_add (REST, rest_cb, self);
}
