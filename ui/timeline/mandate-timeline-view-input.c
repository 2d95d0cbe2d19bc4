/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the timeline is moved by pointer, wheel and touch. Scrolling and its momentum
 * are the GtkScrolledWindow's; a mouse, which it leaves alone, drags here. */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-date-words.h"
#include "timeline/mandate-timeline-accessible.h"
#include "timeline/mandate-timeline-view-private.h"

/* One notch of the wheel. */
#define ZOOM_STEP 1.25

/* A touchpad counts in pixels; of zooming, so many are a notch. */
#define PIXELS_A_NOTCH 10

static void
motion_cb (MandateTimelineView *self, double x, double y)
{
  self->pointer_x = x;
  if (self->session == NULL)
    return;

  g_set_object (&self->hovered, mandate_timeline_view_pick (self, x, y));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), self->hovered != NULL ? "pointer" : NULL);
  mandate_timeline_view_update_marks (self);
}

static void
leave_cb (MandateTimelineView *self)
{
  g_clear_object (&self->hovered);
  if (self->session != NULL)
    mandate_timeline_view_update_marks (self);
}

/* What the pointer rests on: a mark, or the band of a phase, whose title may not fit into it. */
static char *
describe_place (MandateTimelineView *self, double x, double y)
{
  guint lane;
  const MandatePlaced *placed = mandate_timeline_view_pick_placed (self, x, y, &lane);
  g_autoptr (MandatePhase) phase = placed == NULL ? mandate_timeline_grid_pick_phase (self->grid, x, y) : NULL;
  g_autoptr (MandateEvent) event = NULL;
  g_autofree char *when = NULL;

  if (phase != NULL)
    {
      when = mandate_span_to_words (mandate_phase_get_span (phase), MANDATE_DATE_LONG);
      return g_markup_printf_escaped ("<b>%s</b>\n%s", mandate_item_get_title (MANDATE_ITEM (phase)), when);
    }
  if (placed == NULL)
    return NULL;

  event = mandate_timeline_series_get_member (self->series, lane, placed->number);
  when = placed->cluster ? mandate_timeline_describe_cluster (self->lanes[lane], placed)
                         : mandate_span_to_words (mandate_event_get_span (event), MANDATE_DATE_LONG);
  return g_markup_printf_escaped ("<b>%s</b>\n%s", when, mandate_item_get_title (MANDATE_ITEM (event)));
}

static gboolean
query_tooltip_cb (MandateTimelineView *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  g_autofree char *markup = keyboard || self->series == NULL ? NULL : describe_place (self, x, y);

  if (markup == NULL)
    return FALSE;

  gtk_tooltip_set_markup (tooltip, markup);
  return TRUE;
}

/*< private >
 * mandate_timeline_view_scroll:
 * @unit: what @dx and @dy are counted in: notches of a wheel, or pixels
 *
 * Zooms about the pointer with Control, else moves along time.
 *
 * Returns: %GDK_EVENT_PROPAGATE where it is left to what lies around the timeline
 */
gboolean
mandate_timeline_view_scroll (MandateTimelineView *self,
                              GdkModifierType      state,
                              GdkScrollUnit        unit,
                              double               dx,
                              double               dy)
{
  MandateScale scale = mandate_timeline_view_get_scale (self);
  MandateLimits limits = mandate_session_get_limits (self->session);
  gboolean wheel = unit == GDK_SCROLL_UNIT_WHEEL;
  double notches = wheel ? dy : dy / PIXELS_A_NOTCH;

  if (state & GDK_CONTROL_MASK)
    {
      scale = mandate_scale_zoom (&scale, pow (ZOOM_STEP, -notches), self->pointer_x, &limits);
      mandate_timeline_view_set_scale (self, &scale);
      return GDK_EVENT_STOP;
    }

  /* What goes sideways is the scrolled window's. A wheel that turns one way only moves
   * along time; when all is in view it is left to what lies around the timeline. */
  if (fabs (dx) > fabs (dy) || scale.end - scale.start >= limits.last - limits.first)
    return GDK_EVENT_PROPAGATE;

  scale = mandate_scale_pan (&scale, (wheel ? dy * scale.extent / 10 : dy) * (scale.reversed ? -1 : 1), &limits);
  mandate_timeline_view_set_scale (self, &scale);
  return GDK_EVENT_STOP;
}

static gboolean
scroll_cb (MandateTimelineView *self, double dx, double dy, GtkEventController *controller)
{
  GdkScrollUnit unit = gtk_event_controller_scroll_get_unit (GTK_EVENT_CONTROLLER_SCROLL (controller));

  return mandate_timeline_view_scroll (self, gtk_event_controller_get_current_event_state (controller), unit, dx, dy);
}

/* One click chooses; two open what a cluster holds. */
static void
released_cb (MandateTimelineView *self, int n_press, double x, double y)
{
  guint lane;
  const MandatePlaced *placed = self->series != NULL ? mandate_timeline_view_pick_placed (self, x, y, &lane) : NULL;
  MandateEvent *event;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (placed == NULL)
    return;
  if (n_press == 2 && placed->cluster && mandate_timeline_view_open_cluster (self, lane, placed))
    return;

  event = mandate_timeline_view_pick (self, x, y);
  mandate_session_choose (self->session, MANDATE_ITEM (event));
}

static gboolean
is_touch (GtkGesture *gesture)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (GTK_EVENT_CONTROLLER (gesture));

  return device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

static void
drag_begin_cb (MandateTimelineView *self, double x, double y, GtkGesture *gesture)
{
  mandate_timeline_view_stop_moving (self);
  /* A finger is the scrolled window's. */
  if (is_touch (gesture))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
  self->dragged = FALSE;
  self->drag_start = self->hadjustment != NULL ? gtk_adjustment_get_value (self->hadjustment) : 0;
}

static void
drag_update_cb (MandateTimelineView *self, double x, double y, GtkGesture *gesture)
{
  if (self->hadjustment == NULL || (!self->dragged && !gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) x, 0)))
    return;

  self->dragged = TRUE;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_adjustment_set_value (self->hadjustment, self->drag_start - x);
}

/* It comes at the end of every press, of a quick click too. */
static void
swipe_cb (MandateTimelineView *self, double velocity_x, double velocity_y, GtkGesture *gesture)
{
  if (self->dragged && !is_touch (gesture))
    mandate_timeline_view_start_fling (self, -velocity_x);
}

static void
pinch_begin_cb (MandateTimelineView *self)
{
  self->pinch_scale = mandate_timeline_view_get_scale (self);
}

static void
pinch_changed_cb (MandateTimelineView *self, double factor, GtkGesture *gesture)
{
  MandateLimits limits = mandate_session_get_limits (self->session);
  MandateScale scale;
  double x = self->pinch_scale.extent / 2, y;

  if (gtk_gesture_is_active (gesture))
    gtk_gesture_get_bounding_box_center (gesture, &x, &y);
  scale = mandate_scale_zoom (&self->pinch_scale, factor, x, &limits);
  mandate_timeline_view_set_scale (self, &scale);
}

static void
add_controller (MandateTimelineView *self, gpointer controller, const char *signal, GCallback callback)
{
  g_signal_connect_swapped (controller, signal, callback, self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/*< private >
 * mandate_timeline_view_add_gestures:
 */
void
mandate_timeline_view_add_gestures (MandateTimelineView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *swipe = gtk_gesture_swipe_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  add_controller (self, motion, "motion", G_CALLBACK (motion_cb));
  add_controller (self, scroll, "scroll", G_CALLBACK (scroll_cb));
  add_controller (self, click, "released", G_CALLBACK (released_cb));
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  add_controller (self, drag, "drag-update", G_CALLBACK (drag_update_cb));
  add_controller (self, swipe, "swipe", G_CALLBACK (swipe_cb));
  gtk_gesture_group (drag, swipe);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  add_controller (self, pinch, "scale-changed", G_CALLBACK (pinch_changed_cb));
  g_signal_connect_swapped (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), self);
}
