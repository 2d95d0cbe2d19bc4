/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates in words: as precise as they are known, in the reader's language. */

#include <locale.h>

#include "mandate-date-words.h"

static const struct
{
  const char *start;
  const char *end;
  const char *words;
  const char *brief;
} cases[] = {
  { "2013", NULL, "2013", "2013" },
  { "2023-06", NULL, "June 2023", "Jun 2023" },
  { "2023-06-16", NULL, "16 June 2023", "16 Jun 2023" },
  { "2023-06-01", NULL, "1 June 2023", "1 Jun 2023" },
  { "2024-07-24", "2024-07-26", "24–26 July 2024", "24–26 Jul 2024" },
  { "2012-06-30", "2012-07-11", "30 June – 11 July 2012", "30 Jun – 11 Jul 2012" },
  { "2012-06-30", "2012-08-01", "30 June – 1 August 2012", "30 Jun – 1 Aug 2012" },
  { "2022-12-30", "2023-01-07", "30 December 2022 – 7 January 2023", "30 Dec 2022 – 7 Jan 2023" },
  { "2022-10", "2022-12", "October–December 2022", "Oct–Dec 2022" },
  { "2022", "2024", "2022–2024", "2022–2024" },
  { "2022-10", "2023", "October 2022 – 2023", "Oct 2022 – 2023" },
};

static MandateDate
date (const char *text)
{
  MandateDate parsed = { 0, 0, 0 };

  if (text != NULL)
    g_assert_true (mandate_date_parse (text, &parsed));
  return parsed;
}

static void
test_english (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MandateSpan span = mandate_span_new (date (cases[i].start), date (cases[i].end));
      g_autofree char *words = mandate_span_to_words (span, MANDATE_DATE_LONG);
      g_autofree char *brief = mandate_span_to_words (span, MANDATE_DATE_SHORT);

      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (brief, ==, cases[i].brief);
    }
}

/* Names of months are the locale's; the order of the parts is a translator's,
 * whose words are tested with the program. */
static void
test_french_months (void)
{
  g_autofree char *month = NULL;
  g_autofree char *brief = NULL;

  g_assert_nonnull (setlocale (LC_ALL, "fr_FR.UTF-8"));
  month = mandate_date_to_words (date ("2023-08-16"), MANDATE_DATE_LONG);
  brief = mandate_date_to_words (date ("2023-02"), MANDATE_DATE_SHORT);
  g_assert_nonnull (setlocale (LC_ALL, "en_US.UTF-8"));
  g_assert_cmpstr (month, ==, "16 août 2023");
  g_assert_cmpstr (brief, ==, "févr. 2023");
}

/* A month by itself is in the nominative, one with a day in the genitive. */
static void
test_russian_months (void)
{
  g_autofree char *day = NULL;
  g_autofree char *month = NULL;

  g_assert_nonnull (setlocale (LC_ALL, "ru_RU.UTF-8"));
  day = mandate_date_to_words (date ("2023-06-16"), MANDATE_DATE_LONG);
  month = mandate_date_to_words (date ("2023-06"), MANDATE_DATE_LONG);
  g_assert_nonnull (setlocale (LC_ALL, "en_US.UTF-8"));
  g_assert_cmpstr (day, ==, "16 июня 2023");
  g_assert_cmpstr (month, ==, "июнь 2023");
}

int
main (int argc, char **argv)
{
  g_assert_nonnull (setlocale (LC_ALL, "en_US.UTF-8"));
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/english", test_english);
  g_test_add_func ("/words/french-months", test_french_months);
  g_test_add_func ("/words/russian-months", test_russian_months);
  return g_test_run ();
}
