/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates: what is read, what is refused, their bounds and their order. */

#include "mandate-date.h"

static void
test_parse (void)
{
  static const struct
  {
    const char *text;
    MandateDate date;
    MandatePrecision precision;
  } good[] = {
    { "2013", { 2013, 0, 0 }, MANDATE_PRECISION_YEAR },
    { "2013-07", { 2013, 7, 0 }, MANDATE_PRECISION_MONTH },
    { "2013-07-01", { 2013, 7, 1 }, MANDATE_PRECISION_DAY },
    { "2024-02-29", { 2024, 2, 29 }, MANDATE_PRECISION_DAY },
    { "2000-02-29", { 2000, 2, 29 }, MANDATE_PRECISION_DAY },
    { "0001-01-01", { 1, 1, 1 }, MANDATE_PRECISION_DAY },
    { "9999-12-31", { 9999, 12, 31 }, MANDATE_PRECISION_DAY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      MandateDate date = { 0, 0, 0 };
      g_autofree char *again = NULL;

      g_assert_true (mandate_date_parse (good[i].text, &date));
      g_assert_cmpmem (&date, sizeof date, &good[i].date, sizeof date);
      g_assert_cmpint (mandate_date_get_precision (date), ==, good[i].precision);
      again = mandate_date_to_iso (date);
      g_assert_cmpstr (again, ==, good[i].text);
    }
}

static void
test_refuse (void)
{
  static const char * const bad[] = {
    "",           "0",          "201",         "20133",       "2013-",      "2013-7",      "2013-00",
    "2013-13",    "2013-07-",   "2013-07-1",   "2013-07-00",  "2013-07-32", "2013-06-31",  "2023-02-29",
    "1900-02-29", "0000",       "0000-01-01",  "+013",        "-013",       " 2013",       "2013 ",
    "2013/07",    "2013-7-01",  "2013-07-01 ", "2013-07-011", "13-07-2013", "٢٠١٣",        "2013-07-0x",
    "2013–07",    "c. 2013",    "2013-02-30",  "20130701",    "2013-0a",    "2013-07+01",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      MandateDate date = { 1, 2, 3 };

      g_test_message ("“%s”", bad[i]);
      g_assert_false (mandate_date_parse (bad[i], &date));
      g_assert_cmpint (date.year, ==, 1);
      g_assert_cmpint (date.day, ==, 3);
    }
}

static MandateDate
date (const char *text)
{
  MandateDate parsed;

  g_assert_true (mandate_date_parse (text, &parsed));
  return parsed;
}

static MandateSpan
span (const char *start, const char *end)
{
  return mandate_span_new (date (start), end != NULL ? date (end) : (MandateDate) { 0, 0, 0 });
}

/* From one day to the next a date moves by one day, over four centuries. */
static void
test_days (void)
{
  MandateDay first = mandate_date_first_day (date ("1800-01-01"));
  MandateDay last = mandate_date_last_day (date ("2200-12-31"));
  MandateDate before = mandate_date_from_day (first);

  g_assert_cmpint (mandate_date_first_day (date ("0001-01-01")), ==, 1);
  for (MandateDay day = first + 1; day <= last; day++)
    {
      MandateDate now = mandate_date_from_day (day);

      g_assert_cmpint (mandate_date_first_day (now), ==, day);
      g_assert_cmpint (mandate_date_last_day (now), ==, day);
      g_assert_cmpint (mandate_date_compare (before, now), <, 0);
      before = now;
    }
}

static void
test_bounds (void)
{
  static const struct
  {
    const char *text;
    const char *first;
    const char *last;
  } cases[] = {
    { "2024", "2024-01-01", "2024-12-31" },
    { "2024-02", "2024-02-01", "2024-02-29" },
    { "2023-02", "2023-02-01", "2023-02-28" },
    { "2023-12", "2023-12-01", "2023-12-31" },
    { "2023-06-30", "2023-06-30", "2023-06-30" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *first = mandate_date_to_iso (mandate_date_from_day (mandate_date_first_day (date (cases[i].text))));
      g_autofree char *last = mandate_date_to_iso (mandate_date_from_day (mandate_date_last_day (date (cases[i].text))));

      g_assert_cmpstr (first, ==, cases[i].first);
      g_assert_cmpstr (last, ==, cases[i].last);
    }

  g_assert_cmpint (mandate_span_last_day (span ("2023-06", NULL)), ==, mandate_date_first_day (date ("2023-06-30")));
  g_assert_cmpint (mandate_span_last_day (span ("2023-06", "2023-08")), ==, mandate_date_first_day (date ("2023-08-31")));
  g_assert_true (mandate_span_is_single (span ("2023", NULL)));
  g_assert_false (mandate_span_is_single (span ("2023", "2024")));
}

/* What is known less exactly comes first among those that begin together. */
static void
test_order (void)
{
  static const char * const order[] = { "2012",       "2012-01",    "2012-01-01", "2012-01-02", "2012-02",
                                        "2012-12-31", "2013",       "2013-01",    "2013-01-01", "2024-11" };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    for (guint j = 0; j < G_N_ELEMENTS (order); j++)
      g_assert_cmpint (CLAMP (mandate_date_compare (date (order[i]), date (order[j])), -1, 1), ==,
                       i < j ? -1 : i > j ? 1 : 0);

  g_assert_cmpint (mandate_span_compare (span ("2023-06-01", NULL), span ("2023-06-01", "2023-06-03")), <, 0);
  g_assert_cmpint (mandate_span_compare (span ("2023-06-01", "2023-06-04"), span ("2023-06-01", "2023-06-03")), >, 0);
  g_assert_cmpint (mandate_span_compare (span ("2023-06-01", "2023-06-03"), span ("2023-06-01", "2023-06-03")), ==, 0);
}

static void
test_ordered (void)
{
  static const struct
  {
    const char *start;
    const char *end;
    gboolean ordered;
  } cases[] = {
    { "2023-06-16", NULL, TRUE },
    { "2024-07-24", "2024-07-26", TRUE },
    { "2024-07-26", "2024-07-24", FALSE },
    { "2024-07-24", "2024-07-24", FALSE }, /* that is one day, to be said as one */
    { "2023", "2024", TRUE },
    { "2024", "2023", FALSE },
    { "2023-06", "2023-06", TRUE }, /* begins and ends some time in June */
    { "2023-11-30", "2023-12", TRUE },
    { "2023-12", "2023-11-30", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s to %s", cases[i].start, cases[i].end);
      g_assert_cmpint (mandate_span_is_ordered (span (cases[i].start, cases[i].end)), ==, cases[i].ordered);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/parse", test_parse);
  g_test_add_func ("/date/refuse", test_refuse);
  g_test_add_func ("/date/days", test_days);
  g_test_add_func ("/date/bounds", test_bounds);
  g_test_add_func ("/date/order", test_order);
  g_test_add_func ("/date/ordered", test_ordered);
  return g_test_run ();
}
