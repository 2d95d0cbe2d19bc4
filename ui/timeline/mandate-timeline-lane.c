/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One lane of the timeline, or the lane of all events: the marks of its events, and
 * clusters where there are too many. Its colour is the widget's CSS colour, which in
 * the lane of all is that of its clusters; there a mark has the colour of the lane it
 * comes from. Sizes follow the font.
 *
 * What there is to draw is laid out for more than the view and kept, as numbers
 * and as a render node: a pan moves the node, and only a zoom, or a pan that
 * leaves what was laid out, does it again. What moves often, the cursor and the
 * selection, is drawn by a sibling above.
 *
 * To assistive technology a lane is a list of what it shows.
 */

#include "config.h"

#include <math.h>

#include "timeline/mandate-mark.h"
#include "timeline/mandate-timeline-accessible.h"
#include "timeline/mandate-timeline-lane-private.h"
#include "timeline/mandate-timeline-metrics.h"

/* In em of the lane's font. */
#define ROW_HEIGHT      1.22
#define TALL_ROW_HEIGHT 1.45
#define MAX_ROW         1.9
#define NATURAL_ROWS    2
#define STRIP_ROWS      3

/* How many rows a high lane should have before they stand further apart. */
#define WANTED_ROWS 7

/* In em of the lane's font, again. */
#define MARK_SIZE    0.75
#define MARK_GAP     0.18
#define PICK_SIZE    0.75
#define DIGIT_WIDTH  0.5
#define PADDING      0.7
#define LABEL_LEAST  7
#define LABEL_INSIDE 13

/* How much room the title of an event is to have, by its importance; more where there are
 * more rows than wanted. */
static const double wishes[MANDATE_CLUSTER_N_WISHES] = { 0, 0, 0, 0, 8, 13 };

/* What is laid out reaches beyond the view by an eighth of it or two, to places
 * that stay the same while one pans. */
#define PAGES_IN_VIEW 8

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MandateTimelineLane, mandate_timeline_lane, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static guint
count_digits (guint number)
{
  guint digits = 1;

  for (; number >= 10; number /= 10)
    digits++;
  return digits;
}

/* The least height of a row. Arabic letters, with their marks, reach into the next one
 * where Latin ones do not; one lane for all has no titles. */
static double
get_least_row (GtkWidget *widget)
{
  PangoLanguage *language = pango_context_get_language (gtk_widget_get_pango_context (widget));
  int n_scripts = 0;
  const PangoScript *scripts = pango_language_get_scripts (language, &n_scripts);
  gboolean is_tall = n_scripts > 0 && scripts[0] == PANGO_SCRIPT_ARABIC
                     && MANDATE_TIMELINE_LANE (widget)->lane != MANDATE_TIMELINE_ALL;

  return (is_tall ? TALL_ROW_HEIGHT : ROW_HEIGHT) * mandate_timeline_get_em (widget);
}

static double
get_row_height (MandateTimelineLane *self)
{
  double em = mandate_timeline_get_em (GTK_WIDGET (self));

  return CLAMP (gtk_widget_get_height (GTK_WIDGET (self)) / (double) WANTED_ROWS,
                get_least_row (GTK_WIDGET (self)), MAX_ROW * em);
}

static MandateClusterStyle
get_style (MandateTimelineLane *self)
{
  double em = mandate_timeline_get_em (GTK_WIDGET (self));
  MandateIndex *index = mandate_timeline_series_get_index (self->series);
  guint digits = CLAMP (count_digits (mandate_index_get_n_events (index, self->lane)), 3, 6);
  MandateClusterStyle style = {
    .rows = (guint) MAX (1, floor (gtk_widget_get_height (GTK_WIDGET (self)) / get_row_height (self))),
    .mark = round (MARK_SIZE * em),
    .gap = MARK_GAP * em,
    .padding = PADDING * em,
    .digit = DIGIT_WIDTH * em,
    /* No title where the lane is lower than its letters. */
    .label_least = gtk_widget_get_height (GTK_WIDGET (self)) < get_least_row (GTK_WIDGET (self)) ? G_MAXDOUBLE
                                                                                         : LABEL_LEAST * em,
    .inside = LABEL_INSIDE * em,
    .dense = self->lane == MANDATE_TIMELINE_ALL,
  };

  style.cell = style.padding + digits * style.digit + style.mark + 2 * style.gap;
  /* One lane for all has no room to keep free for titles. */
  for (guint i = 0; self->lane != MANDATE_TIMELINE_ALL && style.rows > 1 && i < MANDATE_CLUSTER_N_WISHES; i++)
    style.wishes[i] = wishes[i] * em * MAX (style.rows / (double) WANTED_ROWS, 1);
  return style;
}

static gboolean
is_same_style (const MandateClusterStyle *a, const MandateClusterStyle *b)
{
  return a->rows == b->rows && a->mark == b->mark && a->gap == b->gap && a->cell == b->cell;
}

static void
forget_drawing (MandateTimelineLane *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
forget_layout (MandateTimelineLane *self)
{
  g_clear_pointer (&self->placed, g_array_unref);
  mandate_timeline_accessible_forget_children (GTK_ACCESSIBLE (self));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  forget_drawing (self);
}

static gboolean
is_laid_out (MandateTimelineLane *self, const MandateClusterStyle *style)
{
  double density = mandate_scale_get_density (&self->scale);

  return self->placed != NULL && fabs (density / self->density - 1) < 1e-9 && self->first <= self->scale.start
         && self->last >= self->scale.end && self->height == gtk_widget_get_height (GTK_WIDGET (self))
         && is_same_style (&self->style, style);
}

static void
update_layout (MandateTimelineLane *self)
{
  MandateIndex *index = self->series != NULL ? mandate_timeline_series_get_index (self->series) : NULL;
  double page = (self->scale.end - self->scale.start) / PAGES_IN_VIEW;
  MandateClusterStyle style;

  if (index == NULL)
    return;
  style = get_style (self);
  if (is_laid_out (self, &style))
    return;

  self->zoomed = self->placed != NULL && mandate_scale_get_density (&self->scale) != self->density;
  self->style = style;
  self->height = gtk_widget_get_height (GTK_WIDGET (self));
  self->row_height = get_row_height (self);
  self->pill_height = floor (ROW_HEIGHT * mandate_timeline_get_em (GTK_WIDGET (self)) - 1);
  self->top = (self->height - style.rows * self->row_height) / 2;
  self->density = mandate_scale_get_density (&self->scale);
  self->first = floor ((floor (self->scale.start / page) - 1) * page);
  self->last = ceil ((ceil (self->scale.end / page) + 1) * page);
  /* What is shown and said of the first and the last events stands within the record. */
  self->first = MIN (MAX (self->first, self->limits.first), self->scale.start);
  self->last = MAX (MIN (self->last, self->limits.last), self->scale.end);
  g_clear_pointer (&self->placed, g_array_unref);
  self->placed = mandate_cluster_lay_out (index, self->lane, self->first, self->last, self->density, &style);
  mandate_timeline_accessible_forget_children (GTK_ACCESSIBLE (self));
  forget_drawing (self);
}

/*< private >
 * mandate_timeline_lane_get_offset:
 *
 * Returns: where what is laid out begins at its left end, in pixels of the widget
 */
double
mandate_timeline_lane_get_offset (MandateTimelineLane *self)
{
  double density = mandate_scale_get_density (&self->scale);

  return self->scale.reversed ? self->scale.extent - (self->last - self->scale.start) * density
                              : (self->first - self->scale.start) * density;
}

/* Rows are filled from the middle of the lane outwards, so that few marks stand
 * on one line and the last row, that of the clusters, is at the bottom. */
static guint
get_line (guint row, guint n_rows)
{
  int middle = (int) (n_rows - 1) / 2;
  int step = (int) (row + 1) / 2;
  gboolean down = (row % 2 == 1) == (n_rows % 2 == 0);

  return (guint) CLAMP (down ? middle + step : middle - step, 0, (int) n_rows - 1);
}

/*< private >
 * mandate_timeline_lane_get_local:
 * @rect: (out): where it is drawn, in pixels of what is laid out
 */
void
mandate_timeline_lane_get_local (MandateTimelineLane *self, const MandatePlaced *placed, graphene_rect_t *rect)
{
  double whole = (self->last - self->first) * self->density;
  double width = placed->extent.end - placed->extent.start;
  double x = self->scale.reversed ? whole - placed->extent.end : placed->extent.start;
  gboolean has_words = placed->cluster || mandate_timeline_lane_is_sticky (self, placed);
  double height = has_words ? self->pill_height : self->style.mark;
  double y = self->top + get_line (placed->row, self->style.rows) * self->row_height + (self->row_height - height) / 2;

  graphene_rect_init (rect, (float) x, (float) round (y), (float) width, (float) height);
}

/*< private >
 * mandate_timeline_lane_is_sticky:
 *
 * Returns: whether it is a bar with its label on it, which stays in view while one pans
 *   along it
 */
gboolean
mandate_timeline_lane_is_sticky (MandateTimelineLane *self, const MandatePlaced *placed)
{
  return placed->bar && mandate_cluster_get_label_start (placed, &self->style) < placed->extent.end;
}

/* So many titles a lane lays out in a frame; the rest come in the next ones. */
#define TITLES_A_FRAME 4

/* In a step of a zoom, which others follow, a title is laid out by every third lane. */
static guint
get_budget (MandateTimelineLane *self)
{
  if (!self->zoomed)
    return TITLES_A_FRAME;

  self->zoomed = FALSE;
  return (self->n_steps++ + self->lane) % 3 == 0;
}

static gboolean
complete_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MANDATE_TIMELINE_LANE (widget)->completing = 0;
  forget_drawing (MANDATE_TIMELINE_LANE (widget));
  return G_SOURCE_REMOVE;
}

static void
mandate_timeline_lane_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MandateTimelineLane *self = MANDATE_TIMELINE_LANE (widget);
  double em = mandate_timeline_get_em (widget);

  if (self->placed == NULL)
    return;
  mandate_timeline_labels_set_budget (self->labels, get_budget (self));
  if (self->node == NULL)
    self->node = mandate_timeline_lane_draw (self);

  /* Letters of some scripts are taller than a row. */
  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT (0, (float) -em, (float) gtk_widget_get_width (widget),
                                               (float) (gtk_widget_get_height (widget) + 2 * em)));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) mandate_timeline_lane_get_offset (self), 0));
  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
  mandate_timeline_lane_draw_sticky (self, snapshot);
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);
  if (mandate_timeline_labels_is_spent (self->labels) && self->completing == 0)
    self->completing = gtk_widget_add_tick_callback (widget, complete_cb, NULL, NULL);
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
  gboolean strip = MANDATE_TIMELINE_LANE (widget)->lane == MANDATE_TIMELINE_ALL;
  double row = get_least_row (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  *natural = (int) ceil (row * (strip ? STRIP_ROWS : NATURAL_ROWS));
  /* So low it has marks alone, which are as high in every script. */
  *minimum = strip ? *natural : (int) floor (ROW_HEIGHT * mandate_timeline_get_em (widget) * 0.7);
}

static void
mandate_timeline_lane_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  update_layout (MANDATE_TIMELINE_LANE (widget));
}

static void
mandate_timeline_lane_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  MandateTimelineLane *self = MANDATE_TIMELINE_LANE (widget);

  GTK_WIDGET_CLASS (mandate_timeline_lane_parent_class)->css_changed (widget, change);
  mandate_timeline_labels_clear (self->labels);
  forget_drawing (self);
  gtk_widget_queue_allocate (widget);
}

static void
mandate_timeline_lane_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  MandateTimelineLane *self = MANDATE_TIMELINE_LANE (widget);

  GTK_WIDGET_CLASS (mandate_timeline_lane_parent_class)->system_setting_changed (widget, setting);
  mandate_timeline_labels_clear (self->labels);
  forget_layout (self);
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  return mandate_timeline_accessible_get_first (MANDATE_TIMELINE_LANE (accessible));
}

static void
accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_first_accessible_child = get_first_accessible_child;
}

static void
mandate_timeline_lane_dispose (GObject *object)
{
  MandateTimelineLane *self = MANDATE_TIMELINE_LANE (object);

  mandate_timeline_accessible_forget_children (GTK_ACCESSIBLE (self));
  g_clear_object (&self->series);
  g_clear_object (&self->selected);

  G_OBJECT_CLASS (mandate_timeline_lane_parent_class)->dispose (object);
}

static void
mandate_timeline_lane_finalize (GObject *object)
{
  MandateTimelineLane *self = MANDATE_TIMELINE_LANE (object);

  mandate_timeline_lane_forget_marks (self);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->placed, g_array_unref);
  mandate_timeline_labels_free (self->labels);

  G_OBJECT_CLASS (mandate_timeline_lane_parent_class)->finalize (object);
}

static void
mandate_timeline_lane_class_init (MandateTimelineLaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mandate_timeline_lane_dispose;
  G_OBJECT_CLASS (klass)->finalize = mandate_timeline_lane_finalize;
  widget_class->snapshot = mandate_timeline_lane_snapshot;
  widget_class->measure = mandate_timeline_lane_measure;
  widget_class->size_allocate = mandate_timeline_lane_size_allocate;
  widget_class->css_changed = mandate_timeline_lane_css_changed;
  widget_class->system_setting_changed = mandate_timeline_lane_system_setting_changed;
  gtk_widget_class_set_css_name (widget_class, "lane");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
mandate_timeline_lane_init (MandateTimelineLane *self)
{
  self->scale = (MandateScale) { 1, 2, 1, FALSE };
  self->labels = mandate_timeline_labels_new ();
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * mandate_timeline_lane_new:
 * @lane: one of the lanes, or %MANDATE_TIMELINE_ALL
 *
 * Returns: (transfer floating): a lane without events
 */
GtkWidget *
mandate_timeline_lane_new (guint lane)
{
  MandateTimelineLane *self = g_object_new (MANDATE_TYPE_TIMELINE_LANE, NULL);

  self->lane = lane;
  gtk_widget_add_css_class (GTK_WIDGET (self), mandate_lane_get_css_class (lane));
  return GTK_WIDGET (self);
}

/**
 * mandate_timeline_lane_set_palette:
 * @lanes: the lanes that marks take their colours from; kept by the caller for as long
 *   as @self is drawn
 */
void
mandate_timeline_lane_set_palette (MandateTimelineLane *self, MandateTimelineLane **lanes)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_LANE (self));

  self->palette = lanes;
}

static void
series_changed_cb (MandateTimelineLane *self)
{
  mandate_timeline_labels_clear (self->labels);
  mandate_timeline_accessible_update_lane (self);
  forget_layout (self);
}

/**
 * mandate_timeline_lane_set_series:
 *
 * Takes the events of the lane from @series.
 */
void
mandate_timeline_lane_set_series (MandateTimelineLane *self, MandateTimelineSeries *series)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_LANE (self));

  if (self->series != NULL)
    g_signal_handlers_disconnect_by_data (self->series, self);
  g_set_object (&self->series, series);
  g_signal_connect_object (series, "changed", G_CALLBACK (series_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (series, "lit-changed", G_CALLBACK (forget_drawing), self, G_CONNECT_SWAPPED);
  series_changed_cb (self);
}

/**
 * mandate_timeline_lane_set_scale:
 * @limits: of the record, beyond which there is nothing to pan to
 *
 * To be called by the parent while it allocates.
 */
void
mandate_timeline_lane_set_scale (MandateTimelineLane *self, const MandateScale *scale, const MandateLimits *limits)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_LANE (self));

  if (mandate_scale_equal (&self->scale, scale) && self->limits.first == limits->first && self->limits.last == limits->last)
    return;

  self->limits = *limits;
  if (self->scale.reversed != scale->reversed)
    forget_drawing (self);
  mandate_timeline_accessible_forget_children (GTK_ACCESSIBLE (self));
  self->scale = *scale;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * mandate_timeline_lane_get_placed:
 *
 * Returns: (transfer none) (nullable) (element-type MandatePlaced): what is laid
 *   out, in the view and somewhat beyond
 */
const GArray *
mandate_timeline_lane_get_placed (MandateTimelineLane *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_LANE (self), NULL);

  return self->placed;
}

/**
 * mandate_timeline_lane_get_rect:
 * @rect: (out): where it is drawn, in pixels of the lane
 */
void
mandate_timeline_lane_get_rect (MandateTimelineLane *self, const MandatePlaced *placed, graphene_rect_t *rect)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_LANE (self));

  mandate_timeline_lane_get_local (self, placed, rect);
  graphene_rect_offset (rect, (float) mandate_timeline_lane_get_offset (self), 0);
}

gboolean
mandate_timeline_lane_is_in_view (MandateTimelineLane *self, const MandatePlaced *placed)
{
  graphene_rect_t rect;

  mandate_timeline_lane_get_rect (self, placed, &rect);
  return rect.origin.x + rect.size.width >= 0 && rect.origin.x <= gtk_widget_get_width (GTK_WIDGET (self));
}

/**
 * mandate_timeline_lane_find:
 *
 * Returns: (nullable): what stands for the event; valid until the next layout
 */
const MandatePlaced *
mandate_timeline_lane_find (MandateTimelineLane *self, MandateEvent *event)
{
  guint number, found;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_LANE (self), NULL);

  if (self->placed == NULL || !mandate_timeline_series_find_member (self->series, self->lane, event, &number))
    return NULL;

  found = mandate_cluster_find (self->placed, number);
  return found < self->placed->len ? &g_array_index (self->placed, MandatePlaced, found) : NULL;
}

static double
get_distance (double x, double y, const graphene_rect_t *bounds)
{
  double dx = MAX (0, MAX (bounds->origin.x - x, x - bounds->origin.x - bounds->size.width));
  double dy = MAX (0, MAX (bounds->origin.y - y, y - bounds->origin.y - bounds->size.height));

  return hypot (dx, dy);
}

/* Whether a label may be nearer than @best. To find out is to lay it out, so it is not asked
 * of other rows, nor of those that stand on their bar. */
static gboolean
may_have_label_at (MandateTimelineLane   *self,
                   const MandatePlaced   *placed,
                   double                 y,
                   double                 best,
                   const graphene_rect_t *rect)
{
  return placed->label > 0 && !mandate_timeline_lane_is_sticky (self, placed) && y > rect->origin.y - best
         && y < rect->origin.y + rect->size.height + best;
}

/* A label belongs to its mark, so that pointing at the words is enough. */
static void
add_label (MandateTimelineLane *self, const MandatePlaced *placed, graphene_rect_t *rect)
{
  guint position = mandate_index_get_position (mandate_timeline_series_get_index (self->series), self->lane, placed->number);
  double beside = mandate_cluster_get_label_start (placed, &self->style) - placed->extent.start;
  graphene_rect_t label = *rect;
  const MandateTimelineLabel *title;

  mandate_timeline_labels_set_budget (self->labels, 1);
  title = mandate_timeline_labels_get_title (self->labels, GTK_WIDGET (self), self->series, position, placed->label);
  if (title == NULL)
    return;

  label.size.width = (float) beside + (float) title->width;
  if (self->scale.reversed)
    label.origin.x = rect->origin.x + rect->size.width - label.size.width;
  graphene_rect_union (rect, &label, rect);
}

/**
 * mandate_timeline_lane_pick:
 * @x: in pixels of the lane
 * @y: in pixels of the lane
 *
 * Returns: (nullable): what is drawn nearest to the point, if that is near
 *   enough; valid until the next layout
 */
const MandatePlaced *
mandate_timeline_lane_pick (MandateTimelineLane *self, double x, double y)
{
  double best = PICK_SIZE * mandate_timeline_get_em (GTK_WIDGET (self));
  const MandatePlaced *found = NULL;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_LANE (self), NULL);

  for (guint i = 0; self->placed != NULL && i < self->placed->len; i++)
    {
      const MandatePlaced *placed = &g_array_index (self->placed, MandatePlaced, i);
      graphene_rect_t rect;
      double distance;

      mandate_timeline_lane_get_rect (self, placed, &rect);
      distance = get_distance (x, y, &rect);
      if (distance > 0 && may_have_label_at (self, placed, y, best, &rect))
        {
          add_label (self, placed, &rect);
          distance = MIN (distance, get_distance (x, y, &rect) + 0.5);
        }
      if (distance < best)
        {
          best = distance;
          found = placed;
        }
    }

  return found;
}

/**
 * mandate_timeline_lane_get_bounds:
 * @bounds: (out): where the event's mark is drawn, or the cluster that counts it,
 *   in pixels of the lane
 *
 * Returns: whether the event is laid out in this lane
 */
gboolean
mandate_timeline_lane_get_bounds (MandateTimelineLane *self, MandateEvent *event, graphene_rect_t *bounds)
{
  const MandatePlaced *placed = mandate_timeline_lane_find (self, event);

  if (placed == NULL)
    return FALSE;

  mandate_timeline_lane_get_rect (self, placed, bounds);
  return TRUE;
}
