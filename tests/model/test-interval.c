/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The time between two days, how it is said, and a resolution beside what was reported in its term. */

#include "config.h"

#include <locale.h>
#include <math.h>

#include "asking.h"
#include "mandate-date-words.h"
#include "mandate-interval.h"
#include "mandate-lens.h"

static MandateDay
day (const char *text)
{
  MandateDate date;

  g_assert_true (mandate_date_parse (text, &date));
  return mandate_date_first_day (date);
}

static char *
list_ids (GPtrArray *items)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", mandate_item_get_id (g_ptr_array_index (items, i)));
  return g_strdup (ids->str);
}

static MandateInterval *
measure (MandateDossier *dossier, const char *from, const char *to)
{
  return mandate_interval_new (dossier, mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT), day (from), day (to));
}

/* Counted as the record counts: 198 days from the request to the last day. */
static void
test_days (void)
{
  g_autoptr (MandateDossier) dossier = asking_read ();
  g_autoptr (MandateInterval) record = measure (dossier, "2023-06-16", "2023-12-31");
  g_autoptr (MandateInterval) turned = measure (dossier, "2024-11-15", "2023-06-30");
  g_autoptr (MandateInterval) one = measure (dossier, "2020-02-28", "2020-02-29");
  g_autoptr (MandateInterval) none = measure (dossier, "2020-02-28", "2020-02-28");
  g_autofree char *words = mandate_interval_to_words (one);
  g_autofree char *turned_words = mandate_interval_to_words (turned);

  g_assert_cmpint (mandate_interval_get_days (record), ==, 198);
  g_assert_cmpint (mandate_interval_get_days (turned), ==, 504);
  g_assert_cmpint (mandate_interval_get_days (none), ==, 0);
  g_assert_cmpstr (words, ==, "Between 28 February 2020 and 29 February 2020: 1 day");
  g_assert_cmpstr (turned_words, ==, "Between 30 June 2023 and 15 November 2024: 504 days");
}

static void
test_between (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *events;
    const char *bases;
    guint n_months;
    double dead;
    const char *words;
  } cases[] = {
    /* June is not complete; September was not found; the drought is of the year. */
    { "2019-06-28", "2020-03-15", "speech vote drought handover", "base-x base-z", 3, 3,
      "3 members of the mission died in July–October 2019, 3 complete months (The dead by month)." },
    { "2019-06-01", "2019-07-31", "speech vote drought", "", 2, 9,
      "9 members of the mission died in June–July 2019, 2 complete months (The dead by month)." },
    { "2019-06-02", "2019-10-30", "speech vote drought", "", 2, 2,
      "2 members of the mission died in July–August 2019, 2 complete months (The dead by month)." },
    { "2019-10-01", "2019-10-31", "drought", "", 1, 1,
      "1 member of the mission died in October 2019, 1 complete month (The dead by month)." },
    { "2020-01-31", "2020-03-14", "", "base-x", 0, 0, NULL },
    { "2019-01-10", "2019-02-01", "raid talks drought", "", 0, 0, NULL },
  };
  g_autoptr (MandateDossier) dossier = asking_read ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MandateInterval) interval = measure (dossier, cases[i].from, cases[i].to);
      g_autofree char *events = list_ids (interval->events);
      g_autofree char *bases = list_ids (interval->bases);
      g_autofree char *words = mandate_interval_dup_dead_words (interval);
      g_auto (GStrv) found = g_strsplit (events, " ", -1);
      g_auto (GStrv) wanted = g_strsplit (cases[i].events, " ", -1);

      g_test_message ("%s to %s: %s", cases[i].from, cases[i].to, events);
      g_assert_cmpuint (g_strv_length (found), ==, g_strv_length (wanted));
      for (guint j = 0; wanted[j] != NULL; j++)
        g_assert_true (g_strv_contains ((const char * const *) found, wanted[j]));
      g_assert_cmpstr (bases, ==, cases[i].bases);
      g_assert_cmpuint (interval->n_months, ==, cases[i].n_months);
      g_assert_cmpfloat (interval->dead, ==, cases[i].dead);
      if (cases[i].words != NULL)
        g_assert_cmpstr (words, ==, cases[i].words);
      else
        g_assert_true (g_str_has_prefix (words, "The mission’s dead are counted by whole months"));
    }
}

/* The ends: the weightiest event of the day, unless the reader measures from another. */
static void
test_ends (void)
{
  g_autoptr (MandateDossier) dossier = asking_read ();
  g_autoptr (MandateInterval) interval = measure (dossier, "2019-06-28", "2020-03-15");
  g_autoptr (MandateInterval) vague = measure (dossier, "2019-02-01", "2019-06-28");
  g_autofree char *words = mandate_interval_to_words (interval);
  g_autofree char *other = NULL;
  g_autofree char *doubt = NULL;
  g_autofree char *text = NULL;

  g_assert_cmpstr (words, ==, "From “The vote” (28 June 2019) to “The handover” (15 March 2020): 261 days");
  g_assert_null (mandate_interval_dup_doubt_words (interval));
  mandate_interval_set_end (interval, MANDATE_EVENT (mandate_dossier_get_item (dossier, "speech")));
  other = mandate_interval_to_words (interval);
  g_assert_cmpstr (other, ==, "From “A speech” (28 June 2019) to “The handover” (15 March 2020): 261 days");

  mandate_interval_set_end (vague, MANDATE_EVENT (mandate_dossier_get_item (dossier, "talks")));
  mandate_interval_set_end (vague, MANDATE_EVENT (mandate_dossier_get_item (dossier, "handover")));
  mandate_interval_set_end (vague, NULL);
  doubt = mandate_interval_dup_doubt_words (vague);
  g_assert_cmpstr (doubt, ==,
                   "The exact days of “Talks” are not known (February–March 2019); it is counted by 1 February 2019.");

  text = mandate_interval_to_text (interval);
  g_assert_nonnull (strstr (text, "Bases closed: 2\nJanuary 2020: Camp X\n15 March 2020: Camp Z\n"));
  g_assert_nonnull (strstr (text, "Events: 4\n"));
  g_assert_nonnull (strstr (text, "28 June 2019: The vote\n"));
}

static char *
reports_to_string (const MandateLens *lens)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < lens->reports->len; i++)
    {
      const MandateReport *report = &g_array_index (lens->reports, MandateReport, i);
      g_autofree char *when = mandate_date_to_iso (report->point->when.start);
      g_autofree char *words = mandate_report_to_words (report);

      g_string_append_printf (text, "%s %s\n", when, words);
    }

  return g_strdup (text->str);
}

static MandateLens *
look (MandateDossier *dossier, const char *id)
{
  return mandate_lens_new (dossier, mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT),
                           MANDATE_RESOLUTION (mandate_dossier_get_item (dossier, id)));
}

static void
test_lens (void)
{
  g_autoptr (MandateDossier) dossier = asking_read ();
  g_autoptr (GPtrArray) resolutions = mandate_lens_list_resolutions (dossier);
  g_autofree char *ids = list_ids (resolutions);
  g_autoptr (MandateLens) first = look (dossier, "res-1");
  g_autoptr (MandateLens) second = look (dossier, "res-2");
  g_autofree char *first_reports = reports_to_string (first);
  g_autofree char *second_reports = reports_to_string (second);
  g_autofree char *first_ceiling = mandate_lens_dup_ceiling_words (first);
  g_autofree char *second_ceiling = mandate_lens_dup_ceiling_words (second);
  g_autofree char *term = mandate_lens_dup_term_words (second);
  MandateSpan known;

  g_assert_cmpstr (ids, ==, "res-1 res-2");
  g_assert_null (look (dossier, "res-4"));
  g_assert_false (mandate_lens_get_term (MANDATE_RESOLUTION (mandate_dossier_get_item (dossier, "res-4")), &known));
  g_assert_true (mandate_lens_get_term (second->resolution, &known));
  g_assert_cmpint (mandate_span_first_day (known), ==, mandate_span_first_day (second->term));
  g_assert_cmpint (mandate_span_last_day (known), ==, mandate_span_last_day (second->term));
  g_assert_cmpstr (term, ==, "29 June 2019 – 30 June 2020");
  g_assert_cmpstr (first_ceiling, ==, "Soldiers: 1,000 · police: 200");
  g_assert_cmpstr (second_ceiling, ==, "Soldiers: 1,000 · police: 200 (as set before)");
  g_assert_cmpstr (first_reports, ==, "2019-03-31 All military: 900 of at most 1,000\n");
  g_assert_cmpstr (second_reports, ==,
                   "2019-12-31 All military: 1,010 of at most 1,000\n"
                   "2019-12-31 Police: 150 of at most 200\n"
                   "2019-12-31 In uniform: 1,160 of at most 1,200\n"
                   "2020-02 All: 1,400\n");
  g_assert_cmpuint (second->events->len, ==, 2);
}

/* The program in a language that says the year first, as Chinese does. */
static char *
install_year_first (void)
{
  const char * const pairs[] = {
    "date, first day of a month\004%-d %B %Y", "%Y/%-m/%-d",
    "short date, first day of a month\004%-d %b %Y", "%Y/%-m/%-d",
    "span within a year, first day\004%-d %B", "%Y/%-m/%-d",
    "span within a year, last day\004%-d %B %Y", "%-m/%-d",
    "span within a year, to the first of a month\004%-d %B %Y", "%-m/%-d",
    "short span within a year, first day\004%-d %b", "%y/%-m/%-d",
    "short span within a year, to the first of a month\004%-d %b %Y", "%-m/%-d", NULL,
  };

  return sample_speak ("zh_CN", pairs);
}

/* It says the year of a span once, whatever its last day. */
static void
test_year_first (void)
{
  g_autofree char *folder = install_year_first ();
  MandateSpan first = mandate_span_new ((MandateDate) { 2012, 6, 30 }, (MandateDate) { 2012, 8, 1 });
  MandateSpan later = mandate_span_new ((MandateDate) { 2012, 6, 30 }, (MandateDate) { 2012, 8, 2 });
  g_autofree char *words = NULL, *later_words = NULL, *brief = NULL;

  g_assert_nonnull (setlocale (LC_ALL, "zh_CN.UTF-8"));
  words = mandate_span_to_words (first, MANDATE_DATE_LONG);
  later_words = mandate_span_to_words (later, MANDATE_DATE_LONG);
  brief = mandate_span_to_words (first, MANDATE_DATE_SHORT);
  g_assert_nonnull (setlocale (LC_ALL, "en_US.UTF-8"));
  g_assert_cmpstr (words, ==, "2012/6/30 – 8/1");
  g_assert_cmpstr (later_words, ==, "2012/6/30 – 8/2");
  g_assert_cmpstr (brief, ==, "12/6/30 – 8/1");
  sample_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "en_US.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/interval/days", test_days);
  g_test_add_func ("/interval/between", test_between);
  g_test_add_func ("/interval/ends", test_ends);
  g_test_add_func ("/interval/year-first", test_year_first);
  g_test_add_func ("/lens", test_lens);
  return g_test_run ();
}
