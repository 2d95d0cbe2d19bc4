/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How many sources the record holds for each month, as a strip of bars below the
 * timeline, on the same scale: where little was published, few events do not mean that
 * little happened.
 *
 * It is as wide as the timeline with the names of the lanes, and takes the place of its
 * bars from the timeline itself; its own name stands in the column of names, or above
 * the bars where there is none.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-coverage.h"
#include "timeline/mandate-coverage-strip.h"
#include "timeline/mandate-timeline-metrics.h"

/* In em of the widget's font. */
#define BARS_HEIGHT 1.6

struct _MandateCoverageStrip
{
  GtkWidget parent_instance;

  GtkWidget *label;

  MandateSession *session;
  GtkWidget *view;
  GArray *months;
  guint most;
  gboolean stacked;
};

enum
{
  PROP_0,
  PROP_STACKED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateCoverageStrip, mandate_coverage_strip, GTK_TYPE_WIDGET)

/* Where the timeline stands in the strip's own coordinates. */
static gboolean
get_axis (MandateCoverageStrip *self, graphene_rect_t *axis, MandateScale *scale)
{
  if (self->session == NULL || !gtk_widget_compute_bounds (self->view, GTK_WIDGET (self), axis) || axis->size.width < 1)
    return FALSE;

  *scale = (MandateScale) { mandate_session_get_start (self->session), mandate_session_get_end (self->session),
                            axis->size.width, gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL };
  return TRUE;
}

static int
get_bars_height (MandateCoverageStrip *self)
{
  return (int) (BARS_HEIGHT * mandate_timeline_get_em (GTK_WIDGET (self)));
}

/* The room beside the timeline, where the names of the lanes stand. */
static int
get_margin (MandateCoverageStrip *self)
{
  graphene_rect_t axis;
  MandateScale scale;
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (!get_axis (self, &axis, &scale))
    return 0;

  return scale.reversed ? width - (int) (axis.origin.x + axis.size.width) : (int) axis.origin.x;
}

static gboolean
get_bar (MandateCoverageStrip  *self,
         const MandateCoverage *month,
         const graphene_rect_t *axis,
         const MandateScale    *scale,
         graphene_rect_t       *bar)
{
  MandateExtent extent = mandate_coverage_get_extent (month, scale);
  double left = MAX (extent.start, 0) + axis->origin.x;
  double right = MIN (extent.end, scale->extent) + axis->origin.x;
  double gap = extent.end - extent.start > 4 ? 1 : 0;
  int bars = get_bars_height (self);
  double height = month->n_sources > 0 ? MAX (2, round ((bars - 1.0) * month->n_sources / self->most)) : 0;

  graphene_rect_init (bar, (float) left, (float) (gtk_widget_get_height (GTK_WIDGET (self)) - 1 - height),
                      (float) (right - left - gap), (float) height);
  return right - left > gap;
}

static void
snapshot_bars (MandateCoverageStrip  *self,
               const graphene_rect_t *axis,
               const MandateScale    *scale,
               const GdkRGBA         *color,
               GtkSnapshot           *snapshot)
{
  for (guint i = 0; i < self->months->len; i++)
    {
      graphene_rect_t bar;

      if (get_bar (self, &g_array_index (self->months, MandateCoverage, i), axis, scale, &bar))
        gtk_snapshot_append_color (snapshot, color, &bar);
    }
}

static void
mandate_coverage_strip_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MandateCoverageStrip *self = MANDATE_COVERAGE_STRIP (widget);
  graphene_rect_t axis;
  MandateScale scale;
  GdkRGBA color;

  gtk_widget_snapshot_child (widget, self->label, snapshot);
  if (!get_axis (self, &axis, &scale))
    return;

  gtk_widget_get_color (widget, &color);
  snapshot_bars (self, &axis, &scale, &color, snapshot);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (axis.origin.x, (float) gtk_widget_get_height (widget) - 1,
                                                  axis.size.width, 1));
}

static void
mandate_coverage_strip_measure (GtkWidget       *widget,
                                GtkOrientation   orientation,
                                int              for_size,
                                int             *minimum,
                                int             *natural,
                                int             *minimum_baseline,
                                int             *natural_baseline)
{
  MandateCoverageStrip *self = MANDATE_COVERAGE_STRIP (widget);

  gtk_widget_measure (self->label, orientation, -1, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  *minimum = *natural = self->stacked ? *minimum + get_bars_height (self) : MAX (*minimum, get_bars_height (self));
}

static void
mandate_coverage_strip_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MandateCoverageStrip *self = MANDATE_COVERAGE_STRIP (widget);
  gboolean reversed = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int inset = 14;
  int room = self->stacked ? width - 2 * inset : get_margin (self) - inset;
  GtkAllocation allocation = { inset, 0, room, height };
  int minimum;

  gtk_widget_measure (self->label, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  allocation.width = MAX (room, minimum);
  if (reversed && !self->stacked)
    allocation.x = width - inset - allocation.width;
  if (self->stacked)
    allocation.height = MAX (height - get_bars_height (self), 0);
  gtk_widget_measure (self->label, GTK_ORIENTATION_VERTICAL, allocation.width, &minimum, NULL, NULL, NULL);
  allocation.height = MAX (allocation.height, minimum);
  gtk_widget_size_allocate (self->label, &allocation, -1);
}

static gboolean
query_tooltip_cb (MandateCoverageStrip *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  const MandateCoverage *month;
  graphene_rect_t axis;
  MandateScale scale;
  g_autofree char *words = NULL;

  if (keyboard || !get_axis (self, &axis, &scale))
    return FALSE;

  month = mandate_coverage_find (self->months, (MandateDay) floor (mandate_scale_get_moment (&scale, x - axis.origin.x)));
  if (month == NULL || x < axis.origin.x || x > axis.origin.x + axis.size.width)
    return FALSE;

  words = mandate_coverage_to_words (month);
  gtk_tooltip_set_text (tooltip, words);
  return TRUE;
}

/* The month of the event that is chosen, else of what is read. */
static const MandateCoverage *
get_current (MandateCoverageStrip *self)
{
  MandateItem *selected = mandate_session_get_selected (self->session);
  MandateDay day = (MandateDay) mandate_session_get_playhead (self->session);

  if (MANDATE_IS_EVENT (selected))
    day = mandate_span_first_day (mandate_event_get_span (MANDATE_EVENT (selected)));

  return mandate_coverage_find (self->months, day);
}

static void
update_accessible (MandateCoverageStrip *self)
{
  const MandateCoverage *most = mandate_coverage_find_most (self->months);
  const MandateCoverage *current = get_current (self);
  g_autofree char *most_words = most != NULL ? mandate_coverage_to_words (most) : NULL;
  g_autofree char *words = NULL;

  if (most == NULL)
    return;

  if (current != NULL)
    {
      g_autofree char *current_words = mandate_coverage_to_words (current);

      /* Translators: the sources of the month that is looked at, and of the month with the most: “May 2019: 14 sources” */
      words = g_strdup_printf (_("%s. The most: %s"), current_words, most_words);
    }
  else
    /* Translators: the month with the most sources: “May 2019: 14 sources” */
    words = g_strdup_printf (_("The most: %s"), most_words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static void
mandate_coverage_strip_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_STACKED)
    g_value_set_boolean (value, MANDATE_COVERAGE_STRIP (object)->stacked);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
mandate_coverage_strip_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  MandateCoverageStrip *self = MANDATE_COVERAGE_STRIP (object);

  if (id != PROP_STACKED)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  else if (self->stacked != g_value_get_boolean (value))
    {
      self->stacked = g_value_get_boolean (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      g_object_notify_by_pspec (object, pspec);
    }
}

static void
mandate_coverage_strip_dispose (GObject *object)
{
  MandateCoverageStrip *self = MANDATE_COVERAGE_STRIP (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);
  g_clear_pointer (&self->months, g_array_unref);
  g_clear_object (&self->session);
  g_clear_object (&self->view);

  G_OBJECT_CLASS (mandate_coverage_strip_parent_class)->dispose (object);
}

static void
mandate_coverage_strip_class_init (MandateCoverageStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = mandate_coverage_strip_get_property;
  object_class->set_property = mandate_coverage_strip_set_property;
  object_class->dispose = mandate_coverage_strip_dispose;
  properties[PROP_STACKED] = g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                                                   G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  widget_class->measure = mandate_coverage_strip_measure;
  widget_class->size_allocate = mandate_coverage_strip_size_allocate;
  widget_class->snapshot = mandate_coverage_strip_snapshot;

  gtk_widget_class_set_css_name (widget_class, "coveragestrip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
mandate_coverage_strip_init (MandateCoverageStrip *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "label",
                              _("Sources by month"), "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Sources that the record holds, by month"), -1);
  g_signal_connect_swapped (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), self);
}

/**
 * mandate_coverage_strip_set_session:
 * @session: whose record and stretch of time to show; may be set once
 * @view: the widget on whose width the time stands
 */
void
mandate_coverage_strip_set_session (MandateCoverageStrip *self, MandateSession *session, GtkWidget *view)
{
  const MandateCoverage *most;

  g_return_if_fail (MANDATE_IS_COVERAGE_STRIP (self) && self->session == NULL);
  g_return_if_fail (MANDATE_IS_SESSION (session) && GTK_IS_WIDGET (view));

  self->session = g_object_ref (session);
  self->view = g_object_ref (view);
  self->months = mandate_coverage_new (mandate_dossier_get_list (mandate_session_get_dossier (session),
                                                                 MANDATE_TYPE_EVENT));
  most = mandate_coverage_find_most (self->months);
  self->most = most != NULL ? MAX (most->n_sources, 1) : 1;
  g_signal_connect_object (session, "notify::start", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::end", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selected", G_CALLBACK (update_accessible), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::playhead", G_CALLBACK (update_accessible), self, G_CONNECT_SWAPPED);
  update_accessible (self);
}
