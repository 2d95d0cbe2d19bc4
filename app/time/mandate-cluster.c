/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a lane of the timeline shows of its events: a mark for each where there is
 * room and, where there is none, marks for the most important and one cluster that
 * counts the rest.
 *
 * Time is cut into cells of equal length which lie at the same days however far
 * one has panned, and whose length grows in steps, so that clusters stand still
 * while one zooms. An event belongs to the cell it begins in. Cell by cell, each
 * event takes the first row that is free; where a cell has more events than fit,
 * its last row holds the cluster and the rows above it the leaders. What reaches
 * into a later cell that has events is kept out of the last row, so that there is
 * room for that cell's cluster.
 *
 * Each event is thus drawn once, either as a mark or in one cluster.
 *
 * Distances run along time: a timeline from right to left is the mirror image.
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "mandate-cluster.h"

/* From a mark to its words, in gaps: room for the ring about a chosen mark. */
#define WORD_GAP 3.4

/* What is longer than so many marks is a bar. */
#define BAR_LENGTH 1.4

/* Marks beside a cluster: most where it is hardly needed, and where there are many
 * times as many events as fit, only what matters, unless the lane is to be dense. */
#define MAX_LEADERS    8
#define CROWD          3
#define CROWD_LEADERS  1
#define CROWD_WORTH    4

/* Events that began before the stretch in view. */
#define MAX_REACHING 32

#define MAX_ROWS 32

typedef struct
{
  double hard;  /* where the last mark of the row ends */
  double soft;  /* the same with the room wished for its label */
  int last;     /* which mark that is, or -1 */
} Row;

typedef struct
{
  const MandateIndex *index;
  guint lane;
  double start;
  double extent;  /* in pixels */
  double density;
  int length;     /* of a cell, in days */
  const MandateClusterStyle *style;
  guint n_rows;
  Row rows[MAX_ROWS];
  GArray *placed;
} Layout;

/* A whole number of days, of the steps 1, 2, 3, 4, 6, 8, 12, 16, 24 and so on. */
static int
get_cell_length (double density, const MandateClusterStyle *style)
{
  double wanted = style->cell / density;
  int length = 1;

  while (length < wanted && length < 1 << 22)
    {
      const int half_more = length + length / 2;

      if (length > 1 && half_more >= wanted)
        return half_more;
      length *= 2;
    }

  return length;
}

/* Shows where something begins, where a bar would leave no room. */
static void
shorten (const Layout *layout, MandatePlaced *mark)
{
  mark->extent.end = mark->extent.start + layout->style->mark;
  mark->bar = FALSE;
}

static MandatePlaced
make_mark (const Layout *layout, guint number)
{
  MandateIndexEvent event = mandate_index_get_event (layout->index, layout->lane, number);
  double start = (event.first - layout->start) * layout->density;
  double end = (event.last + 1.0 - layout->start) * layout->density;
  double mark = layout->style->mark;
  MandatePlaced made;

  /* A mark that is wider than its day does not reach out of what is laid out. */
  if (end - start < mark)
    {
      start = MIN ((start + end - mark) / 2, layout->extent - mark);
      if (event.first >= layout->start)
        start = MAX (start, 0);
      end = start + mark;
    }

  made = (MandatePlaced) {
    .extent = { start, end },
    .first = event.first,
    .last = event.last,
    .number = number,
    .count = 1,
    .from = number,
    .to = number + 1,
    .kind = event.kind,
    .importance = event.importance,
    .bar = end - start > mark * BAR_LENGTH,
  };
  if (made.bar && layout->n_rows == 1)
    shorten (layout, &made);
  return made;
}

static double
get_wish (const Layout *layout, const MandatePlaced *mark)
{
  return layout->style->wishes[MIN (mark->importance, MANDATE_CLUSTER_N_WISHES - 1)];
}

/* The row that is free and leaves the neighbour its label; else the row whose
 * neighbour keeps the most of its label; -1 where none is free. */
static int
choose_row (const Layout *layout, double start, guint n_rows)
{
  int best = -1;

  for (guint row = 0; row < n_rows; row++)
    {
      if (layout->rows[row].hard + layout->style->gap > start)
        continue;
      if (layout->rows[row].soft + layout->style->gap <= start)
        return (int) row;
      if (best < 0 || layout->rows[row].hard < layout->rows[best].hard)
        best = (int) row;
    }

  return best;
}

/* A long bar has its label within it. */
static gboolean
is_inside (const MandatePlaced *mark, const MandateClusterStyle *style)
{
  return mark->bar && mark->extent.end - mark->extent.start >= style->inside;
}

/* The neighbour to come bounds the room of the label, or the end of its bar. */
static void
end_label (Layout *layout, guint row, double end)
{
  MandatePlaced *mark;
  double room;

  if (layout->rows[row].last < 0)
    return;

  mark = &g_array_index (layout->placed, MandatePlaced, layout->rows[row].last);
  if (is_inside (mark, layout->style))
    end = MIN (end, mark->extent.end);
  room = end - layout->style->gap * 2 - mandate_cluster_get_label_start (mark, layout->style);
  mark->label = !mark->cluster && room >= layout->style->label_least ? room : 0;
}

static void
place (Layout *layout, guint row, MandatePlaced *mark)
{
  double wish = mark->cluster ? 0 : get_wish (layout, mark);

  end_label (layout, row, mark->extent.start);
  mark->row = (guint8) row;
  g_array_append_val (layout->placed, *mark);
  layout->rows[row].hard = mark->extent.end;
  layout->rows[row].soft = mark->extent.end;
  if (wish > 0 && !is_inside (mark, layout->style))
    layout->rows[row].soft = MAX (mark->extent.end, mandate_cluster_get_label_start (mark, layout->style) + wish);
  layout->rows[row].last = (int) layout->placed->len - 1;
}

static gboolean
is_before (const MandatePlaced *one, const MandatePlaced *other)
{
  if (one->extent.start != other->extent.start)
    return one->extent.start < other->extent.start;
  return one->number < other->number;
}

/* They are few, or nearly in order. */
static void
sort_marks (MandatePlaced *marks, guint n)
{
  for (guint i = 1; i < n; i++)
    {
      MandatePlaced mark = marks[i];
      guint place = i;

      for (; place > 0 && is_before (&mark, &marks[place - 1]); place--)
        marks[place] = marks[place - 1];
      if (place < i)
        marks[place] = mark;
    }
}

/* What a failed attempt has changed is put back by the caller's copy. */
typedef struct
{
  Row rows[MAX_ROWS];
  guint n_placed;
} Saved;

static void
save (const Layout *layout, Saved *saved)
{
  memcpy (saved->rows, layout->rows, layout->n_rows * sizeof (Row));
  saved->n_placed = layout->placed->len;
}

static void
restore (Layout *layout, const Saved *saved)
{
  memcpy (layout->rows, saved->rows, layout->n_rows * sizeof (Row));
  g_array_set_size (layout->placed, saved->n_placed);
}

/* Where a mark has to end to leave the last row free for the cluster of a later cell:
 * with its own cell, or before the cell of the event that comes @next. */
static double
get_border (const Layout *layout, guint next)
{
  double cell = layout->length * layout->density;
  double slack = layout->style->mark / 2;
  MandateDay day;

  if (layout->n_rows == 1 || next >= mandate_index_get_n_events (layout->index, layout->lane))
    return G_MAXDOUBLE;

  day = mandate_index_get_event (layout->index, layout->lane, next).first;
  day -= day % layout->length;
  return (day - layout->start) * layout->density + MIN (slack, cell / 4);
}

/* How many rows there are to choose from for a mark. In a dense lane bars lie in the
 * first, and one that finds it taken is shortened, so that no event has to hide. */
static guint
get_n_rows_for (const Layout *layout, MandatePlaced *mark, guint n_rows, double border)
{
  if (layout->style->dense && mark->bar)
    {
      if (layout->rows[0].hard + layout->style->gap <= mark->extent.start)
        return 1;
      shorten (layout, mark);
    }

  return mark->extent.end <= border ? n_rows : MIN (n_rows, layout->n_rows - 1);
}

/* What happened on a day may stand anywhere on that day: in a dense lane it moves beside
 * what is there. Returns the row, or -1 where the day is full. */
static int
move_within_day (const Layout *layout, MandatePlaced *mark, guint n_rows)
{
  double end = MIN ((mark->first + 1.0 - layout->start) * layout->density, layout->extent);
  int best = -1;

  for (guint row = 0; row < n_rows; row++)
    if (best < 0 || layout->rows[row].hard < layout->rows[best].hard)
      best = (int) row;
  if (!layout->style->dense || mark->bar || best < 0
      || layout->rows[best].hard + layout->style->gap + layout->style->mark > end)
    return -1;

  mark->extent.start = layout->rows[best].hard + layout->style->gap;
  mark->extent.end = mark->extent.start + layout->style->mark;
  return best;
}

/* Puts marks into the rows, all of them or none. @next is the first event of a
 * later cell. */
static gboolean
try_marks (Layout *layout, MandatePlaced *marks, guint n, guint n_rows, guint next)
{
  double border = get_border (layout, next);
  Saved saved;

  save (layout, &saved);
  sort_marks (marks, n);
  for (guint i = 0; i < n; i++)
    {
      guint free_rows = get_n_rows_for (layout, &marks[i], n_rows, border);
      int row = choose_row (layout, marks[i].extent.start, free_rows);

      if (row < 0)
        row = move_within_day (layout, &marks[i], free_rows);
      if (row < 0)
        {
          restore (layout, &saved);
          return FALSE;
        }
      place (layout, (guint) row, &marks[i]);
    }

  return TRUE;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const guint *one = a;
  const guint *other = b;

  return (*one > *other) - (*one < *other);
}

/* As many of the most important events as fit above the cluster. The next one is the most
 * important of the @rest, which have no marks of their own. */
static guint
place_leaders (Layout *layout, guint from, guint to, guint capacity, guint *leaders, guint *rest)
{
  gboolean crowd = !layout->style->dense && to - from > CROWD * capacity;
  guint wanted = MIN (crowd ? CROWD_LEADERS : MAX_LEADERS, layout->n_rows > 1 ? 2 * (layout->n_rows - 1) : 0);
  guint n = MIN (wanted, to - from - MIN (to - from, 2));

  mandate_index_list_leaders (layout->index, layout->lane, from, to, n + 1, leaders);
  while (crowd && n > 0
         && mandate_index_get_event (layout->index, layout->lane, leaders[n - 1]).importance < CROWD_WORTH)
    n--;

  for (; n > 0; n--)
    {
      MandatePlaced marks[MAX_LEADERS];

      for (guint i = 0; i < n; i++)
        marks[i] = make_mark (layout, leaders[i]);
      if (try_marks (layout, marks, n, layout->n_rows - 1, to))
        break;
    }

  *rest = leaders[n];
  qsort (leaders, n, sizeof *leaders, compare_numbers);
  return n;
}

/* The days of the events from @from to @to that have no marks of their own. */
static void
get_days_of_rest (const Layout *layout, guint from, guint to, const guint *leaders, guint n, MandatePlaced *cluster)
{
  guint next = from;

  cluster->first = G_MAXINT32;
  cluster->last = G_MININT32;
  for (guint i = 0; i <= n; i++)
    {
      guint end = i < n ? leaders[i] : to;

      if (next < end)
        {
          MandateDay last = mandate_index_get_last_day (layout->index, layout->lane, next, end);

          cluster->first = MIN (cluster->first, mandate_index_get_event (layout->index, layout->lane, next).first);
          cluster->last = MAX (cluster->last, last);
        }
      next = end + 1;
    }
}

static double
get_cluster_width (const Layout *layout, guint count)
{
  guint digits = 1;

  for (guint rest = count; rest >= 10; rest /= 10)
    digits++;
  return layout->style->padding + MIN (digits, 6) * layout->style->digit;
}

/* In the middle of where its events begin, within its cell, or as near to it as the row
 * allows. */
static void
place_cluster (Layout *layout, double start, double end, MandatePlaced *cluster)
{
  guint row = layout->n_rows - 1;
  double width = get_cluster_width (layout, cluster->count);
  double first = MAX ((cluster->first - layout->start) * layout->density, start);
  double last = MIN ((cluster->last + 1.0 - layout->start) * layout->density, end);
  double middle = MIN ((first + last - width) / 2, end - width);
  /* The last cell may be narrower than a cluster. */
  double left = MAX (MAX (middle, MIN (start, end - width)), 0);

  left = MAX (left, layout->rows[row].hard + layout->style->gap);
  cluster->extent = (MandateExtent) { left, left + width };
  cluster->kind = mandate_index_get_event (layout->index, layout->lane, cluster->number).kind;
  place (layout, row, cluster);
}

/* One event that is left over is no cluster: its mark stands on its day or, where that
 * is taken, as near to it as the row allows. */
static void
place_single (Layout *layout, guint number)
{
  MandatePlaced mark = make_mark (layout, number);
  guint row = layout->n_rows - 1;

  if (mark.bar)
    shorten (layout, &mark);
  mark.extent.start = MAX (mark.extent.start, layout->rows[row].hard + layout->style->gap);
  mark.extent.end = mark.extent.start + layout->style->mark;
  place (layout, row, &mark);
}

static void
place_crowd (Layout *layout, guint from, guint to, guint capacity, double start, double end)
{
  guint leaders[MAX_LEADERS + 1];
  guint rest;
  guint n = place_leaders (layout, from, to, capacity, leaders, &rest);
  MandatePlaced cluster = { .count = to - from - n, .from = from, .to = to, .number = rest, .cluster = TRUE };

  get_days_of_rest (layout, from, to, leaders, n, &cluster);
  if (cluster.count > 1)
    place_cluster (layout, start, end, &cluster);
  else
    place_single (layout, rest);
}

#define MAX_CAPACITY 128

static void
place_cell (Layout *layout, guint from, guint to, double start, double end)
{
  double slot = layout->style->mark + layout->style->gap;
  guint capacity = MIN (layout->n_rows * (guint) MAX (floor ((end - start) / slot), 1), MAX_CAPACITY);

  if (to - from <= capacity)
    {
      MandatePlaced marks[MAX_CAPACITY];

      for (guint i = from; i < to; i++)
        marks[i - from] = make_mark (layout, i);
      if (try_marks (layout, marks, to - from, layout->n_rows, to))
        return;
    }

  place_crowd (layout, from, to, capacity, start, end);
}

/* Counts an event in a cluster, for which the most important one stands and, of equal
 * ones, the earlier. */
static void
add_to_cluster (const Layout *layout, MandatePlaced *cluster, guint number)
{
  MandateIndexEvent event = mandate_index_get_event (layout->index, layout->lane, number);
  guint importance = 0;

  if (cluster->number != G_MAXUINT)
    importance = mandate_index_get_event (layout->index, layout->lane, cluster->number).importance;
  if (cluster->number == G_MAXUINT || event.importance > importance
      || (event.importance == importance && number < cluster->number))
    cluster->number = number;
  cluster->first = MIN (cluster->first, event.first);
  cluster->last = MAX (cluster->last, event.last);
}

/* What began earlier and goes on. Where it does not fit, a cluster at the very
 * beginning counts it. */
static void
place_reaching (Layout *layout, MandateDay day, guint next)
{
  guint numbers[MAX_REACHING];
  guint all = mandate_index_count_reaching (layout->index, layout->lane, day);
  guint n = mandate_index_list_reaching (layout->index, layout->lane, day, MAX_REACHING, numbers);
  MandatePlaced cluster = { .first = G_MAXINT32, .last = day, .number = G_MAXUINT,
                            .from = G_MAXUINT, .to = G_MAXUINT, .cluster = TRUE };
  guint n_placed = 0;

  /* Of those that are too many to be listed, one may matter most. */
  if (all > n)
    add_to_cluster (layout, &cluster,
                    mandate_index_get_leader_reaching (layout->index, layout->lane, numbers[n - 1], day));

  for (guint i = n; i > 0; i--)
    {
      MandatePlaced mark = make_mark (layout, numbers[i - 1]);

      if (layout->n_rows > 1 && try_marks (layout, &mark, 1, layout->n_rows, next))
        {
          n_placed++;
          continue;
        }
      add_to_cluster (layout, &cluster, numbers[i - 1]);
    }

  cluster.count = all - n_placed;
  if (cluster.count == 0)
    return;
  place_cluster (layout, 0, 0, &cluster);
}

/**
 * mandate_cluster_lay_out:
 * @start: the moment where the stretch to lay out begins, in days
 * @end: the moment where it ends, in days
 * @density: pixels per day
 *
 * Lays out what a lane shows of the events on the days from @start to @end. No
 * two of a row overlap, nor do their labels. The counts add up to the number of
 * events of those days.
 *
 * Returns: (transfer full) (element-type MandatePlaced): in the order of placing
 */
GArray *
mandate_cluster_lay_out (const MandateIndex        *index,
                         guint                      lane,
                         double                     start,
                         double                     end,
                         double                     density,
                         const MandateClusterStyle *style)
{
  const double extent = (end - start) * density;
  Layout layout = { index, lane, start, extent, density, get_cell_length (density, style), style,
                    MIN (style->rows, MAX_ROWS) };
  MandateDay day = (MandateDay) floor (start);
  MandateDay last = (MandateDay) ceil (end) - 1;
  guint n = mandate_index_get_n_events (index, lane);
  guint next = mandate_index_seek (index, lane, 0, day);

  layout.placed = g_array_new (FALSE, FALSE, sizeof (MandatePlaced));
  g_return_val_if_fail (style->rows > 0 && density > 0, layout.placed);

  for (guint i = 0; i < layout.n_rows; i++)
    layout.rows[i] = (Row) { -G_MAXDOUBLE, -G_MAXDOUBLE, -1 };

  place_reaching (&layout, day, next);
  while (next < n)
    {
      MandateDay first = mandate_index_get_event (index, lane, next).first;
      MandateDay border = first - first % layout.length + layout.length;
      guint to = mandate_index_seek (index, lane, next, MIN (border, last + 1));

      if (first > last)
        break;
      place_cell (&layout, next, to, (border - layout.length - start) * density, MIN ((border - start) * density, extent));
      next = to;
    }

  for (guint i = 0; i < layout.n_rows; i++)
    end_label (&layout, i, extent);
  return layout.placed;
}

/**
 * mandate_cluster_get_label_start:
 *
 * Returns: where the words of a mark may begin, in pixels along time: after the mark,
 *   and after its bar unless they are within it
 */
double
mandate_cluster_get_label_start (const MandatePlaced *placed, const MandateClusterStyle *style)
{
  if (placed->bar && !is_inside (placed, style))
    return placed->extent.end + style->gap * WORD_GAP;
  return placed->extent.start + style->mark + style->gap * WORD_GAP;
}

/**
 * mandate_cluster_find:
 * @placed: what a lane shows
 * @number: the place in the lane of an event
 *
 * Returns: which of @placed stands for the event; the length of @placed where it
 *   is not in view
 */
guint
mandate_cluster_find (const GArray *placed, guint number)
{
  guint cluster = placed->len;

  for (guint i = 0; i < placed->len; i++)
    {
      const MandatePlaced *mark = &g_array_index (placed, MandatePlaced, i);

      if (!mark->cluster && mark->number == number)
        return i;
      if (mark->cluster && number >= mark->from && number < mark->to)
        cluster = i;
    }

  return cluster;
}
