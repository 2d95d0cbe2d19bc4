/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Numbers of one kind over time, or by state: a column for each thing that is counted, a
 * point for each date. What was not found is missing; it is neither zero nor guessed.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-series-private.h"

G_DEFINE_FINAL_TYPE (MandateSeries, mandate_series, MANDATE_TYPE_ITEM)

static void
mandate_series_finalize (GObject *object)
{
  MandateSeries *self = MANDATE_SERIES (object);

  g_clear_pointer (&self->columns, g_ptr_array_unref);
  g_clear_pointer (&self->points, g_ptr_array_unref);

  G_OBJECT_CLASS (mandate_series_parent_class)->finalize (object);
}

static void
mandate_series_class_init (MandateSeriesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_series_finalize;
}

static void
mandate_series_init (MandateSeries *self)
{
}

/**
 * mandate_series_get_kind:
 *
 * Returns: how its numbers came about
 */
MandateSeriesKind
mandate_series_get_kind (MandateSeries *self)
{
  g_return_val_if_fail (MANDATE_IS_SERIES (self), MANDATE_SERIES_KIND_TOTAL);

  return self->kind;
}

/**
 * mandate_series_get_unit:
 *
 * Returns: what they are counted in
 */
MandateUnit
mandate_series_get_unit (MandateSeries *self)
{
  g_return_val_if_fail (MANDATE_IS_SERIES (self), MANDATE_UNIT_COUNT);

  return self->unit;
}

/**
 * mandate_series_get_as_of:
 *
 * Returns: the state of the data; its year is 0 where each point has its own
 */
MandateDate
mandate_series_get_as_of (MandateSeries *self)
{
  g_return_val_if_fail (MANDATE_IS_SERIES (self), ((MandateDate) { 0 }));

  return self->as_of;
}

/**
 * mandate_series_get_columns:
 *
 * Returns: (transfer none) (element-type MandateMeasure): what is counted
 */
GPtrArray *
mandate_series_get_columns (MandateSeries *self)
{
  g_return_val_if_fail (MANDATE_IS_SERIES (self), NULL);

  return self->columns;
}

/**
 * mandate_series_get_points:
 *
 * Returns: (transfer none) (element-type MandatePoint): in the order of the file
 */
GPtrArray *
mandate_series_get_points (MandateSeries *self)
{
  g_return_val_if_fail (MANDATE_IS_SERIES (self), NULL);

  return self->points;
}

/**
 * mandate_series_kind_get_name:
 *
 * Returns: (transfer none): the name in the reader's language
 */
const char *
mandate_series_kind_get_name (MandateSeriesKind self)
{
  static const char * const names[MANDATE_N_SERIES_KINDS] = {
    [MANDATE_SERIES_KIND_CEILING] = NC_ ("kind of figures", "Upper limits"),
    [MANDATE_SERIES_KIND_SNAPSHOT] = NC_ ("kind of figures", "Counts on a day"),
    [MANDATE_SERIES_KIND_MEAN] = NC_ ("kind of figures", "Yearly means"),
    [MANDATE_SERIES_KIND_TOTAL] = NC_ ("kind of figures", "Totals"),
    [MANDATE_SERIES_KIND_STOCK] = NC_ ("kind of figures", "Numbers at a date"),
    [MANDATE_SERIES_KIND_FLOW] = NC_ ("kind of figures", "Numbers in a period"),
    [MANDATE_SERIES_KIND_APPROVED] = NC_ ("kind of figures", "Approved amounts"),
    [MANDATE_SERIES_KIND_ESTIMATE] = NC_ ("kind of figures", "Estimates"),
  };

  g_return_val_if_fail (self < MANDATE_N_SERIES_KINDS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "kind of figures", names[self]);
}

/**
 * mandate_point_free:
 */
void
mandate_point_free (MandatePoint *point)
{
  g_clear_object (&point->of);
  g_clear_pointer (&point->values, g_free);
  g_clear_pointer (&point->sources, g_ptr_array_unref);
  mandate_text_unref (point->note);
  g_free (point);
}
