/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline over synthetic records of 10³ to 10⁶ events and the real one:
 * processor time of a frame while one pans and zooms, time and memory of the
 * index. A record is a list that makes its events when asked, so that what is
 * measured is what the timeline keeps itself. Prints a table; `timeline.sh` runs it.
 */

#include "config.h"

#include <adwaita.h>
#include <malloc.h>
#include <math.h>
#include <time.h>

#include "mandate-event-private.h"
#include "sample.h"
#include "timeline/mandate-timeline-view-private.h"

#define N_FRAMES 240
#define WIDTH    1200
#define HEIGHT   400

/* A list of synthetic events. */
#define RECORD_TYPE (record_get_type ())
G_DECLARE_FINAL_TYPE (Record, record, BENCH, RECORD, GObject)

struct _Record
{
  GObject parent_instance;
  guint n;
  MandateDay first;
  guint days;
  guint n_made;
};

static void record_list_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (Record, record, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, record_list_init))

static GType
record_get_item_type (GListModel *list)
{
  return MANDATE_TYPE_EVENT;
}

static guint
record_get_n_items (GListModel *list)
{
  return BENCH_RECORD (list)->n;
}

static guint
mix (guint number)
{
  number = (number ^ 61) ^ (number >> 16);
  number *= 9;
  number ^= number >> 4;
  number *= 0x27d4eb2d;
  return number ^ (number >> 15);
}

static gpointer
record_get_item (GListModel *list, guint position)
{
  Record *self = BENCH_RECORD (list);
  MandateDay day = self->first + (MandateDay) ((guint64) position * self->days / MAX (self->n, 1));
  guint chance = mix (position);
  MandateEvent *event;

  if (position >= self->n)
    return NULL;

  self->n_made++;
  event = g_object_new (MANDATE_TYPE_EVENT, NULL);
  event->index = position;
  event->kind = chance % MANDATE_N_KINDS;
  event->importance = 1 + chance / 16 % 5;
  event->span.start = mandate_date_from_day (day);
  if (chance / 128 % 12 == 0)
    event->span.end = mandate_date_from_day (day + (MandateDay) (1 + chance / 4096 % 60));
  mandate_item_get_data (MANDATE_ITEM (event))->title = g_strdup_printf ("Event %u of a record made for measuring", position);
  return event;
}

static void
record_list_init (GListModelInterface *iface)
{
  iface->get_item_type = record_get_item_type;
  iface->get_n_items = record_get_n_items;
  iface->get_item = record_get_item;
}

static void
record_class_init (RecordClass *klass)
{
}

static void
record_init (Record *self)
{
}

static double
get_cpu (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

/* A widget that measures its child: allocation and snapshot of each frame. */
#define METER_TYPE (meter_get_type ())
G_DECLARE_FINAL_TYPE (Meter, meter, BENCH, METER, GtkWidget)

struct _Meter
{
  GtkWidget parent_instance;
  GtkWidget *child;
  double spent;
  gboolean drawn;
};

G_DEFINE_FINAL_TYPE (Meter, meter, GTK_TYPE_WIDGET)

static void
meter_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  Meter *self = BENCH_METER (widget);
  double start = get_cpu ();

  gtk_widget_size_allocate (self->child, &(GtkAllocation) { 0, 0, width, height }, -1);
  self->spent += get_cpu () - start;
}

static void
meter_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  Meter *self = BENCH_METER (widget);
  double start = get_cpu ();

  gtk_widget_snapshot_child (widget, self->child, snapshot);
  self->spent += get_cpu () - start;
  self->drawn = TRUE;
}

static void
meter_dispose (GObject *object)
{
  g_clear_pointer (&BENCH_METER (object)->child, gtk_widget_unparent);
  G_OBJECT_CLASS (meter_parent_class)->dispose (object);
}

static void
meter_class_init (MeterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = meter_dispose;
  GTK_WIDGET_CLASS (klass)->size_allocate = meter_size_allocate;
  GTK_WIDGET_CLASS (klass)->snapshot = meter_snapshot;
}

static void
meter_init (Meter *self)
{
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double one = *(const double *) a, other = *(const double *) b;

  return (one > other) - (one < other);
}

static double
measure_frame (Meter *meter)
{
  meter->spent = 0;
  meter->drawn = FALSE;
  gtk_widget_queue_allocate (GTK_WIDGET (meter));
  gtk_widget_queue_draw (GTK_WIDGET (meter));
  while (!meter->drawn)
    g_main_context_iteration (NULL, TRUE);
  return meter->spent;
}

static void
set_range (MandateSession *session, gboolean zoom, guint frame)
{
  MandateLimits limits = mandate_session_get_limits (session);
  double whole = limits.last - limits.first;
  double share = (double) frame / N_FRAMES;
  double width = zoom ? whole * pow (7 / whole, share) : whole / 4;
  double start = zoom ? limits.first + (whole - width) * 0.37 : limits.first + (whole - width) * share;

  mandate_session_set_range (session, start, start + width);
}

static double
measure_frames (Meter *meter, MandateSession *session, gboolean zoom, double *times)
{
  for (guint i = 0; i < N_FRAMES; i++)
    {
      set_range (session, zoom, i);
      times[i] = measure_frame (meter);
    }
  qsort (times, N_FRAMES, sizeof *times, compare_doubles);
  return times[N_FRAMES / 2];
}

/* Times of loading, in milliseconds of the clock: until the list is read, from then
 * until its index is there, from then to the first frame; and how long the window was
 * away at the longest, as the clock and as the processor time of the main thread. */
typedef struct
{
  double read;
  double index;
  double frame;
  double away;
  double busy;
} Load;

/* A window that answers does so at every beat. */
#define BEAT 2

static gboolean
beat_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

static double
get_clock (void)
{
  return (double) g_get_monotonic_time () / 1e3;
}

static void
iterate (Load *load)
{
  double clock = get_clock (), cpu = get_cpu ();

  g_main_context_iteration (NULL, TRUE);
  load->away = MAX (load->away, get_clock () - clock - BEAT);
  load->busy = MAX (load->busy, get_cpu () - cpu);
}

static Load
load_events (MandateTimelineState *state, Record *record, Meter *meter)
{
  MandateTimelineSeries *series = mandate_timeline_series_get (state);
  guint beat = g_timeout_add_full (G_PRIORITY_HIGH, BEAT, beat_cb, NULL, NULL);
  double start = get_clock (), read;
  Load load = { 0, 0, 0, 0, 0 };

  record->n_made = 0;
  mandate_timeline_state_set_events (state, G_LIST_MODEL (record));
  while (mandate_timeline_series_is_reading (series) && record->n_made < record->n)
    iterate (&load);
  read = get_clock ();
  while (mandate_timeline_series_is_reading (series))
    iterate (&load);
  load.read = read - start;
  load.index = get_clock () - read;
  measure_frame (meter);
  load.frame = get_clock () - read - load.index;
  g_source_remove (beat);
  return load;
}

static void
measure (MandateDossier *dossier, guint n)
{
  g_autoptr (MandateSession) session = mandate_session_new (dossier);
  MandateLimits limits = mandate_session_get_limits (session);
  MandateTimelineState *state = mandate_session_get_timeline (session);
  Meter *meter = g_object_new (METER_TYPE, NULL);
  GtkWidget *window = gtk_window_new ();
  double pan[N_FRAMES], zoom[N_FRAMES];
  g_autoptr (Record) record = g_object_new (RECORD_TYPE, NULL);
  Load loaded = { 0, 0, 0, 0, 0 };
  double heap = 0;

  meter->child = g_object_new (MANDATE_TYPE_TIMELINE_VIEW, "session", session, NULL);
  gtk_widget_set_parent (meter->child, GTK_WIDGET (meter));
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (meter));
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < 30; i++)
    measure_frame (meter);

  record->n = n;
  record->first = (MandateDay) limits.first;
  record->days = (guint) (limits.last - limits.first);
  malloc_trim (0);
  heap = (double) (mallinfo2 ().uordblks + mallinfo2 ().hblkhd);
  if (n > 0)
    loaded = load_events (state, record, meter);
  heap = (double) (mallinfo2 ().uordblks + mallinfo2 ().hblkhd) - heap;
  measure_frames (meter, session, FALSE, pan);
  measure_frames (meter, session, TRUE, zoom);

  g_print ("%9u | pan %5.2f %5.2f %5.2f  zoom %5.2f %5.2f %5.2f | read %5.0f  index %4.0f  frame %3.0f | away %3.0f  busy %3.0f | "
           "heap %+6.1f MiB, %3.0f B/event\n",
           mandate_timeline_series_get_n_events (mandate_timeline_series_get (state)), pan[N_FRAMES / 2],
           pan[N_FRAMES * 99 / 100], pan[N_FRAMES - 1], zoom[N_FRAMES / 2], zoom[N_FRAMES * 99 / 100], zoom[N_FRAMES - 1],
           loaded.read, loaded.index, loaded.frame, loaded.away, loaded.busy, heap / 1048576,
           (double) mandate_index_get_size (mandate_timeline_series_get_index (mandate_timeline_series_get (state)))
             / mandate_timeline_series_get_n_events (mandate_timeline_series_get (state)));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  static const guint sizes[] = { 0, 1000, 10000, 100000, 1000000 };
  MandateDossier *dossier;

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  dossier = sample_read_record (NULL);
  g_print ("   events | CPU of a frame in ms: p50, p99, most (%d frames each) | loading in ms: reading, index in its thread, "
           "first frame | longest that the window was away, in ms by the clock and of the processor\n",
           N_FRAMES);
  for (int i = 1; i < argc; i++)
    measure (dossier, (guint) g_ascii_strtoull (argv[i], NULL, 10));
  for (guint i = 0; argc == 1 && i < G_N_ELEMENTS (sizes); i++)
    measure (dossier, sizes[i]);
  g_print ("wanted: p99 at most 4 ms at 10 000 and 8 ms at 1 000 000; p50 at 1 000 000 at most twice that at 1 000;\n"
           "reading, index and frame together at most 100 ms at 10 000 and 500 ms at 100 000; index at most 1000 ms at 1 000 000;\n"
           "heap at most 30 MiB at 100 000; index at most 100 B/event; a window that is never away\n");
  return 0;
}
