/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What moves on the timeline while the marks stand still: the playhead with its
 * date, the ring about the chosen event and the one under the pointer, the two
 * cursors of a measurement and the year or month stepped to. It lies above the
 * lanes so that they need not be drawn again.
 */

#include "config.h"

#include <math.h>

#include "timeline/mandate-timeline-cursor.h"
#include "timeline/mandate-timeline-metrics.h"

/* To either side of the date, in pixels. */
#define PILL_PADDING 8

struct _MandateTimelineCursor
{
  GtkWidget parent_instance;

  double position;
  char *label;
  graphene_rect_t selected;
  graphene_rect_t hovered;

  /* Two ends each, in pixels; NAN where there is none. */
  double measure[2];
  double period[2];
  int top;
  int bottom;
};

G_DEFINE_FINAL_TYPE (MandateTimelineCursor, mandate_timeline_cursor, GTK_TYPE_WIDGET)

static gboolean
is_empty (const graphene_rect_t *rect)
{
  return rect->size.width <= 0;
}

static void
snapshot_ring (MandateTimelineCursor *self, const graphene_rect_t *bounds, float width, float alpha, GtkSnapshot *snapshot)
{
  graphene_rect_t outer = *bounds;
  GskRoundedRect outline;
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  color.alpha *= alpha;
  graphene_rect_inset (&outer, -width - 2.5f, -width - 2.5f);
  gsk_rounded_rect_init_from_rect (&outline, &outer, outer.size.height / 2);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { width, width, width, width },
                              (GdkRGBA[4]) { color, color, color, color });
}

/* The pill stays within the timeline, even where the playhead is at its edge. */
static void
get_pill (MandateTimelineCursor *self, PangoLayout *layout, graphene_rect_t *pill)
{
  float whole = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float y = (float) (gtk_widget_get_height (GTK_WIDGET (self)) - self->bottom);
  int width, height;
  float x;

  pango_layout_get_pixel_size (layout, &width, &height);
  x = CLAMP ((float) self->position - (float) width / 2 - PILL_PADDING, 0,
             MAX (whole - (float) width - 2 * PILL_PADDING, 0));
  /* Letters of some scripts are taller than the row of the ticks. */
  graphene_rect_init (pill, x, y + 1, (float) width + 2 * PILL_PADDING,
                      MIN ((float) height + 4, (float) self->bottom - 2));
}

static void
snapshot_pill (MandateTimelineCursor *self, PangoLayout *layout, GtkSnapshot *snapshot)
{
  GskRoundedRect outline;
  graphene_rect_t pill;
  GdkRGBA color, ink;
  int height;

  get_pill (self, layout, &pill);
  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gsk_rounded_rect_init_from_rect (&outline, &pill, pill.size.height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &color, &pill);
  gtk_snapshot_pop (snapshot);

  /* The ink that is legible on the accent: dark on a light one, light on a dark. */
  ink = mandate_timeline_get_ink (&color);
  gtk_snapshot_save (snapshot);
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (pill.origin.x + PILL_PADDING,
                                                          pill.origin.y + (pill.size.height - (float) height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, &ink);
  gtk_snapshot_restore (snapshot);
}

static gboolean
is_playhead_in_view (MandateTimelineCursor *self)
{
  return self->label != NULL && self->position >= 0 && self->position <= gtk_widget_get_width (GTK_WIDGET (self));
}

static void
snapshot_playhead (MandateTimelineCursor *self, GtkSnapshot *snapshot)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  g_autoptr (PangoLayout) layout = NULL;
  GdkRGBA color;

  if (!is_playhead_in_view (self))
    return;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT ((float) round (self->position) - 1, (float) self->top, 2,
                                                  (float) (height - self->top - self->bottom) + 4));
  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->label);
  snapshot_pill (self, layout, snapshot);
}

static void
snapshot_stretch (MandateTimelineCursor *self, const double *ends, float alpha, GtkSnapshot *snapshot)
{
  float height = (float) (gtk_widget_get_height (GTK_WIDGET (self)) - self->top - self->bottom);
  float left = (float) MAX (MIN (ends[0], ends[1]), -8);
  float right = (float) MIN (MAX (ends[0], ends[1]), gtk_widget_get_width (GTK_WIDGET (self)) + 8);
  GdkRGBA color;

  if (isnan (ends[0]) || isnan (ends[1]) || right <= left)
    return;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  color.alpha *= alpha;
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (left, (float) self->top, right - left, height));
}

/* A line with a handle at either end, by which it differs from the playhead. */
static void
snapshot_measure (MandateTimelineCursor *self, double position, GtkSnapshot *snapshot)
{
  float bottom = (float) (gtk_widget_get_height (GTK_WIDGET (self)) - self->bottom);
  float x = (float) round (position);
  GdkRGBA color;

  if (isnan (position) || position < -8 || position > gtk_widget_get_width (GTK_WIDGET (self)) + 8)
    return;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (x, (float) self->top, 1, bottom - (float) self->top));
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (x - 3, (float) self->top, 7, 3));
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (x - 3, bottom - 3, 7, 3));
}

static void
mandate_timeline_cursor_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MandateTimelineCursor *self = MANDATE_TIMELINE_CURSOR (widget);

  snapshot_stretch (self, self->period, 0.14f, snapshot);
  snapshot_stretch (self, self->measure, 0.1f, snapshot);
  snapshot_measure (self, self->measure[0], snapshot);
  snapshot_measure (self, self->measure[1], snapshot);
  snapshot_playhead (self, snapshot);
  if (!is_empty (&self->hovered))
    snapshot_ring (self, &self->hovered, 1.5f, 0.6f, snapshot);
  if (!is_empty (&self->selected))
    snapshot_ring (self, &self->selected, 2.5f, 1, snapshot);
}

static void
mandate_timeline_cursor_finalize (GObject *object)
{
  g_free (MANDATE_TIMELINE_CURSOR (object)->label);

  G_OBJECT_CLASS (mandate_timeline_cursor_parent_class)->finalize (object);
}

static void
mandate_timeline_cursor_class_init (MandateTimelineCursorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mandate_timeline_cursor_finalize;
  widget_class->snapshot = mandate_timeline_cursor_snapshot;
  gtk_widget_class_set_css_name (widget_class, "cursor");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
mandate_timeline_cursor_init (MandateTimelineCursor *self)
{
  self->measure[0] = self->measure[1] = NAN;
  self->period[0] = self->period[1] = NAN;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
mandate_timeline_cursor_new (void)
{
  return g_object_new (MANDATE_TYPE_TIMELINE_CURSOR, NULL);
}

/**
 * mandate_timeline_cursor_set_playhead:
 * @position: where it stands, in pixels
 * @label: (nullable): its date in words; %NULL to hide it
 */
void
mandate_timeline_cursor_set_playhead (MandateTimelineCursor *self, double position, const char *label)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_CURSOR (self));

  if (!g_set_str (&self->label, label) && self->position == position)
    return;

  self->position = position;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * mandate_timeline_cursor_get_covered:
 * @start: (out): where the date of the playhead begins, in pixels
 * @end: (out): where it ends; equal to @start where there is none
 */
void
mandate_timeline_cursor_get_covered (MandateTimelineCursor *self, double *start, double *end)
{
  g_autoptr (PangoLayout) layout = NULL;
  graphene_rect_t pill;

  g_return_if_fail (MANDATE_IS_TIMELINE_CURSOR (self));

  *start = *end = 0;
  if (!is_playhead_in_view (self))
    return;

  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->label);
  get_pill (self, layout, &pill);
  *start = pill.origin.x;
  *end = pill.origin.x + pill.size.width;
}

static void
set_rect (MandateTimelineCursor *self, graphene_rect_t *rect, const graphene_rect_t *bounds)
{
  graphene_rect_t wanted = bounds != NULL ? *bounds : *graphene_rect_zero ();

  if (graphene_rect_equal (rect, &wanted))
    return;

  *rect = wanted;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * mandate_timeline_cursor_set_selected:
 * @bounds: (nullable): the mark of the chosen event, in pixels
 */
void
mandate_timeline_cursor_set_selected (MandateTimelineCursor *self, const graphene_rect_t *bounds)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_CURSOR (self));

  set_rect (self, &self->selected, bounds);
}

/**
 * mandate_timeline_cursor_set_hovered:
 * @bounds: (nullable): the mark under the pointer, in pixels
 */
void
mandate_timeline_cursor_set_hovered (MandateTimelineCursor *self, const graphene_rect_t *bounds)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_CURSOR (self));

  set_rect (self, &self->hovered, bounds);
}

static void
set_ends (MandateTimelineCursor *self, double *ends, double start, double end)
{
  if ((ends[0] == start || (isnan (ends[0]) && isnan (start))) && (ends[1] == end || (isnan (ends[1]) && isnan (end))))
    return;

  ends[0] = start;
  ends[1] = end;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * mandate_timeline_cursor_set_measure:
 * @from: where one cursor of the measurement stands, in pixels; NAN for none
 * @to: where the other does
 */
void
mandate_timeline_cursor_set_measure (MandateTimelineCursor *self, double from, double to)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_CURSOR (self));

  set_ends (self, self->measure, from, to);
}

/**
 * mandate_timeline_cursor_set_period:
 * @start: where the year or month that was stepped to begins, in pixels; NAN for none
 * @end: where it ends
 */
void
mandate_timeline_cursor_set_period (MandateTimelineCursor *self, double start, double end)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_CURSOR (self));

  set_ends (self, self->period, start, end);
}

/**
 * mandate_timeline_cursor_set_insets:
 * @top: what the playhead leaves free at the top, in pixels
 * @bottom: what it leaves free at the bottom, where its date stands
 */
void
mandate_timeline_cursor_set_insets (MandateTimelineCursor *self, int top, int bottom)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_CURSOR (self));

  self->top = top;
  self->bottom = bottom;
}
