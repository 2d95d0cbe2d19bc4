/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline with all that stands around it, asked by its actions and keys, in wide
 * and narrow, in both directions.
 */

#include "asking.h"
#include "stage.h"
#include "timeline/mandate-timeline-private.h"

typedef struct
{
  MandateDossier *dossier;
  MandateSession *session;
  MandateTimelineState *state;
  MandateTimeline *timeline;
  GtkWidget *window;
} Stage;

static void
set_up (Stage *stage, gconstpointer direction, int width)
{
  gtk_widget_set_default_direction ((GtkTextDirection) GPOINTER_TO_INT (direction));
  stage->dossier = asking_read ();
  stage->session = mandate_session_new (stage->dossier);
  stage->state = mandate_session_get_timeline (stage->session);
  stage->timeline = g_object_new (MANDATE_TYPE_TIMELINE, "session", stage->session, "stacked", width < 600, NULL);
  stage->window = stage_present (GTK_WIDGET (stage->timeline), width, 400, (GtkTextDirection) GPOINTER_TO_INT (direction));
}

static void
tear_down (Stage *stage)
{
  stage_close (stage->window);
  g_object_unref (stage->session);
  g_object_unref (stage->dossier);
}

static void
choose (Stage *stage, const char *id)
{
  mandate_session_select (stage->session, mandate_dossier_get_item (stage->dossier, id));
}

static double
day (int year, int month, int day_of_month)
{
  return mandate_date_first_day ((MandateDate) { (gint16) year, (guint8) month, (guint8) day_of_month }) + 0.5;
}

static void
assert_cursors (Stage *stage, double from, double to)
{
  g_assert_cmpfloat (mandate_timeline_state_get_from (stage->state), ==, from);
  g_assert_cmpfloat (mandate_timeline_state_get_to (stage->state), ==, to);
}

/* The keys put a cursor on the event, from its first day and to its last. */
static void
test_cursors (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, 1000);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (stage.timeline->asked)));
  choose (&stage, "talks");
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline), GDK_KEY_bracketleft));
  assert_cursors (&stage, day (2019, 2, 1), 0);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (stage.timeline->asked)));
  choose (&stage, "handover");
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline), GDK_KEY_bracketright));
  assert_cursors (&stage, day (2019, 2, 1), day (2020, 3, 15));

  /* A beginning behind the end turns the two round. */
  choose (&stage, "talks");
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline), GDK_KEY_bracketright));
  assert_cursors (&stage, day (2019, 2, 1), day (2019, 3, 31));
  gtk_widget_activate_action (GTK_WIDGET (stage.timeline), "timeline.measure-clear", NULL);
  assert_cursors (&stage, 0, 0);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (stage.timeline->asked)));

  gtk_widget_activate_action (GTK_WIDGET (stage.timeline), "timeline.measure-at", "(bis)", FALSE,
                              (int) day (2019, 8, 1), "");
  gtk_widget_activate_action (GTK_WIDGET (stage.timeline), "timeline.measure-at", "(bis)", TRUE, 1, "vote");
  assert_cursors (&stage, day (2019, 6, 28), day (2019, 8, 1));
  tear_down (&stage);
}

/* With nothing chosen the cursor stands where the reader reads; else nowhere. */
static void
test_playhead (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, 1000);
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline), GDK_KEY_bracketleft));
  assert_cursors (&stage, 0, 0);
  mandate_session_set_playhead (stage.session, day (2019, 5, 5));
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline), GDK_KEY_bracketleft));
  assert_cursors (&stage, day (2019, 5, 5), 0);
  tear_down (&stage);
}

/* Wide, the filter is a popover and chips; narrow, a button with a number. */
static void
test_room (gconstpointer direction)
{
  for (guint i = 0; i < 2; i++)
    {
      Stage stage;
      gboolean narrow = i == 1;

      set_up (&stage, direction, narrow ? 360 : 1000);
      mandate_timeline_filter_toggle (mandate_session_get_filter (stage.session), "item:place-x");
      mandate_timeline_filter_toggle (mandate_session_get_filter (stage.session), "kind:attack");
      stage_settle ();
      g_assert_cmpint (gtk_widget_get_mapped (stage.timeline->filter_button), ==, !narrow);
      g_assert_cmpint (gtk_widget_get_mapped (stage.timeline->filter_dialog_button), ==, narrow);
      g_assert_cmpint (gtk_widget_get_mapped (stage_find (GTK_WIDGET (stage.timeline->asked), GTK_TYPE_BUTTON, 0)), ==,
                       !narrow);
      g_assert_cmpstr (gtk_label_get_label (stage.timeline->filter_number), ==, "2");
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (stage.timeline)), <=, narrow ? 360 : 1000);
      tear_down (&stage);
    }
}

/* Choosing a mandate shows its term; the strip comes and goes. */
static void
test_lens (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, 1000);
  gtk_widget_activate_action (GTK_WIDGET (stage.timeline), "timeline.lens", NULL);
  stage_settle ();
  g_assert_cmpstr (mandate_item_get_id (MANDATE_ITEM (stage.timeline->resolution)), ==, "res-1");
  g_assert_cmpfloat (mandate_session_get_start (stage.session), <=, day (2018, 7, 1));
  g_assert_cmpfloat (mandate_session_get_end (stage.session), >=, day (2019, 6, 28));
  g_assert_cmpfloat (mandate_session_get_end (stage.session), <, day (2019, 10, 1));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (stage.timeline->asked)));
  gtk_widget_activate_action (GTK_WIDGET (stage.timeline), "timeline.lens-close", NULL);
  g_assert_null (stage.timeline->resolution);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (stage.timeline->asked)));

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (stage.timeline->coverage)));
  gtk_widget_activate_action (GTK_WIDGET (stage.timeline), "timeline.show-coverage", NULL);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (stage.timeline->coverage)));
  tear_down (&stage);
}

/* The bars' scale is the timeline's own: the strip reaches where the timeline stands. */
static void
test_aligned (gconstpointer direction)
{
  graphene_rect_t view, strip;
  Stage stage;

  set_up (&stage, direction, 1000);
  g_object_set (stage.timeline, "show-coverage", TRUE, NULL);
  stage_settle ();
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (stage.timeline->view), GTK_WIDGET (stage.timeline), &view));
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (stage.timeline->coverage), GTK_WIDGET (stage.timeline), &strip));
  g_assert_cmpfloat (strip.origin.x, <=, view.origin.x);
  g_assert_cmpfloat (strip.origin.x + strip.size.width, >=, view.origin.x + view.size.width);
  g_assert_cmpfloat (strip.origin.y, >=, view.origin.y + view.size.height);
  tear_down (&stage);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/ask/cursors", test_cursors);
  stage_add ("/ask/playhead", test_playhead);
  stage_add ("/ask/room", test_room);
  stage_add ("/ask/lens", test_lens);
  stage_add ("/ask/aligned", test_aligned);
  return g_test_run ();
}
