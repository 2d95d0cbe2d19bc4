/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pans over a synthetic record, without a display: the pure part of a frame. What
 * it costs is counted in instructions by pan.py. */

#include "mandate-cluster.h"

#define N_EVENTS 20000
#define N_LANES  5
#define N_STEPS  24
#define DAYS     4383
#define FIRST    734503

static const MandateClusterStyle style = { 4, 10, 2, 46, 9, 7, 90, { 0, 0, 0, 0, 105, 170 } };

void pan_step (const MandateIndex *index, double start, double days);

/* The same numbers on every machine. */
static guint
next_random (guint *seed)
{
  *seed = *seed * 1664525u + 1013904223u;
  return *seed >> 8;
}

static MandateIndex *
make_index (void)
{
  g_autofree MandateIndexEvent *events = g_new0 (MandateIndexEvent, N_EVENTS);
  guint seed = 4;

  for (guint i = 0; i < N_EVENTS; i++)
    {
      events[i].first = (MandateDay) (FIRST + (guint64) i * DAYS / N_EVENTS);
      events[i].last = events[i].first + (next_random (&seed) % 12 == 0 ? (MandateDay) (next_random (&seed) % 60) : 0);
      events[i].lane = (guint8) (next_random (&seed) % N_LANES);
      events[i].importance = (guint8) (1 + next_random (&seed) % 5);
    }
  return mandate_index_new (events, N_EVENTS, N_LANES, NULL, NULL);
}

__attribute__ ((noinline)) void
pan_step (const MandateIndex *index, double start, double days)
{
  for (guint lane = 0; lane < N_LANES; lane++)
    {
      g_autoptr (GArray) placed = mandate_cluster_lay_out (index, lane, start, start + days, 1200 / days, &style);

      g_assert_cmpuint (placed->len, >, 0);
    }
}

int
main (void)
{
  g_autoptr (MandateIndex) index = make_index ();

  for (guint i = 0; i < N_STEPS; i++)
    for (double days = DAYS; days > 40; days /= 4)
      pan_step (index, FIRST + (DAYS - days) * i / N_STEPS, days);
  return 0;
}
