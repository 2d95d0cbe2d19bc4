/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Time to position and back: pure functions over a value.
 *
 * The direction is decided here and nowhere else: what draws, points, and moves
 * by keys goes through mandate_scale_get_position() and
 * mandate_scale_get_moment().
 */

#include "config.h"

#include <math.h>

#include "mandate-scale.h"

/**
 * mandate_scale_equal:
 *
 * Returns: whether the two show the same, place for place
 */
gboolean
mandate_scale_equal (const MandateScale *a, const MandateScale *b)
{
  return a->start == b->start && a->end == b->end && a->extent == b->extent && a->reversed == b->reversed;
}

/**
 * mandate_scale_get_density:
 *
 * Returns: pixels per day, always greater than 0
 */
double
mandate_scale_get_density (const MandateScale *scale)
{
  return MAX (scale->extent, 1) / (scale->end - scale->start);
}

/**
 * mandate_scale_get_position:
 * @moment: in days
 *
 * Returns: distance from the left end of the axis, in pixels
 */
double
mandate_scale_get_position (const MandateScale *scale, double moment)
{
  double position = (moment - scale->start) * mandate_scale_get_density (scale);

  return scale->reversed ? scale->extent - position : position;
}

/**
 * mandate_scale_get_moment:
 * @position: distance from the left end of the axis, in pixels
 *
 * The inverse of mandate_scale_get_position().
 *
 * Returns: a moment, in days
 */
double
mandate_scale_get_moment (const MandateScale *scale, double position)
{
  if (scale->reversed)
    position = scale->extent - position;

  return scale->start + position / mandate_scale_get_density (scale);
}

static double
or_else (double number, double fallback)
{
  return isfinite (number) ? number : fallback;
}

/**
 * mandate_scale_clamp:
 *
 * Returns: @scale within @limits: never longer than the whole, never shorter than
 *   the shortest stretch, never beyond either end, and finite whatever came in
 */
MandateScale
mandate_scale_clamp (const MandateScale *scale, const MandateLimits *limits)
{
  MandateScale clamped = *scale;
  double whole = MAX (limits->last - limits->first, 1e-3);
  double span = or_else (scale->end - scale->start, whole);

  span = CLAMP (span, MIN (limits->min_span, whole), whole);
  clamped.start = or_else (scale->start, limits->first);
  clamped.start = CLAMP (clamped.start, limits->first, MAX (limits->first, limits->last - span));
  clamped.end = clamped.start + span;
  clamped.extent = MAX (or_else (scale->extent, 0), 0);
  return clamped;
}

/**
 * mandate_scale_zoom:
 * @factor: above 1 to see less time in more detail
 * @position: the point that stays where it is, in pixels
 *
 * The moment under @position stays under it unless @limits forbid.
 */
MandateScale
mandate_scale_zoom (const MandateScale *scale, double factor, double position, const MandateLimits *limits)
{
  MandateScale zoomed = *scale;
  double moment = mandate_scale_get_moment (scale, position);
  double whole = limits->last - limits->first;
  double span = scale->end - scale->start;
  double share = (moment - scale->start) / span;

  if (!isfinite (factor) || factor <= 0)
    return mandate_scale_clamp (scale, limits);

  span = CLAMP (span / factor, MIN (limits->min_span, whole), MAX (whole, 1e-3));
  zoomed.start = moment - share * span;
  zoomed.end = zoomed.start + span;
  return mandate_scale_clamp (&zoomed, limits);
}

/**
 * mandate_scale_pan:
 * @distance: how far the point of view moves to the right, in pixels
 */
MandateScale
mandate_scale_pan (const MandateScale *scale, double distance, const MandateLimits *limits)
{
  MandateScale panned = *scale;
  double days = or_else (distance, 0) / mandate_scale_get_density (scale) * (scale->reversed ? -1 : 1);

  panned.start += days;
  panned.end += days;
  return mandate_scale_clamp (&panned, limits);
}

/**
 * mandate_scale_fit:
 * @first: the moment that comes to stand near the beginning
 * @last: the moment that comes to stand near the end
 * @margin: room to leave at each end, in pixels
 */
MandateScale
mandate_scale_fit (const MandateScale   *scale,
                   double                first,
                   double                last,
                   double                margin,
                   const MandateLimits  *limits)
{
  MandateScale fitted = *scale;
  double inner = MAX (scale->extent - 2 * margin, scale->extent / 4);
  double span = MAX (last - first, limits->min_span);
  double days = inner > 0 ? span * margin / inner : 0;
  double slack = (span - (last - first)) / 2;

  fitted.start = first - slack - days;
  fitted.end = last + slack + days;
  return mandate_scale_clamp (&fitted, limits);
}
