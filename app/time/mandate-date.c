/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates that know how exactly they are known. */

#include "config.h"

#include <string.h>

#include "mandate-date.h"

/* Reads exactly @n ASCII digits. */
static gboolean
parse_digits (const char *text, guint n, int *number)
{
  *number = 0;
  for (guint i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      *number = *number * 10 + g_ascii_digit_value (text[i]);
    }

  return TRUE;
}

/**
 * mandate_date_parse:
 * @text: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as in ISO 8601
 * @date: (out): the date; left alone where @text is none
 *
 * Returns: whether @text is such a date, and the day exists
 */
gboolean
mandate_date_parse (const char *text, MandateDate *date)
{
  gsize length;
  int year = 0, month = 0, day = 0;

  g_return_val_if_fail (text != NULL && date != NULL, FALSE);

  length = strlen (text);
  if ((length != 4 && length != 7 && length != 10) || !parse_digits (text, 4, &year) || year == 0)
    return FALSE;
  if (length >= 7 && (text[4] != '-' || !parse_digits (text + 5, 2, &month) || !g_date_valid_month (month)))
    return FALSE;
  if (length == 10
      && (text[7] != '-' || !parse_digits (text + 8, 2, &day)
          || !g_date_valid_dmy ((GDateDay) day, month, (GDateYear) year)))
    return FALSE;

  *date = (MandateDate) { (gint16) year, (guint8) month, (guint8) day };
  return TRUE;
}

/**
 * mandate_date_to_iso:
 *
 * Returns: (transfer full): the date in the form that mandate_date_parse() reads
 */
char *
mandate_date_to_iso (MandateDate date)
{
  switch (mandate_date_get_precision (date))
    {
    case MANDATE_PRECISION_DAY:
      return g_strdup_printf ("%04d-%02d-%02d", date.year, date.month, date.day);
    case MANDATE_PRECISION_MONTH:
      return g_strdup_printf ("%04d-%02d", date.year, date.month);
    case MANDATE_PRECISION_YEAR:
    default:
      return g_strdup_printf ("%04d", date.year);
    }
}

/**
 * mandate_date_from_day:
 *
 * Returns: @day as a date known to the day
 */
MandateDate
mandate_date_from_day (MandateDay day)
{
  GDate calendar;

  g_return_val_if_fail (day > 0, ((MandateDate) { 0, 0, 0 }));

  g_date_clear (&calendar, 1);
  g_date_set_julian (&calendar, (guint32) day);
  return (MandateDate) { (gint16) g_date_get_year (&calendar), (guint8) g_date_get_month (&calendar),
                         (guint8) g_date_get_day (&calendar) };
}

MandatePrecision
mandate_date_get_precision (MandateDate date)
{
  if (date.day != 0)
    return MANDATE_PRECISION_DAY;

  return date.month != 0 ? MANDATE_PRECISION_MONTH : MANDATE_PRECISION_YEAR;
}

static MandateDay
to_day (int year, int month, int day)
{
  GDate calendar;

  g_date_clear (&calendar, 1);
  g_date_set_dmy (&calendar, (GDateDay) day, month, (GDateYear) year);
  return (MandateDay) g_date_get_julian (&calendar);
}

/**
 * mandate_date_first_day:
 *
 * Returns: the earliest day that the date may mean
 */
MandateDay
mandate_date_first_day (MandateDate date)
{
  g_return_val_if_fail (date.year > 0, 1);

  return to_day (date.year, MAX (date.month, 1), MAX (date.day, 1));
}

/**
 * mandate_date_last_day:
 *
 * Returns: the latest day that the date may mean
 */
MandateDay
mandate_date_last_day (MandateDate date)
{
  int month = date.month != 0 ? date.month : 12;
  int day = date.day;

  g_return_val_if_fail (date.year > 0, 1);

  if (day == 0)
    day = g_date_get_days_in_month (month, (GDateYear) date.year);
  return to_day (date.year, month, day);
}

/**
 * mandate_date_compare:
 *
 * A total order: by the first day that a date may mean; of two that begin on the
 * same day the vaguer comes first, so that 2023 stands before January 2023, and
 * that before 1 January 2023. No date at all comes before every date.
 *
 * Returns: less than, equal to or greater than 0
 */
int
mandate_date_compare (MandateDate a, MandateDate b)
{
  if (a.year != b.year)
    return a.year < b.year ? -1 : 1;
  if (MAX (a.month, 1) != MAX (b.month, 1))
    return MAX (a.month, 1) < MAX (b.month, 1) ? -1 : 1;
  if (MAX (a.day, 1) != MAX (b.day, 1))
    return MAX (a.day, 1) < MAX (b.day, 1) ? -1 : 1;

  return (int) mandate_date_get_precision (a) - (int) mandate_date_get_precision (b);
}

/**
 * mandate_span_new:
 * @end: its year is 0 for a single date
 */
MandateSpan
mandate_span_new (MandateDate start, MandateDate end)
{
  return (MandateSpan) { start, end };
}

gboolean
mandate_span_is_single (MandateSpan span)
{
  return span.end.year == 0;
}

MandateDay
mandate_span_first_day (MandateSpan span)
{
  return mandate_date_first_day (span.start);
}

/**
 * mandate_span_last_day:
 *
 * Returns: the latest day that the span may reach
 */
MandateDay
mandate_span_last_day (MandateSpan span)
{
  return mandate_date_last_day (mandate_span_is_single (span) ? span.start : span.end);
}

/**
 * mandate_span_is_ordered:
 *
 * A span is in order when its end can lie after its start: neither may the end
 * begin before the start begins, nor end before the start ends. From a day to the
 * same day is no span; within one month or one year something may well begin and
 * end.
 */
gboolean
mandate_span_is_ordered (MandateSpan span)
{
  if (mandate_span_is_single (span))
    return TRUE;

  return (mandate_date_compare (span.start, span.end) != 0 || span.start.day == 0)
         && mandate_date_first_day (span.end) >= mandate_date_first_day (span.start)
         && mandate_date_last_day (span.end) >= mandate_date_last_day (span.start);
}

/**
 * mandate_span_compare:
 *
 * A total order: by start, then the shorter first.
 */
int
mandate_span_compare (MandateSpan a, MandateSpan b)
{
  int order = mandate_date_compare (a.start, b.start);

  return order != 0 ? order : mandate_date_compare (a.end, b.end);
}
