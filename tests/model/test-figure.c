/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Numbers in words: ranges stay ranges, and doubt is said. */

#include <locale.h>
#include <math.h>

#include "mandate-figure.h"
#include "sample.h"

static const struct
{
  MandateAmount amount;
  const char *words;
} cases[] = {
  { { 3, 3, FALSE, MANDATE_UNIT_COUNT }, "3" },
  { { 15209, 15209, FALSE, MANDATE_UNIT_COUNT }, "15,209" },
  { { 54, 77, FALSE, MANDATE_UNIT_COUNT }, "54–77" },
  { { 500, INFINITY, FALSE, MANDATE_UNIT_COUNT }, "at least 500" },
  { { -INFINITY, 650, FALSE, MANDATE_UNIT_COUNT }, "up to 650" },
  { { 300, 300, TRUE, MANDATE_UNIT_COUNT }, "about 300" },
  { { 38.23, 38.23, FALSE, MANDATE_UNIT_PERCENT }, "38.23%" },
  { { 97.0, 97.0, FALSE, MANDATE_UNIT_PERCENT }, "97%" },
  { { 3250000, 3250000, FALSE, MANDATE_UNIT_EUR }, "3,250,000 euros" },
  { { 18, 24, FALSE, MANDATE_UNIT_MONTHS }, "18–24 months" },
  { { 1, 1, FALSE, MANDATE_UNIT_YEARS }, "1 year" },
  { { 9, 9, FALSE, MANDATE_UNIT_YEARS }, "9 years" },
  { { 100, 100, TRUE, MANDATE_UNIT_HECTARES }, "about 100 hectares" },
  { { 0, 0, FALSE, MANDATE_UNIT_COUNT }, "0" },
};

static void
test_words (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = mandate_amount_to_words (&cases[i].amount);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* The sign between thousands is the translation's, and so is where it begins. */
static void
test_thousands (void)
{
  const char * const pairs[] = { "between thousands\004,", "\u202f", "between thousands, from\0041000", "10000", NULL };
  static const struct
  {
    double number;
    const char *words;
  } numbers[] = {
    { 1440, "1440" }, { 9999, "9999" }, { 13289, "13\u202f289" }, { 1440.5, "1440,5" }, { 3250000, "3\u202f250\u202f000" },
  };
  g_autofree char *folder = sample_speak ("es", pairs);

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      const MandateAmount amount = { numbers[i].number, numbers[i].number, FALSE, MANDATE_UNIT_COUNT };
      g_autofree char *words = NULL;

      g_assert_nonnull (setlocale (LC_ALL, "es_ES.UTF-8"));
      words = mandate_amount_to_words (&amount);
      g_assert_nonnull (setlocale (LC_ALL, "en_US.UTF-8"));
      g_assert_cmpstr (words, ==, numbers[i].words);
    }

  sample_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  g_assert_nonnull (setlocale (LC_ALL, "en_US.UTF-8"));
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/words", test_words);
  g_test_add_func ("/figure/thousands", test_thousands);
  return g_test_run ();
}
