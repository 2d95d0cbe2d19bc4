/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One lane of the timeline: the marks of its events. Its colour is the widget's
 * CSS colour; sizes follow the font.
 *
 * It draws only when the scale, the size or the style changes; what moves often,
 * the cursor and the selection, is drawn by a sibling above it.
 */

#include "config.h"

#include <math.h>

#include "mandate-pack.h"
#include "timeline/mandate-mark.h"
#include "timeline/mandate-timeline-lane.h"
#include "timeline/mandate-timeline-metrics.h"

/* In em of the lane's font. A high lane has larger marks, up to a limit. */
#define MARK_SIZE     0.62
#define MAX_MARK_SIZE 0.95
#define MARK_GAP      0.16
#define PICK_SIZE     0.75

/* How many rows of marks a lane should have room for, before they grow. */
#define WANTED_ROWS 6

typedef struct
{
  MandateEvent *event;
  MandateExtent extent;
  guint row;
} Mark;

struct _MandateTimelineLane
{
  GtkWidget parent_instance;

  MandateLane lane;
  MandateScale scale;
  GArray *marks;
  guint n_rows;
  GskPath *paths[MANDATE_N_KINDS];
  double path_size;
};

G_DEFINE_FINAL_TYPE (MandateTimelineLane, mandate_timeline_lane, GTK_TYPE_WIDGET)

static double
get_mark_size (MandateTimelineLane *self)
{
  double em = mandate_timeline_get_em (GTK_WIDGET (self));
  double wanted = gtk_widget_get_height (GTK_WIDGET (self)) / (double) WANTED_ROWS - MARK_GAP * em;

  return round (CLAMP (wanted, MARK_SIZE * em, MAX_MARK_SIZE * em));
}

static double
get_row_height (MandateTimelineLane *self)
{
  return get_mark_size (self) + round (MARK_GAP * mandate_timeline_get_em (GTK_WIDGET (self)));
}

static guint
get_max_rows (MandateTimelineLane *self)
{
  return (guint) MAX (1, floor (gtk_widget_get_height (GTK_WIDGET (self)) / get_row_height (self)));
}

/* Along time: where an event begins and ends, in pixels from the first moment. A
 * day has room for its mark, however far out one looks. */
static void
place_mark (MandateTimelineLane *self, Mark *mark)
{
  MandateSpan span = mandate_event_get_span (mark->event);
  double density = mandate_scale_get_density (&self->scale);
  double size = get_mark_size (self);
  double start = (mandate_span_first_day (span) - self->scale.start) * density;
  double end = (mandate_span_last_day (span) + 1 - self->scale.start) * density;

  if (end - start < size)
    {
      double middle = (start + end) / 2;

      start = middle - size / 2;
      end = middle + size / 2;
    }
  mark->extent = (MandateExtent) { start, end };
}

static int
compare_marks (gconstpointer a, gconstpointer b)
{
  const Mark *one = a;
  const Mark *other = b;

  if (one->extent.start != other->extent.start)
    return one->extent.start < other->extent.start ? -1 : 1;
  return (int) mandate_event_get_index (one->event) - (int) mandate_event_get_index (other->event);
}

static void
pack_marks (MandateTimelineLane *self)
{
  guint n = self->marks->len;
  g_autofree MandateExtent *extents = g_new (MandateExtent, n);
  g_autofree guint *rows = g_new0 (guint, n);

  for (guint i = 0; i < n; i++)
    place_mark (self, &g_array_index (self->marks, Mark, i));

  /* A mark that was widened to its least size may begin before its neighbour. */
  g_array_sort (self->marks, compare_marks);
  for (guint i = 0; i < n; i++)
    extents[i] = g_array_index (self->marks, Mark, i).extent;

  mandate_pack_rows (extents, n, 1, get_max_rows (self), rows);
  self->n_rows = 1;
  for (guint i = 0; i < n; i++)
    {
      g_array_index (self->marks, Mark, i).row = rows[i];
      self->n_rows = MAX (self->n_rows, rows[i] + 1);
    }
}

static void
get_mark_bounds (MandateTimelineLane *self, const Mark *mark, graphene_rect_t *bounds)
{
  double size = get_mark_size (self);
  double row_height = get_row_height (self);
  double width = mark->extent.end - mark->extent.start;
  double x = self->scale.reversed ? self->scale.extent - mark->extent.end : mark->extent.start;
  double top = (gtk_widget_get_height (GTK_WIDGET (self)) - self->n_rows * row_height) / 2 + (row_height - size) / 2;

  graphene_rect_init (bounds, (float) x, (float) (top + mark->row * row_height), (float) width, (float) size);
}

static GskPath *
get_path (MandateTimelineLane *self, MandateKind kind)
{
  double size = get_mark_size (self);

  if (size != self->path_size)
    for (guint i = 0; i < MANDATE_N_KINDS; i++)
      g_clear_pointer (&self->paths[i], gsk_path_unref);

  self->path_size = size;
  if (self->paths[kind] == NULL)
    self->paths[kind] = mandate_mark_path_new (kind, size);
  return self->paths[kind];
}

/* An end that is known to the month or the year only fades out over it. */
static float
get_fade (MandateDate date, const MandateScale *scale, double width)
{
  double days = mandate_date_last_day (date) + 1 - mandate_date_first_day (date);

  if (mandate_date_get_precision (date) == MANDATE_PRECISION_DAY)
    return 0;
  return (float) CLAMP (days * mandate_scale_get_density (scale) / width, 0, 0.5);
}

static void
snapshot_bar (MandateTimelineLane *self, const Mark *mark, const graphene_rect_t *bounds, GtkSnapshot *snapshot)
{
  MandateSpan span = mandate_event_get_span (mark->event);
  float fade_in = get_fade (span.start, &self->scale, bounds->size.width);
  float fade_out = get_fade (mandate_span_is_single (span) ? span.start : span.end, &self->scale, bounds->size.width);
  GdkRGBA solid, clear;
  GskColorStop stops[4];
  graphene_point_t from, to;
  GskRoundedRect outline;

  gtk_widget_get_color (GTK_WIDGET (self), &solid);
  solid.alpha *= 0.5f;
  clear = solid;
  clear.alpha = 0;
  stops[0] = (GskColorStop) { 0, fade_in > 0 ? clear : solid };
  stops[1] = (GskColorStop) { fade_in, solid };
  stops[2] = (GskColorStop) { 1 - fade_out, solid };
  stops[3] = (GskColorStop) { 1, fade_out > 0 ? clear : solid };
  from = GRAPHENE_POINT_INIT (bounds->origin.x, 0);
  to = GRAPHENE_POINT_INIT (bounds->origin.x + bounds->size.width, 0);

  gsk_rounded_rect_init_from_rect (&outline, bounds, bounds->size.height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_linear_gradient (snapshot, bounds, self->scale.reversed ? &to : &from,
                                       self->scale.reversed ? &from : &to, stops, G_N_ELEMENTS (stops));
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_mark (MandateTimelineLane *self, const Mark *mark, const graphene_rect_t *bounds, GtkSnapshot *snapshot)
{
  MandateKind kind = mandate_event_get_kind (mark->event);
  double size = get_mark_size (self);
  gboolean reversed = self->scale.reversed;
  double x = bounds->origin.x + (reversed ? bounds->size.width - size / 2 : size / 2);
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, bounds->origin.y + bounds->size.height / 2));
  gtk_snapshot_append_fill (snapshot, get_path (self, kind), GSK_FILL_RULE_EVEN_ODD, &color);
  gtk_snapshot_restore (snapshot);
}

static void
mandate_timeline_lane_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MandateTimelineLane *self = MANDATE_TIMELINE_LANE (widget);
  float width = (float) gtk_widget_get_width (widget);
  double size = get_mark_size (self);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const Mark *mark = &g_array_index (self->marks, Mark, i);
      MandateSpan span = mandate_event_get_span (mark->event);
      graphene_rect_t bounds;

      get_mark_bounds (self, mark, &bounds);
      if (bounds.origin.x + bounds.size.width < 0 || bounds.origin.x > width)
        continue;

      if (bounds.size.width > size * 1.4)
        snapshot_bar (self, mark, &bounds, snapshot);
      /* A month or a year is a stretch in which it happened, not its first day. */
      if (mandate_date_get_precision (span.start) == MANDATE_PRECISION_DAY || bounds.size.width <= size * 1.4)
        snapshot_mark (self, mark, &bounds, snapshot);
    }
}

static void
mandate_timeline_lane_measure (GtkWidget       *widget,
                               GtkOrientation   orientation,
                               int              for_size,
                               int             *minimum,
                               int             *natural,
                               int             *minimum_baseline,
                               int             *natural_baseline)
{
  double row = (MARK_SIZE + MARK_GAP) * mandate_timeline_get_em (widget);

  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? (int) ceil (row) : 0;
  *natural = *minimum * 3;
}

static void
mandate_timeline_lane_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  pack_marks (MANDATE_TIMELINE_LANE (widget));
}

static void
mandate_timeline_lane_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (mandate_timeline_lane_parent_class)->css_changed (widget, change);
  gtk_widget_queue_allocate (widget);
}

static void
clear_mark (gpointer data)
{
  Mark *mark = data;

  g_clear_object (&mark->event);
}

static void
mandate_timeline_lane_finalize (GObject *object)
{
  MandateTimelineLane *self = MANDATE_TIMELINE_LANE (object);

  for (guint i = 0; i < MANDATE_N_KINDS; i++)
    g_clear_pointer (&self->paths[i], gsk_path_unref);
  g_array_unref (self->marks);

  G_OBJECT_CLASS (mandate_timeline_lane_parent_class)->finalize (object);
}

static void
mandate_timeline_lane_class_init (MandateTimelineLaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mandate_timeline_lane_finalize;
  widget_class->snapshot = mandate_timeline_lane_snapshot;
  widget_class->measure = mandate_timeline_lane_measure;
  widget_class->size_allocate = mandate_timeline_lane_size_allocate;
  widget_class->css_changed = mandate_timeline_lane_css_changed;
  gtk_widget_class_set_css_name (widget_class, "lane");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
mandate_timeline_lane_init (MandateTimelineLane *self)
{
  self->scale = (MandateScale) { 1, 2, 1, FALSE };
  self->n_rows = 1;
  self->marks = g_array_new (FALSE, FALSE, sizeof (Mark));
  g_array_set_clear_func (self->marks, clear_mark);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
mandate_timeline_lane_new (MandateLane lane)
{
  MandateTimelineLane *self = g_object_new (MANDATE_TYPE_TIMELINE_LANE, NULL);

  self->lane = lane;
  gtk_widget_add_css_class (GTK_WIDGET (self), mandate_lane_get_css_class (lane));
  return GTK_WIDGET (self);
}

/**
 * mandate_timeline_lane_set_dossier:
 *
 * Takes the events of the lane from @dossier.
 */
void
mandate_timeline_lane_set_dossier (MandateTimelineLane *self, MandateDossier *dossier)
{
  GListModel *events;

  g_return_if_fail (MANDATE_IS_TIMELINE_LANE (self));

  g_array_set_size (self->marks, 0);
  events = mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT);
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (MandateEvent) event = g_list_model_get_item (events, i);
      Mark mark = { NULL };

      if (mandate_kind_get_lane (mandate_event_get_kind (event)) != self->lane)
        continue;

      mark.event = g_steal_pointer (&event);
      g_array_append_val (self->marks, mark);
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * mandate_timeline_lane_set_scale:
 *
 * To be called by the parent while it allocates.
 */
void
mandate_timeline_lane_set_scale (MandateTimelineLane *self, const MandateScale *scale)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_LANE (self));

  if (mandate_scale_equal (&self->scale, scale))
    return;

  self->scale = *scale;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static double
get_distance (double x, double y, const graphene_rect_t *bounds)
{
  double dx = MAX (0, MAX (bounds->origin.x - x, x - bounds->origin.x - bounds->size.width));
  double dy = MAX (0, MAX (bounds->origin.y - y, y - bounds->origin.y - bounds->size.height));

  return hypot (dx, dy);
}

/**
 * mandate_timeline_lane_pick:
 * @x: in pixels of the lane
 * @y: in pixels of the lane
 *
 * Returns: (transfer none) (nullable): the event whose mark is nearest to the
 *   point, if one is near enough
 */
MandateEvent *
mandate_timeline_lane_pick (MandateTimelineLane *self, double x, double y)
{
  double best = PICK_SIZE * mandate_timeline_get_em (GTK_WIDGET (self));
  MandateEvent *found = NULL;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_LANE (self), NULL);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const Mark *mark = &g_array_index (self->marks, Mark, i);
      graphene_rect_t bounds;
      double distance;

      get_mark_bounds (self, mark, &bounds);
      distance = get_distance (x, y, &bounds);
      if (distance < best)
        {
          best = distance;
          found = mark->event;
        }
    }

  return found;
}

/**
 * mandate_timeline_lane_get_bounds:
 * @bounds: (out): where the event's mark is drawn, in pixels of the lane
 *
 * Returns: whether the event is in this lane
 */
gboolean
mandate_timeline_lane_get_bounds (MandateTimelineLane *self, MandateEvent *event, graphene_rect_t *bounds)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_LANE (self), FALSE);

  for (guint i = 0; i < self->marks->len; i++)
    if (g_array_index (self->marks, Mark, i).event == event)
      {
        get_mark_bounds (self, &g_array_index (self->marks, Mark, i), bounds);
        return TRUE;
      }

  return FALSE;
}
