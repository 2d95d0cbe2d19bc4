/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How many sources there are for a month, and where the month stands on an axis. */

#include <locale.h>

#include "asking.h"
#include "mandate-coverage.h"

static MandateDay
day (int year, int month, int day_of_month)
{
  return mandate_date_first_day ((MandateDate) { (gint16) year, (guint8) month, (guint8) day_of_month });
}

static void
test_sample (void)
{
  static const char wanted[] = "2019-01: 1 2\n"
                               "2019-02: 1 2\n"
                               "2019-03: 2 2\n"
                               "2019-04: 0 0\n"
                               "2019-05: 0 0\n"
                               "2019-06: 2 2\n";
  g_autoptr (MandateDossier) dossier = asking_read ();
  g_autoptr (GArray) months = mandate_coverage_new (mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT));
  g_autoptr (GString) found = g_string_new (NULL);
  g_autofree char *words = NULL;
  g_autofree char *one = NULL;

  for (guint i = 0; i < 6; i++)
    {
      const MandateCoverage *month = &g_array_index (months, MandateCoverage, i);
      g_autofree char *when = mandate_date_to_iso (month->month);

      g_string_append_printf (found, "%s: %u %u\n", when, month->n_events, month->n_sources);
    }
  g_assert_cmpstr (found->str, ==, wanted);
  g_assert_cmpuint (months->len, ==, 15);

  words = mandate_coverage_to_words (mandate_coverage_find (months, day (2019, 3, 31)));
  g_assert_cmpstr (words, ==, "March 2019: 2 sources");
  one = mandate_coverage_to_words (&(MandateCoverage) { { 2019, 5, 0 }, 1, 1 });
  g_assert_cmpstr (one, ==, "May 2019: 1 source");
}

static void
test_find (void)
{
  g_autoptr (MandateDossier) dossier = asking_read ();
  g_autoptr (GArray) months = mandate_coverage_new (mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT));
  g_autoptr (GListStore) none = g_list_store_new (MANDATE_TYPE_EVENT);
  g_autoptr (GArray) empty = mandate_coverage_new (G_LIST_MODEL (none));

  g_assert_null (mandate_coverage_find (months, day (2018, 12, 31)));
  g_assert_true (mandate_coverage_find (months, day (2019, 1, 1)) == (gpointer) months->data);
  g_assert_cmpint (mandate_coverage_find (months, day (2020, 3, 31))->month.month, ==, 3);
  g_assert_null (mandate_coverage_find (months, day (2020, 4, 1)));
  g_assert_cmpint (mandate_coverage_find_most (months)->month.month, ==, 1);
  g_assert_cmpuint (empty->len, ==, 0);
  g_assert_null (mandate_coverage_find_most (empty));
  g_assert_null (mandate_coverage_find (empty, day (2019, 1, 1)));
}

/* Months follow each other without gap, and right to left is the mirror image. */
static void
test_extents (void)
{
  g_autoptr (MandateDossier) dossier = sample_read_record (NULL);
  g_autoptr (GArray) months = mandate_coverage_new (mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT));
  MandateScale ltr = { day (2012, 1, 1), day (2025, 1, 1), 1000, FALSE };
  MandateScale rtl = ltr;

  rtl.reversed = TRUE;
  for (guint i = 0; i < months->len; i++)
    {
      const MandateCoverage *month = &g_array_index (months, MandateCoverage, i);
      MandateExtent extent = mandate_coverage_get_extent (month, &ltr);
      MandateExtent mirrored = mandate_coverage_get_extent (month, &rtl);

      g_assert_cmpfloat (extent.start, <, extent.end);
      g_assert_cmpfloat_with_epsilon (mirrored.start, ltr.extent - extent.end, 1e-6);
      g_assert_cmpfloat_with_epsilon (mirrored.end, ltr.extent - extent.start, 1e-6);
      if (i > 0)
        g_assert_cmpfloat_with_epsilon (mandate_coverage_get_extent (month - 1, &ltr).end, extent.start, 1e-6);
    }
}

static gboolean
reaches_month (MandateEvent *event, MandateDate month)
{
  MandateSpan span = mandate_event_get_span (event);

  return span.start.month != 0 && (mandate_span_is_single (span) || span.end.month != 0)
         && mandate_span_first_day (span) <= mandate_date_last_day (month)
         && mandate_span_last_day (span) >= mandate_date_first_day (month);
}

/* Each month of the bundled record against a plain count. */
static void
test_twin (void)
{
  g_autoptr (MandateDossier) dossier = sample_read_record (NULL);
  GListModel *events = mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT);
  g_autoptr (GArray) months = mandate_coverage_new (events);

  g_assert_cmpuint (months->len, >, 100);
  for (guint i = 0; i < months->len; i++)
    {
      const MandateCoverage *month = &g_array_index (months, MandateCoverage, i);
      g_autoptr (GHashTable) sources = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint j = 0; j < g_list_model_get_n_items (events); j++)
        {
          MandateEvent *event = mandate_dossier_get_event (dossier, j);
          GPtrArray *cited = mandate_item_get_sources (MANDATE_ITEM (event));

          for (guint k = 0; k < cited->len && reaches_month (event, month->month); k++)
            g_hash_table_add (sources, (gpointer) mandate_item_get_id (g_ptr_array_index (cited, k)));
        }
      g_assert_cmpuint (month->n_sources, ==, g_hash_table_size (sources));
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "en_US.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/coverage/sample", test_sample);
  g_test_add_func ("/coverage/find", test_find);
  g_test_add_func ("/coverage/extents", test_extents);
  g_test_add_func ("/coverage/twin", test_twin);
  return g_test_run ();
}
