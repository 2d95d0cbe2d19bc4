/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the timeline is moved: pointer, wheel, touch and keys. */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-date-words.h"
#include "timeline/mandate-timeline-view-private.h"

/* One notch of the wheel, or one press of a key. */
#define ZOOM_STEP 1.25

typedef enum
{
  MOVE_LEFT,
  MOVE_RIGHT,
  MOVE_UP,
  MOVE_DOWN,
  MOVE_FIRST,
  MOVE_LAST,
} Move;

static gboolean
select_index (MandateTimelineView *self, int index)
{
  MandateDossier *dossier = mandate_session_get_dossier (self->session);
  int n = (int) g_list_model_get_n_items (mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT));

  if (index < 0 || index >= n)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return FALSE;
    }

  mandate_session_choose (self->session, MANDATE_ITEM (mandate_dossier_get_event (dossier, (guint) index)));
  return TRUE;
}

/* The event of another lane that is nearest in time to @event. */
static MandateEvent *
find_in_lane (MandateDossier *dossier, MandateEvent *event, MandateLane lane)
{
  GListModel *events = mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT);
  MandateDay day = mandate_span_first_day (mandate_event_get_span (event));
  MandateEvent *found = NULL;
  int best = G_MAXINT;

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      MandateEvent *other = mandate_dossier_get_event (dossier, i);
      int distance = ABS (mandate_span_first_day (mandate_event_get_span (other)) - day);

      if (mandate_kind_get_lane (mandate_event_get_kind (other)) == lane && distance < best)
        {
          best = distance;
          found = other;
        }
    }

  return found;
}

static void
move_to_lane (MandateTimelineView *self, MandateEvent *event, int step)
{
  MandateDossier *dossier = mandate_session_get_dossier (self->session);

  for (int lane = (int) mandate_kind_get_lane (mandate_event_get_kind (event)) + step; lane >= 0 && lane < MANDATE_N_LANES;
       lane += step)
    {
      MandateEvent *other = find_in_lane (dossier, event, (MandateLane) lane);

      if (other != NULL)
        {
          mandate_session_choose (self->session, MANDATE_ITEM (other));
          return;
        }
    }

  gtk_widget_error_bell (GTK_WIDGET (self));
}

static gboolean
move_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (widget);
  MandateItem *selected = mandate_session_get_selected (self->session);
  gboolean reversed = mandate_timeline_view_get_scale (self).reversed;
  GListModel *events = mandate_dossier_get_list (mandate_session_get_dossier (self->session), MANDATE_TYPE_EVENT);
  Move move = (Move) g_variant_get_int32 (args);

  if (move == MOVE_FIRST || move == MOVE_LAST)
    return select_index (self, move == MOVE_FIRST ? 0 : (int) g_list_model_get_n_items (events) - 1) || TRUE;

  if (!MANDATE_IS_EVENT (selected))
    mandate_session_step (self->session, 1);
  else if (move == MOVE_UP || move == MOVE_DOWN)
    move_to_lane (self, MANDATE_EVENT (selected), move == MOVE_UP ? -1 : 1);
  else
    select_index (self, (int) mandate_event_get_index (MANDATE_EVENT (selected))
                          + ((move == MOVE_RIGHT) != reversed ? 1 : -1));
  return TRUE;
}

static gboolean
zoom_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  int direction = g_variant_get_int32 (args);

  if (direction == 0)
    mandate_timeline_view_fit (MANDATE_TIMELINE_VIEW (widget));
  else
    mandate_timeline_view_zoom (MANDATE_TIMELINE_VIEW (widget), direction > 0 ? 2 : 0.5);
  return TRUE;
}

static gboolean
page_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (widget);
  MandateScale scale = mandate_timeline_view_get_scale (self);
  MandateLimits limits = mandate_session_get_limits (self->session);
  double days = (scale.end - scale.start) * 0.8 * g_variant_get_int32 (args);

  scale.start += days;
  scale.end += days;
  scale = mandate_scale_clamp (&scale, &limits);
  mandate_timeline_view_animate_to (self, &scale);
  return TRUE;
}

static gboolean
activate_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (widget);
  MandateItem *selected = mandate_session_get_selected (self->session);

  if (selected != NULL)
    mandate_session_show_in_text (self->session, selected);
  return TRUE;
}

static void
bind (GtkWidgetClass *widget_class, guint key, guint keypad_key, GtkShortcutFunc callback, int argument)
{
  gtk_widget_class_add_binding (widget_class, key, 0, callback, "i", argument);
  if (keypad_key != 0)
    gtk_widget_class_add_binding (widget_class, keypad_key, 0, callback, "i", argument);
}

/*< private >
 * mandate_timeline_view_install_keys:
 *
 * Left and right are places on the screen, and turn with the direction of the
 * text; Home, End and the pages are places in time, and do not.
 */
void
mandate_timeline_view_install_keys (GtkWidgetClass *widget_class)
{
  bind (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, move_cb, MOVE_LEFT);
  bind (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, move_cb, MOVE_RIGHT);
  bind (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, move_cb, MOVE_UP);
  bind (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, move_cb, MOVE_DOWN);
  bind (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, move_cb, MOVE_FIRST);
  bind (widget_class, GDK_KEY_End, GDK_KEY_KP_End, move_cb, MOVE_LAST);
  bind (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, page_cb, -1);
  bind (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, page_cb, 1);
  bind (widget_class, GDK_KEY_plus, GDK_KEY_KP_Add, zoom_cb, 1);
  bind (widget_class, GDK_KEY_equal, 0, zoom_cb, 1);
  bind (widget_class, GDK_KEY_minus, GDK_KEY_KP_Subtract, zoom_cb, -1);
  bind (widget_class, GDK_KEY_0, GDK_KEY_KP_0, zoom_cb, 0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
}

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

static gboolean
query_tooltip_cb (MandateTimelineView *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  MandateEvent *event = keyboard ? NULL : mandate_timeline_view_pick (self, x, y);
  g_autofree char *when = NULL;
  g_autofree char *markup = NULL;

  if (event == NULL)
    return FALSE;

  when = mandate_span_to_words (mandate_event_get_span (event), MANDATE_DATE_LONG);
  markup = g_markup_printf_escaped ("<b>%s</b>\n%s", when, mandate_item_get_title (MANDATE_ITEM (event)));
  gtk_tooltip_set_markup (tooltip, markup);
  return TRUE;
}

static gboolean
scroll_cb (MandateTimelineView *self, double dx, double dy, GtkEventController *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (controller);
  MandateScale scale = mandate_timeline_view_get_scale (self);
  MandateLimits limits = mandate_session_get_limits (self->session);

  if (state & GDK_CONTROL_MASK)
    {
      scale = mandate_scale_zoom (&scale, pow (ZOOM_STEP, -dy), self->pointer_x, &limits);
      mandate_timeline_view_set_scale (self, &scale);
      return GDK_EVENT_STOP;
    }

  /* A wheel that turns one way only moves along time; when all is in view it is
   * left to what lies around the timeline. */
  if (dx != 0 || scale.end - scale.start >= limits.last - limits.first)
    return GDK_EVENT_PROPAGATE;

  scale = mandate_scale_pan (&scale, dy * scale.extent / 10 * (scale.reversed ? -1 : 1), &limits);
  mandate_timeline_view_set_scale (self, &scale);
  return GDK_EVENT_STOP;
}

static void
pressed_cb (MandateTimelineView *self, int n_press, double x, double y)
{
  MandateEvent *event = mandate_timeline_view_pick (self, x, y);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (event != NULL)
    mandate_session_choose (self->session, MANDATE_ITEM (event));
}

static void
drag_begin_cb (MandateTimelineView *self, double x, double y)
{
  self->drag_start = self->hadjustment != NULL ? gtk_adjustment_get_value (self->hadjustment) : 0;
}

static void
drag_update_cb (MandateTimelineView *self, double x, double y, GtkGesture *gesture)
{
  if (self->hadjustment == NULL || !gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) x, 0))
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_adjustment_set_value (self->hadjustment, self->drag_start - x);
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
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  add_controller (self, motion, "motion", G_CALLBACK (motion_cb));
  add_controller (self, scroll, "scroll", G_CALLBACK (scroll_cb));
  add_controller (self, click, "released", G_CALLBACK (pressed_cb));
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  add_controller (self, drag, "drag-update", G_CALLBACK (drag_update_cb));
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  add_controller (self, pinch, "scale-changed", G_CALLBACK (pinch_changed_cb));
  g_signal_connect_swapped (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), self);
}
