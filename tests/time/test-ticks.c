/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Ticks from decades to days: where they stand, what they say, that no label
 * touches another.
 */

#include <locale.h>
#include <math.h>
#include <string.h>

#include "mandate-date.h"
#include "mandate-ticks.h"

static double
measure (const char *label, gpointer data)
{
  return 7.0 * (double) g_utf8_strlen (label, -1);
}

static MandateScale
make (const char *start, double days, gboolean reversed)
{
  MandateDate date;
  double first;

  g_assert_true (mandate_date_parse (start, &date));
  first = mandate_date_first_day (date);
  return (MandateScale) { first, first + days, 900, reversed };
}

static const struct
{
  const char *start;
  double days;
  MandateTickUnit unit;
  const char *labels; /* the first few, in order */
} cases[] = {
  { "1960-01-01", 40000, MANDATE_TICK_DECADE, "1960 1970 1980 1990" },
  { "2012-01-01", 9000, MANDATE_TICK_LUSTRUM, "2015 2020 2025" },
  { "2012-01-01", 4800, MANDATE_TICK_YEAR, "2012 2013 2014" },
  { "2023-01-01", 1100, MANDATE_TICK_QUARTER, "2023 Apr Jul Oct 2024" },
  { "2023-01-01", 400, MANDATE_TICK_MONTH, "2023 Feb Mar Apr" },
  { "2023-06-01", 60, MANDATE_TICK_WEEK, "1 Jun 8 15 22 1 Jul 8" },
  { "2023-06-27", 12, MANDATE_TICK_DAY, "27 28 29 30 1 Jul 2" },
};

static void
test_labels (gconstpointer reversed)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MandateScale scale = make (cases[i].start, cases[i].days, GPOINTER_TO_INT (reversed));
      g_autoptr (GArray) ticks = NULL;
      g_autoptr (GString) labels = g_string_new (NULL);

      g_assert_cmpint (mandate_ticks_choose_unit (&scale, 46), ==, cases[i].unit);
      ticks = mandate_ticks_new (&scale, cases[i].unit, measure, NULL);
      for (guint j = 0; j < ticks->len; j++)
        if (g_array_index (ticks, MandateTick, j).label != NULL)
          g_string_append_printf (labels, "%s ", g_array_index (ticks, MandateTick, j).label);
      g_test_message ("%s", labels->str);
      g_assert_true (g_str_has_prefix (labels->str, cases[i].labels));
    }
}

/* At every zoom from a decade to a day: in order, where their day is, apart. */
static void
test_apart (gconstpointer reversed)
{
  for (double days = 2; days < 40000; days *= 1.13)
    {
      MandateScale scale = make ("1999-11-17", days, GPOINTER_TO_INT (reversed));
      MandateTickUnit unit = mandate_ticks_choose_unit (&scale, 46);
      g_autoptr (GArray) ticks = mandate_ticks_new (&scale, unit, measure, NULL);
      const MandateTick *last = NULL;
      guint n_labels = 0;

      for (guint i = 0; i < ticks->len; i++)
        {
          const MandateTick *tick = &g_array_index (ticks, MandateTick, i);

          g_assert_cmpfloat_with_epsilon (tick->position, mandate_scale_get_position (&scale, tick->day), 1e-9);
          g_assert_cmpfloat (tick->position, >=, -1e-6);
          g_assert_cmpfloat (tick->position, <=, scale.extent + 1e-6);
          if (i > 0)
            g_assert_cmpint (tick->day, >, g_array_index (ticks, MandateTick, i - 1).day);
          if (tick->label == NULL)
            continue;
          if (last != NULL)
            g_assert_cmpfloat (fabs (tick->position - last->position), >,
                               (measure (tick->label, NULL) + measure (last->label, NULL)) / 2);
          last = tick;
          n_labels++;
        }
      g_assert_cmpuint (n_labels, >=, 1);
    }
}

static void
test_range (void)
{
  static const struct
  {
    const char *start;
    double days;
    const char *words;
    const char *brief;
  } ranges[] = {
    { "2012-01-01", 4749, "2012–2024", "2012–2024" },
    { "2023-01-01", 181, "January–June 2023", "Jan–Jun 2023" },
    { "2023-06-01", 30, "1–30 June 2023", "1–30 Jun 2023" },
    { "2023-07-03", 7, "3–9 July 2023", "3–9 Jul 2023" },
    { "2023-07-03", 1, "3 July 2023", "3 Jul 2023" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      MandateScale scale = make (ranges[i].start, ranges[i].days, FALSE);
      g_autofree char *words = mandate_scale_to_words (&scale, MANDATE_DATE_LONG);
      g_autofree char *brief = mandate_scale_to_words (&scale, MANDATE_DATE_SHORT);

      g_assert_cmpstr (words, ==, ranges[i].words);
      g_assert_cmpstr (brief, ==, ranges[i].brief);
    }
}

int
main (int argc, char **argv)
{
  g_assert_nonnull (setlocale (LC_ALL, "en_US.UTF-8"));
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/ticks/labels/ltr", GINT_TO_POINTER (FALSE), test_labels);
  g_test_add_data_func ("/ticks/labels/rtl", GINT_TO_POINTER (TRUE), test_labels);
  g_test_add_data_func ("/ticks/apart/ltr", GINT_TO_POINTER (FALSE), test_apart);
  g_test_add_data_func ("/ticks/apart/rtl", GINT_TO_POINTER (TRUE), test_apart);
  g_test_add_func ("/ticks/range", test_range);
  return g_test_run ();
}
