/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The index of events beside the plainest way to answer each of its questions. */

#include "mandate-index.h"

#define N_LANES 3

static int
compare_events (gconstpointer a, gconstpointer b)
{
  const MandateIndexEvent *one = a;
  const MandateIndexEvent *other = b;

  return (one->first > other->first) - (one->first < other->first);
}

static MandateIndexEvent *
make_events (guint n)
{
  MandateIndexEvent *events = g_new0 (MandateIndexEvent, n);

  for (guint i = 0; i < n; i++)
    {
      events[i].first = g_test_rand_int_range (1000, 1400);
      events[i].last = events[i].first + (g_test_rand_int_range (0, 4) == 0 ? g_test_rand_int_range (0, 90) : 0);
      events[i].lane = (guint8) g_test_rand_int_range (0, N_LANES);
      events[i].kind = (guint8) g_test_rand_int_range (0, 10);
      events[i].importance = (guint8) g_test_rand_int_range (1, 6);
      events[i].first_precision = (guint8) g_test_rand_int_range (0, 3);
      events[i].last_precision = (guint8) g_test_rand_int_range (0, 3);
    }
  if (n > 0)
    qsort (events, n, sizeof *events, compare_events);
  return events;
}

/* What goes in comes out, in order, and can be found again. */
static void
test_there_and_back (void)
{
  for (guint n = 0; n < 70; n++)
    {
      g_autofree MandateIndexEvent *events = make_events (n);
      g_autoptr (MandateIndex) index = mandate_index_new (events, n, N_LANES, NULL, NULL);
      guint sum = 0;

      for (guint lane = 0; lane < N_LANES; lane++)
        {
          guint n_lane = mandate_index_get_n_events (index, lane);

          sum += n_lane;
          for (guint i = 0; i < n_lane; i++)
            {
              guint position = mandate_index_get_position (index, lane, i);
              MandateIndexEvent event = mandate_index_get_event (index, lane, i);
              guint number;

              g_assert_cmpmem (&event, sizeof event, &events[position], sizeof event);
              g_assert_true (mandate_index_find (index, lane, position, &number));
              g_assert_cmpuint (number, ==, i);
              g_assert_false (mandate_index_find (index, (lane + 1) % N_LANES, position, &number));
            }
        }
      g_assert_cmpuint (sum, ==, n);
    }
}

/* The lane after the others has all events, by their positions. */
static void
test_all (void)
{
  g_autofree MandateIndexEvent *events = make_events (70);
  g_autoptr (MandateIndex) index = mandate_index_new (events, 70, N_LANES, NULL, NULL);

  g_assert_cmpuint (mandate_index_get_n_events (index, N_LANES), ==, 70);
  for (guint i = 0; i < 70; i++)
    {
      MandateIndexEvent event = mandate_index_get_event (index, N_LANES, i);
      guint number;

      g_assert_cmpuint (event.lane, ==, N_LANES);
      event.lane = events[i].lane;
      g_assert_cmpmem (&event, sizeof event, &events[i], sizeof event);
      g_assert_cmpuint (mandate_index_get_position (index, N_LANES, i), ==, i);
      g_assert_true (mandate_index_find (index, N_LANES, i, &number));
      g_assert_cmpuint (number, ==, i);
    }
}

static void
check_counts (const MandateIndex *index, const MandateIndexEvent *events, guint n, guint lane)
{
  MandateDay first = g_test_rand_int_range (950, 1500);
  MandateDay last = first + g_test_rand_int_range (-1, 200);
  guint count = 0, reaching = 0, before = 0;
  guint numbers[400];
  guint n_numbers;

  for (guint i = 0; i < n; i++)
    {
      if (lane < N_LANES && events[i].lane != lane)
        continue;
      count += events[i].first <= last && events[i].last >= first && first <= last;
      reaching += events[i].first < first && events[i].last >= first;
      before += events[i].first < first;
    }

  g_assert_cmpuint (mandate_index_count (index, lane, first, last), ==, count);
  g_assert_cmpuint (mandate_index_count_reaching (index, lane, first), ==, reaching);
  g_assert_cmpuint (mandate_index_seek (index, lane, 0, first), ==, before);
  g_assert_cmpuint (mandate_index_seek (index, lane, before / 2, first), ==, before);

  n_numbers = mandate_index_list_reaching (index, lane, first, G_N_ELEMENTS (numbers), numbers);
  g_assert_cmpuint (n_numbers, ==, reaching);
  for (guint i = 0; i < n_numbers; i++)
    {
      MandateIndexEvent event = mandate_index_get_event (index, lane, numbers[i]);

      g_assert_true (event.first < first && event.last >= first);
      g_assert_true (i == 0 || numbers[i] < numbers[i - 1]);
    }
}

static gboolean
is_before (const MandateIndex *index, guint lane, guint a, guint b)
{
  guint one = mandate_index_get_event (index, lane, a).importance;
  guint other = mandate_index_get_event (index, lane, b).importance;

  return one > other || (one == other && a < b);
}

static void
check_leaders (const MandateIndex *index, guint lane)
{
  guint n = mandate_index_get_n_events (index, lane);
  guint from = (guint) g_test_rand_int_range (0, (gint32) n + 1);
  guint to = (guint) g_test_rand_int_range ((gint32) from, (gint32) n + 1);
  guint leaders[6];
  guint n_leaders = mandate_index_list_leaders (index, lane, from, to, 6, leaders);
  MandateDay latest = 0;

  g_assert_cmpuint (n_leaders, ==, MIN (6, to - from));
  for (guint i = 0; i < n_leaders; i++)
    {
      guint better = 0;

      for (guint j = from; j < to; j++)
        better += is_before (index, lane, j, leaders[i]);
      g_assert_cmpuint (better, ==, i);
    }

  for (guint i = from; i < to; i++)
    latest = MAX (latest, mandate_index_get_event (index, lane, i).last);
  if (from < to)
    g_assert_cmpint (mandate_index_get_last_day (index, lane, from, to), ==, latest);
}

static void
test_queries (void)
{
  for (guint round = 0; round < 300; round++)
    {
      guint n = (guint) g_test_rand_int_range (0, 300);
      g_autofree MandateIndexEvent *events = make_events (n);
      g_autoptr (MandateIndex) index = mandate_index_new (events, n, N_LANES, NULL, NULL);

      for (guint i = 0; i < 10; i++)
        {
          check_counts (index, events, n, i % (N_LANES + 1));
          check_leaders (index, i % (N_LANES + 1));
        }
    }
}

static gboolean
stop_cb (gpointer data)
{
  return ++*(guint *) data > 1;
}

/* It gives up when told to, and nothing is left behind. */
static void
test_stop (void)
{
  g_autofree MandateIndexEvent *events = make_events (40000);
  guint asked = 0;

  g_assert_null (mandate_index_new (events, 40000, N_LANES, stop_cb, &asked));
  g_assert_cmpuint (asked, ==, 2);
}

static void
test_size (void)
{
  g_autofree MandateIndexEvent *events = make_events (40000);
  g_autoptr (MandateIndex) index = mandate_index_new (events, 40000, N_LANES, NULL, NULL);

  g_assert_cmpuint (mandate_index_get_size (index), <=, 100 * 40000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/index/there-and-back", test_there_and_back);
  g_test_add_func ("/index/all", test_all);
  g_test_add_func ("/index/queries", test_queries);
  g_test_add_func ("/index/stop", test_stop);
  g_test_add_func ("/index/size", test_size);
  return g_test_run ();
}
