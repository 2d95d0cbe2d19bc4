/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Ticks of a time axis and their words, chosen from one table. */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-ticks.h"

/* Room between two labels, in pixels. */
#define LABEL_GAP 8.0

typedef struct
{
  double days;        /* how long the unit is, about */
  int months;         /* step in months, or 0 */
  int step;           /* step in days, where it is not in months */
  const char *label;  /* words of an ordinary tick */
  const char *major;  /* words of one that begins a coarser unit */
} Unit;

static const Unit units[MANDATE_N_TICK_UNITS] = {
  /* Translators: formats of g_date_time_format() for the ticks of the time axis. A
   * decade and a span of five years are named by their first year. */
  [MANDATE_TICK_DECADE] = { 3652.5, 120, 0, NC_ ("tick, decade", "%Y"), NC_ ("tick, decade", "%Y") },
  [MANDATE_TICK_LUSTRUM] = { 1826.25, 60, 0, NC_ ("tick, five years", "%Y"), NC_ ("tick, five years", "%Y") },
  [MANDATE_TICK_YEAR] = { 365.25, 12, 0, NC_ ("tick, year", "%Y"), NC_ ("tick, year", "%Y") },
  /* Translators: within a year, months by themselves, shortened: “Apr” */
  [MANDATE_TICK_QUARTER] = { 91.3, 3, 0, NC_ ("tick, month", "%Ob"), NC_ ("tick, year", "%Y") },
  [MANDATE_TICK_MONTH] = { 30.4, 1, 0, NC_ ("tick, month", "%Ob"), NC_ ("tick, year", "%Y") },
  /* Translators: within a month, the day alone; the first shows the month: “1 Jun”
   * xgettext:no-c-format */
  [MANDATE_TICK_WEEK] = { 7, 0, 7, NC_ ("tick, day", "%-d"),
                          /* xgettext:no-c-format */
                          NC_ ("tick, first day of a month", "%-d %b") },
  [MANDATE_TICK_DAY] = { 1, 0, 1, NC_ ("tick, day", "%-d"), NC_ ("tick, first day of a month", "%-d %b") },
};

static const char * const contexts[MANDATE_N_TICK_UNITS][2] = {
  [MANDATE_TICK_DECADE] = { "tick, decade", "tick, decade" },
  [MANDATE_TICK_LUSTRUM] = { "tick, five years", "tick, five years" },
  [MANDATE_TICK_YEAR] = { "tick, year", "tick, year" },
  [MANDATE_TICK_QUARTER] = { "tick, month", "tick, year" },
  [MANDATE_TICK_MONTH] = { "tick, month", "tick, year" },
  [MANDATE_TICK_WEEK] = { "tick, day", "tick, first day of a month" },
  [MANDATE_TICK_DAY] = { "tick, day", "tick, first day of a month" },
};

/**
 * mandate_ticks_choose_unit:
 * @min_gap: least distance between two ticks, in pixels
 *
 * Returns: the finest unit whose ticks stand at least @min_gap apart
 */
MandateTickUnit
mandate_ticks_choose_unit (const MandateScale *scale, double min_gap)
{
  double density = mandate_scale_get_density (scale);

  for (int unit = MANDATE_N_TICK_UNITS - 1; unit > 0; unit--)
    if (units[unit].days * density >= min_gap)
      return (MandateTickUnit) unit;

  return MANDATE_TICK_DECADE;
}

/* The first tick of a unit at or before a day. Weeks begin anew each month, on the
 * 1st, 8th, 15th and 22nd, so that a month always has a tick of its own. */
static MandateDay
floor_to_unit (MandateDay day, MandateTickUnit unit)
{
  MandateDate date = mandate_date_from_day (day);
  int months;

  if (units[unit].months == 0)
    {
      if (units[unit].step > 1)
        date.day = (guint8) (MIN ((date.day - 1) / units[unit].step, 3) * units[unit].step + 1);
      return mandate_date_first_day (date);
    }

  months = date.year * 12 + date.month - 1;
  months -= months % units[unit].months;
  date = (MandateDate) { (gint16) MAX (months / 12, 1), (guint8) (months % 12 + 1), 1 };
  return mandate_date_first_day (date);
}

static MandateDay
next_tick (MandateDay day, MandateTickUnit unit)
{
  MandateDate date;
  int months;

  if (units[unit].months == 0)
    {
      MandateDay next = day + units[unit].step;
      MandateDay floor = floor_to_unit (next, unit);

      /* The rest of a month after the 22nd is longer than a week. */
      return floor > day ? floor : mandate_date_last_day ((MandateDate) { mandate_date_from_day (day).year,
                                                                          mandate_date_from_day (day).month, 0 }) + 1;
    }

  date = mandate_date_from_day (day);
  months = date.year * 12 + date.month - 1 + units[unit].months;
  return mandate_date_first_day ((MandateDate) { (gint16) (months / 12), (guint8) (months % 12 + 1), 1 });
}

static gboolean
is_major (MandateDay day, MandateTickUnit unit)
{
  MandateDate date = mandate_date_from_day (day);

  switch (unit)
    {
    case MANDATE_TICK_QUARTER:
    case MANDATE_TICK_MONTH:
      return date.month == 1;
    case MANDATE_TICK_WEEK:
    case MANDATE_TICK_DAY:
      return date.day == 1;
    case MANDATE_TICK_DECADE:
    case MANDATE_TICK_LUSTRUM:
    case MANDATE_TICK_YEAR:
    case MANDATE_N_TICK_UNITS:
    default:
      return TRUE;
    }
}

static void
clear_tick (gpointer data)
{
  MandateTick *tick = data;

  g_free (tick->label);
}

static char *
make_label (MandateDay day, MandateTickUnit unit, gboolean major)
{
  const char *format = major ? units[unit].major : units[unit].label;

  return mandate_day_format (day, g_dpgettext2 (GETTEXT_PACKAGE, contexts[unit][major ? 1 : 0], format));
}

static gboolean
has_room (GArray *ticks, guint index, MandateMeasureLabel measure, gpointer data)
{
  const MandateTick *tick = &g_array_index (ticks, MandateTick, index);
  double half = measure (tick->label, data) / 2;

  for (guint i = 0; i < ticks->len; i++)
    {
      const MandateTick *other = &g_array_index (ticks, MandateTick, i);

      if (i == index || other->label == NULL || (i > index && !(other->major && !tick->major)))
        continue;
      if (fabs (other->position - tick->position) < half + measure (other->label, data) / 2 + LABEL_GAP)
        return FALSE;
    }

  return TRUE;
}

/* Majors keep their words before the others get theirs. */
static void
drop_colliding (GArray *ticks, MandateMeasureLabel measure, gpointer data)
{
  for (int major = 1; major >= 0; major--)
    for (guint i = 0; i < ticks->len; i++)
      {
        MandateTick *tick = &g_array_index (ticks, MandateTick, i);

        if (tick->major == major && !has_room (ticks, i, measure, data))
          g_clear_pointer (&tick->label, g_free);
      }
}

/**
 * mandate_ticks_new:
 * @unit: the step, as of mandate_ticks_choose_unit()
 * @measure: tells how wide words are
 * @data: passed to @measure
 *
 * The ticks that stand on the visible part of the axis. Labels are centred on
 * their ticks and never overlap.
 *
 * Returns: (transfer full) (element-type MandateTick): the ticks, in the order of time
 */
GArray *
mandate_ticks_new (const MandateScale *scale, MandateTickUnit unit, MandateMeasureLabel measure, gpointer data)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (MandateTick));
  MandateDay day;

  g_return_val_if_fail (scale != NULL && measure != NULL && unit < MANDATE_N_TICK_UNITS, ticks);

  g_array_set_clear_func (ticks, clear_tick);
  for (day = floor_to_unit ((MandateDay) MAX (floor (scale->start), 366), unit); day <= scale->end; day = next_tick (day, unit))
    {
      MandateTick tick = { day, mandate_scale_get_position (scale, day), is_major (day, unit), NULL };

      if (day < scale->start)
        continue;

      tick.label = make_label (day, unit, tick.major);
      g_array_append_val (ticks, tick);
    }

  drop_colliding (ticks, measure, data);
  return ticks;
}

/**
 * mandate_scale_to_words:
 * @style: whether months are written out
 *
 * Returns: (transfer full): the stretch of time that is in view, as coarsely as
 *   it can be said: “2012–2024”, “June 2023”, “3–9 July 2023”
 */
char *
mandate_scale_to_words (const MandateScale *scale, MandateDateStyle style)
{
  MandateDate first = mandate_date_from_day ((MandateDay) MAX (floor (scale->start), 1));
  MandateDate last = mandate_date_from_day ((MandateDay) MAX (ceil (scale->end) - 1, floor (scale->start)));
  double span = scale->end - scale->start;

  if (span > 2 * 366)
    first.month = first.day = last.month = last.day = 0;
  else if (span > 62)
    first.day = last.day = 0;

  if (mandate_date_compare (first, last) == 0)
    return mandate_date_to_words (first, style);
  return mandate_span_to_words (mandate_span_new (first, last), style);
}
