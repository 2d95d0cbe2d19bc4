/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a lane shows of its events: all of them, once, and nothing over another. */

#include <math.h>

#include "mandate-cluster.h"

/* How much is laid out, in pixels. */
#define EXTENT 1200.0

static const MandateClusterStyle normal = { 4, 9, 2, 44, 8, 6, 60, { 0, 0, 0, 0, 90, 140 }, 120, FALSE };

static int
compare_events (gconstpointer a, gconstpointer b)
{
  const MandateIndexEvent *one = a;
  const MandateIndexEvent *other = b;

  return (one->first > other->first) - (one->first < other->first);
}

/* @bars: how many of ten events last for weeks. */
static MandateIndex *
make_index (guint n, int days, int bars)
{
  g_autofree MandateIndexEvent *events = g_new0 (MandateIndexEvent, n);

  for (guint i = 0; i < n; i++)
    {
      events[i].first = g_test_rand_int_range (10000, 10000 + days);
      events[i].last = events[i].first + (g_test_rand_int_range (0, 10) < bars ? g_test_rand_int_range (0, 400) : 0);
      events[i].importance = (guint8) g_test_rand_int_range (1, 6);
      events[i].kind = (guint8) g_test_rand_int_range (0, 10);
    }
  qsort (events, n, sizeof *events, compare_events);
  return mandate_index_new (events, n, 1, NULL, NULL);
}

/* Each event in view is drawn once: as itself, or in one cluster. */
static void
check_counts (const MandateIndex *index, const GArray *placed, double start, double end)
{
  guint sum = 0;
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < placed->len; i++)
    {
      const MandatePlaced *mark = &g_array_index (placed, MandatePlaced, i);

      sum += mark->count;
      if (!mark->cluster)
        g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (mark->number + 1)));
    }
  g_assert_cmpuint (sum, ==, mandate_index_count (index, 0, (MandateDay) floor (start), (MandateDay) ceil (end) - 1));

  for (guint i = 0; i < placed->len; i++)
    {
      const MandatePlaced *cluster = &g_array_index (placed, MandatePlaced, i);
      guint inside = 0;

      if (!cluster->cluster || cluster->from == G_MAXUINT)
        continue;
      for (guint number = cluster->from; number < cluster->to; number++)
        {
          MandateIndexEvent event = mandate_index_get_event (index, 0, number);

          if (g_hash_table_contains (seen, GUINT_TO_POINTER (number + 1)))
            continue;
          inside++;
          g_assert_cmpint (event.first, >=, cluster->first);
          g_assert_cmpint (event.last, <=, cluster->last);
          g_assert_cmpuint (mandate_cluster_find (placed, number), ==, i);
          g_assert_cmpuint (event.importance, <=, mandate_index_get_event (index, 0, cluster->number).importance);
        }
      g_assert_cmpuint (inside, ==, cluster->count);
      g_assert_cmpuint (cluster->count, >, 1);
    }
}

/* What began earlier and has no room: the most important one stands for it and, of equal
 * ones, the earlier. */
static void
check_foremost (const MandateIndex *index, const GArray *placed, double start)
{
  MandateDay day = (MandateDay) floor (start);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < placed->len; i++)
    if (!g_array_index (placed, MandatePlaced, i).cluster)
      g_hash_table_add (seen, GUINT_TO_POINTER (g_array_index (placed, MandatePlaced, i).number + 1));

  for (guint i = 0; i < placed->len; i++)
    {
      const MandatePlaced *cluster = &g_array_index (placed, MandatePlaced, i);
      guint foremost = G_MAXUINT;
      guint importance = 0;

      if (!cluster->cluster || cluster->from != G_MAXUINT)
        continue;
      for (guint number = 0; number < mandate_index_seek (index, 0, 0, day); number++)
        {
          MandateIndexEvent event = mandate_index_get_event (index, 0, number);

          if (event.last < day || event.importance <= importance
              || g_hash_table_contains (seen, GUINT_TO_POINTER (number + 1)))
            continue;
          foremost = number;
          importance = event.importance;
        }
      g_assert_cmpuint (cluster->number, ==, foremost);
      g_assert_cmpuint (cluster->kind, ==, mandate_index_get_event (index, 0, foremost).kind);
    }
}

static void
check_overlaps (const GArray *placed, const MandateClusterStyle *style)
{
  for (guint i = 0; i < placed->len; i++)
    for (guint j = 0; j < placed->len; j++)
      {
        const MandatePlaced *mark = &g_array_index (placed, MandatePlaced, i);
        const MandatePlaced *other = &g_array_index (placed, MandatePlaced, j);
        double label_end = mandate_cluster_get_label_start (mark, style) + mark->label;

        g_assert_cmpuint (mark->row, <, style->rows);
        if (i == j || mark->row != other->row || other->extent.start < mark->extent.start)
          continue;
        g_assert_cmpfloat (mark->extent.end + style->gap, <=, other->extent.start + 1e-6);
        if (mark->label > 0)
          g_assert_cmpfloat (label_end, <=, other->extent.start);
      }
}

/* Whether it stands right behind another one of its row. */
static gboolean
is_pushed (const GArray *placed, const MandatePlaced *mark, const MandateClusterStyle *style)
{
  for (guint i = 0; i < placed->len; i++)
    {
      const MandatePlaced *other = &g_array_index (placed, MandatePlaced, i);

      if (other->row == mark->row && fabs (other->extent.end + style->gap - mark->extent.start) < 1e-6)
        return TRUE;
    }

  return FALSE;
}

/* What stands for events of the stretch alone is not cut off by its ends. */
static void
check_within (const GArray *placed, double start, double end, const MandateClusterStyle *style)
{
  for (guint i = 0; i < placed->len; i++)
    {
      const MandatePlaced *mark = &g_array_index (placed, MandatePlaced, i);

      if (mark->bar || mark->first < start || mark->last + 1 > end || is_pushed (placed, mark, style))
        continue;
      g_assert_cmpfloat (mark->extent.start, >=, -1e-6);
      g_assert_cmpfloat (mark->extent.end, <=, EXTENT + 1e-6);
    }
}

/* Marks stand on their days, or at the end of the stretch beside them. */
static void
check_places (const MandateIndex *index, const GArray *placed, double start, double density, const MandateClusterStyle *style)
{
  for (guint i = 0; i < placed->len; i++)
    {
      const MandatePlaced *mark = &g_array_index (placed, MandatePlaced, i);
      MandateIndexEvent event = mandate_index_get_event (index, 0, mark->number);
      double day, middle;

      g_assert_true (mark->label == 0 || mark->label >= style->label_least);
      /* Words lie within a bar, or after it. */
      if (mark->label > 0 && mandate_cluster_get_label_start (mark, style) < mark->extent.end)
        g_assert_true (!mark->bar || mandate_cluster_get_label_start (mark, style) + mark->label <= mark->extent.end);
      if (mark->cluster)
        continue;
      g_assert_true (mark->first == event.first && mark->last == event.last);
      day = (event.first - start) * density;
      middle = ((event.first + event.last + 1) / 2.0 - start) * density;
      if (fabs ((mark->extent.start + mark->extent.end) / 2 - middle) < 1e-6 || fabs (mark->extent.start - day) < 1e-6)
        continue;
      if (!mark->bar && (mark->extent.start == 0 || fabs (mark->extent.end - EXTENT) < 1e-6)
          && mark->extent.end > day && mark->extent.start < day + density)
        continue;

      /* In a dense lane it may stand elsewhere on its day; in the last row, as near to it
       * as there is room. */
      g_assert_cmpfloat (mark->extent.start, >, day - style->mark);
      if (mark->row == style->rows - 1)
        g_assert_cmpfloat (mark->extent.start, <, day + density + style->cell);
      else
        g_assert_true (style->dense && mark->extent.end <= day + density + 1e-6);
    }
}

static void
test_random (void)
{
  for (guint round = 0; round < 600; round++)
    {
      guint n = (guint) g_test_rand_int_range (1, g_test_rand_bit () ? 60 : 900);
      g_autoptr (MandateIndex) index = make_index (n, g_test_rand_int_range (1, 4000), g_test_rand_int_range (0, 8));
      double start = g_test_rand_double_range (9500, 14000);
      double density = exp2 (g_test_rand_double_range (-3, 8));
      double end = start + EXTENT / density;
      MandateClusterStyle style = normal;
      g_autoptr (GArray) placed = NULL;

      style.rows = (guint) g_test_rand_int_range (1, 9);
      style.dense = g_test_rand_bit ();
      placed = mandate_cluster_lay_out (index, 0, start, end, density, &style);
      check_counts (index, placed, start, end);
      check_foremost (index, placed, start);
      check_overlaps (placed, &style);
      check_within (placed, start, end, &style);
      check_places (index, placed, start, density, &style);
    }
}

/* A dense lane shows marks beside the cluster of a crowd, and of bars that lie over each
 * other the first, so that each event still has its mark. */
static void
test_dense (void)
{
  MandateIndexEvent events[] = {
    { .first = 100, .last = 400, .importance = 3 }, { .first = 101, .last = 400, .importance = 3 },
    { .first = 102, .last = 400, .importance = 3 }, { .first = 200, .last = 200, .importance = 1 },
    { .first = 200, .last = 200, .importance = 1 }, { .first = 200, .last = 200, .importance = 1 },
    { .first = 200, .last = 200, .importance = 1 }, { .first = 300, .last = 300, .importance = 1 },
  };
  g_autoptr (MandateIndex) few = mandate_index_new (events, G_N_ELEMENTS (events), 1, NULL, NULL);
  g_autoptr (MandateIndex) many = make_index (5000, 4000, 0);
  MandateClusterStyle style = normal;
  g_autoptr (GArray) placed = NULL, sparse = NULL, dense = NULL;

  style.rows = 3;
  sparse = mandate_cluster_lay_out (many, 0, 10000, 14000, 0.3, &style);
  style.dense = TRUE;
  dense = mandate_cluster_lay_out (many, 0, 10000, 14000, 0.3, &style);
  g_assert_cmpuint (dense->len, >, sparse->len * 4 / 3);

  placed = mandate_cluster_lay_out (few, 0, 90, 490, 26, &style);
  g_assert_cmpuint (placed->len, ==, G_N_ELEMENTS (events));
  for (guint i = 0; i < placed->len; i++)
    {
      const MandatePlaced *mark = &g_array_index (placed, MandatePlaced, i);

      g_assert_false (mark->cluster);
      g_assert_cmpint (mark->bar, ==, mark->number == 0);
    }
}

/* Few events are all marks, and the important ones have room for their labels. */
static void
test_few (void)
{
  MandateIndexEvent events[] = {
    { .first = 100, .last = 100, .importance = 5 }, { .first = 101, .last = 101, .importance = 1 },
    { .first = 102, .last = 102, .importance = 1 }, { .first = 200, .last = 260, .importance = 3 },
  };
  g_autoptr (MandateIndex) index = mandate_index_new (events, G_N_ELEMENTS (events), 1, NULL, NULL);
  g_autoptr (GArray) placed = mandate_cluster_lay_out (index, 0, 90, 490, 2, &normal);

  g_assert_cmpuint (placed->len, ==, 4);
  for (guint i = 0; i < placed->len; i++)
    g_assert_cmpuint (g_array_index (placed, MandatePlaced, i).count, ==, 1);
  g_assert_cmpfloat (g_array_index (placed, MandatePlaced, 0).label, >=, normal.wishes[5]);
  g_assert_true (g_array_index (placed, MandatePlaced, 3).bar);
}

/* Seen from afar, what matters most keeps a mark of its own. */
static void
test_many (void)
{
  g_autofree MandateIndexEvent *events = g_new0 (MandateIndexEvent, 5000);
  g_autoptr (MandateIndex) index = NULL;
  g_autoptr (GArray) placed = NULL;
  gboolean found = FALSE;

  for (guint i = 0; i < 5000; i++)
    {
      events[i].first = events[i].last = (MandateDay) (1000 + i);
      events[i].importance = i == 2500 ? 5 : 2;
    }
  index = mandate_index_new (events, 5000, 1, NULL, NULL);
  placed = mandate_cluster_lay_out (index, 0, 1000, 6000, 0.2, &normal);
  check_counts (index, placed, 1000, 6000);
  g_assert_cmpuint (placed->len, <, 60);
  for (guint i = 0; i < placed->len; i++)
    {
      const MandatePlaced *mark = &g_array_index (placed, MandatePlaced, i);

      found |= !mark->cluster && mark->number == 2500;
      /* The stretch begins and ends within a cell, which then has few. */
      g_assert_true (mark->cluster || mark->number == 2500 || mark->extent.start < 60 || mark->extent.end > 900);
    }
  g_assert_true (found);
}

/* A pan by any distance leaves the clusters away from the edges as they are. */
static void
test_pan (void)
{
  g_autoptr (MandateIndex) index = make_index (3000, 4000, 0);
  g_autoptr (GArray) one = mandate_cluster_lay_out (index, 0, 10500, 12000, 0.8, &normal);
  g_autoptr (GArray) other = mandate_cluster_lay_out (index, 0, 10537.3, 12037.3, 0.8, &normal);
  guint compared = 0;

  for (guint i = 0; i < one->len; i++)
    {
      const MandatePlaced *a = &g_array_index (one, MandatePlaced, i);

      if (!a->cluster || a->extent.start < 200 || a->extent.end > 1000)
        continue;
      for (guint j = 0; j < other->len; j++)
        {
          const MandatePlaced *b = &g_array_index (other, MandatePlaced, j);

          if (b->cluster && b->from == a->from)
            {
              g_assert_cmpuint (a->count, ==, b->count);
              g_assert_cmpfloat_with_epsilon (a->extent.start - 37.3 * 0.8, b->extent.start, 3);
              compared++;
            }
        }
    }
  g_assert_cmpuint (compared, >, 10);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cluster/random", test_random);
  g_test_add_func ("/cluster/dense", test_dense);
  g_test_add_func ("/cluster/few", test_few);
  g_test_add_func ("/cluster/many", test_many);
  g_test_add_func ("/cluster/pan", test_pan);
  return g_test_run ();
}
