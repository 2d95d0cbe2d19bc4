/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The keys of the timeline. Left and right are places on the screen, and turn
 * with the direction of the text; Home, End and the pages are places in time, and
 * do not.
 */

#include "config.h"

#include "timeline/mandate-timeline-view-private.h"

/* Where more days are in view, steps are of years, else of months. */
#define DAYS_FOR_YEARS (3 * 366)

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
is_forward (MandateTimelineView *self, Move move)
{
  return (move == MOVE_RIGHT) != mandate_timeline_view_get_scale (self).reversed;
}

static void
choose (MandateTimelineView *self, MandateEvent *event)
{
  if (event != NULL)
    mandate_session_choose (self->session, MANDATE_ITEM (event));
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
choose_position (MandateTimelineView *self, int position)
{
  g_autoptr (MandateEvent) event = position >= 0 ? mandate_timeline_series_get_event (self->series, (guint) position) : NULL;

  choose (self, event);
}

/* From the year or month that was stepped to: its first event, or its last. */
static int
get_position_of_period (MandateTimelineView *self, gboolean forward)
{
  MandateDay day = forward ? mandate_date_first_day (self->period) : mandate_date_last_day (self->period) + 1;

  return (int) mandate_timeline_series_seek (self->series, day) - (forward ? 0 : 1);
}

/* Where nothing is chosen, from where the reader is, else from the first in view. */
static int
get_position_of_reader (MandateTimelineView *self)
{
  double playhead = mandate_session_get_playhead (self->session);
  double moment = playhead > 0 ? playhead : mandate_session_get_start (self->session);
  guint n = mandate_timeline_series_get_n_events (self->series);

  return MIN ((int) mandate_timeline_series_seek (self->series, (MandateDay) moment), (int) n - 1);
}

static void
move_along (MandateTimelineView *self, gboolean forward)
{
  MandateEvent *selected = mandate_timeline_view_get_selected (self);
  guint position;

  if (self->period.year != 0)
    choose_position (self, get_position_of_period (self, forward));
  else if (selected == NULL)
    choose_position (self, get_position_of_reader (self));
  else if (mandate_timeline_series_find (self->series, selected, &position))
    choose_position (self, (int) position + (forward ? 1 : -1));
  else
    choose_position (self, (int) position - (forward ? 0 : 1));
}

/* The event of a lane that is nearest in time to @day; of two, the earlier. */
static MandateEvent *
find_in_lane (MandateTimelineView *self, MandateLane lane, MandateDay day)
{
  MandateIndex *index = mandate_timeline_series_get_index (self->series);
  guint n = index != NULL ? mandate_index_get_n_events (index, lane) : 0;
  guint number;

  if (n == 0)
    return NULL;

  number = mandate_index_seek (index, lane, 0, day);
  if (number == n
      || (number > 0
          && day - mandate_index_get_event (index, lane, number - 1).first
               <= mandate_index_get_event (index, lane, number).first - day))
    number--;
  return mandate_timeline_series_get_member (self->series, lane, number);
}

static void
move_across (MandateTimelineView *self, int step)
{
  MandateEvent *selected = mandate_timeline_view_get_selected (self);
  MandateDay day;

  if (self->compact)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  if (selected == NULL)
    {
      choose_position (self, get_position_of_reader (self));
      return;
    }

  day = mandate_span_first_day (mandate_event_get_span (selected));
  for (int lane = (int) mandate_kind_get_lane (mandate_event_get_kind (selected)) + step; lane >= 0 && lane < MANDATE_N_LANES;
       lane += step)
    {
      g_autoptr (MandateEvent) event = find_in_lane (self, (MandateLane) lane, day);

      if (event != NULL)
        {
          choose (self, event);
          return;
        }
    }

  /* Above all lanes is the strip of mandates. */
  if (step > 0 || !mandate_timeline_terms_grab_day (self->terms, day))
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static gboolean
move_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (widget);
  Move move = (Move) g_variant_get_int32 (args);

  if (self->series == NULL)
    return FALSE;

  if (move == MOVE_FIRST)
    choose_position (self, 0);
  else if (move == MOVE_LAST)
    choose_position (self, (int) mandate_timeline_series_get_n_events (self->series) - 1);
  else if (move == MOVE_UP || move == MOVE_DOWN)
    move_across (self, move == MOVE_UP ? -1 : 1);
  else
    move_along (self, is_forward (self, move));
  return TRUE;
}

/* The year or month from which a step is made. */
static MandateDate
get_period (MandateTimelineView *self, gboolean years)
{
  MandateScale scale = mandate_timeline_view_get_target (self);
  MandateEvent *selected = mandate_timeline_view_get_selected (self);
  double moment = mandate_session_get_playhead (self->session);
  MandateDate date = self->period;

  if (date.year != 0 && (date.month == 0) == years)
    return date;

  if (date.year != 0)
    moment = mandate_date_first_day (date);
  else if (selected != NULL)
    moment = mandate_span_first_day (mandate_event_get_span (selected));
  if (moment < scale.start || moment > scale.end)
    moment = (scale.start + scale.end) / 2;

  date = mandate_date_from_day ((MandateDay) moment);
  date.day = 0;
  if (years)
    date.month = 0;
  return date;
}

static MandateDate
step_date (MandateDate date, int step)
{
  int months = date.year * 12 + date.month - 1 + step;

  if (date.month == 0)
    return (MandateDate) { (gint16) (date.year + step), 0, 0 };
  return (MandateDate) { (gint16) (months / 12), (guint8) (months % 12 + 1), 0 };
}

/* Brings the year or month into view, without changing how much is in view. */
static void
reveal_period (MandateTimelineView *self)
{
  MandateScale scale = mandate_timeline_view_get_target (self);
  MandateLimits limits = mandate_session_get_limits (self->session);
  double first = mandate_date_first_day (self->period);
  double last = mandate_date_last_day (self->period) + 1.0;
  double width = scale.end - scale.start;

  if (first >= scale.start && last <= scale.end)
    return;

  scale.start = (first + last - width) / 2;
  scale.end = scale.start + width;
  scale = mandate_scale_clamp (&scale, &limits);
  mandate_timeline_view_animate_to (self, &scale);
}

static gboolean
step_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (widget);
  MandateLimits limits = mandate_session_get_limits (self->session);
  MandateScale scale = mandate_timeline_view_get_target (self);
  gboolean years = scale.end - scale.start > DAYS_FOR_YEARS;
  MandateDate period = step_date (get_period (self, years),
                                  is_forward (self, (Move) g_variant_get_int32 (args)) ? 1 : -1);

  if (mandate_date_last_day (period) < limits.first || mandate_date_first_day (period) >= limits.last)
    {
      gtk_widget_error_bell (widget);
      return TRUE;
    }

  self->period = period;
  reveal_period (self);
  mandate_timeline_view_update_marks (self);
  mandate_timeline_view_say_period (self);
  return TRUE;
}

static gboolean
zoom_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (widget);
  int direction = g_variant_get_int32 (args);

  if (direction == 0)
    mandate_timeline_view_fit (self);
  else
    mandate_timeline_view_zoom (self, direction > 0 ? 2 : 0.5);
  mandate_timeline_view_say_range (self);
  return TRUE;
}

static gboolean
page_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (widget);
  MandateScale scale = mandate_timeline_view_get_target (self);
  MandateLimits limits = mandate_session_get_limits (self->session);
  double days = (scale.end - scale.start) * 0.8 * g_variant_get_int32 (args);

  scale.start += days;
  scale.end += days;
  scale = mandate_scale_clamp (&scale, &limits);
  mandate_timeline_view_animate_to (self, &scale);
  mandate_timeline_view_say_range (self);
  return TRUE;
}

/* Goes to the year or month that was stepped to, opens the cluster that the
 * chosen event is in, or shows the event in the text. */
static gboolean
activate_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  MandateTimelineView *self = MANDATE_TIMELINE_VIEW (widget);
  MandateItem *selected = mandate_session_get_selected (self->session);
  MandateEvent *event = mandate_timeline_view_get_selected (self);
  guint lane = event != NULL ? mandate_timeline_view_get_lane_of (self, event) : 0;
  const MandatePlaced *placed = event != NULL ? mandate_timeline_lane_find (self->lanes[lane], event) : NULL;

  if (self->period.year != 0)
    mandate_timeline_view_fit_days (self, mandate_date_first_day (self->period), mandate_date_last_day (self->period));
  else if (placed != NULL && placed->cluster && mandate_timeline_view_open_cluster (self, lane, placed))
    mandate_timeline_view_say_range (self);
  else if (selected != NULL)
    mandate_session_show_in_text (self->session, selected);
  return TRUE;
}

static gboolean
where_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  mandate_timeline_view_say_place (MANDATE_TIMELINE_VIEW (widget));
  return TRUE;
}

static void
bind (GtkWidgetClass *widget_class, guint key, guint keypad_key, GdkModifierType state, GtkShortcutFunc callback, int argument)
{
  gtk_widget_class_add_binding (widget_class, key, state, callback, "i", argument);
  if (keypad_key != 0)
    gtk_widget_class_add_binding (widget_class, keypad_key, state, callback, "i", argument);
}

/*< private >
 * mandate_timeline_view_install_keys:
 */
void
mandate_timeline_view_install_keys (GtkWidgetClass *widget_class)
{
  bind (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, 0, move_cb, MOVE_LEFT);
  bind (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, 0, move_cb, MOVE_RIGHT);
  bind (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, 0, move_cb, MOVE_UP);
  bind (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, 0, move_cb, MOVE_DOWN);
  bind (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, 0, move_cb, MOVE_FIRST);
  bind (widget_class, GDK_KEY_End, GDK_KEY_KP_End, 0, move_cb, MOVE_LAST);
  bind (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, GDK_CONTROL_MASK, step_cb, MOVE_LEFT);
  bind (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, GDK_CONTROL_MASK, step_cb, MOVE_RIGHT);
  bind (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, 0, page_cb, -1);
  bind (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, 0, page_cb, 1);
  bind (widget_class, GDK_KEY_plus, GDK_KEY_KP_Add, 0, zoom_cb, 1);
  bind (widget_class, GDK_KEY_equal, 0, 0, zoom_cb, 1);
  bind (widget_class, GDK_KEY_minus, GDK_KEY_KP_Subtract, 0, zoom_cb, -1);
  bind (widget_class, GDK_KEY_0, GDK_KEY_KP_0, 0, zoom_cb, 0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_w, 0, where_cb, NULL);

  /* As editors of film mark the in point and the out point; letters are on every keyboard. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_i, 0, "timeline.measure-from", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_o, 0, "timeline.measure-to", NULL);
}
