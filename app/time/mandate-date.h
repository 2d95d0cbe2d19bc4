/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MandateDay:
 *
 * A day as a number: days since the start of year 1 in the Gregorian calendar,
 * as GDate counts them; 1 is 1 January of year 1.
 */
typedef gint32 MandateDay;

/**
 * MandatePrecision:
 *
 * How exactly a date is known.
 */
typedef enum
{
  MANDATE_PRECISION_YEAR,
  MANDATE_PRECISION_MONTH,
  MANDATE_PRECISION_DAY,
} MandatePrecision;

/**
 * MandateDate:
 * @year: 1 to 9999; 0 for no date at all
 * @month: 1 to 12; 0 where only the year is known
 * @day: 1 to 31; 0 where only the month is known
 *
 * A date as it is known: a day, a month or a year. It never pretends to be more.
 */
typedef struct
{
  gint16 year;
  guint8 month;
  guint8 day;
} MandateDate;

/**
 * MandateSpan:
 * @start: when it began
 * @end: when it ended; its year is 0 for what happened on a single date
 *
 * From one date to another, each with its own precision.
 */
typedef struct
{
  MandateDate start;
  MandateDate end;
} MandateSpan;

gboolean         mandate_date_parse         (const char  *text,
                                             MandateDate *date);
char            *mandate_date_to_iso        (MandateDate  date);
MandateDate      mandate_date_from_day      (MandateDay   day);
MandatePrecision mandate_date_get_precision (MandateDate  date);
MandateDay       mandate_date_first_day     (MandateDate  date);
MandateDay       mandate_date_last_day      (MandateDate  date);
int              mandate_date_compare       (MandateDate  a,
                                             MandateDate  b);

MandateSpan      mandate_span_new           (MandateDate  start,
                                             MandateDate  end);
gboolean         mandate_span_is_single     (MandateSpan  span);
MandateDay       mandate_span_first_day     (MandateSpan  span);
MandateDay       mandate_span_last_day      (MandateSpan  span);
gboolean         mandate_span_is_ordered    (MandateSpan  span);
int              mandate_span_compare       (MandateSpan  a,
                                             MandateSpan  b);

G_END_DECLS
