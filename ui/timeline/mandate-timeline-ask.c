/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the timeline can be asked: actions and keys for the filter, the two cursors, the
 * mandate, what was known on a day and the sources by month, and the menu on the
 * timeline itself.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-date-words.h"
#include "style/mandate-menu.h"
#include "style/mandate-tooltip.h"
#include "timeline/mandate-known-dialog.h"
#include "timeline/mandate-lens-dialog.h"
#include "timeline/mandate-measure-dialog.h"
#include "timeline/mandate-timeline-private.h"
#include "timeline/mandate-timeline-view-private.h"

static MandateTimelineState *
get_state (MandateTimeline *self)
{
  return mandate_session_get_timeline (self->session);
}

static MandateInterval *
create_interval (MandateTimeline *self)
{
  MandateTimelineState *state = get_state (self);
  MandateInterval *interval = mandate_interval_new (mandate_session_get_dossier (self->session),
                                                    mandate_timeline_state_get_events (state),
                                                    (MandateDay) floor (mandate_timeline_state_get_from (state)),
                                                    (MandateDay) floor (mandate_timeline_state_get_to (state)));

  for (guint i = 0; i < G_N_ELEMENTS (self->measured); i++)
    mandate_interval_set_end (interval, self->measured[i]);
  return interval;
}

static void
announce_cursors (MandateTimeline *self, double moment)
{
  MandateTimelineState *state = get_state (self);
  g_autofree char *words = NULL;

  if (mandate_timeline_state_get_from (state) > 0 && mandate_timeline_state_get_to (state) > 0)
    {
      g_autoptr (MandateInterval) interval = create_interval (self);

      words = mandate_interval_to_words (interval);
    }
  else
    {
      g_autofree char *when = mandate_date_to_words (mandate_date_from_day ((MandateDay) moment), MANDATE_DATE_LONG);

      /* Translators: spoken when one of the two cursors is put at a date */
      words = g_strdup_printf (_("Cursor at %s"), when);
    }
  mandate_timeline_view_say (self->view, words);
}

/* Puts a cursor in the middle of a day, as the playhead stands. */
static void
put_cursor (MandateTimeline *self, gboolean is_to, MandateDay day, MandateEvent *event)
{
  MandateTimelineState *state = get_state (self);
  double from = is_to ? mandate_timeline_state_get_from (state) : day + 0.5;
  double to = is_to ? day + 0.5 : mandate_timeline_state_get_to (state);

  g_set_object (&self->measured[is_to], event);
  mandate_timeline_state_set_cursors (state, from, to);
  announce_cursors (self, day);
}

static void
put_cursor_at_event (MandateTimeline *self, gboolean is_to, MandateEvent *event)
{
  MandateSpan span = mandate_event_get_span (event);

  put_cursor (self, is_to, is_to ? mandate_span_last_day (span) : mandate_span_first_day (span), event);
}

/* At the chosen event, else where the reader reads. */
static void
measure_here_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateTimeline *self = MANDATE_TIMELINE (widget);
  MandateItem *selected = mandate_session_get_selected (self->session);
  gboolean is_to = g_str_equal (name, "timeline.measure-to");

  if (MANDATE_IS_EVENT (selected))
    put_cursor_at_event (self, is_to, MANDATE_EVENT (selected));
  else if (mandate_session_get_playhead (self->session) > 0)
    put_cursor (self, is_to, (MandateDay) mandate_session_get_playhead (self->session), NULL);
  else
    gtk_widget_error_bell (widget);
}

/* At a point that was pointed at: its event, or its day. */
static void
measure_at_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateTimeline *self = MANDATE_TIMELINE (widget);
  MandateItem *item;
  const char *id;
  gboolean is_to;
  int day;

  g_variant_get (parameter, "(bi&s)", &is_to, &day, &id);
  item = mandate_dossier_get_item (mandate_session_get_dossier (self->session), id);
  if (MANDATE_IS_EVENT (item))
    put_cursor_at_event (self, is_to, MANDATE_EVENT (item));
  else if (day > 0)
    put_cursor (self, is_to, day, NULL);
}

static void
measure_clear_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateTimeline *self = MANDATE_TIMELINE (widget);

  g_clear_object (&self->measured[0]);
  g_clear_object (&self->measured[1]);
  mandate_timeline_state_set_cursors (get_state (self), 0, 0);
  mandate_timeline_view_say (self->view, _("Cursors removed"));
}

static void
measure_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateTimeline *self = MANDATE_TIMELINE (widget);

  adw_dialog_present (mandate_measure_dialog_new (self->session, create_interval (self)), widget);
}

static void
filter_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateTimeline *self = MANDATE_TIMELINE (widget);

  if (gtk_widget_get_visible (self->filter_button))
    gtk_menu_button_popup (GTK_MENU_BUTTON (self->filter_button));
  else
    adw_dialog_present (mandate_filter_dialog_new (self->session), widget);
}

static void
known_on_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateTimeline *self = MANDATE_TIMELINE (widget);
  MandateItem *selected = mandate_session_get_selected (self->session);
  MandateDay day = (MandateDay) mandate_session_get_end (self->session) - 1;

  if (MANDATE_IS_EVENT (selected))
    day = mandate_span_last_day (mandate_event_get_span (MANDATE_EVENT (selected)));
  else if (mandate_session_get_playhead (self->session) > 0)
    day = (MandateDay) mandate_session_get_playhead (self->session);

  adw_dialog_present (mandate_known_dialog_new (mandate_session_get_filter (self->session),
                                                mandate_date_from_day (MAX (day, 1))), widget);
}

/* Shows the term of a mandate on the whole width, with a margin at both ends. */
static void
fit_term (MandateTimeline *self)
{
  MandateLimits limits = mandate_session_get_limits (self->session);
  MandateScale scale = { mandate_session_get_start (self->session), mandate_session_get_end (self->session),
                         MAX (gtk_widget_get_width (GTK_WIDGET (self->view)), 1), FALSE };
  MandateSpan term;

  if (!mandate_lens_get_term (self->resolution, &term))
    return;

  scale = mandate_scale_fit (&scale, mandate_span_first_day (term), mandate_span_last_day (term) + 1.0,
                             scale.extent / 20, &limits);
  mandate_session_set_range (self->session, scale.start, scale.end);
}

/**
 * mandate_timeline_get_resolution:
 *
 * Returns: (transfer none) (nullable): the mandate that is looked at
 */
MandateResolution *
mandate_timeline_get_resolution (MandateTimeline *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE (self), NULL);

  return self->resolution;
}

/**
 * mandate_timeline_set_resolution:
 * @resolution: (nullable): the mandate to look at
 *
 * Shows its term.
 */
void
mandate_timeline_set_resolution (MandateTimeline *self, MandateResolution *resolution)
{
  g_return_if_fail (MANDATE_IS_TIMELINE (self));

  if (!g_set_object (&self->resolution, resolution))
    return;

  mandate_timeline_asked_set_resolution (self->asked, resolution);
  if (resolution != NULL)
    fit_term (self);
}

static void
resolution_chosen_cb (MandateTimeline *self, GParamSpec *pspec, MandateLensDialog *dialog)
{
  mandate_timeline_set_resolution (self, mandate_lens_dialog_get_resolution (dialog));
}

static void
lens_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateTimeline *self = MANDATE_TIMELINE (widget);
  AdwDialog *dialog = mandate_lens_dialog_new (self->session, self->resolution);

  mandate_timeline_set_resolution (self, mandate_lens_dialog_get_resolution (MANDATE_LENS_DIALOG (dialog)));
  g_signal_connect_object (dialog, "notify::resolution", G_CALLBACK (resolution_chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
lens_close_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mandate_timeline_set_resolution (MANDATE_TIMELINE (widget), NULL);
}

static void
append_measure (GMenu *menu, const char *label, gboolean is_to, MandateDay day, MandateEvent *event)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "timeline.measure-at", "(bis)", is_to, day,
                                     event != NULL ? mandate_item_get_id (MANDATE_ITEM (event)) : "");
  g_menu_append_item (menu, item);
}

/* @event: what is measured from or to; where there is none, @day is. */
static void
show_menu (MandateTimeline *self, double x, double y, MandateDay day, MandateEvent *event)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) measure = g_menu_new ();
  graphene_point_t point = GRAPHENE_POINT_INIT ((float) x, (float) y);
  GdkRectangle spot;

  append_measure (measure, _("Measure from Here"), FALSE, day, event);
  append_measure (measure, _("Measure to Here"), TRUE, day, event);
  g_menu_append (measure, _("Measured Time…"), "timeline.measure");
  g_menu_append (measure, _("Remove the Cursors"), "timeline.measure-clear");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (measure));

  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), G_MENU_MODEL (menu));
  if (!gtk_widget_compute_point (GTK_WIDGET (self->view), GTK_WIDGET (self), &point, &point))
    return;
  spot = (GdkRectangle) { (int) point.x, (int) point.y, 1, 1 };
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &spot);
  gtk_popover_popup (GTK_POPOVER (self->menu));
  mandate_menu_name_items (self->menu);
}

static void
show_menu_at (MandateTimeline *self, double x, double y)
{
  MandateScale scale = mandate_timeline_view_get_scale (self->view);

  show_menu (self, x, y, (MandateDay) floor (mandate_scale_get_moment (&scale, x)),
             mandate_timeline_view_pick (self->view, x, y));
}

static void
pressed_cb (MandateTimeline *self, int n_press, double x, double y, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  show_menu_at (self, x, y);
}

static void
long_pressed_cb (MandateTimeline *self, double x, double y, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  show_menu_at (self, x, y);
}

/* By a key, the menu is that of the chosen event, or of the day where the reader is. */
static void
menu_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateTimeline *self = MANDATE_TIMELINE (widget);
  MandateEvent *selected = mandate_timeline_view_get_selected (self->view);
  MandateScale scale = mandate_timeline_view_get_scale (self->view);
  double moment = mandate_session_get_playhead (self->session);

  if (selected != NULL)
    moment = mandate_span_first_day (mandate_event_get_span (selected)) + 0.5;
  else if (moment <= 0)
    moment = (scale.start + scale.end) / 2;

  show_menu (self, CLAMP (mandate_scale_get_position (&scale, moment), 0, scale.extent), 2, (MandateDay) floor (moment),
             selected);
}

/*< private >
 * mandate_timeline_add_menu:
 *
 * Gives the timeline its menu, for the second button and for a finger held down.
 */
void
mandate_timeline_add_menu (MandateTimeline *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  self->menu = gtk_popover_menu_new_from_model (NULL);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (press, "pressed", G_CALLBACK (long_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (press));
}

/*< private >
 * mandate_timeline_install_questions:
 */
void
mandate_timeline_install_questions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "timeline.filter", NULL, filter_cb);
  gtk_widget_class_install_action (widget_class, "timeline.known-on", NULL, known_on_cb);
  gtk_widget_class_install_action (widget_class, "timeline.measure-from", NULL, measure_here_cb);
  gtk_widget_class_install_action (widget_class, "timeline.measure-to", NULL, measure_here_cb);
  gtk_widget_class_install_action (widget_class, "timeline.measure-at", "(bis)", measure_at_cb);
  gtk_widget_class_install_action (widget_class, "timeline.measure-clear", NULL, measure_clear_cb);
  gtk_widget_class_install_action (widget_class, "timeline.measure", NULL, measure_cb);
  gtk_widget_class_install_action (widget_class, "timeline.lens", NULL, lens_cb);
  gtk_widget_class_install_action (widget_class, "timeline.lens-close", NULL, lens_close_cb);
  gtk_widget_class_install_action (widget_class, "timeline.menu", NULL, menu_cb);
  gtk_widget_class_install_property_action (widget_class, "timeline.show-coverage", "show-coverage");

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "timeline.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "timeline.menu", NULL);
}

static void
update_actions (MandateTimeline *self)
{
  MandateTimelineState *state = get_state (self);
  double from = mandate_timeline_state_get_from (state), to = mandate_timeline_state_get_to (state);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timeline.measure", from > 0 && to > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timeline.measure-clear", from > 0 || to > 0);
}

static void
update_number (MandateTimeline *self)
{
  guint n = mandate_filter_count (mandate_timeline_filter_get (mandate_session_get_filter (self->session)));
  g_autofree char *number = g_strdup_printf ("%u", n);
  /* Translators: the button of the filter; how many things are asked for */
  g_autofree char *words = g_strdup_printf (ngettext ("Filter: %u part set", "Filter: %u parts set", n), n);

  gtk_label_set_label (self->filter_number, number);
  gtk_widget_set_visible (GTK_WIDGET (self->filter_number), n > 0);
  mandate_tooltip_set (self->filter_dialog_button, n > 0 ? words : _("Filter"));
}

/* In a strip the filter is out of the way, unless it leaves something out. */
static void
update_filter_buttons (MandateTimeline *self)
{
  MandateTimelineFilter *filter = self->session != NULL ? mandate_session_get_filter (self->session) : NULL;
  gboolean filtered = filter != NULL && mandate_filter_count (mandate_timeline_filter_get (filter)) > 0;

  gtk_widget_set_visible (self->filter_button, !self->compact && !self->stacked);
  gtk_widget_set_visible (self->filter_dialog_button, self->stacked || (self->compact && filtered));
}

static void
filter_changed_cb (MandateTimeline *self)
{
  g_autofree char *count = mandate_timeline_filter_dup_count (mandate_session_get_filter (self->session));

  update_number (self);
  update_filter_buttons (self);
  mandate_timeline_view_say (self->view, count);
}

/*< private >
 * mandate_timeline_watch_questions:
 *
 * Once the session is there.
 */
void
mandate_timeline_watch_questions (MandateTimeline *self)
{
  MandateTimelineFilter *filter = mandate_session_get_filter (self->session);
  g_autoptr (GPtrArray) resolutions = mandate_lens_list_resolutions (mandate_session_get_dossier (self->session));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timeline.lens", resolutions->len > 0);
  mandate_filter_chooser_set_session (self->chooser, self->session);
  mandate_timeline_asked_set_session (self->asked, self->session);
  mandate_coverage_strip_set_session (self->coverage, self->session, GTK_WIDGET (self->view));
  g_signal_connect_object (filter, "notify::filter", G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_state (self), "notify::from", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_state (self), "notify::to", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  update_actions (self);
  update_number (self);
  update_filter_buttons (self);
}

/*< private >
 * mandate_timeline_update_room:
 *
 * In a narrow window the filter opens as a dialog, and zooming moves into the menu. A
 * strip has neither questions nor answers: these are where it opens to.
 */
void
mandate_timeline_update_room (MandateTimeline *self)
{
  gboolean narrow = self->compact || self->stacked;

  update_filter_buttons (self);
  gtk_widget_set_visible (self->fit_separator, !narrow);
  gtk_widget_set_visible (self->zoom_out, !narrow);
  gtk_widget_set_visible (self->zoom_in, !narrow);
  gtk_widget_set_visible (self->fit_chapter, !narrow);
  gtk_widget_set_visible (self->fit, !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->coverage), self->show_coverage && !self->compact);
  mandate_timeline_asked_set_narrow (self->asked, narrow);
}

/*< private >
 * mandate_timeline_dispose_questions:
 */
void
mandate_timeline_dispose_questions (MandateTimeline *self)
{
  g_clear_object (&self->measured[0]);
  g_clear_object (&self->measured[1]);
  g_clear_object (&self->resolution);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
}
