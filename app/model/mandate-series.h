/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-actor.h"
#include "mandate-date.h"
#include "mandate-measure.h"

G_BEGIN_DECLS

/**
 * MandateSeriesKind:
 *
 * How the numbers of a series came about. Numbers of different kinds are never joined.
 */
typedef enum
{
  MANDATE_SERIES_KIND_CEILING,
  MANDATE_SERIES_KIND_SNAPSHOT,
  MANDATE_SERIES_KIND_MEAN,
  MANDATE_SERIES_KIND_TOTAL,
  MANDATE_SERIES_KIND_STOCK,
  MANDATE_SERIES_KIND_FLOW,
  MANDATE_SERIES_KIND_APPROVED,
  MANDATE_SERIES_KIND_ESTIMATE,
  MANDATE_N_SERIES_KINDS,
} MandateSeriesKind;

/**
 * MandatePoint:
 * @when: the date or the stretch that it holds for
 * @of: (nullable): whose number it is, where the series goes by state
 * @values: one for each column; NAN where it was not found
 * @certainty: how it is known
 * @note: (nullable): what is to be known of it
 * @sources: (element-type MandateSource): beyond those of the whole series
 *
 * The numbers of one date.
 */
typedef struct
{
  MandateSpan when;
  MandateActor *of;
  double *values;
  MandateCertainty certainty;
  MandateText *note;
  GPtrArray *sources;
} MandatePoint;

#define MANDATE_TYPE_SERIES (mandate_series_get_type ())

G_DECLARE_FINAL_TYPE (MandateSeries, mandate_series, MANDATE, SERIES, MandateItem)

MandateSeriesKind mandate_series_get_kind    (MandateSeries *self);
MandateUnit       mandate_series_get_unit    (MandateSeries *self);
MandateDate       mandate_series_get_as_of   (MandateSeries *self);
GPtrArray        *mandate_series_get_columns (MandateSeries *self);
GPtrArray        *mandate_series_get_points  (MandateSeries *self);

const char *mandate_series_kind_get_name (MandateSeriesKind self);

void        mandate_point_free           (MandatePoint *point);

G_END_DECLS
