/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A resolution beside what was reported in its term: the ceiling that the Security
 * Council set, and the strength that the mission had.
 *
 * Like is set against like: soldiers against the ceiling of soldiers, police against
 * that of police, both together against the sum. A count that holds others too, such
 * as civilians, is given only where a date has no better one, and against no ceiling.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-date-words.h"
#include "mandate-lens.h"

/* Series of the record, and the ends of the ids of their columns. */
#define CEILINGS  "series-strength-ceiling"
#define STRENGTHS "series-strength-snapshot"
#define MILITARY  "-military"
#define POLICE    "-police"
#define UNIFORMED "-uniformed"

/* What is given of a date that has none of these, the narrower first. */
static const char * const other_columns[] = { "-troops", "-all" };

/**
 * mandate_lens_get_term:
 * @resolution: a resolution of the Security Council
 * @term: (out): from when until when it was in force; from its date on where it says none
 *
 * Returns: whether that is known
 */
gboolean
mandate_lens_get_term (MandateResolution *resolution, MandateSpan *term)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (resolution), FALSE);

  *term = mandate_resolution_get_term (resolution);
  if (term->start.year == 0)
    term->start = mandate_resolution_get_date (resolution);

  return term->start.year != 0 && term->end.year != 0 && mandate_span_is_ordered (*term);
}

static gboolean
is_of_mission (MandateResolution *resolution)
{
  MandateResolutionKind kind = mandate_resolution_get_kind (resolution);

  return kind == MANDATE_RESOLUTION_KIND_ESTABLISHES || kind == MANDATE_RESOLUTION_KIND_RENEWS
         || kind == MANDATE_RESOLUTION_KIND_ENDS;
}

/**
 * mandate_lens_list_resolutions:
 *
 * Returns: (transfer full) (element-type MandateResolution): the resolutions on the
 *   mission itself of which it is known how long they were in force
 */
GPtrArray *
mandate_lens_list_resolutions (MandateDossier *dossier)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *list;

  g_return_val_if_fail (MANDATE_IS_DOSSIER (dossier), found);

  list = mandate_dossier_get_list (dossier, MANDATE_TYPE_RESOLUTION);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MandateResolution) resolution = g_list_model_get_item (list, i);
      MandateSpan term;

      if (is_of_mission (resolution) && mandate_lens_get_term (resolution, &term))
        g_ptr_array_add (found, g_steal_pointer (&resolution));
    }

  return found;
}

static gboolean
overlaps (MandateSpan a, MandateSpan b)
{
  return mandate_span_first_day (a) <= mandate_span_last_day (b) && mandate_span_last_day (a) >= mandate_span_first_day (b);
}

static MandateSeries *
get_series (MandateDossier *dossier, const char *id)
{
  MandateItem *item = mandate_dossier_get_item (dossier, id);

  return MANDATE_IS_SERIES (item) ? MANDATE_SERIES (item) : NULL;
}

/* The number of a point in the column whose id ends so; NAN where there is none. */
static double
get_value (MandateSeries *series, const MandatePoint *point, const char *ending, guint *column)
{
  GPtrArray *columns = mandate_series_get_columns (series);

  for (guint i = 0; i < columns->len; i++)
    if (g_str_has_suffix (mandate_item_get_id (g_ptr_array_index (columns, i)), ending))
      {
        *column = i;
        return point->values[i];
      }

  return NAN;
}

/* A resolution that says nothing of a ceiling leaves the last one as it is. */
static void
take_ceilings (MandateLens *self, MandateSeries *series)
{
  GPtrArray *points = series != NULL ? mandate_series_get_points (series) : NULL;
  MandateSpan first_day = { self->term.start, { 0 } };
  guint column;

  self->military = mandate_resolution_get_military (self->resolution);
  self->police = mandate_resolution_get_police (self->resolution);
  if (!isnan (self->military) || !isnan (self->police) || points == NULL)
    return;

  for (guint i = 0; i < points->len && !self->kept; i++)
    {
      const MandatePoint *point = g_ptr_array_index (points, i);

      if (!overlaps (point->when, first_day))
        continue;

      self->military = get_value (series, point, MILITARY, &column);
      self->police = get_value (series, point, POLICE, &column);
      self->kept = TRUE;
    }
}

static gboolean
take_report (MandateLens *self, const MandatePoint *point, const char *ending, double ceiling)
{
  MandateReport report = { point, 0, NULL, NAN, ceiling };

  report.value = get_value (self->series, point, ending, &report.column);
  if (isnan (report.value))
    return FALSE;

  report.measure = g_ptr_array_index (mandate_series_get_columns (self->series), report.column);
  g_array_append_val (self->reports, report);
  return TRUE;
}

static void
take_point (MandateLens *self, const MandatePoint *point)
{
  gboolean found = take_report (self, point, MILITARY, self->military);

  found |= take_report (self, point, POLICE, self->police);
  found |= take_report (self, point, UNIFORMED, self->military + self->police);
  for (guint i = 0; i < G_N_ELEMENTS (other_columns) && !found; i++)
    found = take_report (self, point, other_columns[i], NAN);
}

static void
take_reports (MandateLens *self)
{
  GPtrArray *points = mandate_series_get_points (self->series);

  for (guint i = 0; i < points->len; i++)
    {
      const MandatePoint *point = g_ptr_array_index (points, i);

      if (overlaps (point->when, self->term))
        take_point (self, point);
    }
}

static void
take_events (MandateLens *self, GListModel *events)
{
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (MandateEvent) event = g_list_model_get_item (events, i);

      if (overlaps (mandate_event_get_span (event), self->term))
        g_ptr_array_add (self->events, g_steal_pointer (&event));
    }
}

/**
 * mandate_lens_new:
 * @events: the events among which to look: all, or as filtered
 * @resolution: one of mandate_lens_list_resolutions()
 *
 * Returns: (transfer full) (nullable): the resolution and its term; %NULL where its term
 *   is not known
 */
MandateLens *
mandate_lens_new (MandateDossier *dossier, GListModel *events, MandateResolution *resolution)
{
  MandateLens *self;
  MandateSpan term;

  g_return_val_if_fail (MANDATE_IS_DOSSIER (dossier) && G_IS_LIST_MODEL (events), NULL);
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (resolution), NULL);

  if (!mandate_lens_get_term (resolution, &term))
    return NULL;

  self = g_new0 (MandateLens, 1);
  self->resolution = g_object_ref (resolution);
  self->term = term;
  self->reports = g_array_new (FALSE, FALSE, sizeof (MandateReport));
  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  take_ceilings (self, get_series (dossier, CEILINGS));
  take_events (self, events);
  self->series = get_series (dossier, STRENGTHS);
  if (self->series != NULL)
    {
      g_object_ref (self->series);
      take_reports (self);
    }
  return self;
}

void
mandate_lens_free (MandateLens *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->resolution);
  g_clear_object (&self->series);
  g_array_unref (self->reports);
  g_ptr_array_unref (self->events);
  g_free (self);
}

/**
 * mandate_lens_dup_term_words:
 *
 * Returns: (transfer full): from when until when it was in force
 */
char *
mandate_lens_dup_term_words (const MandateLens *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return mandate_span_to_words (self->term, MANDATE_DATE_LONG);
}

static char *
number_to_words (double number)
{
  MandateAmount amount = { number, number, FALSE, MANDATE_UNIT_COUNT };

  return isnan (number) ? g_strdup (C_ ("number", "not found")) : mandate_amount_to_words (&amount);
}

/**
 * mandate_lens_dup_ceiling_words:
 *
 * Returns: (transfer full): the most soldiers and police that there might be
 */
char *
mandate_lens_dup_ceiling_words (const MandateLens *self)
{
  g_autofree char *military = NULL;
  g_autofree char *police = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (isnan (self->military) && isnan (self->police))
    return g_strdup (_("No ceiling found for this term"));

  military = number_to_words (self->military);
  police = number_to_words (self->police);
  return self->kept
           /* Translators: ceilings of an earlier resolution: number of soldiers, number of police */
           ? g_strdup_printf (_("Soldiers: %s · police: %s (as set before)"), military, police)
           /* Translators: ceilings: number of soldiers, number of police */
           : g_strdup_printf (_("Soldiers: %s · police: %s"), military, police);
}

/**
 * mandate_report_to_words:
 *
 * Returns: (transfer full): what was counted, how many, and of how many that there might be
 */
char *
mandate_report_to_words (const MandateReport *self)
{
  g_autofree char *value = NULL;
  g_autofree char *ceiling = NULL;
  const char *measure;

  g_return_val_if_fail (self != NULL, NULL);

  measure = mandate_item_get_title (MANDATE_ITEM (self->measure));
  value = number_to_words (self->value);
  if (isnan (self->ceiling))
    /* Translators: what is counted, and how many */
    return g_strdup_printf (C_ ("strength", "%s: %s"), measure, value);

  ceiling = number_to_words (self->ceiling);
  /* Translators: what is counted, how many, and the most that there might be: “Police: 1,745 of at most 1,920” */
  return g_strdup_printf (C_ ("strength", "%s: %s of at most %s"), measure, value, ceiling);
}
