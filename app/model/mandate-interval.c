/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The time between two days. Days are counted from date to date, as the record's own
 * numbers are: from 16 June to 31 December 2023 it is 198 days.
 *
 * The dead are taken from the register by month alone, and only from months that lie
 * wholly between. Figures of events are never added up: several events can tell of the
 * same dead.
 */

#include "config.h"

#include <math.h>

#include "mandate-interval.h"

/* The series of the record that holds the register, all causes in its first column. */
#define REGISTER_OF_DEAD "series-dead-by-month"

/* Whether what is dated so can have happened between. */
static gboolean
reaches_into (const MandateInterval *self, MandateDay first, MandateDay last)
{
  return first <= self->to && last >= self->from;
}

static void
take_events (MandateInterval *self, GListModel *events)
{
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (MandateEvent) event = g_list_model_get_item (events, i);
      MandateSpan span = mandate_event_get_span (event);

      if (reaches_into (self, mandate_span_first_day (span), mandate_span_last_day (span)))
        g_ptr_array_add (self->events, g_steal_pointer (&event));
    }
}

static int
compare_bases (gconstpointer a, gconstpointer b)
{
  return mandate_date_compare (mandate_base_get_closed (*(MandateBase **) a), mandate_base_get_closed (*(MandateBase **) b));
}

static void
take_bases (MandateInterval *self, GListModel *bases)
{
  for (guint i = 0; i < g_list_model_get_n_items (bases); i++)
    {
      g_autoptr (MandateBase) base = g_list_model_get_item (bases, i);
      MandateDate closed = mandate_base_get_closed (base);

      if (closed.year != 0 && reaches_into (self, mandate_date_first_day (closed), mandate_date_last_day (closed)))
        g_ptr_array_add (self->bases, g_steal_pointer (&base));
    }

  g_ptr_array_sort (self->bases, compare_bases);
}

static void
count_dead (MandateInterval *self)
{
  GPtrArray *points = mandate_series_get_points (self->register_of_dead);

  for (guint i = 0; i < points->len; i++)
    {
      const MandatePoint *point = g_ptr_array_index (points, i);

      if (mandate_span_first_day (point->when) < self->from || mandate_span_last_day (point->when) > self->to
          || isnan (point->values[0]))
        continue;

      if (self->n_months++ == 0)
        self->months.start = point->when.start;
      else
        self->months.end = point->when.start;
      self->dead += point->values[0];
    }
}

/* The weightiest event of a day stands for it. */
static void
take_end (MandateInterval *self, guint end, MandateDay day)
{
  for (guint i = 0; i < self->events->len; i++)
    {
      MandateEvent *event = g_ptr_array_index (self->events, i);
      MandateSpan span = mandate_event_get_span (event);

      if (mandate_date_get_precision (span.start) == MANDATE_PRECISION_DAY && mandate_span_is_single (span)
          && mandate_span_first_day (span) == day
          && (self->ends[end] == NULL
              || mandate_event_get_importance (event) > mandate_event_get_importance (self->ends[end])))
        self->ends[end] = event;
    }
}

/**
 * mandate_interval_new:
 * @events: the events among which to look: all, or as filtered
 * @from: a day
 * @to: another; the two are put in order
 *
 * Returns: (transfer full): the time between
 */
MandateInterval *
mandate_interval_new (MandateDossier *dossier, GListModel *events, MandateDay from, MandateDay to)
{
  MandateInterval *self = g_new0 (MandateInterval, 1);
  MandateItem *series;

  self->from = MIN (from, to);
  self->to = MAX (from, to);
  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  self->bases = g_ptr_array_new_with_free_func (g_object_unref);
  g_return_val_if_fail (MANDATE_IS_DOSSIER (dossier) && G_IS_LIST_MODEL (events), self);

  take_events (self, events);
  take_bases (self, mandate_dossier_get_list (dossier, MANDATE_TYPE_BASE));
  take_end (self, 0, self->from);
  take_end (self, 1, self->to);

  series = mandate_dossier_get_item (dossier, REGISTER_OF_DEAD);
  if (MANDATE_IS_SERIES (series) && mandate_series_get_columns (MANDATE_SERIES (series))->len > 0)
    {
      self->register_of_dead = g_object_ref (MANDATE_SERIES (series));
      count_dead (self);
    }
  return self;
}

void
mandate_interval_free (MandateInterval *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->bases);
  g_clear_object (&self->register_of_dead);
  g_free (self);
}

/**
 * mandate_interval_set_end:
 * @event: (nullable): an event from which, or to which, the reader measures
 *
 * Lets @event stand for the end that lies on its first or last day, rather than
 * another event of that day.
 */
void
mandate_interval_set_end (MandateInterval *self, MandateEvent *event)
{
  MandateSpan span;
  gboolean begins;

  g_return_if_fail (self != NULL);

  if (event == NULL || !g_ptr_array_find (self->events, event, NULL))
    return;

  span = mandate_event_get_span (event);
  begins = mandate_span_first_day (span) == self->from;
  if (!begins && (mandate_span_first_day (span) == self->to || mandate_span_last_day (span) == self->to))
    self->ends[1] = event;
  else if (begins || mandate_span_last_day (span) == self->from)
    self->ends[0] = event;
}

/**
 * mandate_interval_get_days:
 *
 * Returns: the days from date to date
 */
int
mandate_interval_get_days (const MandateInterval *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->to - self->from;
}
