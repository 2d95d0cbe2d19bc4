/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The whole record as a strip: how many events of each lane there are over time, and a
 * window that is the stretch in view on the timeline above. The window is dragged, pulled
 * at its ends, or moved by keys. To assistive technology it is a slider.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-ticks.h"
#include "timeline/mandate-timeline-metrics.h"
#include "timeline/mandate-timeline-overview.h"
#include "timeline/mandate-timeline-series.h"

/* In em of the font. */
#define HEIGHT 2.2
#define LEAST_HEIGHT 0.7

/* Of a column with what separates it from the next, in pixels. */
#define COLUMN 5.0

/* How near to an end of the window a drag pulls the end, in pixels. */
#define GRIP 7

typedef enum
{
  PULL_NONE,
  PULL_START,
  PULL_END,
  PULL_BOTH,
} Pull;

/* How many events of each lane begin in it. */
typedef struct
{
  guint counts[MANDATE_N_LANES];
} Column;

struct _MandateTimelineOverview
{
  GtkWidget parent_instance;

  MandateSession *session;
  MandateTimelineSeries *series;
  GArray *columns; /* of Column, by time */
  GtkWidget *inks[MANDATE_N_LANES]; /* not shown: each has the colour of a lane */

  Pull pull;
  double start;
  double end;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void accessible_range_init (GtkAccessibleRangeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MandateTimelineOverview, mandate_timeline_overview, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE, accessible_range_init))

/* The whole record on the widget. */
static MandateScale
get_scale (MandateTimelineOverview *self)
{
  MandateLimits limits = mandate_session_get_limits (self->session);

  return (MandateScale) {
    limits.first,
    limits.last,
    MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1),
    gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
  };
}

/**
 * mandate_timeline_overview_get_window:
 * @rect: (out): where the stretch in view stands, in pixels
 */
void
mandate_timeline_overview_get_window (MandateTimelineOverview *self, graphene_rect_t *rect)
{
  MandateScale scale;
  double a, b;

  g_return_if_fail (MANDATE_IS_TIMELINE_OVERVIEW (self) && self->session != NULL);

  scale = get_scale (self);
  a = mandate_scale_get_position (&scale, mandate_session_get_start (self->session));
  b = mandate_scale_get_position (&scale, mandate_session_get_end (self->session));
  graphene_rect_init (rect, (float) MIN (a, b), 0, (float) MAX (fabs (b - a), 3),
                      (float) gtk_widget_get_height (GTK_WIDGET (self)));
}

static void
update_columns (MandateTimelineOverview *self)
{
  MandateIndex *index = mandate_timeline_series_get_index (self->series);
  MandateScale scale = get_scale (self);
  guint n = (guint) MAX (floor (scale.extent / COLUMN), 1);
  double days = (scale.end - scale.start) / n;

  g_array_set_size (self->columns, 0);
  g_array_set_size (self->columns, n);
  for (guint lane = 0; index != NULL && lane < MANDATE_N_LANES; lane++)
    {
      guint next = mandate_index_seek (index, lane, 0, (MandateDay) ceil (scale.start));

      for (guint i = 0; i < n; i++)
        {
          guint to = mandate_index_seek (index, lane, next, (MandateDay) ceil (scale.start + (i + 1) * days));

          g_array_index (self->columns, Column, i).counts[lane] = to - next;
          next = to;
        }
    }
}

static guint
get_sum (const Column *column)
{
  guint sum = 0;

  for (guint lane = 0; lane < MANDATE_N_LANES; lane++)
    sum += column->counts[lane];
  return sum;
}

/* The first lane is at the top, as above. @rect is that of the whole column. */
static void
snapshot_column (const Column *column, const GdkRGBA *colors, const graphene_rect_t *rect, GtkSnapshot *snapshot)
{
  guint sum = get_sum (column), above = 0;

  for (guint lane = 0; lane < MANDATE_N_LANES; lane++)
    {
      float top = rect->size.height * (float) above / (float) sum;
      float bottom = rect->size.height * (float) (above + column->counts[lane]) / (float) sum;

      above += column->counts[lane];
      if (column->counts[lane] > 0)
        gtk_snapshot_append_color (snapshot, &colors[lane],
                                   &GRAPHENE_RECT_INIT (rect->origin.x, rect->origin.y + top, rect->size.width, bottom - top));
    }
}

/* As high as the square root of what it counts, so that a month of many events leaves
 * the others in sight. */
static void
snapshot_columns (MandateTimelineOverview *self, GtkSnapshot *snapshot)
{
  MandateScale scale = get_scale (self);
  double width = scale.extent / self->columns->len;
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self)) - 4;
  GdkRGBA colors[MANDATE_N_LANES];
  guint most = 1;

  for (guint i = 0; i < self->columns->len; i++)
    most = MAX (most, get_sum (&g_array_index (self->columns, Column, i)));
  for (guint lane = 0; lane < MANDATE_N_LANES; lane++)
    gtk_widget_get_color (self->inks[lane], &colors[lane]);

  for (guint i = 0; i < self->columns->len; i++)
    {
      const Column *column = &g_array_index (self->columns, Column, i);
      float high = (float) ceil (height * sqrt (get_sum (column) / (double) most));
      double x = scale.reversed ? scale.extent - (i + 1) * width : i * width;

      snapshot_column (column, colors, &GRAPHENE_RECT_INIT ((float) x + 1, height + 2 - high, (float) width - 2, high), snapshot);
    }
}

static void
snapshot_window (MandateTimelineOverview *self, GtkSnapshot *snapshot)
{
  graphene_rect_t rect;
  GskRoundedRect outline;
  GdkRGBA color, fill;

  mandate_timeline_overview_get_window (self, &rect);
  gtk_widget_get_color (GTK_WIDGET (self), &color);
  fill = color;
  fill.alpha *= 0.15f;
  gsk_rounded_rect_init_from_rect (&outline, &rect, 5);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &fill, &rect);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { 2, 2, 2, 2 }, (GdkRGBA[4]) { color, color, color, color });
}

static void
mandate_timeline_overview_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MandateTimelineOverview *self = MANDATE_TIMELINE_OVERVIEW (widget);

  if (self->session == NULL)
    return;

  snapshot_columns (self, snapshot);
  snapshot_window (self, snapshot);
}

static void
mandate_timeline_overview_measure (GtkWidget       *widget,
                                   GtkOrientation   orientation,
                                   int              for_size,
                                   int             *minimum,
                                   int             *natural,
                                   int             *minimum_baseline,
                                   int             *natural_baseline)
{
  double em = mandate_timeline_get_em (widget);

  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? (int) (LEAST_HEIGHT * em) : 0;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? (int) (HEIGHT * em) : 0;
}

static void
mandate_timeline_overview_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  if (MANDATE_TIMELINE_OVERVIEW (widget)->session != NULL)
    update_columns (MANDATE_TIMELINE_OVERVIEW (widget));
}

static void
range_changed_cb (MandateTimelineOverview *self)
{
  MandateLimits limits = mandate_session_get_limits (self->session);
  double start = mandate_session_get_start (self->session);
  MandateScale scale = { start, mandate_session_get_end (self->session), 1, FALSE };
  g_autofree char *words = mandate_scale_to_words (&scale, MANDATE_DATE_LONG);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, limits.first,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, limits.last - (scale.end - scale.start),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, start, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
series_changed_cb (MandateTimelineOverview *self)
{
  update_columns (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
move_to (MandateTimelineOverview *self, double start)
{
  double width = mandate_session_get_end (self->session) - mandate_session_get_start (self->session);

  mandate_session_set_range (self->session, start, start + width);
}

static gboolean
set_current_value (GtkAccessibleRange *range, double value)
{
  move_to (MANDATE_TIMELINE_OVERVIEW (range), value);
  return TRUE;
}

static void
accessible_range_init (GtkAccessibleRangeInterface *iface)
{
  iface->set_current_value = set_current_value;
}

/* In tenths of the window; left and right are places on the screen. */
static gboolean
move_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  MandateTimelineOverview *self = MANDATE_TIMELINE_OVERVIEW (widget);
  int tenths = g_variant_get_int32 (args);
  double start = mandate_session_get_start (self->session);
  double width = mandate_session_get_end (self->session) - start;

  if (get_scale (self).reversed && ABS (tenths) == 1)
    tenths = -tenths;
  move_to (self, start + width * tenths / 10);
  return TRUE;
}

static gboolean
move_to_end_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  MandateTimelineOverview *self = MANDATE_TIMELINE_OVERVIEW (widget);
  MandateLimits limits = mandate_session_get_limits (self->session);

  move_to (self, g_variant_get_int32 (args) < 0 ? limits.first : limits.last);
  return TRUE;
}

static gboolean
zoom_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  MandateTimelineOverview *self = MANDATE_TIMELINE_OVERVIEW (widget);
  MandateLimits limits = mandate_session_get_limits (self->session);
  MandateScale scale = { mandate_session_get_start (self->session), mandate_session_get_end (self->session), 1, FALSE };

  scale = mandate_scale_zoom (&scale, g_variant_get_int32 (args) > 0 ? 1.25 : 0.8, 0.5, &limits);
  mandate_session_set_range (self->session, scale.start, scale.end);
  return TRUE;
}

static void
drag_begin_cb (MandateTimelineOverview *self, double x, double y)
{
  MandateScale scale = get_scale (self);
  double a, b;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->start = mandate_session_get_start (self->session);
  self->end = mandate_session_get_end (self->session);
  a = mandate_scale_get_position (&scale, self->start);
  b = mandate_scale_get_position (&scale, self->end);
  if (fabs (x - a) <= GRIP && fabs (b - a) > 3 * GRIP)
    self->pull = PULL_START;
  else if (fabs (x - b) <= GRIP && fabs (b - a) > 3 * GRIP)
    self->pull = PULL_END;
  else
    self->pull = PULL_BOTH;

  /* Beside the window, it comes to where the pointer is. */
  if (self->pull == PULL_BOTH && (x < MIN (a, b) || x > MAX (a, b)))
    {
      move_to (self, mandate_scale_get_moment (&scale, x) - (self->end - self->start) / 2);
      self->start = mandate_session_get_start (self->session);
      self->end = mandate_session_get_end (self->session);
    }
}

static void
drag_update_cb (MandateTimelineOverview *self, double x, double y)
{
  MandateScale scale = get_scale (self);
  MandateLimits limits = mandate_session_get_limits (self->session);
  double days = x / mandate_scale_get_density (&scale) * (scale.reversed ? -1 : 1);

  if (self->pull == PULL_START)
    mandate_session_set_range (self->session, CLAMP (self->start + days, limits.first, self->end - limits.min_span), self->end);
  else if (self->pull == PULL_END)
    mandate_session_set_range (self->session, self->start, CLAMP (self->end + days, self->start + limits.min_span, limits.last));
  else if (self->pull == PULL_BOTH)
    move_to (self, self->start + days);
}

static void
set_session (MandateTimelineOverview *self, MandateSession *session)
{
  if (!g_set_object (&self->session, session) || session == NULL)
    return;

  self->series = g_object_ref (mandate_timeline_series_get (mandate_session_get_timeline (session)));
  g_signal_connect_object (session, "notify::start", G_CALLBACK (range_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::end", G_CALLBACK (range_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->series, "changed", G_CALLBACK (series_changed_cb), self, G_CONNECT_SWAPPED);
  series_changed_cb (self);
  range_changed_cb (self);
}

static void
mandate_timeline_overview_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    g_value_set_object (value, MANDATE_TIMELINE_OVERVIEW (object)->session);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
mandate_timeline_overview_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    set_session (MANDATE_TIMELINE_OVERVIEW (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
mandate_timeline_overview_dispose (GObject *object)
{
  MandateTimelineOverview *self = MANDATE_TIMELINE_OVERVIEW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->series);
  for (guint lane = 0; lane < MANDATE_N_LANES; lane++)
    g_clear_pointer (&self->inks[lane], gtk_widget_unparent);

  G_OBJECT_CLASS (mandate_timeline_overview_parent_class)->dispose (object);
}

static void
mandate_timeline_overview_finalize (GObject *object)
{
  g_array_unref (MANDATE_TIMELINE_OVERVIEW (object)->columns);

  G_OBJECT_CLASS (mandate_timeline_overview_parent_class)->finalize (object);
}

static void
bind (GtkWidgetClass *widget_class, guint key, guint keypad_key, GtkShortcutFunc callback, int argument)
{
  gtk_widget_class_add_binding (widget_class, key, 0, callback, "i", argument);
  gtk_widget_class_add_binding (widget_class, keypad_key, 0, callback, "i", argument);
}

static void
mandate_timeline_overview_class_init (MandateTimelineOverviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = mandate_timeline_overview_get_property;
  object_class->set_property = mandate_timeline_overview_set_property;
  object_class->dispose = mandate_timeline_overview_dispose;
  object_class->finalize = mandate_timeline_overview_finalize;
  widget_class->snapshot = mandate_timeline_overview_snapshot;
  widget_class->measure = mandate_timeline_overview_measure;
  widget_class->size_allocate = mandate_timeline_overview_size_allocate;
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, MANDATE_TYPE_SESSION,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "timelineoverview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  bind (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, move_cb, -1);
  bind (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, move_cb, 1);
  bind (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, move_cb, -10);
  bind (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, move_cb, 10);
  bind (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, move_to_end_cb, -1);
  bind (widget_class, GDK_KEY_End, GDK_KEY_KP_End, move_to_end_cb, 1);
  bind (widget_class, GDK_KEY_plus, GDK_KEY_KP_Add, zoom_cb, 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_equal, 0, zoom_cb, "i", 1);
  bind (widget_class, GDK_KEY_minus, GDK_KEY_KP_Subtract, zoom_cb, -1);
}

static void
mandate_timeline_overview_init (MandateTimelineOverview *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->columns = g_array_new (FALSE, TRUE, sizeof (Column));
  for (guint lane = 0; lane < MANDATE_N_LANES; lane++)
    {
      self->inks[lane] = g_object_new (GTK_TYPE_LABEL, "visible", FALSE, NULL);
      gtk_widget_add_css_class (self->inks[lane], mandate_lane_get_css_class (lane));
      gtk_widget_set_parent (self->inks[lane], GTK_WIDGET (self));
    }
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Stretch of the Record in View"), -1);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}
