/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates in the reader's language, never more exact than they are known.
 *
 * Every format is a translatable string of GDateTime's, so that each language
 * puts day, month and year in its own order and with its own words. `%B` is the
 * month beside a day, `%OB` the month by itself: many languages decline them.
 * `%x` is never used, for it writes some years with two digits and others in
 * another calendar.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"

/* glibc writes a Russian month that stands alone with a capital, as if it always began a
 * line. In a sentence it is as small as it is beside a day. */
static char *
small_as_beside_a_day (const char *words, GDateTime *moment)
{
  g_autofree char *month = g_date_time_format (moment, "%B");
  char letter[8] = { 0 };

  if (!g_unichar_islower (g_utf8_get_char (month)))
    return g_strdup (words);

  g_unichar_to_utf8 (g_unichar_tolower (g_utf8_get_char (words)), letter);
  return g_strconcat (letter, g_utf8_next_char (words), NULL);
}

/* Names of months in the place of those of a format. */
static char *
put_names (const char *format, const char *beside, const char *alone, const char *names, int month)
{
  g_auto (GStrv) months = g_strsplit (names, "|", -1);
  g_autoptr (GString) own = g_string_new (format);

  if (g_strv_length (months) == 12)
    {
      g_string_replace (own, beside, months[month - 1], 0);
      g_string_replace (own, alone, months[month - 1], 0);
    }
  return g_string_free (g_steal_pointer (&own), FALSE);
}

/* The months as the record's texts have them. Those of a locale may be of one country,
 * where the UN writes for all: “يوليو” and “تموز/يوليه”. */
static char *
put_own_names (const char *format, int month)
{
  g_autofree char *with_names
    = put_names (format, "%B", "%OB",
                 /* Translators: the months from January on, separated by “|”, where those of
                  * the system are not the ones of the record’s texts; else “system” as it is */
                 C_ ("names of months", "system"), month);

  return put_names (with_names, "%b", "%Ob",
                    /* Translators: the same for dates where there is little room */
                    C_ ("short names of months", "system"), month);
}

/**
 * mandate_day_format:
 * @format: a format of g_date_time_format()
 *
 * Returns: (transfer full): the day, written so
 */
char *
mandate_day_format (MandateDay day, const char *format)
{
  MandateDate date = mandate_date_from_day (day);
  g_autoptr (GDateTime) moment = g_date_time_new_utc (date.year, date.month, date.day, 12, 0, 0);
  g_autofree char *words = NULL;
  g_autofree char *own = NULL;

  g_return_val_if_fail (moment != NULL && format != NULL, NULL);

  own = put_own_names (format, date.month);
  words = g_date_time_format (moment, own);
  return g_str_has_prefix (format, "%O") ? small_as_beside_a_day (words, moment) : g_steal_pointer (&words);
}

static const char *
get_day_format (gboolean first_of_month, MandateDateStyle style)
{
  if (style == MANDATE_DATE_LONG)
    return first_of_month
             /* Translators: a date on the first day of a month; French, for one, writes “1er %B %Y” */
             ? C_ ("date, first day of a month", "%-d %B %Y")
             /* Translators: a full date, a format of g_date_time_format(): “16 June 2023” */
             : C_ ("date", "%-d %B %Y");

  return first_of_month
           /* Translators: as above, with the month shortened */
           ? C_ ("short date, first day of a month", "%-d %b %Y")
           /* Translators: a date with the month shortened: “16 Jun 2023” */
           : C_ ("short date", "%-d %b %Y");
}

static const char *
get_format (MandateDate date, MandateDateStyle style)
{
  switch (mandate_date_get_precision (date))
    {
    case MANDATE_PRECISION_DAY:
      return get_day_format (date.day == 1, style);
    case MANDATE_PRECISION_MONTH:
      /* Translators: a month that stands without a day: “June 2023”, “Jun 2023” */
      return style == MANDATE_DATE_LONG ? C_ ("month", "%OB %Y") : C_ ("short month", "%Ob %Y");
    case MANDATE_PRECISION_YEAR:
    default:
      /* Translators: a year that stands alone: “2023” */
      return C_ ("year", "%Y");
    }
}

/**
 * mandate_date_to_words:
 *
 * Returns: (transfer full): the date in the reader's language
 */
char *
mandate_date_to_words (MandateDate date, MandateDateStyle style)
{
  g_return_val_if_fail (date.year > 0, NULL);

  return mandate_day_format (mandate_date_first_day (date), get_format (date, style));
}

/* Two days of one month: the month and the year are said once. */
static char *
same_month_to_words (MandateSpan span, MandateDateStyle style)
{
  /* Translators: the first day of a span within one month; the second string is
   * the last day with month and year. Together: “24–26 July 2024” */
  const char *first_format = span.start.day == 1
                               /* xgettext:no-c-format */
                               ? C_ ("span within a month, from its first day", "%-d")
                               /* xgettext:no-c-format */
                               : C_ ("span within a month, first day", "%-d");
  g_autofree char *first = mandate_day_format (mandate_span_first_day (span), first_format);
  g_autofree char *last = mandate_day_format (mandate_span_last_day (span),
                                              style == MANDATE_DATE_LONG
                                                ? C_ ("span within a month, last day", "%-d %B %Y")
                                                : C_ ("short span within a month, last day", "%-d %b %Y"));

  /* Translators: joins the two halves of a span within one month: “24” and “26 July 2024” */
  return g_strdup_printf (C_ ("span within a month", "%s–%s"), first, last);
}

static const char *
get_first_format (MandateDate date, MandateDateStyle style)
{
  if (style == MANDATE_DATE_LONG)
    {
      if (date.day == 0)
        /* Translators: first half of a span within one year: “October”; the second half is
         * “November 2012”. One of the two must name the year. */
        return C_ ("span within a year, first month", "%OB");

      /* Translators: the same with days: “30 June”, before “11 July 2012” */
      return date.day == 1 ? C_ ("span within a year, from the first of a month", "%-d %B")
                           : C_ ("span within a year, first day", "%-d %B");
    }

  if (date.day == 0)
    /* Translators: the same with the month shortened: “Oct” */
    return C_ ("short span within a year, first month", "%Ob");

  return date.day == 1
           /* Translators: the same with the month shortened: “1 Jun”, “30 Jun”
            * xgettext:no-c-format */
           ? C_ ("short span within a year, from the first of a month", "%-d %b")
           /* xgettext:no-c-format */
           : C_ ("short span within a year, first day", "%-d %b");
}

static const char *
get_last_format (MandateDate date, MandateDateStyle style)
{
  if (style == MANDATE_DATE_LONG)
    {
      if (date.day == 0)
        return C_ ("span within a year, last month", "%OB %Y");

      return date.day == 1 ? C_ ("span within a year, to the first of a month", "%-d %B %Y")
                           : C_ ("span within a year, last day", "%-d %B %Y");
    }

  if (date.day == 0)
    return C_ ("short span within a year, last month", "%Ob %Y");

  return date.day == 1 ? C_ ("short span within a year, to the first of a month", "%-d %b %Y")
                       : C_ ("short span within a year, last day", "%-d %b %Y");
}

/* Two dates of one year, of the same precision: the year is said once. */
static char *
same_year_to_words (MandateSpan span, MandateDateStyle style)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  first = mandate_day_format (mandate_span_first_day (span), get_first_format (span.start, style));
  last = mandate_day_format (mandate_span_last_day (span), get_last_format (span.end, style));

  if (span.start.day == 0)
    /* Translators: joins the two halves of a span of months: “October” and “November 2012” */
    return g_strdup_printf (C_ ("span of months", "%s–%s"), first, last);
  /* Translators: joins the two halves of a span within one year: “30 June” and “11 July 2012” */
  return g_strdup_printf (C_ ("span within a year", "%s – %s"), first, last);
}

/**
 * mandate_span_to_words:
 *
 * Returns: (transfer full): the span in the reader's language, such as
 *   “24–26 July 2024”, “30 June – 11 July 2012”, “June–July 2012”, “March 2022 – May 2023”, “2012–2024”
 */
char *
mandate_span_to_words (MandateSpan span, MandateDateStyle style)
{
  gboolean same_precision = mandate_date_get_precision (span.start) == mandate_date_get_precision (span.end);
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  g_return_val_if_fail (span.start.year > 0, NULL);

  if (mandate_span_is_single (span))
    return mandate_date_to_words (span.start, style);

  if (same_precision && span.start.year == span.end.year && span.start.month != 0)
    {
      if (span.start.month == span.end.month && span.start.day != 0)
        return same_month_to_words (span, style);
      return same_year_to_words (span, style);
    }

  first = mandate_date_to_words (span.start, style);
  last = mandate_date_to_words (span.end, style);
  if (span.start.month == 0 && span.end.month == 0)
    /* Translators: joins two years: “2012” and “2024” */
    return g_strdup_printf (C_ ("span of years", "%s–%s"), first, last);
  /* Translators: joins two dates of a span: “30 December 2022” and “7 January 2023” */
  return g_strdup_printf (C_ ("span", "%s – %s"), first, last);
}
