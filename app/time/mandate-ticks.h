/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-date-words.h"
#include "mandate-scale.h"

G_BEGIN_DECLS

/**
 * MandateTickUnit:
 *
 * Steps of a time axis, from the coarsest to the finest.
 */
typedef enum
{
  MANDATE_TICK_DECADE,
  MANDATE_TICK_LUSTRUM,
  MANDATE_TICK_YEAR,
  MANDATE_TICK_QUARTER,
  MANDATE_TICK_MONTH,
  MANDATE_TICK_WEEK,
  MANDATE_TICK_DAY,
  MANDATE_N_TICK_UNITS,
} MandateTickUnit;

/**
 * MandateTick:
 * @day: the day on whose beginning the tick stands
 * @position: where it stands, in pixels
 * @major: whether it also begins the next coarser unit that has words of its own
 * @label: (nullable): its words; %NULL where they would run into others
 */
typedef struct
{
  MandateDay day;
  double position;
  gboolean major;
  char *label;
} MandateTick;

/**
 * MandateMeasureLabel:
 * @label: words of a tick
 * @data: the caller's
 *
 * Returns: the width of @label, in pixels
 */
typedef double (*MandateMeasureLabel) (const char *label, gpointer data);

MandateTickUnit  mandate_ticks_choose_unit (const MandateScale  *scale,
                                            double               min_gap);
GArray          *mandate_ticks_new         (const MandateScale  *scale,
                                            MandateTickUnit      unit,
                                            MandateMeasureLabel  measure,
                                            gpointer             data);
char            *mandate_scale_to_words    (const MandateScale  *scale,
                                            MandateDateStyle     style);

G_END_DECLS
