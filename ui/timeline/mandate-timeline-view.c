/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline itself: phases, lanes of marks, ticks, and a cursor below the marks. Compact,
 * one lane of all events stands in for the five.
 *
 * It shows the stretch of time that the session holds and changes it by pointer,
 * wheel, touch and keys. It is a GtkScrollable along time, so that scrolling has
 * the momentum of every other scrolled widget. To assistive technology it is a
 * slider whose values are the events in the order of time.
 *
 * All positions come from one MandateScale, which also knows the direction.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-date-words.h"
#include "timeline/mandate-timeline-accessible.h"
#include "timeline/mandate-timeline-metrics.h"
#include "timeline/mandate-timeline-view-private.h"

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_STACKED,
  PROP_COMPACT,
  N_PROPS,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

static GParamSpec *properties[N_PROPS];

static void accessible_range_init (GtkAccessibleRangeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MandateTimelineView, mandate_timeline_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE, accessible_range_init))

/**
 * mandate_timeline_view_get_scale:
 *
 * Returns: how time stands on the widget now
 */
MandateScale
mandate_timeline_view_get_scale (MandateTimelineView *self)
{
  MandateScale scale = { 1, 2, 1, FALSE };

  g_return_val_if_fail (MANDATE_IS_TIMELINE_VIEW (self), scale);

  if (self->session == NULL)
    return scale;

  scale.start = mandate_session_get_start (self->session);
  scale.end = mandate_session_get_end (self->session);
  scale.extent = MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1);
  scale.reversed = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  return scale;
}

/* Pixels of the whole record before the left edge of the widget. */
static double
get_scroll_value (MandateTimelineView *self, const MandateScale *scale, const MandateLimits *limits)
{
  double days = scale->reversed ? limits->last - scale->end : scale->start - limits->first;

  return days * mandate_scale_get_density (scale);
}

static void
configure_adjustment (MandateTimelineView *self, const MandateScale *scale)
{
  MandateLimits limits = mandate_session_get_limits (self->session);
  double whole = (limits.last - limits.first) * mandate_scale_get_density (scale);

  if (self->hadjustment == NULL)
    return;

  self->configuring = TRUE;
  gtk_adjustment_configure (self->hadjustment, get_scroll_value (self, scale, &limits), 0, whole, scale->extent / 10,
                            scale->extent * 0.9, scale->extent);
  self->configuring = FALSE;
}

static void
adjustment_changed_cb (MandateTimelineView *self)
{
  MandateLimits limits;
  MandateScale scale;
  double days;

  if (self->configuring || self->session == NULL)
    return;

  limits = mandate_session_get_limits (self->session);
  scale = mandate_timeline_view_get_scale (self);
  days = (gtk_adjustment_get_value (self->hadjustment) - get_scroll_value (self, &scale, &limits))
         / mandate_scale_get_density (&scale) * (scale.reversed ? -1 : 1);
  if (fabs (days * mandate_scale_get_density (&scale)) >= 0.01)
    mandate_session_set_range (self->session, scale.start + days, scale.end + days);
}

/*< private >
 * mandate_timeline_view_get_lane_of:
 *
 * Returns: the lane that shows an event now
 */
guint
mandate_timeline_view_get_lane_of (MandateTimelineView *self, MandateEvent *event)
{
  return self->compact ? MANDATE_TIMELINE_ALL : mandate_kind_get_lane (mandate_event_get_kind (event));
}

static gboolean
shows_lane (MandateTimelineView *self, guint lane)
{
  return (lane == MANDATE_TIMELINE_ALL) == self->compact;
}

/* The mark of an event, in the coordinates of the view. */
static gboolean
get_mark_bounds (MandateTimelineView *self, MandateEvent *event, graphene_rect_t *bounds)
{
  MandateTimelineLane *lane = self->lanes[mandate_timeline_view_get_lane_of (self, event)];
  graphene_rect_t lane_bounds;

  if (self->series == NULL || !mandate_timeline_lane_get_bounds (lane, event, bounds)
      || !gtk_widget_compute_bounds (GTK_WIDGET (lane), GTK_WIDGET (self), &lane_bounds))
    return FALSE;

  graphene_rect_offset (bounds, lane_bounds.origin.x, lane_bounds.origin.y);
  return TRUE;
}

/* The playhead stands on the chosen event, else where the reader reads. */
static void
update_playhead (MandateTimelineView *self)
{
  MandateItem *selected = mandate_session_get_selected (self->session);
  MandateScale scale = mandate_timeline_view_get_scale (self);
  double playhead = mandate_session_get_playhead (self->session);
  g_autofree char *label = NULL;
  double start, end;

  if (MANDATE_IS_EVENT (selected))
    {
      MandateSpan span = mandate_event_get_span (MANDATE_EVENT (selected));

      playhead = mandate_span_first_day (span) + 0.5;
      label = mandate_date_to_words (span.start, MANDATE_DATE_SHORT);
    }
  else if (playhead > 0)
    label = mandate_date_to_words (mandate_date_from_day ((MandateDay) playhead), MANDATE_DATE_SHORT);

  mandate_timeline_cursor_set_playhead (self->cursor, mandate_scale_get_position (&scale, playhead), label);
  mandate_timeline_cursor_get_covered (self->cursor, &start, &end);
  mandate_timeline_grid_set_covered (self->grid, start, end);
}

/* The cursors between which the reader measures, and the year or month that was
 * stepped to. */
static void
update_stretches (MandateTimelineView *self)
{
  MandateTimelineState *state = mandate_session_get_timeline (self->session);
  MandateScale scale = mandate_timeline_view_get_scale (self);
  double from = mandate_timeline_state_get_from (state);
  double to = mandate_timeline_state_get_to (state);
  double first = self->period.year != 0 ? mandate_date_first_day (self->period) : 0;
  double last = self->period.year != 0 ? mandate_date_last_day (self->period) + 1.0 : 0;

  mandate_timeline_cursor_set_measure (self->cursor, from > 0 ? mandate_scale_get_position (&scale, from) : NAN,
                                       to > 0 ? mandate_scale_get_position (&scale, to) : NAN);
  mandate_timeline_cursor_set_period (self->cursor, first > 0 ? mandate_scale_get_position (&scale, first) : NAN,
                                      first > 0 ? mandate_scale_get_position (&scale, last) : NAN);
}

/*< private >
 * mandate_timeline_view_get_selected:
 *
 * Returns: (transfer none) (nullable): the item whose card is open, if it is an event
 */
MandateEvent *
mandate_timeline_view_get_selected (MandateTimelineView *self)
{
  MandateItem *selected = mandate_session_get_selected (self->session);

  return MANDATE_IS_EVENT (selected) ? MANDATE_EVENT (selected) : NULL;
}

/*< private >
 * mandate_timeline_view_update_marks:
 *
 * Puts the cursor's rings where the marks are now.
 */
void
mandate_timeline_view_update_marks (MandateTimelineView *self)
{
  MandateEvent *selected = mandate_timeline_view_get_selected (self);
  graphene_rect_t bounds;

  mandate_timeline_cursor_set_selected (
    self->cursor, selected != NULL && get_mark_bounds (self, selected, &bounds) ? &bounds : NULL);
  mandate_timeline_cursor_set_hovered (
    self->cursor, self->hovered != NULL && get_mark_bounds (self, self->hovered, &bounds) ? &bounds : NULL);
  update_stretches (self);
  update_playhead (self);
}

/* Another stretch is in view; by the reader's doing, unless this widget moves. */
static void
range_changed_cb (MandateTimelineView *self)
{
  if (!self->moving)
    mandate_timeline_view_stop_moving (self);
  mandate_timeline_view_queue_value (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
session_changed_cb (MandateTimelineView *self)
{
  MandateEvent *selected = mandate_timeline_view_get_selected (self);

  self->period.year = 0;
  /* What was chosen must not run out of view. */
  adw_animation_pause (self->fling);
  for (guint i = 0; i < MANDATE_TIMELINE_N_LANES; i++)
    mandate_timeline_accessible_update_selected (self->lanes[i], selected);
  mandate_timeline_view_update_marks (self);
  mandate_timeline_view_update_value (self);
}

static gboolean
set_current_value (GtkAccessibleRange *range, double value)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (range);
  g_autoptr (MandateEvent) event = self->series != NULL
                                     ? mandate_timeline_series_get_event (self->series, (guint) MAX (value, 1) - 1)
                                     : NULL;

  if (event == NULL)
    return FALSE;

  mandate_session_select (self->session, MANDATE_ITEM (event));
  return TRUE;
}

static void
accessible_range_init (GtkAccessibleRangeInterface *iface)
{
  iface->set_current_value = set_current_value;
}

static void
mandate_timeline_view_measure (GtkWidget       *widget,
                               GtkOrientation   orientation,
                               int              for_size,
                               int             *minimum,
                               int             *natural,
                               int             *minimum_baseline,
                               int             *natural_baseline)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (widget);
  int name = self->stacked ? mandate_timeline_get_name_height (widget, G_MAXINT) : 0;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  for (guint i = 0; i < MANDATE_TIMELINE_N_LANES; i++)
    {
      int lane_minimum, lane_natural;

      if (!shows_lane (self, i))
        continue;
      gtk_widget_measure (GTK_WIDGET (self->lanes[i]), orientation, -1, &lane_minimum, &lane_natural, NULL, NULL);
      *minimum += lane_minimum;
      *natural += lane_natural + name;
    }
  *minimum += mandate_timeline_get_band_height (widget) + mandate_timeline_get_axis_height (widget);
  *natural += mandate_timeline_get_band_height (widget) + mandate_timeline_get_axis_height (widget);
}

static void
allocate_lanes (MandateTimelineView *self, const MandateScale *scale, int width, int height)
{
  int name = self->stacked ? mandate_timeline_get_name_height (GTK_WIDGET (self), height) : 0;
  MandateLimits limits = { scale->start, scale->end, 0 };

  if (self->session != NULL)
    limits = mandate_session_get_limits (self->session);

  for (guint i = 0; i < MANDATE_TIMELINE_N_LANES; i++)
    {
      GtkAllocation allocation = { 0, 0, width, 0 };

      if (!shows_lane (self, i))
        continue;
      mandate_timeline_get_lane (GTK_WIDGET (self), height, i, &allocation.y, &allocation.height);
      allocation.y += name;
      allocation.height = MAX (allocation.height - name, 0);
      mandate_timeline_lane_set_scale (self->lanes[i], scale, &limits);
      gtk_widget_size_allocate (GTK_WIDGET (self->lanes[i]), &allocation, -1);
    }
}

static void
mandate_timeline_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (widget);
  MandateScale scale = mandate_timeline_view_get_scale (self);
  int top = mandate_timeline_get_band_height (widget);
  int bottom = mandate_timeline_get_axis_height (widget);
  int strip = mandate_timeline_get_strip_height (widget, height);

  scale.extent = MAX (width, 1);
  mandate_timeline_grid_set_scale (self->grid, &scale);
  gtk_widget_size_allocate (GTK_WIDGET (self->grid), &(GtkAllocation) { 0, 0, width, height }, -1);
  mandate_timeline_terms_set_scale (self->terms, &scale);
  gtk_widget_set_child_visible (GTK_WIDGET (self->terms), strip > 0);
  if (strip > 0)
    gtk_widget_size_allocate (GTK_WIDGET (self->terms), &(GtkAllocation) { 0, top, width, strip }, -1);
  allocate_lanes (self, &scale, width, height);
  mandate_timeline_cursor_set_insets (self->cursor, top, bottom);
  gtk_widget_size_allocate (GTK_WIDGET (self->cursor), &(GtkAllocation) { 0, 0, width, height }, -1);

  if (self->session == NULL)
    return;
  configure_adjustment (self, &scale);
  mandate_timeline_view_update_marks (self);
}

static void
mandate_timeline_view_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  gtk_widget_queue_allocate (widget);
}

static void
set_hadjustment (MandateTimelineView *self, GtkAdjustment *adjustment)
{
  if (self->hadjustment != NULL)
    g_signal_handlers_disconnect_by_data (self->hadjustment, self);
  g_set_object (&self->hadjustment, adjustment);
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (adjustment_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Leaves room for the lanes' names above the marks, which others draw. */
static void
set_stacked (MandateTimelineView *self, gboolean stacked)
{
  if (self->stacked == stacked)
    return;

  self->stacked = stacked;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STACKED]);
}

static void
update_lanes (MandateTimelineView *self)
{
  for (guint i = 0; i < MANDATE_TIMELINE_N_LANES; i++)
    gtk_widget_set_visible (GTK_WIDGET (self->lanes[i]), shows_lane (self, i));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->compact
                                    ? _("Left and right go from event to event, with Control by years or months, plus and "
                                        "minus zoom, W says where you are, Enter opens a cluster or shows the event in "
                                        "the text")
                                    : _("Left and right go from event to event, with Control by years or months, up and "
                                        "down from lane to lane, plus and minus zoom, W says where you are, Enter opens a "
                                        "cluster or shows the event in the text"),
                                  -1);
}

/* Shows all events in one lane. */
static void
set_compact (MandateTimelineView *self, gboolean compact)
{
  if (self->compact == compact)
    return;

  self->compact = compact;
  update_lanes (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPACT]);
}

static void
mandate_timeline_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (object);

  switch (id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_STACKED:
      g_value_set_boolean (value, self->stacked);
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->hadjustment);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->vadjustment);
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[id - PROP_HSCROLL_POLICY]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_timeline_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (object);

  switch (id)
    {
    case PROP_SESSION:
      mandate_timeline_view_set_session (self, g_value_get_object (value));
      break;
    case PROP_STACKED:
      set_stacked (self, g_value_get_boolean (value));
      break;
    case PROP_COMPACT:
      set_compact (self, g_value_get_boolean (value));
      break;
    case PROP_HADJUSTMENT:
      set_hadjustment (self, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      g_set_object (&self->vadjustment, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      self->policies[id - PROP_HSCROLL_POLICY] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_timeline_view_dispose (GObject *object)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (object);
  GtkWidget *child;

  g_clear_handle_id (&self->resting, g_source_remove);
  if (self->animation != NULL)
    adw_animation_pause (self->animation);
  if (self->fling != NULL)
    adw_animation_pause (self->fling);
  g_clear_object (&self->animation);
  g_clear_object (&self->fling);
  set_hadjustment (self, NULL);
  g_clear_object (&self->vadjustment);
  g_clear_object (&self->hovered);
  g_clear_object (&self->picked);
  g_clear_object (&self->series);
  g_clear_object (&self->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (mandate_timeline_view_parent_class)->dispose (object);
}

static void
mandate_timeline_view_class_init (MandateTimelineViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = mandate_timeline_view_get_property;
  object_class->set_property = mandate_timeline_view_set_property;
  object_class->dispose = mandate_timeline_view_dispose;
  widget_class->measure = mandate_timeline_view_measure;
  widget_class->size_allocate = mandate_timeline_view_size_allocate;
  widget_class->direction_changed = mandate_timeline_view_direction_changed;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, MANDATE_TYPE_SESSION, flags);
  properties[PROP_STACKED] = g_param_spec_boolean ("stacked", NULL, NULL, FALSE, flags);
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  gtk_widget_class_set_css_name (widget_class, "timelineview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  mandate_timeline_view_install_keys (widget_class);
  mandate_timeline_view_add_signals (G_TYPE_FROM_CLASS (klass));
}

static void
mandate_timeline_view_init (MandateTimelineView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->grid = MANDATE_TIMELINE_GRID (mandate_timeline_grid_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->grid), widget);
  /* Below the words, which its lines would make hard to read. */
  self->cursor = MANDATE_TIMELINE_CURSOR (mandate_timeline_cursor_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->cursor), widget);
  self->terms = MANDATE_TIMELINE_TERMS (mandate_timeline_terms_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->terms), widget);
  for (guint i = 0; i < MANDATE_TIMELINE_N_LANES; i++)
    {
      self->lanes[i] = MANDATE_TIMELINE_LANE (mandate_timeline_lane_new (i));
      mandate_timeline_lane_set_palette (self->lanes[i], self->lanes);
      gtk_widget_set_parent (GTK_WIDGET (self->lanes[i]), widget);
    }

  mandate_timeline_view_add_animations (self);
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_has_tooltip (widget, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Timeline"), -1);
  update_lanes (self);
  mandate_timeline_view_add_gestures (self);
}

static void
series_changed_cb (MandateTimelineView *self)
{
  mandate_timeline_view_update_value (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
connect (MandateTimelineView *self, gpointer object, const char *signal, gpointer callback)
{
  g_signal_connect_object (object, signal, G_CALLBACK (callback), self, G_CONNECT_SWAPPED);
}

/**
 * mandate_timeline_view_set_session:
 * @session: (nullable): what to show; may be set once
 */
void
mandate_timeline_view_set_session (MandateTimelineView *self, MandateSession *session)
{
  MandateTimelineState *state;

  g_return_if_fail (MANDATE_IS_TIMELINE_VIEW (self));

  if (!g_set_object (&self->session, session) || session == NULL)
    return;

  state = mandate_session_get_timeline (session);
  self->series = g_object_ref (mandate_timeline_series_get (state));
  mandate_timeline_grid_set_dossier (self->grid, mandate_session_get_dossier (session));
  mandate_timeline_terms_set_session (self->terms, session);
  for (guint i = 0; i < MANDATE_TIMELINE_N_LANES; i++)
    mandate_timeline_lane_set_series (self->lanes[i], self->series);

  connect (self, session, "notify::start", range_changed_cb);
  connect (self, session, "notify::end", range_changed_cb);
  connect (self, session, "notify::selected", session_changed_cb);
  connect (self, session, "notify::playhead", update_playhead);
  connect (self, state, "notify::from", update_stretches);
  connect (self, state, "notify::to", update_stretches);
  connect (self, self->series, "changed", series_changed_cb);
  mandate_timeline_view_update_value (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

/**
 * mandate_timeline_view_get_lane:
 * @lane: one of the lanes, or %MANDATE_TIMELINE_ALL
 * @bounds: (out): where the lane stands, in pixels of the view
 *
 * Returns: whether the lane is shown and laid out
 */
gboolean
mandate_timeline_view_get_lane (MandateTimelineView *self, guint lane, graphene_rect_t *bounds)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_VIEW (self), FALSE);

  return shows_lane (self, lane) && gtk_widget_compute_bounds (GTK_WIDGET (self->lanes[lane]), GTK_WIDGET (self), bounds);
}

/*< private >
 * mandate_timeline_view_pick_placed:
 * @lane: (out): the lane it is in
 *
 * Returns: (nullable): what is drawn at a point of the view
 */
const MandatePlaced *
mandate_timeline_view_pick_placed (MandateTimelineView *self, double x, double y, guint *lane)
{
  for (guint i = 0; i < MANDATE_TIMELINE_N_LANES; i++)
    {
      graphene_rect_t bounds;

      if (mandate_timeline_view_get_lane (self, i, &bounds) && y >= bounds.origin.y
          && y < bounds.origin.y + bounds.size.height)
        {
          *lane = i;
          return mandate_timeline_lane_pick (self->lanes[i], x, y - bounds.origin.y);
        }
    }

  return NULL;
}

/**
 * mandate_timeline_view_pick:
 *
 * Returns: (transfer none) (nullable): the event drawn at a point of the view; of a
 *   cluster, the most important. Valid until the next call
 */
MandateEvent *
mandate_timeline_view_pick (MandateTimelineView *self, double x, double y)
{
  const MandatePlaced *placed;
  guint lane;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_VIEW (self), NULL);

  placed = mandate_timeline_view_pick_placed (self, x, y, &lane);
  g_clear_object (&self->picked);
  if (placed != NULL)
    self->picked = mandate_timeline_series_get_member (self->series, lane, placed->number);
  return self->picked;
}
