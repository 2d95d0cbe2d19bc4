/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The events of a timeline, arranged so that what is in view is found in a time
 * that follows the pixels and not the events.
 *
 * Each lane has its events by ascending first day, as columns, and over them a
 * tree that knows of any stretch of events which one is the most important and
 * on which day the last one ends. The ends by themselves, sorted, tell how many
 * events reach into a stretch of time. After the lanes comes one more, which has
 * the events of all. In each of its two lanes an event takes 18 bytes and, where
 * their number is a power of two, 8 bytes of the tree, at worst 16.
 *
 * Within a lane an event has a number, from 0; in the list that the index was
 * made from, it has a position. An index never changes once it is made, so that
 * it may be made in one thread and read in another.
 */

#include "config.h"

#include <string.h>

#include "mandate-index.h"

/* How many events are read between two looks at whether to go on. */
#define SLICE 16384

#define NONE G_MAXUINT32

/* A rank has the importance above the number, of which there is one less than this holds. */
#define MAX_IMPORTANCE 15u
#define NUMBER_BITS    28

typedef struct
{
  guint n;
  guint size; /* leaves of the tree: a power of two, at least n */
  gint32 *first;
  gint32 *last;
  guint32 *position;
  guint8 *traits; /* kind */
  guint8 *weight; /* importance, and both precisions */
  gint32 *ends;
  guint32 *leaders; /* ranks, by node of the tree, the root being 1 */
  gint32 *latest;
} Lane;

struct _MandateIndex
{
  guint n_lanes;
  Lane *lanes; /* one more: that of all events */
};

static guint8
pack_weight (const MandateIndexEvent *event)
{
  return (guint8) (MIN (event->importance, MAX_IMPORTANCE) << 4 | (event->first_precision & 3) << 2 | (event->last_precision & 3));
}

static guint
get_importance (const Lane *lane, guint number)
{
  return lane->weight[number] >> 4;
}

/* An event as one number, the lower the more important it is and, of equal ones, the
 * earlier: what is compared lies together and need not be looked up. */
static guint32
get_rank (const Lane *lane, guint number)
{
  return (MAX_IMPORTANCE - get_importance (lane, number)) << NUMBER_BITS | number;
}

static guint
get_number (guint32 rank)
{
  return rank & ((1u << NUMBER_BITS) - 1);
}

/* A node of the tree, whether it is kept or, as a leaf, an event itself. */
static guint32
get_node_leader (const Lane *lane, guint node)
{
  if (node < lane->size)
    return lane->leaders[node];
  return node - lane->size < lane->n ? get_rank (lane, node - lane->size) : NONE;
}

static gint32
get_node_latest (const Lane *lane, guint node)
{
  if (node < lane->size)
    return lane->latest[node];
  return node - lane->size < lane->n ? lane->last[node - lane->size] : G_MININT32;
}

static void
lane_init (Lane *lane, guint n)
{
  lane->size = 1;
  while (lane->size < n)
    lane->size *= 2;

  lane->first = g_new (gint32, n);
  lane->last = g_new (gint32, n);
  lane->position = g_new (guint32, n);
  lane->traits = g_new (guint8, n);
  lane->weight = g_new (guint8, n);
  lane->ends = g_new (gint32, n);
  lane->leaders = g_new (guint32, lane->size);
  lane->latest = g_new (gint32, lane->size);
}

static void
lane_clear (Lane *lane)
{
  g_free (lane->first);
  g_free (lane->last);
  g_free (lane->position);
  g_free (lane->traits);
  g_free (lane->weight);
  g_free (lane->ends);
  g_free (lane->leaders);
  g_free (lane->latest);
}

static int
compare_days (gconstpointer a, gconstpointer b, gpointer data)
{
  const gint32 *one = a;
  const gint32 *other = b;

  return (*one > *other) - (*one < *other);
}

static void
sort_ends (Lane *lane)
{
  if (lane->n == 0)
    return;

  memcpy (lane->ends, lane->last, lane->n * sizeof (gint32));
  g_sort_array (lane->ends, lane->n, sizeof (gint32), compare_days, NULL);
}

/* The sorted ends of the lanes make those of all. */
static void
merge_ends (MandateIndex *self)
{
  Lane *all = &self->lanes[self->n_lanes];
  g_autofree guint *next = g_new0 (guint, self->n_lanes);

  for (guint i = 0; i < all->n; i++)
    {
      guint earliest = self->n_lanes;

      for (guint lane = 0; lane < self->n_lanes; lane++)
        if (next[lane] < self->lanes[lane].n
            && (earliest == self->n_lanes
                || self->lanes[lane].ends[next[lane]] < self->lanes[earliest].ends[next[earliest]]))
          earliest = lane;
      all->ends[i] = self->lanes[earliest].ends[next[earliest]++];
    }
}

static void
build_tree (Lane *lane)
{
  for (guint node = lane->size - 1; node > 0; node--)
    {
      guint32 left = get_node_leader (lane, 2 * node);
      guint32 right = get_node_leader (lane, 2 * node + 1);

      lane->leaders[node] = MIN (left, right);
      lane->latest[node] = MAX (get_node_latest (lane, 2 * node), get_node_latest (lane, 2 * node + 1));
    }
}

static void
lane_append (Lane *lane, const MandateIndexEvent *event, guint position)
{
  lane->first[lane->n] = event->first;
  lane->last[lane->n] = event->last;
  lane->position[lane->n] = position;
  lane->traits[lane->n] = event->kind;
  lane->weight[lane->n] = pack_weight (event);
  lane->n++;
}

/* The sizes of the lanes, so that each column is made once. */
static gboolean
start_lanes (MandateIndex *self, const MandateIndexEvent *events, guint n_events)
{
  g_autofree guint *counts = g_new0 (guint, self->n_lanes);

  g_return_val_if_fail (n_events < 1u << NUMBER_BITS, FALSE);

  for (guint i = 0; i < n_events; i++)
    {
      g_return_val_if_fail (events[i].lane < self->n_lanes && events[i].first <= events[i].last, FALSE);
      g_return_val_if_fail (i == 0 || events[i - 1].first <= events[i].first, FALSE);

      counts[events[i].lane]++;
    }

  for (guint i = 0; i < self->n_lanes; i++)
    lane_init (&self->lanes[i], counts[i]);
  lane_init (&self->lanes[self->n_lanes], n_events);
  return TRUE;
}

static gboolean
is_stopped (MandateIndexStop stop, gpointer data)
{
  return stop != NULL && stop (data);
}

static gboolean
fill_lanes (MandateIndex *self, const MandateIndexEvent *events, guint n_events, MandateIndexStop stop, gpointer data)
{
  for (guint i = 0; i < n_events; i++)
    {
      if (i % SLICE == 0 && is_stopped (stop, data))
        return FALSE;
      lane_append (&self->lanes[events[i].lane], &events[i], i);
      lane_append (&self->lanes[self->n_lanes], &events[i], i);
    }

  for (guint i = 0; i <= self->n_lanes; i++)
    {
      if (is_stopped (stop, data))
        return FALSE;
      if (i < self->n_lanes)
        sort_ends (&self->lanes[i]);
      else
        merge_ends (self);
      build_tree (&self->lanes[i]);
    }

  return TRUE;
}

/**
 * mandate_index_new:
 * @events: (array length=n_events): by ascending first day
 * @n_lanes: how many lanes there are
 * @stop: (nullable): asked now and then whether to give up
 * @data: passed to @stop
 *
 * Knows nothing of threads: it may run in any. Beside the lanes it makes one more,
 * number @n_lanes, which has the events of all.
 *
 * Returns: (transfer full) (nullable): the index; %NULL where it was stopped
 */
MandateIndex *
mandate_index_new (const MandateIndexEvent *events,
                   guint                    n_events,
                   guint                    n_lanes,
                   MandateIndexStop         stop,
                   gpointer                 data)
{
  g_autoptr (MandateIndex) self = g_new0 (MandateIndex, 1);

  self->n_lanes = n_lanes;
  self->lanes = g_new0 (Lane, n_lanes + 1);

  if (!start_lanes (self, events, n_events) || !fill_lanes (self, events, n_events, stop, data))
    return NULL;

  return g_steal_pointer (&self);
}

void
mandate_index_free (MandateIndex *self)
{
  for (guint i = 0; i <= self->n_lanes; i++)
    lane_clear (&self->lanes[i]);
  g_free (self->lanes);
  g_free (self);
}

/**
 * mandate_index_get_n_events:
 *
 * Returns: how many events the lane has
 */
guint
mandate_index_get_n_events (const MandateIndex *self, guint lane)
{
  g_return_val_if_fail (lane <= self->n_lanes, 0);

  return self->lanes[lane].n;
}

/**
 * mandate_index_get_size:
 *
 * Returns: what the index takes, in bytes
 */
gsize
mandate_index_get_size (const MandateIndex *self)
{
  gsize size = sizeof (MandateIndex);

  for (guint i = 0; i <= self->n_lanes; i++)
    size += sizeof (Lane) + self->lanes[i].n * (4 * sizeof (gint32) + 2 * sizeof (guint8))
            + self->lanes[i].size * 2 * sizeof (gint32);
  return size;
}

/**
 * mandate_index_get_event:
 * @number: its place in the lane
 *
 * Returns: what is known of the event; its lane is @lane, also where that is the
 *   one of all events
 */
MandateIndexEvent
mandate_index_get_event (const MandateIndex *self, guint lane, guint number)
{
  const Lane *in = &self->lanes[lane];

  return (MandateIndexEvent) {
    .first = in->first[number],
    .last = in->last[number],
    .lane = (guint8) lane,
    .kind = in->traits[number],
    .importance = (guint8) get_importance (in, number),
    .first_precision = in->weight[number] >> 2 & 3,
    .last_precision = in->weight[number] & 3,
  };
}

/**
 * mandate_index_get_position:
 *
 * Returns: where the event stands in the list that the index was made from
 */
guint
mandate_index_get_position (const MandateIndex *self, guint lane, guint number)
{
  return self->lanes[lane].position[number];
}

/* The first place in ascending @days whose day is not below @day, sought from
 * @from on in steps that grow, so that a near one is found quickly. */
static guint
seek (const gint32 *days, guint n, guint from, MandateDay day)
{
  guint low = from, high = from, step = 1;

  while (high < n && days[high] < day)
    {
      low = high + 1;
      high = n - high > step ? high + step : n;
      step *= 2;
    }

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (days[middle] < day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * mandate_index_find:
 * @position: where it stands in the list
 * @number: (out): its place in the lane
 *
 * Returns: whether the lane has the event
 */
gboolean
mandate_index_find (const MandateIndex *self, guint lane, guint position, guint *number)
{
  const Lane *in = &self->lanes[lane];

  g_return_val_if_fail (lane <= self->n_lanes, FALSE);

  *number = seek ((const gint32 *) in->position, in->n, 0, (MandateDay) position);
  return *number < in->n && in->position[*number] == position;
}

/**
 * mandate_index_seek:
 * @from: where in the lane to begin
 *
 * Returns: the first event from @from on that begins on @day or later; the
 *   number of events where there is none
 */
guint
mandate_index_seek (const MandateIndex *self, guint lane, guint from, MandateDay day)
{
  g_return_val_if_fail (lane <= self->n_lanes, 0);

  return seek (self->lanes[lane].first, self->lanes[lane].n, from, day);
}

/**
 * mandate_index_count:
 *
 * Returns: how many events happened, in part at least, on the days from @first
 *   to @last
 */
guint
mandate_index_count (const MandateIndex *self, guint lane, MandateDay first, MandateDay last)
{
  const Lane *in = &self->lanes[lane];

  g_return_val_if_fail (lane <= self->n_lanes, 0);

  if (last < first)
    return 0;
  return seek (in->first, in->n, 0, last + 1) - seek (in->ends, in->n, 0, first);
}

/**
 * mandate_index_count_reaching:
 *
 * Returns: how many events began before @day and went on that day
 */
guint
mandate_index_count_reaching (const MandateIndex *self, guint lane, MandateDay day)
{
  const Lane *in = &self->lanes[lane];

  g_return_val_if_fail (lane <= self->n_lanes, 0);

  return seek (in->first, in->n, 0, day) - seek (in->ends, in->n, 0, day);
}

static guint32
get_leader (const Lane *lane, guint from, guint to)
{
  guint32 leader = NONE;

  for (guint low = from + lane->size, high = to + lane->size; low < high; low /= 2, high /= 2)
    {
      guint32 left = low % 2 == 1 ? get_node_leader (lane, low++) : NONE;
      guint32 right = high % 2 == 1 ? get_node_leader (lane, --high) : NONE;

      leader = MIN (leader, MIN (left, right));
    }

  return leader;
}

typedef struct
{
  guint from;
  guint to;
  guint32 leader;
} Stretch;

/**
 * mandate_index_list_leaders:
 * @from: first event of a stretch of the lane
 * @to: the event after the last
 * @n_numbers: how many are wanted; at most 32 are given
 * @numbers: (out caller-allocates): the most important events, the most important
 *   first and, of equal ones, the earlier
 *
 * Returns: how many there are
 */
guint
mandate_index_list_leaders (const MandateIndex *self, guint lane, guint from, guint to, guint n_numbers, guint *numbers)
{
  const Lane *in = &self->lanes[lane];
  Stretch stretches[34];
  guint n_stretches = 1, n = 0;

  g_return_val_if_fail (lane <= self->n_lanes && from <= to && to <= in->n, 0);

  stretches[0] = (Stretch) { from, to, get_leader (in, from, to) };
  while (n < MIN (n_numbers, 32))
    {
      guint best = 0;
      Stretch split;
      guint number;

      for (guint i = 1; i < n_stretches; i++)
        if (stretches[i].leader < stretches[best].leader)
          best = i;
      split = stretches[best];
      if (split.leader == NONE)
        break;

      /* The next one lies to the left of the one just found, to its right, or elsewhere. */
      number = get_number (split.leader);
      numbers[n++] = number;
      stretches[best] = (Stretch) { split.from, number, get_leader (in, split.from, number) };
      stretches[n_stretches++] = (Stretch) { number + 1, split.to, get_leader (in, number + 1, split.to) };
    }

  return n;
}

/* The last event before @before that ends on @day or later. */
static guint32
find_reaching (const Lane *lane, guint before, MandateDay day)
{
  guint node = before + lane->size;

  /* Up, until a stretch to the left has one. */
  while (node > 1 && !(node % 2 == 1 && get_node_latest (lane, node - 1) >= day))
    node /= 2;
  if (node <= 1)
    return NONE;

  /* Down, by the right branch where that has one. */
  for (node = node - 1; node < lane->size;)
    node = get_node_latest (lane, 2 * node + 1) >= day ? 2 * node + 1 : 2 * node;
  return node - lane->size;
}

/**
 * mandate_index_list_reaching:
 * @n_numbers: how many are wanted at most
 * @numbers: (out caller-allocates): events that began before @day and went on that
 *   day, the latest to begin first
 *
 * Returns: how many there are in @numbers
 */
guint
mandate_index_list_reaching (const MandateIndex *self, guint lane, MandateDay day, guint n_numbers, guint *numbers)
{
  const Lane *in = &self->lanes[lane];
  guint before = mandate_index_seek (self, lane, 0, day);
  guint n = 0;

  /* One past the last leaf is not in the tree. */
  if (before == in->size && n_numbers > 0 && before > 0 && in->last[before - 1] >= day)
    numbers[n++] = before - 1;
  if (before == in->size && before > 0)
    before--;

  while (n < n_numbers)
    {
      guint32 found = find_reaching (in, before, day);

      if (found == NONE)
        break;
      numbers[n++] = found;
      before = found;
    }

  return n;
}

/* The least rank below @best of the events before @before that end on @day or later, of those
 * below a @node that begins with the event @from and has @length; else @best. */
static guint32
find_leader_reaching (const Lane *lane,
                      guint       node,
                      guint       from,
                      guint       length,
                      guint       before,
                      MandateDay  day,
                      guint32     best)
{
  if (from >= before || get_node_latest (lane, node) < day || get_node_leader (lane, node) >= best)
    return best;
  if (node >= lane->size)
    return get_node_leader (lane, node);

  best = find_leader_reaching (lane, 2 * node, from, length / 2, before, day, best);
  return find_leader_reaching (lane, 2 * node + 1, from + length / 2, length / 2, before, day, best);
}

/**
 * mandate_index_get_leader_reaching:
 * @before: an event of the lane, or the number of its events
 *
 * Returns: the most important of the events before @before that end on @day or later and,
 *   of equal ones, the earlier; %G_MAXUINT where there is none
 */
guint
mandate_index_get_leader_reaching (const MandateIndex *self, guint lane, guint before, MandateDay day)
{
  const Lane *in = &self->lanes[lane];
  guint32 leader;

  g_return_val_if_fail (lane <= self->n_lanes && before <= in->n, G_MAXUINT);

  leader = find_leader_reaching (in, 1, 0, in->size, before, day, NONE);
  return leader != NONE ? get_number (leader) : G_MAXUINT;
}

/**
 * mandate_index_get_last_day:
 * @from: first event of a stretch of the lane
 * @to: the event after the last; above @from
 *
 * Returns: the last day of the event that ends last
 */
MandateDay
mandate_index_get_last_day (const MandateIndex *self, guint lane, guint from, guint to)
{
  const Lane *in = &self->lanes[lane];
  gint32 latest = G_MININT32;

  g_return_val_if_fail (lane <= self->n_lanes && from < to && to <= in->n, 0);

  for (guint low = from + in->size, high = to + in->size; low < high; low /= 2, high /= 2)
    {
      gint32 left = low % 2 == 1 ? get_node_latest (in, low++) : G_MININT32;
      gint32 right = high % 2 == 1 ? get_node_latest (in, --high) : G_MININT32;

      latest = MAX (latest, MAX (left, right));
    }

  return latest;
}
