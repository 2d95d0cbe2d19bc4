/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-date.h"

G_BEGIN_DECLS

/**
 * MandateScale:
 * @start: the moment at the beginning of the axis, in days
 * @end: the moment at its end, in days; greater than @start
 * @extent: the length of the axis, in pixels
 * @reversed: whether time runs from right to left
 *
 * How moments stand on an axis. A moment is a day with a fraction: day 10 begins
 * at 10.0 and ends at 11.0.
 */
typedef struct
{
  double start;
  double end;
  double extent;
  gboolean reversed;
} MandateScale;

/**
 * MandateLimits:
 * @first: the earliest moment that may be shown, in days
 * @last: the latest, in days
 * @min_span: the shortest stretch that may fill the axis, in days
 *
 * How far one may pan and zoom.
 */
typedef struct
{
  double first;
  double last;
  double min_span;
} MandateLimits;

/**
 * MandateExtent:
 * @start: where a mark begins along the axis of time, in pixels
 * @end: where it ends; not below @start
 */
typedef struct
{
  double start;
  double end;
} MandateExtent;

gboolean     mandate_scale_equal        (const MandateScale  *a,
                                         const MandateScale  *b);
double       mandate_scale_get_position (const MandateScale  *scale,
                                         double               moment);
double       mandate_scale_get_moment   (const MandateScale  *scale,
                                         double               position);
double       mandate_scale_get_density  (const MandateScale  *scale);
MandateScale mandate_scale_clamp        (const MandateScale  *scale,
                                         const MandateLimits *limits);
MandateScale mandate_scale_zoom         (const MandateScale  *scale,
                                         double               factor,
                                         double               position,
                                         const MandateLimits *limits);
MandateScale mandate_scale_pan          (const MandateScale  *scale,
                                         double               distance,
                                         const MandateLimits *limits);
MandateScale mandate_scale_fit          (const MandateScale  *scale,
                                         double               first,
                                         double               last,
                                         double               margin,
                                         const MandateLimits *limits);

G_END_DECLS
