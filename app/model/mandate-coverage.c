/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How many sources the record holds for each month, so that a month of which little
 * was published is not taken for a quiet one.
 *
 * An event counts in each month that it reaches into. One whose beginning or end is
 * known to the year alone counts in none: the month is not known, and to count it in
 * all twelve would make up sources. A source counts once a month, however many events
 * cite it.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-coverage.h"
#include "mandate-date-words.h"

static int
to_number (MandateDate date)
{
  return date.year * 12 + date.month - 1;
}

static MandateDate
from_number (int number)
{
  return (MandateDate) { (gint16) (number / 12), (guint8) (number % 12 + 1), 0 };
}

/* The months that an event reaches into; FALSE where they are not known. */
static gboolean
get_months (MandateEvent *event, int *first, int *last)
{
  MandateSpan span = mandate_event_get_span (event);
  MandateDate end = mandate_span_is_single (span) ? span.start : span.end;

  if (span.start.month == 0 || end.month == 0)
    return FALSE;

  *first = to_number (span.start);
  *last = MAX (to_number (end), *first);
  return TRUE;
}

static gboolean
get_limits (GListModel *events, int *first, int *last)
{
  *first = G_MAXINT;
  *last = G_MININT;
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (MandateEvent) event = g_list_model_get_item (events, i);
      int from, to;

      if (get_months (event, &from, &to))
        {
          *first = MIN (*first, from);
          *last = MAX (*last, to);
        }
    }

  return *first <= *last;
}

static void
count_event (GArray *months, GPtrArray *seen, int first, MandateEvent *event)
{
  GPtrArray *sources = mandate_item_get_sources (MANDATE_ITEM (event));
  int from, to;

  if (!get_months (event, &from, &to))
    return;

  for (int i = from - first; i <= to - first; i++)
    {
      MandateCoverage *month = &g_array_index (months, MandateCoverage, (guint) i);

      month->n_events++;
      for (guint j = 0; j < sources->len; j++)
        month->n_sources += g_hash_table_add (g_ptr_array_index (seen, (guint) i), g_ptr_array_index (sources, j));
    }
}

/**
 * mandate_coverage_new:
 * @events: the events of a record
 *
 * Returns: (transfer full) (element-type MandateCoverage): each month from the first of
 *   an event to the last, also those without any
 */
GArray *
mandate_coverage_new (GListModel *events)
{
  GArray *months = g_array_new (FALSE, TRUE, sizeof (MandateCoverage));
  g_autoptr (GPtrArray) seen = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
  int first, last;

  g_return_val_if_fail (G_IS_LIST_MODEL (events), months);

  if (!get_limits (events, &first, &last))
    return months;

  for (int i = first; i <= last; i++)
    {
      MandateCoverage month = { from_number (i), 0, 0 };

      g_array_append_val (months, month);
      g_ptr_array_add (seen, g_hash_table_new (NULL, NULL));
    }

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (MandateEvent) event = g_list_model_get_item (events, i);

      count_event (months, seen, first, event);
    }

  return months;
}

/**
 * mandate_coverage_find:
 * @months: (element-type MandateCoverage): months, as from mandate_coverage_new()
 *
 * Returns: (transfer none) (nullable): the month of @day
 */
const MandateCoverage *
mandate_coverage_find (GArray *months, MandateDay day)
{
  int position;

  g_return_val_if_fail (months != NULL, NULL);

  if (months->len == 0 || day < 1)
    return NULL;

  position = to_number (mandate_date_from_day (day)) - to_number (g_array_index (months, MandateCoverage, 0).month);
  if (position < 0 || position >= (int) months->len)
    return NULL;

  return &g_array_index (months, MandateCoverage, (guint) position);
}

/**
 * mandate_coverage_find_most:
 * @months: (element-type MandateCoverage): months
 *
 * Returns: (transfer none) (nullable): the first month with the most sources
 */
const MandateCoverage *
mandate_coverage_find_most (GArray *months)
{
  const MandateCoverage *most = NULL;

  g_return_val_if_fail (months != NULL, NULL);

  for (guint i = 0; i < months->len; i++)
    {
      const MandateCoverage *month = &g_array_index (months, MandateCoverage, i);

      if (most == NULL || month->n_sources > most->n_sources)
        most = month;
    }

  return most;
}

/**
 * mandate_coverage_get_extent:
 * @scale: how time stands on an axis
 *
 * Returns: where the month stands on it, in pixels from the left
 */
MandateExtent
mandate_coverage_get_extent (const MandateCoverage *self, const MandateScale *scale)
{
  double first = mandate_scale_get_position (scale, mandate_date_first_day (self->month));
  double last = mandate_scale_get_position (scale, mandate_date_last_day (self->month) + 1.0);

  return (MandateExtent) { MIN (first, last), MAX (first, last) };
}

/**
 * mandate_coverage_to_words:
 *
 * Returns: (transfer full): the month and its sources, such as “May 2019: 14 sources”
 */
char *
mandate_coverage_to_words (const MandateCoverage *self)
{
  g_autofree char *month = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  month = mandate_date_to_words (self->month, MANDATE_DATE_LONG);
  /* Translators: a month and how many sources the record holds for it: “May 2019: 14 sources” */
  return g_strdup_printf (ngettext ("%s: %u source", "%s: %u sources", self->n_sources), month, self->n_sources);
}
