/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The events that the timeline shows, as the series of its lanes: an index over
 * them and which of them are lit.
 *
 * The events are a list that may make each of its items only when asked for it;
 * none is kept here. A short list is read at once. A long one is read in slices,
 * between which the window answers, and arranged in another thread; until that is
 * done the series is that of the list before.
 */

#include "config.h"

#include "timeline/mandate-timeline-series.h"

/* A list that is no longer is read at once, within a frame. */
#define SHORT_LIST 4096

/* How long a slice of reading may take, in microseconds, and how many events are
 * read between two looks at the clock. */
#define SLICE_TIME 3000
#define SLICE_SIZE 256

struct _MandateTimelineSeries
{
  GObject parent_instance;

  MandateTimelineState *state; /* weak: it owns this, and others may keep this longer */
  GListModel *events;
  MandateIndex *index; /* of @events */

  /* Places in their lane of the events that are lit, by lane and ascending. */
  GArray *lit[MANDATE_TIMELINE_N_LANES];
  gboolean searched;

  /* The list that is being read, and what has been read of it. */
  GListModel *next;
  GArray *read;
  guint source;
  GCancellable *cancellable;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_LIT_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MandateTimelineSeries, mandate_timeline_series, G_TYPE_OBJECT)

static MandateIndexEvent
describe (MandateEvent *event)
{
  MandateSpan span = mandate_event_get_span (event);
  MandateDate end = mandate_span_is_single (span) ? span.start : span.end;

  return (MandateIndexEvent) {
    .first = mandate_span_first_day (span),
    .last = mandate_span_last_day (span),
    .lane = (guint8) mandate_kind_get_lane (mandate_event_get_kind (event)),
    .kind = (guint8) mandate_event_get_kind (event),
    .importance = (guint8) mandate_event_get_importance (event),
    .first_precision = (guint8) mandate_date_get_precision (span.start),
    .last_precision = (guint8) mandate_date_get_precision (end),
  };
}

static void
read_events (MandateTimelineSeries *self, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MandateEvent) event = g_list_model_get_item (self->next, self->read->len);
      MandateIndexEvent described;

      if (event == NULL)
        return;
      described = describe (event);
      g_array_append_val (self->read, described);
    }
}

static void
update_lit (MandateTimelineSeries *self)
{
  GtkBitset *lit = self->state != NULL ? mandate_timeline_state_get_lit (self->state) : NULL;
  GtkBitsetIter iter;
  guint position;

  self->searched = lit != NULL;
  for (guint lane = 0; lane < MANDATE_TIMELINE_N_LANES; lane++)
    g_array_set_size (self->lit[lane], 0);
  if (lit == NULL || self->index == NULL)
    return;

  for (gboolean more = gtk_bitset_iter_init_first (&iter, lit, &position); more; more = gtk_bitset_iter_next (&iter, &position))
    for (guint lane = 0; lane < MANDATE_TIMELINE_N_LANES; lane++)
      {
        guint number;

        if (mandate_index_find (self->index, lane, position, &number))
          g_array_append_val (self->lit[lane], number);
      }
}

static void
lit_changed_cb (MandateTimelineSeries *self)
{
  update_lit (self);
  g_signal_emit (self, signals[SIGNAL_LIT_CHANGED], 0);
}

static void
take_index (MandateTimelineSeries *self, MandateIndex *index)
{
  g_clear_pointer (&self->index, mandate_index_free);
  self->index = index;
  g_set_object (&self->events, self->next);
  update_lit (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
is_cancelled (gpointer data)
{
  return g_cancellable_is_cancelled (data);
}

static void
arrange_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const GArray *read = data;
  MandateIndex *index = mandate_index_new ((const MandateIndexEvent *) (gconstpointer) read->data, read->len, MANDATE_N_LANES,
                                           is_cancelled, cancellable);

  if (index != NULL)
    g_task_return_pointer (task, index, (GDestroyNotify) mandate_index_free);
  else
    g_task_return_error_if_cancelled (task);
}

static void
arranged_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  MandateTimelineSeries *self = MANDATE_TIMELINE_SERIES (source);
  MandateIndex *index = g_task_propagate_pointer (G_TASK (result), NULL);

  if (index == NULL)
    return;
  g_clear_object (&self->cancellable);
  take_index (self, index);
}

static void
arrange (MandateTimelineSeries *self)
{
  g_autoptr (GTask) task = g_task_new (self, self->cancellable, arranged_cb, NULL);

  g_task_set_source_tag (task, arrange);
  g_task_set_task_data (task, g_steal_pointer (&self->read), (GDestroyNotify) g_array_unref);
  g_task_run_in_thread (task, arrange_in_thread);
}

static gboolean
read_slice_cb (gpointer data)
{
  MandateTimelineSeries *self = data;
  gint64 end = g_get_monotonic_time () + SLICE_TIME;

  do
    read_events (self, SLICE_SIZE);
  while (self->read->len < g_list_model_get_n_items (self->next) && g_get_monotonic_time () < end);

  if (self->read->len < g_list_model_get_n_items (self->next))
    return G_SOURCE_CONTINUE;

  self->source = 0;
  arrange (self);
  return G_SOURCE_REMOVE;
}

static void
stop_reading (MandateTimelineSeries *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->read, g_array_unref);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
start_reading (MandateTimelineSeries *self)
{
  guint n = g_list_model_get_n_items (self->next);

  stop_reading (self);
  self->read = g_array_sized_new (FALSE, FALSE, sizeof (MandateIndexEvent), n);
  if (n > SHORT_LIST)
    {
      self->cancellable = g_cancellable_new ();
      self->source = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, read_slice_cb, self, NULL);
      return;
    }

  read_events (self, n);
  take_index (self, mandate_index_new ((const MandateIndexEvent *) (gconstpointer) self->read->data, self->read->len,
                                       MANDATE_N_LANES, NULL, NULL));
  g_clear_pointer (&self->read, g_array_unref);
}

static void
events_changed_cb (MandateTimelineSeries *self)
{
  if (self->state == NULL)
    return;

  if (self->next != NULL)
    g_signal_handlers_disconnect_by_func (self->next, start_reading, self);
  g_set_object (&self->next, mandate_timeline_state_get_events (self->state));
  g_signal_connect_object (self->next, "items-changed", G_CALLBACK (start_reading), self, G_CONNECT_SWAPPED);
  start_reading (self);
}

static void
mandate_timeline_series_dispose (GObject *object)
{
  MandateTimelineSeries *self = MANDATE_TIMELINE_SERIES (object);

  stop_reading (self);
  g_clear_weak_pointer (&self->state);
  g_clear_object (&self->events);
  g_clear_object (&self->next);

  G_OBJECT_CLASS (mandate_timeline_series_parent_class)->dispose (object);
}

static void
mandate_timeline_series_finalize (GObject *object)
{
  MandateTimelineSeries *self = MANDATE_TIMELINE_SERIES (object);

  g_clear_pointer (&self->index, mandate_index_free);
  for (guint lane = 0; lane < MANDATE_TIMELINE_N_LANES; lane++)
    g_array_unref (self->lit[lane]);

  G_OBJECT_CLASS (mandate_timeline_series_parent_class)->finalize (object);
}

static void
mandate_timeline_series_class_init (MandateTimelineSeriesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = mandate_timeline_series_dispose;
  object_class->finalize = mandate_timeline_series_finalize;

  /**
   * MandateTimelineSeries::changed:
   *
   * There are other events, and a new index.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", MANDATE_TYPE_TIMELINE_SERIES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

  /**
   * MandateTimelineSeries::lit-changed:
   *
   * Other events match the search.
   */
  signals[SIGNAL_LIT_CHANGED] = g_signal_new ("lit-changed", MANDATE_TYPE_TIMELINE_SERIES, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                              NULL, G_TYPE_NONE, 0);
}

static void
mandate_timeline_series_init (MandateTimelineSeries *self)
{
  for (guint lane = 0; lane < MANDATE_TIMELINE_N_LANES; lane++)
    self->lit[lane] = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * mandate_timeline_series_get:
 * @state: what the timeline shows
 *
 * Returns: (transfer none): the series of @state, one for all who draw it
 */
MandateTimelineSeries *
mandate_timeline_series_get (MandateTimelineState *state)
{
  MandateTimelineSeries *self = g_object_get_data (G_OBJECT (state), "mandate-timeline-series");

  if (self != NULL)
    return self;

  self = g_object_new (MANDATE_TYPE_TIMELINE_SERIES, NULL);
  g_object_set_data_full (G_OBJECT (state), "mandate-timeline-series", self, g_object_unref);
  g_set_weak_pointer (&self->state, state);
  g_signal_connect_object (state, "notify::events", G_CALLBACK (events_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::lit", G_CALLBACK (lit_changed_cb), self, G_CONNECT_SWAPPED);
  events_changed_cb (self);
  return self;
}

/**
 * mandate_timeline_series_get_index:
 *
 * Returns: (transfer none) (nullable): the index; %NULL until the first list is read
 */
MandateIndex *
mandate_timeline_series_get_index (MandateTimelineSeries *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_SERIES (self), NULL);

  return self->index;
}

/**
 * mandate_timeline_series_is_reading:
 *
 * Returns: whether a longer list is still being read and arranged
 */
gboolean
mandate_timeline_series_is_reading (MandateTimelineSeries *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_SERIES (self), FALSE);

  return self->cancellable != NULL;
}

guint
mandate_timeline_series_get_n_events (MandateTimelineSeries *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_SERIES (self), 0);

  return self->events != NULL ? g_list_model_get_n_items (self->events) : 0;
}

/**
 * mandate_timeline_series_get_event:
 * @position: in the list of events
 *
 * Returns: (transfer full) (nullable): the event
 */
MandateEvent *
mandate_timeline_series_get_event (MandateTimelineSeries *self, guint position)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_SERIES (self), NULL);

  return self->events != NULL ? g_list_model_get_item (self->events, position) : NULL;
}

/**
 * mandate_timeline_series_get_member:
 * @number: its place in the lane
 *
 * Returns: (transfer full) (nullable): the event
 */
MandateEvent *
mandate_timeline_series_get_member (MandateTimelineSeries *self, guint lane, guint number)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_SERIES (self) && self->index != NULL, NULL);

  return mandate_timeline_series_get_event (self, mandate_index_get_position (self->index, lane, number));
}

/* The order of the list. */
static int
compare_events (MandateEvent *a, MandateEvent *b)
{
  guint one = mandate_event_get_index (a);
  guint other = mandate_event_get_index (b);

  return (one > other) - (one < other);
}

/**
 * mandate_timeline_series_find:
 * @position: (out): where the event stands in the list, or would
 *
 * Returns: whether the list has the event
 */
gboolean
mandate_timeline_series_find (MandateTimelineSeries *self, MandateEvent *event, guint *position)
{
  guint low = 0, high;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_SERIES (self), FALSE);

  high = mandate_timeline_series_get_n_events (self);
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      g_autoptr (MandateEvent) other = g_list_model_get_item (self->events, middle);
      int order = compare_events (other, event);

      if (order == 0)
        {
          *position = middle;
          return TRUE;
        }
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }

  *position = low;
  return FALSE;
}

/**
 * mandate_timeline_series_find_member:
 * @number: (out): its place in the lane
 *
 * Returns: whether the lane has the event
 */
gboolean
mandate_timeline_series_find_member (MandateTimelineSeries *self, guint lane, MandateEvent *event, guint *number)
{
  guint position;

  return self->index != NULL && mandate_timeline_series_find (self, event, &position)
         && mandate_index_find (self->index, lane, position, number);
}

/**
 * mandate_timeline_series_seek:
 *
 * Returns: the position of the first event that begins on @day or later
 */
guint
mandate_timeline_series_seek (MandateTimelineSeries *self, MandateDay day)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_SERIES (self), 0);

  return self->index != NULL ? mandate_index_seek (self->index, MANDATE_TIMELINE_ALL, 0, day) : 0;
}

/**
 * mandate_timeline_series_count:
 *
 * Returns: how many events happened, in part at least, from @first to @last
 */
guint
mandate_timeline_series_count (MandateTimelineSeries *self, MandateDay first, MandateDay last)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_SERIES (self), 0);

  return self->index != NULL ? mandate_index_count (self->index, MANDATE_TIMELINE_ALL, first, last) : 0;
}

/**
 * mandate_timeline_series_is_searched:
 *
 * Returns: whether there is a search, so that some events are lit and others not
 */
gboolean
mandate_timeline_series_is_searched (MandateTimelineSeries *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_SERIES (self), FALSE);

  return self->searched;
}

static guint
count_below (const GArray *numbers, guint number)
{
  guint low = 0, high = numbers->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (numbers, guint, middle) < number)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * mandate_timeline_series_count_lit:
 * @from: first event of a stretch of the lane
 * @to: the event after the last
 *
 * Returns: how many of them match the search
 */
guint
mandate_timeline_series_count_lit (MandateTimelineSeries *self, guint lane, guint from, guint to)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_SERIES (self), 0);

  return count_below (self->lit[lane], to) - count_below (self->lit[lane], from);
}
