/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moving over the timeline in both directions: fitted to the whole, the chosen event
 * or a chapter; dragged, flung and scrolled; in a movement, or at once where the
 * desktop has animations off.
 */

#include "stage.h"
#include "timeline/mandate-timeline-view-private.h"

typedef struct
{
  MandateSession *session;
  MandateTimelineView *view;
  GtkWidget *scrolled;
  GtkWidget *window;
  MandateLimits limits;
  int later; /* the way of later time on the screen: 1 for right, -1 for left */
} Stage;

static void
set_animated (Stage *stage, gboolean animated)
{
  g_object_set (gtk_widget_get_settings (stage->window), "gtk-enable-animations", animated, NULL);
}

static void
set_up (Stage *stage, gconstpointer direction)
{
  gtk_widget_set_default_direction ((GtkTextDirection) GPOINTER_TO_INT (direction));
  stage->session = mandate_session_new (stage_get_dossier ());
  stage->limits = mandate_session_get_limits (stage->session);
  stage->view = g_object_new (MANDATE_TYPE_TIMELINE_VIEW, "session", stage->session, NULL);
  stage->scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_EXTERNAL, "vscrollbar-policy",
                                  GTK_POLICY_NEVER, "child", stage->view, NULL);
  stage->window = stage_present (stage->scrolled, 1000, 400, (GtkTextDirection) GPOINTER_TO_INT (direction));
  stage->later = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL ? -1 : 1;
  set_animated (stage, FALSE);
}

static void
tear_down (Stage *stage)
{
  set_animated (stage, TRUE);
  stage_close (stage->window);
  g_object_unref (stage->session);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static double
get_start (Stage *stage)
{
  return mandate_session_get_start (stage->session);
}

static double
get_width (Stage *stage)
{
  return mandate_session_get_end (stage->session) - mandate_session_get_start (stage->session);
}

static double
get_value (Stage *stage)
{
  return gtk_adjustment_get_value (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (stage->scrolled)));
}

/* A year in the middle of the record is in view. */
static void
show_year (Stage *stage)
{
  double start = mandate_date_first_day ((MandateDate) { 2018, 1, 1 });

  mandate_session_set_range (stage->session, start, start + 365);
  stage_settle ();
}

/* Until a movement has come to its end. */
static void
wait_for (AdwAnimation *animation)
{
  for (guint i = 0; i < 50 && adw_animation_get_state (animation) == ADW_ANIMATION_PLAYING; i++)
    stage_settle ();
  g_assert_cmpint (adw_animation_get_state (animation), !=, ADW_ANIMATION_PLAYING);
}

static void
assert_range (Stage *stage, double start, double end)
{
  g_assert_cmpfloat_with_epsilon (mandate_session_get_start (stage->session), start, 0.01);
  g_assert_cmpfloat_with_epsilon (mandate_session_get_end (stage->session), end, 0.01);
}

static void
test_fit_all (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction);
  show_year (&stage);
  mandate_timeline_view_fit (stage.view);
  assert_range (&stage, stage.limits.first, stage.limits.last);
  tear_down (&stage);
}

/* The chosen event is in the middle, on the screen as well; without one nothing moves. */
static void
test_fit_selection (gconstpointer direction)
{
  MandateEvent *event = MANDATE_EVENT (mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
  MandateDay day = mandate_span_first_day (mandate_event_get_span (event));
  MandateScale scale;
  Stage stage;

  set_up (&stage, direction);
  show_year (&stage);
  g_assert_false (mandate_timeline_view_fit_selection (stage.view));
  g_assert_cmpfloat_with_epsilon (get_width (&stage), 365, 0.01);
  mandate_session_select (stage.session, MANDATE_ITEM (event));
  g_assert_true (mandate_timeline_view_fit_selection (stage.view));
  stage_settle ();
  scale = mandate_timeline_view_get_scale (stage.view);
  g_assert_cmpfloat_with_epsilon (mandate_scale_get_position (&scale, day + 0.5), scale.extent / 2, 2);
  tear_down (&stage);
}

/* The days that the open chapter tells of reach over the width, but for the margins;
 * with the article open, those of the section that tells of the chosen event. */
static void
test_fit_chapter (gconstpointer direction)
{
  MandateItem *chapter = mandate_dossier_get_item (stage_get_dossier (), "chapter-8");
  MandateScale scale;
  MandateDay first, last;
  Stage stage;

  set_up (&stage, direction);
  g_assert_false (mandate_timeline_view_fit_chapter (stage.view));
  assert_range (&stage, stage.limits.first, stage.limits.last);
  g_assert_true (mandate_timeline_view_get_chapter_days (stage.view, chapter, &first, &last));
  mandate_session_open_page (stage.session, "chapter-8");
  g_assert_true (mandate_timeline_view_fit_chapter (stage.view));
  stage_settle ();
  scale = mandate_timeline_view_get_scale (stage.view);
  g_assert_cmpfloat (scale.start, <, first);
  g_assert_cmpfloat (scale.end, >, last + 1);
  g_assert_cmpfloat_with_epsilon ((scale.start + scale.end) / 2, (first + last + 1) / 2.0, 1);
  g_assert_cmpfloat ((last + 1 - first) / (scale.end - scale.start), >, 0.8);
  tear_down (&stage);
}

/* A drag moves what is under the pointer with it. */
static void
test_drag (gconstpointer direction)
{
  GtkGesture *drag;
  double start, value, days;
  Stage stage;

  set_up (&stage, direction);
  show_year (&stage);
  drag = stage_find_controller (GTK_WIDGET (stage.view), GTK_TYPE_GESTURE_DRAG);
  start = get_start (&stage);
  value = get_value (&stage);
  days = 100 / (1000 / 365.0);
  g_signal_emit_by_name (drag, "drag-begin", 500.0, 200.0);
  g_signal_emit_by_name (drag, "drag-update", -100.0, 0.0);
  g_assert_cmpfloat_with_epsilon (get_value (&stage), value + 100, 0.01);
  g_assert_cmpfloat_with_epsilon (get_start (&stage), start + stage.later * days, 2);
  g_signal_emit_by_name (drag, "drag-update", 50.0, 0.0);
  g_assert_cmpfloat_with_epsilon (get_value (&stage), value - 50, 0.01);
  tear_down (&stage);
}

/* A drag by @x pixels that ends in movement. */
static void
let_go (Stage *stage, double x, double velocity)
{
  gpointer drag = stage_find_controller (GTK_WIDGET (stage->view), GTK_TYPE_GESTURE_DRAG);
  gpointer swipe = stage_find_controller (GTK_WIDGET (stage->view), GTK_TYPE_GESTURE_SWIPE);

  g_signal_emit_by_name (drag, "drag-begin", 500.0, 200.0);
  g_signal_emit_by_name (drag, "drag-update", x, 0.0);
  g_signal_emit_by_name (swipe, "swipe", velocity, 0.0);
}

/* Let go in movement, the view runs on the same way and comes to rest; a press stops it. */
static void
test_fling (gconstpointer direction)
{
  GtkGesture *drag;
  double value, start;
  Stage stage;

  set_up (&stage, direction);
  set_animated (&stage, TRUE);
  show_year (&stage);
  drag = stage_find_controller (GTK_WIDGET (stage.view), GTK_TYPE_GESTURE_DRAG);
  value = get_value (&stage);
  start = get_start (&stage);
  let_go (&stage, -20, -1000);
  g_assert_cmpint (adw_animation_get_state (stage.view->fling), ==, ADW_ANIMATION_PLAYING);
  wait_for (stage.view->fling);
  g_assert_cmpfloat_with_epsilon (get_value (&stage), value + 20 + 325, 2);
  g_assert_cmpfloat ((get_start (&stage) - start) * stage.later, >, 90);

  let_go (&stage, 20, 1000);
  g_signal_emit_by_name (drag, "drag-begin", 500.0, 200.0);
  g_assert_cmpint (adw_animation_get_state (stage.view->fling), ==, ADW_ANIMATION_PAUSED);

  /* One that is too slow is none. */
  value = get_value (&stage);
  let_go (&stage, 20, 50);
  stage_settle ();
  g_assert_cmpfloat_with_epsilon (get_value (&stage), value - 20, 0.01);

  /* A click with a quick hand is not a drag. */
  value = get_value (&stage);
  let_go (&stage, 3, 1000);
  stage_settle ();
  g_assert_cmpfloat (get_value (&stage), ==, value);
  tear_down (&stage);
}

static void
wait_until_moving (Stage *stage, AdwAnimation *animation)
{
  double start = get_start (stage);

  for (guint i = 0; i < 500 && get_start (stage) == start; i++)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (adw_animation_get_state (animation), ==, ADW_ANIMATION_PLAYING);
}

/* Lets go of a drag in movement, from the same place each time. */
static void
fling (Stage *stage)
{
  show_year (stage);
  let_go (stage, -20, -1000);
  wait_until_moving (stage, stage->view->fling);
}

static void
zoom (Stage *stage)
{
  show_year (stage);
  mandate_timeline_view_zoom (stage->view, 2);
  wait_until_moving (stage, stage->view->animation);
}

static void
assert_still (Stage *stage)
{
  double start = get_start (stage), width = get_width (stage);

  g_assert_cmpint (adw_animation_get_state (stage->view->fling), !=, ADW_ANIMATION_PLAYING);
  g_assert_cmpint (adw_animation_get_state (stage->view->animation), !=, ADW_ANIMATION_PLAYING);
  stage_settle ();
  assert_range (stage, start, start + width);
}

/* What the reader does next holds: the wheel, a key, the whole record's strip. */
static void
test_override (gconstpointer direction)
{
  MandateItem *first = MANDATE_ITEM (mandate_dossier_get_event (stage_get_dossier (), 0));
  Stage stage;

  set_up (&stage, direction);
  set_animated (&stage, TRUE);
  fling (&stage);
  mandate_timeline_view_scroll (stage.view, 0, GDK_SCROLL_UNIT_WHEEL, 0, 1);
  assert_still (&stage);

  fling (&stage);
  mandate_timeline_view_scroll (stage.view, GDK_CONTROL_MASK, GDK_SCROLL_UNIT_WHEEL, 0, -1);
  assert_still (&stage);

  fling (&stage);
  g_assert_true (stage_press (GTK_WIDGET (stage.view), GDK_KEY_Home));
  g_assert_true (mandate_session_get_selected (stage.session) == first);
  assert_still (&stage);

  fling (&stage);
  mandate_session_set_range (stage.session, stage.limits.first, stage.limits.first + 365);
  assert_still (&stage);

  zoom (&stage);
  mandate_session_set_range (stage.session, stage.limits.first, stage.limits.first + 365);
  assert_still (&stage);

  zoom (&stage);
  mandate_timeline_view_scroll (stage.view, 0, GDK_SCROLL_UNIT_WHEEL, 0, 1);
  assert_still (&stage);
  tear_down (&stage);
}

/* Keys in quick succession add up, and there and back is where it was. */
static void
test_pages (gconstpointer direction)
{
  GPtrArray *said;
  double start;
  Stage stage;

  set_up (&stage, direction);
  said = stage_listen (GTK_WIDGET (stage.view));
  set_animated (&stage, TRUE);
  show_year (&stage);
  start = get_start (&stage);
  g_assert_true (stage_press (GTK_WIDGET (stage.view), GDK_KEY_Page_Down));
  wait_until_moving (&stage, stage.view->animation);
  g_assert_true (stage_press (GTK_WIDGET (stage.view), GDK_KEY_Page_Down));
  wait_for (stage.view->animation);
  assert_range (&stage, start + 2 * 0.8 * 365, start + (2 * 0.8 + 1) * 365);
  g_assert_true (stage_press (GTK_WIDGET (stage.view), GDK_KEY_Page_Up));
  wait_until_moving (&stage, stage.view->animation);
  g_assert_true (stage_press (GTK_WIDGET (stage.view), GDK_KEY_Page_Up));
  wait_for (stage.view->animation);
  assert_range (&stage, start, start + 365);
  tear_down (&stage);
  g_ptr_array_unref (said);
}

/* The scrolled window's own momentum, which a finger has, moves the same adjustment. */
static void
test_scrollable (gconstpointer direction)
{
  double start;
  Stage stage;

  set_up (&stage, direction);
  show_year (&stage);
  g_assert_true (gtk_scrolled_window_get_kinetic_scrolling (GTK_SCROLLED_WINDOW (stage.scrolled)));
  g_assert_true (gtk_widget_get_parent (GTK_WIDGET (stage.view)) == stage.scrolled);
  start = get_start (&stage);
  gtk_adjustment_set_value (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (stage.scrolled)),
                            get_value (&stage) + 1000);
  g_assert_cmpfloat_with_epsilon (get_start (&stage), start + stage.later * 365, 8);
  tear_down (&stage);
}

static gboolean
turn_wheel (Stage *stage, double notches)
{
  gpointer scroll = stage_find_controller (GTK_WIDGET (stage->view), GTK_TYPE_EVENT_CONTROLLER_SCROLL);
  gboolean handled = FALSE;

  g_signal_emit_by_name (scroll, "scroll", 0.0, notches, &handled);
  return handled;
}

/* Down is later time; with all in view the wheel is left to what lies around. */
static void
test_wheel (gconstpointer direction)
{
  double start;
  Stage stage;

  set_up (&stage, direction);
  g_assert_false (turn_wheel (&stage, 1));
  show_year (&stage);
  start = get_start (&stage);
  g_assert_true (turn_wheel (&stage, 2));
  g_assert_cmpfloat_with_epsilon (get_start (&stage), start + 73, 0.1);
  g_assert_true (turn_wheel (&stage, -1));
  g_assert_cmpfloat_with_epsilon (get_start (&stage), start + 36.5, 0.1);
  tear_down (&stage);
}

/* A touchpad counts in pixels, and what is under it goes by as many; sideways it is the
 * scrolled window that moves. */
static void
test_touchpad (gconstpointer direction)
{
  double start, day = 365 / 1000.0;
  Stage stage;

  set_up (&stage, direction);
  show_year (&stage);
  start = get_start (&stage);
  g_assert_true (mandate_timeline_view_scroll (stage.view, 0, GDK_SCROLL_UNIT_SURFACE, 3, 40));
  g_assert_cmpfloat_with_epsilon (get_start (&stage), start + 40 * day, 0.1);
  g_assert_true (mandate_timeline_view_scroll (stage.view, 0, GDK_SCROLL_UNIT_SURFACE, -3, -15));
  g_assert_cmpfloat_with_epsilon (get_start (&stage), start + 25 * day, 0.1);
  g_assert_false (mandate_timeline_view_scroll (stage.view, 0, GDK_SCROLL_UNIT_SURFACE, 40, 3));
  g_assert_false (mandate_timeline_view_scroll (stage.view, 0, GDK_SCROLL_UNIT_WHEEL, 1, 0));
  g_assert_cmpfloat_with_epsilon (get_start (&stage), start + 25 * day, 0.1);
  tear_down (&stage);
}

/* With Control it zooms about the pointer, and a notch is ten pixels. */
static void
test_scroll_zoom (gconstpointer direction)
{
  static const struct
  {
    GdkScrollUnit unit;
    double dy;
    double factor;
  } cases[] = {
    { GDK_SCROLL_UNIT_WHEEL, -1, 1.25 },
    { GDK_SCROLL_UNIT_WHEEL, 1, 1 / 1.25 },
    { GDK_SCROLL_UNIT_SURFACE, -10, 1.25 },
    { GDK_SCROLL_UNIT_SURFACE, 20, 1 / 1.5625 },
  };
  Stage stage;

  set_up (&stage, direction);
  stage.view->pointer_x = 500;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double middle;

      show_year (&stage);
      middle = get_start (&stage) + get_width (&stage) / 2;
      g_assert_true (mandate_timeline_view_scroll (stage.view, GDK_CONTROL_MASK, cases[i].unit, 0, cases[i].dy));
      g_assert_cmpfloat_with_epsilon (get_width (&stage), 365 / cases[i].factor, 0.1);
      g_assert_cmpfloat_with_epsilon (get_start (&stage) + get_width (&stage) / 2, middle, 0.1);
    }
  tear_down (&stage);
}

/* Two fingers spread by half again show so much less, about the point between them. */
static void
test_pinch (gconstpointer direction)
{
  GtkGesture *pinch;
  double middle;
  Stage stage;

  set_up (&stage, direction);
  show_year (&stage);
  pinch = stage_find_controller (GTK_WIDGET (stage.view), GTK_TYPE_GESTURE_ZOOM);
  middle = get_start (&stage) + get_width (&stage) / 2;
  g_signal_emit_by_name (pinch, "begin", NULL);
  g_signal_emit_by_name (pinch, "scale-changed", 1.5);
  g_assert_cmpfloat_with_epsilon (get_width (&stage), 365 / 1.5, 0.1);
  g_assert_cmpfloat_with_epsilon (get_start (&stage) + get_width (&stage) / 2, middle, 0.1);
  tear_down (&stage);
}

/* With animations off a movement is over when it begins, and nothing runs on; with them
 * on it takes its time and ends at the same place. */
static void
test_reduced (gconstpointer direction)
{
  double value, whole;
  Stage stage;

  set_up (&stage, direction);
  whole = get_width (&stage);
  mandate_timeline_view_zoom (stage.view, 2);
  g_assert_cmpfloat_with_epsilon (get_width (&stage), whole / 2, 0.01);
  stage_settle ();
  value = get_value (&stage);
  let_go (&stage, -20, -1000);
  stage_settle ();
  g_assert_cmpfloat_with_epsilon (get_value (&stage), value + 20, 0.01);

  set_animated (&stage, TRUE);
  mandate_timeline_view_zoom (stage.view, 2);
  g_assert_cmpint (adw_animation_get_state (stage.view->animation), ==, ADW_ANIMATION_PLAYING);
  g_assert_cmpfloat (get_width (&stage), >, whole / 4 + 1);
  wait_for (stage.view->animation);
  g_assert_cmpfloat_with_epsilon (get_width (&stage), whole / 4, 0.01);
  tear_down (&stage);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/move/fit-all", test_fit_all);
  stage_add ("/move/fit-selection", test_fit_selection);
  stage_add ("/move/fit-chapter", test_fit_chapter);
  stage_add ("/move/drag", test_drag);
  stage_add ("/move/fling", test_fling);
  stage_add ("/move/override", test_override);
  stage_add ("/move/pages", test_pages);
  stage_add ("/move/scrollable", test_scrollable);
  stage_add ("/move/wheel", test_wheel);
  stage_add ("/move/touchpad", test_touchpad);
  stage_add ("/move/scroll-zoom", test_scroll_zoom);
  stage_add ("/move/pinch", test_pinch);
  stage_add ("/move/reduced", test_reduced);
  return g_test_run ();
}
