/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline itself: phases, lanes of marks, ticks, and a cursor above them.
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
#include "mandate-ticks.h"
#include "timeline/mandate-timeline-metrics.h"
#include "timeline/mandate-timeline-view-private.h"

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_STACKED,
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

/*< private >
 * mandate_timeline_view_set_scale:
 *
 * Shows the stretch of time that @scale covers.
 */
void
mandate_timeline_view_set_scale (MandateTimelineView *self, const MandateScale *scale)
{
  mandate_session_set_range (self->session, scale->start, scale->end);
}

static void
animate_cb (double value, MandateTimelineView *self)
{
  mandate_session_set_range (self->session, self->from.start + value * (self->to.start - self->from.start),
                             self->from.end + value * (self->to.end - self->from.end));
}

/*< private >
 * mandate_timeline_view_animate_to:
 *
 * As above, in a movement where the desktop has animations on.
 */
void
mandate_timeline_view_animate_to (MandateTimelineView *self, const MandateScale *scale)
{
  self->from = mandate_timeline_view_get_scale (self);
  self->to = *scale;
  adw_animation_play (self->animation);
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

/* The mark of an event, in the coordinates of the view. */
static gboolean
get_mark_bounds (MandateTimelineView *self, MandateEvent *event, graphene_rect_t *bounds)
{
  MandateTimelineLane *lane = self->lanes[mandate_kind_get_lane (mandate_event_get_kind (event))];
  graphene_rect_t lane_bounds;

  if (!mandate_timeline_lane_get_bounds (lane, event, bounds)
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

/*< private >
 * mandate_timeline_view_update_marks:
 *
 * Puts the cursor's rings where the marks are now.
 */
void
mandate_timeline_view_update_marks (MandateTimelineView *self)
{
  MandateItem *selected = mandate_session_get_selected (self->session);
  graphene_rect_t bounds;

  mandate_timeline_cursor_set_selected (self->cursor,
                                        MANDATE_IS_EVENT (selected)
                                            && get_mark_bounds (self, MANDATE_EVENT (selected), &bounds)
                                          ? &bounds
                                          : NULL);
  mandate_timeline_cursor_set_hovered (
    self->cursor, self->hovered != NULL && get_mark_bounds (self, self->hovered, &bounds) ? &bounds : NULL);
  update_playhead (self);
}

static void
update_accessible (MandateTimelineView *self)
{
  MandateDossier *dossier = mandate_session_get_dossier (self->session);
  MandateItem *selected = mandate_session_get_selected (self->session);
  guint n = g_list_model_get_n_items (mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT));
  g_autofree char *when = NULL;
  g_autofree char *text = NULL;
  guint now = 0;

  if (MANDATE_IS_EVENT (selected))
    {
      MandateEvent *event = MANDATE_EVENT (selected);

      now = mandate_event_get_index (event) + 1;
      when = mandate_span_to_words (mandate_event_get_span (event), MANDATE_DATE_LONG);
      /* Translators: what a screen reader says of an event on the timeline: its
       * date, its title, the lane, its number and how many there are */
      text = g_strdup_printf (_("%s: %s. %s, event %u of %u"), when, mandate_item_get_title (selected),
                              mandate_lane_get_name (mandate_kind_get_lane (mandate_event_get_kind (event))), now, n);
    }
  else
    {
      MandateScale scale = mandate_timeline_view_get_scale (self);

      when = mandate_scale_to_words (&scale);
      text = g_strdup_printf (ngettext ("No event chosen; %s, %u event", "No event chosen; %s, %u events", n), when, n);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) n, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  (double) now, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

static void
session_changed_cb (MandateTimelineView *self)
{
  mandate_timeline_view_update_marks (self);
  update_accessible (self);
}

static gboolean
set_current_value (GtkAccessibleRange *range, double value)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (range);
  MandateEvent *event = mandate_dossier_get_event (mandate_session_get_dossier (self->session), (guint) MAX (value, 1) - 1);

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
  int name = self->stacked ? mandate_timeline_get_name_height (widget) : 0;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  for (guint i = 0; i < MANDATE_N_LANES; i++)
    {
      int lane_minimum, lane_natural;

      gtk_widget_measure (GTK_WIDGET (self->lanes[i]), orientation, -1, &lane_minimum, &lane_natural, NULL, NULL);
      *minimum += lane_minimum + name;
      *natural += lane_natural + name;
    }
  *minimum += mandate_timeline_get_band_height (widget) + mandate_timeline_get_axis_height (widget);
  *natural += mandate_timeline_get_band_height (widget) + mandate_timeline_get_axis_height (widget);
}

static void
allocate_lanes (MandateTimelineView *self, const MandateScale *scale, int width, int height)
{
  int name = self->stacked ? mandate_timeline_get_name_height (GTK_WIDGET (self)) : 0;

  for (guint i = 0; i < MANDATE_N_LANES; i++)
    {
      GtkAllocation allocation = { 0, 0, width, 0 };

      mandate_timeline_get_lane (GTK_WIDGET (self), height, i, &allocation.y, &allocation.height);
      allocation.y += name;
      allocation.height = MAX (allocation.height - name, 0);
      mandate_timeline_lane_set_scale (self->lanes[i], scale);
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

  scale.extent = MAX (width, 1);
  mandate_timeline_grid_set_scale (self->grid, &scale);
  gtk_widget_size_allocate (GTK_WIDGET (self->grid), &(GtkAllocation) { 0, 0, width, height }, -1);
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

  if (self->animation != NULL)
    adw_animation_reset (self->animation);
  g_clear_object (&self->animation);
  set_hadjustment (self, NULL);
  g_clear_object (&self->vadjustment);
  g_clear_object (&self->hovered);
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

  object_class->get_property = mandate_timeline_view_get_property;
  object_class->set_property = mandate_timeline_view_set_property;
  object_class->dispose = mandate_timeline_view_dispose;
  widget_class->measure = mandate_timeline_view_measure;
  widget_class->size_allocate = mandate_timeline_view_size_allocate;
  widget_class->direction_changed = mandate_timeline_view_direction_changed;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, MANDATE_TYPE_SESSION,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_STACKED] = g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                                                   G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  gtk_widget_class_set_css_name (widget_class, "timelineview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  mandate_timeline_view_install_keys (widget_class);
}

static void
mandate_timeline_view_init (MandateTimelineView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  AdwAnimationTarget *target;

  self->grid = MANDATE_TIMELINE_GRID (mandate_timeline_grid_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->grid), widget);
  for (guint i = 0; i < MANDATE_N_LANES; i++)
    {
      self->lanes[i] = MANDATE_TIMELINE_LANE (mandate_timeline_lane_new (i));
      gtk_widget_set_parent (GTK_WIDGET (self->lanes[i]), widget);
    }
  self->cursor = MANDATE_TIMELINE_CURSOR (mandate_timeline_cursor_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->cursor), widget);

  target = adw_callback_animation_target_new ((AdwAnimationTargetFunc) animate_cb, self, NULL);
  self->animation = adw_timed_animation_new (widget, 0, 1, 250, target);
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_has_tooltip (widget, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Timeline"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _("Left and right go from event to event, up and down from lane to lane, plus and "
                                    "minus zoom, Enter shows the event in the text"),
                                  -1);
  mandate_timeline_view_add_gestures (self);
}

/**
 * mandate_timeline_view_set_session:
 * @session: (nullable): what to show; may be set once
 */
void
mandate_timeline_view_set_session (MandateTimelineView *self, MandateSession *session)
{
  MandateDossier *dossier;

  g_return_if_fail (MANDATE_IS_TIMELINE_VIEW (self));

  if (!g_set_object (&self->session, session) || session == NULL)
    return;

  dossier = mandate_session_get_dossier (session);
  mandate_timeline_grid_set_dossier (self->grid, dossier);
  for (guint i = 0; i < MANDATE_N_LANES; i++)
    mandate_timeline_lane_set_dossier (self->lanes[i], dossier);

  g_signal_connect_object (session, "notify::start", G_CALLBACK (gtk_widget_queue_allocate), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::end", G_CALLBACK (gtk_widget_queue_allocate), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selected", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::playhead", G_CALLBACK (update_playhead), self, G_CONNECT_SWAPPED);
  update_accessible (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

/**
 * mandate_timeline_view_zoom:
 * @factor: above 1 to see less time in more detail
 *
 * Zooms about the chosen event if it is in view, else about the middle.
 */
void
mandate_timeline_view_zoom (MandateTimelineView *self, double factor)
{
  MandateScale scale = mandate_timeline_view_get_scale (self);
  MandateLimits limits = mandate_session_get_limits (self->session);
  MandateItem *selected = mandate_session_get_selected (self->session);
  double about = scale.extent / 2;

  if (MANDATE_IS_EVENT (selected))
    {
      double x = mandate_scale_get_position (&scale, mandate_span_first_day (mandate_event_get_span (MANDATE_EVENT (selected))));

      if (x >= 0 && x <= scale.extent)
        about = x;
    }

  scale = mandate_scale_zoom (&scale, factor, about, &limits);
  mandate_timeline_view_animate_to (self, &scale);
}

/**
 * mandate_timeline_view_fit:
 *
 * Shows the whole record.
 */
void
mandate_timeline_view_fit (MandateTimelineView *self)
{
  MandateScale scale = mandate_timeline_view_get_scale (self);
  MandateLimits limits = mandate_session_get_limits (self->session);

  scale = mandate_scale_fit (&scale, limits.first, limits.last, 0, &limits);
  mandate_timeline_view_animate_to (self, &scale);
}

/**
 * mandate_timeline_view_get_lane:
 * @bounds: (out): where the lane stands, in pixels of the view
 *
 * Returns: whether the lane is laid out
 */
gboolean
mandate_timeline_view_get_lane (MandateTimelineView *self, MandateLane lane, graphene_rect_t *bounds)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_VIEW (self), FALSE);

  return gtk_widget_compute_bounds (GTK_WIDGET (self->lanes[lane]), GTK_WIDGET (self), bounds);
}

/**
 * mandate_timeline_view_pick:
 *
 * Returns: (transfer none) (nullable): the event drawn at a point of the view
 */
MandateEvent *
mandate_timeline_view_pick (MandateTimelineView *self, double x, double y)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_VIEW (self), NULL);

  for (guint i = 0; i < MANDATE_N_LANES; i++)
    {
      graphene_rect_t bounds;

      if (mandate_timeline_view_get_lane (self, i, &bounds) && y >= bounds.origin.y
          && y < bounds.origin.y + bounds.size.height)
        return mandate_timeline_lane_pick (self->lanes[i], x, y - bounds.origin.y);
    }

  return NULL;
}
