/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How what a lane shows is drawn: marks, bars, clusters, labels. */

#include "config.h"

#include "timeline/mandate-mark.h"
#include "timeline/mandate-timeline-lane-private.h"
#include "timeline/mandate-timeline-metrics.h"

/* What does not match the search recedes; a mark that does has a ring as well. */
#define RECEDING 0.28f

/* And in high contrast, where it stays pale enough for the numbers on it to be dark. */
#define MOST_RECEDING 0.45f
#define RING_WIDTH 1.5f
#define RING_GAP 1.5f

#define BAR_ALPHA 0.32f

typedef struct
{
  MandateTimelineLane *lane;
  GtkSnapshot *snapshot;
  GdkRGBA color;
  GdkRGBA own;                     /* of clusters */
  GdkRGBA colors[MANDATE_N_LANES]; /* of marks */
  GdkRGBA ink;                     /* of words on a bar */
  float bar_alpha;
} Brush;

/*< private >
 * mandate_timeline_lane_forget_marks:
 *
 * Frees the marks that are kept.
 */
void
mandate_timeline_lane_forget_marks (MandateTimelineLane *self)
{
  for (guint i = 0; i < MANDATE_N_KINDS; i++)
    {
      g_clear_pointer (&self->paths[i], gsk_path_unref);
      g_clear_pointer (&self->marks[i], gsk_render_node_unref);
    }
}

static GskRenderNode *
get_mark (MandateTimelineLane *self, MandateKind kind, const GdkRGBA *color)
{
  g_autoptr (GtkSnapshot) snapshot = NULL;

  if (self->style.mark != self->mark_size)
    mandate_timeline_lane_forget_marks (self);
  if (self->marks[kind] != NULL && gdk_rgba_equal (&self->mark_colors[kind], color))
    return self->marks[kind];

  self->mark_size = self->style.mark;
  self->mark_colors[kind] = *color;
  if (self->paths[kind] == NULL)
    self->paths[kind] = mandate_mark_path_new (kind, self->mark_size);
  snapshot = gtk_snapshot_new ();
  gtk_snapshot_append_fill (snapshot, self->paths[kind], GSK_FILL_RULE_EVEN_ODD, color);
  g_clear_pointer (&self->marks[kind], gsk_render_node_unref);
  self->marks[kind] = gtk_snapshot_to_node (snapshot);
  return self->marks[kind];
}

/* An end that is known to the month or the year only fades out over it. */
static float
get_fade (MandatePrecision precision, MandateDay day, double density, double width)
{
  MandateDate date = mandate_date_from_day (day);
  double days;

  if (precision == MANDATE_PRECISION_DAY)
    return 0;

  date.day = 0;
  if (precision == MANDATE_PRECISION_YEAR)
    date.month = 0;
  days = mandate_date_last_day (date) + 1 - mandate_date_first_day (date);
  return (float) CLAMP (days * density / width, 0, 0.5);
}

static void
draw_soft_bar (const Brush *brush, const graphene_rect_t *rect, float fade_in, float fade_out)
{
  gboolean reversed = brush->lane->scale.reversed;
  GdkRGBA solid = brush->color, clear = brush->color;
  GskColorStop stops[4];
  graphene_point_t from = GRAPHENE_POINT_INIT (rect->origin.x, 0);
  graphene_point_t to = GRAPHENE_POINT_INIT (rect->origin.x + rect->size.width, 0);

  solid.alpha *= brush->bar_alpha;
  clear.alpha = 0;
  stops[0] = (GskColorStop) { 0, fade_in > 0 ? clear : solid };
  stops[1] = (GskColorStop) { fade_in, solid };
  stops[2] = (GskColorStop) { 1 - fade_out, solid };
  stops[3] = (GskColorStop) { 1, fade_out > 0 ? clear : solid };
  gtk_snapshot_append_linear_gradient (brush->snapshot, rect, reversed ? &to : &from, reversed ? &from : &to, stops,
                                       G_N_ELEMENTS (stops));
}

static void
draw_bar (const Brush *brush, const MandateIndexEvent *event, const graphene_rect_t *rect)
{
  double density = brush->lane->density;
  float fade_in = get_fade (event->first_precision, event->first, density, rect->size.width);
  float fade_out = get_fade (event->last_precision, event->last, density, rect->size.width);
  GdkRGBA color = brush->color;
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, rect, rect->size.height / 2);
  gtk_snapshot_push_rounded_clip (brush->snapshot, &outline);
  if (fade_in > 0 || fade_out > 0)
    draw_soft_bar (brush, rect, fade_in, fade_out);
  else
    {
      color.alpha *= brush->bar_alpha;
      gtk_snapshot_append_color (brush->snapshot, &color, rect);
    }
  gtk_snapshot_pop (brush->snapshot);
}

/* The middle of a mark, which stands at the beginning of a bar. */
static graphene_point_t
get_middle (const Brush *brush, const MandatePlaced *placed, const graphene_rect_t *rect)
{
  float inset = placed->bar ? rect->size.height / 2 : rect->size.width / 2;
  float x = brush->lane->scale.reversed ? rect->origin.x + rect->size.width - inset : rect->origin.x + inset;

  return GRAPHENE_POINT_INIT (x, rect->origin.y + rect->size.height / 2);
}

static void
draw_mark (const Brush *brush, const MandatePlaced *placed, const graphene_rect_t *rect)
{
  graphene_point_t middle = get_middle (brush, placed, rect);

  mandate_timeline_append_at (brush->snapshot, get_mark (brush->lane, placed->kind, &brush->color), middle.x, middle.y);
}

static void
draw_ring (const Brush *brush, const graphene_rect_t *rect)
{
  graphene_rect_t outer = *rect;
  const GdkRGBA *color = &brush->color;
  GskRoundedRect outline;

  graphene_rect_inset (&outer, -RING_GAP - RING_WIDTH, -RING_GAP - RING_WIDTH);
  gsk_rounded_rect_init_from_rect (&outline, &outer, outer.size.height / 2);
  gtk_snapshot_append_border (brush->snapshot, &outline, (float[4]) { RING_WIDTH, RING_WIDTH, RING_WIDTH, RING_WIDTH },
                              (GdkRGBA[4]) { *color, *color, *color, *color });
}

static void
draw_cluster (const Brush *brush, const MandatePlaced *placed, const graphene_rect_t *rect)
{
  mandate_timeline_labels_draw_count (brush->lane->labels, GTK_WIDGET (brush->lane), placed->count, rect, &brush->color,
                                      brush->snapshot);
}

/* @start: where the words may begin, in pixels along time of what is laid out. */
static void
draw_label (const Brush          *brush,
            const MandatePlaced   *placed,
            const graphene_rect_t *rect,
            double                 start,
            double                 room,
            const GdkRGBA         *color)
{
  MandateTimelineLane *self = brush->lane;
  MandateIndex *index = mandate_timeline_series_get_index (self->series);
  guint position = mandate_index_get_position (index, self->lane, placed->number);
  double whole = (self->last - self->first) * self->density;
  MandateTimelineLabel *title = mandate_timeline_labels_get_title (self->labels, GTK_WIDGET (self), self->series, position,
                                                                   room);

  if (title != NULL)
    mandate_timeline_label_draw (title, brush->snapshot, self->scale.reversed ? whole - start - title->width : start,
                                 rect->origin.y + rect->size.height / 2, color);
}

static void
draw_event (const Brush *brush, const MandatePlaced *placed, const graphene_rect_t *rect)
{
  MandateTimelineLane *self = brush->lane;
  MandateIndexEvent event = mandate_index_get_event (mandate_timeline_series_get_index (self->series), self->lane,
                                                     placed->number);

  if (placed->bar)
    draw_bar (brush, &event, rect);
  /* A month or a year is a stretch in which it happened, not its first day. */
  if (!placed->bar || event.first_precision == MANDATE_PRECISION_DAY)
    draw_mark (brush, placed, rect);
  if (placed->label > 0 && !mandate_timeline_lane_is_sticky (self, placed))
    draw_label (brush, placed, rect, mandate_cluster_get_label_start (placed, &self->style), placed->label,
                &brush->color);
}

static gboolean
is_lit (MandateTimelineLane *self, const MandatePlaced *placed)
{
  guint to = placed->from != G_MAXUINT ? placed->to : placed->number + 1;
  guint from = placed->from != G_MAXUINT ? placed->from : placed->number;

  return mandate_timeline_series_count_lit (self->series, self->lane, from, to) > 0;
}

/* Takes the colour of what is drawn next; returns whether it matches the search. */
static gboolean
take_color (Brush *brush, const MandatePlaced *placed)
{
  gboolean searched = mandate_timeline_series_is_searched (brush->lane->series);
  gboolean lit = searched && is_lit (brush->lane, placed);

  brush->color = placed->count > 1 ? brush->own : brush->colors[mandate_kind_get_lane (placed->kind)];
  if (searched && !lit)
    brush->color.alpha *= MIN (RECEDING * mandate_timeline_get_strength (GTK_WIDGET (brush->lane)), MOST_RECEDING);
  return lit;
}

static Brush
make_brush (MandateTimelineLane *self, GtkSnapshot *snapshot)
{
  Brush brush = { .lane = self, .snapshot = snapshot };

  brush.bar_alpha = BAR_ALPHA * mandate_timeline_get_strength (GTK_WIDGET (self));
  gtk_widget_get_color (gtk_widget_get_parent (GTK_WIDGET (self)), &brush.ink);
  gtk_widget_get_color (GTK_WIDGET (self), &brush.own);
  for (guint i = 0; i < MANDATE_N_LANES; i++)
    gtk_widget_get_color (GTK_WIDGET (self->palette[i]), &brush.colors[i]);
  return brush;
}

static void
draw_placed (Brush *brush, const MandatePlaced *placed)
{
  MandateTimelineLane *self = brush->lane;
  gboolean lit = take_color (brush, placed);
  graphene_rect_t rect;

  mandate_timeline_lane_get_local (self, placed, &rect);
  if (placed->cluster && placed->count > 1)
    draw_cluster (brush, placed, &rect);
  else
    draw_event (brush, placed, &rect);
  if (lit)
    draw_ring (brush, &rect);
}

/*< private >
 * mandate_timeline_lane_draw:
 *
 * Returns: (transfer full) (nullable): all that is laid out, but for the labels
 *   that stay in view
 */
GskRenderNode *
mandate_timeline_lane_draw (MandateTimelineLane *self)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  Brush brush = make_brush (self, snapshot);

  for (guint i = 0; i < self->placed->len; i++)
    draw_placed (&brush, &g_array_index (self->placed, MandatePlaced, i));

  return gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
}

/*< private >
 * mandate_timeline_lane_draw_sticky:
 *
 * The labels on bars that may reach out of view: they begin where the view does, and
 * end where it does.
 */
void
mandate_timeline_lane_draw_sticky (MandateTimelineLane *self, GtkSnapshot *snapshot)
{
  Brush brush = make_brush (self, snapshot);
  double edge = (self->scale.start - self->first) * self->density + 3 * self->style.gap;
  double far_edge = (self->scale.end - self->first) * self->density - 3 * self->style.gap;

  for (guint i = 0; i < self->placed->len; i++)
    {
      const MandatePlaced *placed = &g_array_index (self->placed, MandatePlaced, i);
      double start = mandate_cluster_get_label_start (placed, &self->style);
      double room = MIN (start + placed->label, far_edge) - MAX (start, edge);
      graphene_rect_t rect;

      if (placed->label <= 0 || room < self->style.label_least || !mandate_timeline_lane_is_sticky (self, placed))
        continue;
      take_color (&brush, placed);
      mandate_timeline_lane_get_local (self, placed, &rect);
      brush.ink.alpha = brush.color.alpha;
      draw_label (&brush, placed, &rect, MAX (start, edge), room, &brush.ink);
    }
}
