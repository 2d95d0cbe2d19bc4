/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What lies behind the lanes of the timeline: the phases as bands at the top, the
 * ticks as lines through the lanes, and their words at the bottom.
 */

#include "config.h"

#include <math.h>

#include "mandate-ticks.h"
#include "timeline/mandate-timeline-grid.h"
#include "timeline/mandate-timeline-metrics.h"

/* In em of the widget's font. */
#define TICK_GAP 3.6
#define LABEL_GAP 0.4

struct _MandateTimelineGrid
{
  GtkWidget parent_instance;

  MandateDossier *dossier;
  MandateScale scale;
  GArray *ticks;
  GHashTable *layouts; /* of the words of ticks and phases, by the words */

  /* The stretch where the playhead says its date, in pixels; ticks are silent there. */
  double covered_start;
  double covered_end;
};

G_DEFINE_FINAL_TYPE (MandateTimelineGrid, mandate_timeline_grid, GTK_TYPE_WIDGET)

/* More words than that are not kept. */
#define MAX_LAYOUTS 400

/* While one pans and zooms, the same words come back. */
static PangoLayout *
get_layout (MandateTimelineGrid *self, const char *words)
{
  PangoLayout *layout = g_hash_table_lookup (self->layouts, words);

  if (layout != NULL)
    return layout;

  if (g_hash_table_size (self->layouts) >= MAX_LAYOUTS)
    g_hash_table_remove_all (self->layouts);
  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);
  g_hash_table_insert (self->layouts, g_strdup (words), layout);
  return layout;
}

static double
measure_label (const char *label, gpointer data)
{
  PangoLayout *layout = get_layout (data, label);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

static void
update_ticks (MandateTimelineGrid *self)
{
  double gap = TICK_GAP * mandate_timeline_get_em (GTK_WIDGET (self));
  MandateTickUnit unit = mandate_ticks_choose_unit (&self->scale, gap);

  g_clear_pointer (&self->ticks, g_array_unref);
  self->ticks = mandate_ticks_new (&self->scale, unit, measure_label, self);
}

/* The part of a phase that is in view, as a rectangle of the band. */
static gboolean
get_phase_rect (MandateTimelineGrid *self, MandatePhase *phase, graphene_rect_t *rect)
{
  MandateSpan span = mandate_phase_get_span (phase);
  double a = mandate_scale_get_position (&self->scale, mandate_span_first_day (span));
  double b = mandate_scale_get_position (&self->scale, mandate_span_last_day (span) + 1);
  double left = MAX (MIN (a, b), -8);
  double right = MIN (MAX (a, b), self->scale.extent + 8);

  graphene_rect_init (rect, (float) left + 1, 2, (float) (right - left) - 2,
                      (float) mandate_timeline_get_band_height (GTK_WIDGET (self)) - 5);
  return right - left > 3;
}

/* A title stands whole or not at all; what the pointer rests on tells it. */
static void
snapshot_phase_title (MandateTimelineGrid *self, const char *title, const graphene_rect_t *rect, GtkSnapshot *snapshot)
{
  PangoLayout *layout = get_layout (self, title);
  float left = MAX (rect->origin.x, 0);
  float right = MIN (rect->origin.x + rect->size.width, (float) self->scale.extent);
  int width, height;
  GdkRGBA color;

  pango_layout_get_pixel_size (layout, &width, &height);
  if (width + 12 > right - left)
    return;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_snapshot_save (snapshot);
  /* Between two rows of pixels letters would lose their tops. */
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((left + right - (float) width) / 2,
                                                floorf (rect->origin.y + (rect->size.height - (float) height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
snapshot_phases (MandateTimelineGrid *self, GtkSnapshot *snapshot)
{
  GListModel *phases = mandate_dossier_get_list (self->dossier, MANDATE_TYPE_PHASE);
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  for (guint i = 0; i < g_list_model_get_n_items (phases); i++)
    {
      g_autoptr (MandatePhase) phase = g_list_model_get_item (phases, i);
      GskRoundedRect outline;
      graphene_rect_t rect;
      GdkRGBA fill = color;

      if (!get_phase_rect (self, phase, &rect))
        continue;

      fill.alpha *= (i % 2 == 0 ? 0.13f : 0.08f) * mandate_timeline_get_strength (GTK_WIDGET (self));
      gsk_rounded_rect_init_from_rect (&outline, &rect, 5);
      gtk_snapshot_push_rounded_clip (snapshot, &outline);
      gtk_snapshot_append_color (snapshot, &fill, &rect);
      gtk_snapshot_pop (snapshot);
      snapshot_phase_title (self, mandate_item_get_title (MANDATE_ITEM (phase)), &rect, snapshot);
    }
}

/* A label at the very edge stays whole. */
static double
get_label_start (MandateTimelineGrid *self, const MandateTick *tick, int width)
{
  return CLAMP (tick->position - width / 2.0, 2, self->scale.extent - width - 2);
}

/* Whether a label that was moved to stay whole has come too near to the next. */
static gboolean
is_crowded (MandateTimelineGrid *self, guint number, double x, int width)
{
  const MandateTick *tick = &g_array_index (self->ticks, MandateTick, number);
  double gap = LABEL_GAP * mandate_timeline_get_em (GTK_WIDGET (self));

  if (fabs (x - (tick->position - width / 2.0)) < 1)
    return FALSE;

  for (guint i = 0; i < self->ticks->len; i++)
    {
      const MandateTick *other = &g_array_index (self->ticks, MandateTick, i);
      int other_width;

      if (i == number || other->label == NULL)
        continue;
      pango_layout_get_pixel_size (get_layout (self, other->label), &other_width, NULL);
      if (fabs (other->position - (x + width / 2.0)) < (width + other_width) / 2.0 + gap)
        return TRUE;
    }

  return FALSE;
}

/* Whether the date of the playhead, where there is one, leaves no room. */
static gboolean
is_covered (MandateTimelineGrid *self, double start, double end)
{
  double gap = LABEL_GAP * mandate_timeline_get_em (GTK_WIDGET (self));

  return self->covered_end > self->covered_start && start < self->covered_end + gap && end > self->covered_start - gap;
}

static void
snapshot_label (MandateTimelineGrid *self, guint number, double top, GtkSnapshot *snapshot)
{
  const MandateTick *tick = &g_array_index (self->ticks, MandateTick, number);
  PangoLayout *layout = get_layout (self, tick->label);
  GdkRGBA color;
  int width, height;
  double x;

  pango_layout_get_pixel_size (layout, &width, &height);
  x = get_label_start (self, tick, width);
  if (is_covered (self, x, x + width) || is_crowded (self, number, x, width))
    return;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  color.alpha *= tick->major ? 0.9f : 0.7f;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) top));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
snapshot_ticks (MandateTimelineGrid *self, GtkSnapshot *snapshot)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  double top = mandate_timeline_get_band_height (GTK_WIDGET (self));
  double bottom = height - mandate_timeline_get_axis_height (GTK_WIDGET (self));
  float strength = mandate_timeline_get_strength (GTK_WIDGET (self));
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  for (guint i = 0; i < self->ticks->len; i++)
    {
      const MandateTick *tick = &g_array_index (self->ticks, MandateTick, i);
      GdkRGBA line = color;

      line.alpha *= (tick->major ? 0.16f : 0.08f) * strength;
      gtk_snapshot_append_color (snapshot, &line,
                                 &GRAPHENE_RECT_INIT ((float) round (tick->position), (float) top, 1,
                                                      (float) (bottom - top)));
      if (tick->label != NULL)
        snapshot_label (self, i, bottom + 3, snapshot);
    }
}

static void
mandate_timeline_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MandateTimelineGrid *self = MANDATE_TIMELINE_GRID (widget);

  if (self->dossier == NULL)
    return;
  if (self->ticks == NULL)
    update_ticks (self);

  snapshot_phases (self, snapshot);
  snapshot_ticks (self, snapshot);
}

static void
mandate_timeline_grid_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (mandate_timeline_grid_parent_class)->css_changed (widget, change);
  g_clear_pointer (&MANDATE_TIMELINE_GRID (widget)->ticks, g_array_unref);
  g_hash_table_remove_all (MANDATE_TIMELINE_GRID (widget)->layouts);
}

static void
mandate_timeline_grid_finalize (GObject *object)
{
  MandateTimelineGrid *self = MANDATE_TIMELINE_GRID (object);

  g_clear_object (&self->dossier);
  g_clear_pointer (&self->ticks, g_array_unref);
  g_hash_table_unref (self->layouts);

  G_OBJECT_CLASS (mandate_timeline_grid_parent_class)->finalize (object);
}

static void
mandate_timeline_grid_class_init (MandateTimelineGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mandate_timeline_grid_finalize;
  widget_class->snapshot = mandate_timeline_grid_snapshot;
  widget_class->css_changed = mandate_timeline_grid_css_changed;
  gtk_widget_class_set_css_name (widget_class, "grid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
mandate_timeline_grid_init (MandateTimelineGrid *self)
{
  self->scale = (MandateScale) { 1, 2, 1, FALSE };
  self->layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
mandate_timeline_grid_new (void)
{
  return g_object_new (MANDATE_TYPE_TIMELINE_GRID, NULL);
}

void
mandate_timeline_grid_set_dossier (MandateTimelineGrid *self, MandateDossier *dossier)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_GRID (self));

  g_set_object (&self->dossier, dossier);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * mandate_timeline_grid_set_scale:
 *
 * To be called by the parent while it allocates.
 */
void
mandate_timeline_grid_set_scale (MandateTimelineGrid *self, const MandateScale *scale)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_GRID (self));

  if (mandate_scale_equal (&self->scale, scale))
    return;

  self->scale = *scale;
  g_clear_pointer (&self->ticks, g_array_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * mandate_timeline_grid_set_covered:
 * @start: where the date of the playhead begins, in pixels
 * @end: where it ends; equal to @start where there is none
 *
 * Ticks say nothing below the date of the playhead.
 */
void
mandate_timeline_grid_set_covered (MandateTimelineGrid *self, double start, double end)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_GRID (self));

  if (self->covered_start == start && self->covered_end == end)
    return;

  self->covered_start = start;
  self->covered_end = end;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * mandate_timeline_grid_pick_phase:
 * @x: in pixels
 * @y: in pixels
 *
 * Returns: (transfer full) (nullable): the phase whose band is there
 */
MandatePhase *
mandate_timeline_grid_pick_phase (MandateTimelineGrid *self, double x, double y)
{
  GListModel *phases;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_GRID (self), NULL);

  if (self->dossier == NULL)
    return NULL;

  phases = mandate_dossier_get_list (self->dossier, MANDATE_TYPE_PHASE);
  for (guint i = 0; i < g_list_model_get_n_items (phases); i++)
    {
      g_autoptr (MandatePhase) phase = g_list_model_get_item (phases, i);
      graphene_rect_t rect;

      if (get_phase_rect (self, phase, &rect)
          && graphene_rect_contains_point (&rect, &GRAPHENE_POINT_INIT ((float) x, (float) y)))
        return g_steal_pointer (&phase);
    }

  return NULL;
}
