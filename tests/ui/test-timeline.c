/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline in both directions: where events stand, what keys do, what a
 * screen reader is told.
 */

#include "stage.h"
#include "timeline/mandate-timeline-view-private.h"

typedef struct
{
  MandateSession *session;
  MandateTimelineView *view;
  GtkWidget *window;
  GtkTextDirection direction;
} Stage;

static void
set_up (Stage *stage, gconstpointer direction)
{
  stage->direction = (GtkTextDirection) GPOINTER_TO_INT (direction);
  stage->session = mandate_session_new (stage_get_dossier ());
  stage->view = g_object_new (MANDATE_TYPE_TIMELINE_VIEW, "session", stage->session, NULL);
  stage->window = stage_present (GTK_WIDGET (stage->view), 1000, 400, stage->direction);
}

static void
tear_down (Stage *stage)
{
  stage_close (stage->window);
  g_object_unref (stage->session);
}

/* Where the mark of an event is drawn, in the coordinates of the view. */
static graphene_rect_t
get_bounds (Stage *stage, MandateEvent *event)
{
  MandateLane lane = mandate_kind_get_lane (mandate_event_get_kind (event));
  graphene_rect_t bounds, lane_bounds;

  g_assert_true (mandate_timeline_lane_get_bounds (stage->view->lanes[lane], event, &bounds));
  g_assert_true (mandate_timeline_view_get_lane (stage->view, lane, &lane_bounds));
  graphene_rect_offset (&bounds, lane_bounds.origin.x, lane_bounds.origin.y);
  return bounds;
}

/* Each event is drawn on its days, in its lane, within the view. */
static void
test_layout (gconstpointer direction)
{
  Stage stage;
  MandateScale scale;

  set_up (&stage, direction);
  scale = mandate_timeline_view_get_scale (stage.view);
  g_assert_cmpint (scale.reversed, ==, stage.direction == GTK_TEXT_DIR_RTL);

  for (guint i = 0; i < 312; i++)
    {
      MandateEvent *event = mandate_dossier_get_event (stage_get_dossier (), i);
      MandateSpan span = mandate_event_get_span (event);
      graphene_rect_t bounds = get_bounds (&stage, event);
      double middle = (mandate_span_first_day (span) + mandate_span_last_day (span) + 1) / 2.0;

      g_assert_cmpfloat_with_epsilon (bounds.origin.x + bounds.size.width / 2, mandate_scale_get_position (&scale, middle),
                                      0.6);
      g_assert_cmpfloat (bounds.origin.y, >=, 0);
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (GTK_WIDGET (stage.view)));
    }
  tear_down (&stage);
}

/* A point on a lone mark finds its event; a point far from all finds none. */
static void
test_pick (gconstpointer direction)
{
  Stage stage;
  MandateEvent *event = MANDATE_EVENT (mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
  MandateDay day = mandate_span_first_day (mandate_event_get_span (event));
  graphene_rect_t bounds;

  set_up (&stage, direction);
  mandate_session_set_range (stage.session, day - 10, day + 10);
  stage_settle ();
  bounds = get_bounds (&stage, event);
  g_assert_true (mandate_timeline_view_pick (stage.view, bounds.origin.x + bounds.size.width / 2,
                                             bounds.origin.y + bounds.size.height / 2) == event);
  g_assert_null (mandate_timeline_view_pick (stage.view, bounds.origin.x, 2));
  tear_down (&stage);
}

/* Keys, from one table for both directions: left and right are places on the
 * screen, the others are places in time. */
static void
test_keys (gconstpointer direction)
{
  static const struct
  {
    guint key;
    int ltr; /* which event is chosen then */
    int rtl;
  } keys[] = {
    { GDK_KEY_Right, 101, 99 }, { GDK_KEY_Left, 99, 101 },       { GDK_KEY_KP_Right, 101, 99 },
    { GDK_KEY_Home, 0, 0 },     { GDK_KEY_End, 311, 311 },       { GDK_KEY_KP_Left, 99, 101 },
  };
  MandateDossier *dossier = stage_get_dossier ();
  Stage stage;

  set_up (&stage, direction);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      int wanted = stage.direction == GTK_TEXT_DIR_RTL ? keys[i].rtl : keys[i].ltr;

      mandate_session_select (stage.session, MANDATE_ITEM (mandate_dossier_get_event (dossier, 100)));
      g_assert_true (stage_press (GTK_WIDGET (stage.view), keys[i].key));
      g_assert_cmpint ((int) mandate_event_get_index (MANDATE_EVENT (mandate_session_get_selected (stage.session))), ==,
                       wanted);
    }
  tear_down (&stage);
}

static MandateLane
get_selected_lane (Stage *stage)
{
  MandateEvent *event = MANDATE_EVENT (mandate_session_get_selected (stage->session));

  return mandate_kind_get_lane (mandate_event_get_kind (event));
}

/* Down and up go to the neighbouring lane and stop at the outer ones. */
static void
test_lanes (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction);
  mandate_session_select (stage.session, mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
  g_assert_cmpint (get_selected_lane (&stage), ==, MANDATE_LANE_POLITICS);
  for (int lane = 1; lane < MANDATE_N_LANES; lane++)
    {
      stage_press (GTK_WIDGET (stage.view), GDK_KEY_Down);
      g_assert_cmpint (get_selected_lane (&stage), ==, lane);
    }
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_Down);
  g_assert_cmpint (get_selected_lane (&stage), ==, MANDATE_LANE_MISSION);
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_Up);
  g_assert_cmpint (get_selected_lane (&stage), ==, MANDATE_LANE_PEOPLE);
  tear_down (&stage);
}

/* Every event can be reached, one press of a key after the other. */
static void
test_reach_all (gconstpointer direction)
{
  guint forward = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL ? GDK_KEY_Left : GDK_KEY_Right;
  g_autoptr (GHashTable) reached = g_hash_table_new (NULL, NULL);
  Stage stage;

  set_up (&stage, direction);
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_Home);
  for (guint i = 0; i < 312; i++)
    {
      g_hash_table_add (reached, mandate_session_get_selected (stage.session));
      stage_press (GTK_WIDGET (stage.view), forward);
    }
  g_assert_cmpuint (g_hash_table_size (reached), ==, 312);
  tear_down (&stage);
}

static void
test_zoom (gconstpointer direction)
{
  Stage stage;
  MandateLimits limits;
  double whole;

  set_up (&stage, direction);
  g_object_set (gtk_widget_get_settings (stage.window), "gtk-enable-animations", FALSE, NULL);
  limits = mandate_session_get_limits (stage.session);
  whole = limits.last - limits.first;
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_plus);
  stage_settle ();
  g_assert_cmpfloat_with_epsilon (mandate_session_get_end (stage.session) - mandate_session_get_start (stage.session),
                                  whole / 2, 1);
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_Page_Down);
  stage_settle ();
  g_assert_cmpfloat_with_epsilon (mandate_session_get_end (stage.session), limits.last, 1);
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_0);
  stage_settle ();
  g_assert_cmpfloat_with_epsilon (mandate_session_get_start (stage.session), limits.first, 1);
  g_assert_cmpfloat_with_epsilon (mandate_session_get_end (stage.session), limits.last, 1);
  tear_down (&stage);
}

/* Scrolled by a pixel, the marks move by a pixel, in the direction of the scroll. */
static void
test_scroll (gconstpointer direction)
{
  MandateEvent *event = MANDATE_EVENT (mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
  g_autoptr (GtkAdjustment) adjustment = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  graphene_rect_t before, after;
  Stage stage;

  set_up (&stage, direction);
  mandate_session_set_range (stage.session, mandate_span_first_day (mandate_event_get_span (event)) - 200,
                             mandate_span_first_day (mandate_event_get_span (event)) + 200);
  g_object_set (stage.view, "hadjustment", adjustment, NULL);
  stage_settle ();
  before = get_bounds (&stage, event);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + 50);
  stage_settle ();
  after = get_bounds (&stage, event);
  g_assert_cmpfloat_with_epsilon (after.origin.x, before.origin.x - 50, 0.2);
  tear_down (&stage);
}

static void
test_accessible (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_PROPERTY_LABEL, "Timeline");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 312.0);
  mandate_session_select (stage.session, mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
  {
    MandateEvent *event = MANDATE_EVENT (mandate_session_get_selected (stage.session));
    g_autofree char *text = g_strdup_printf ("30 June 2023: %s. Mandate and politics, event %u of 312",
                                             mandate_item_get_title (MANDATE_ITEM (event)),
                                             mandate_event_get_index (event) + 1);

    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text);
    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                         (double) mandate_event_get_index (event) + 1);
  }
  tear_down (&stage);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  stage_add ("/timeline/layout", test_layout);
  stage_add ("/timeline/pick", test_pick);
  stage_add ("/timeline/keys", test_keys);
  stage_add ("/timeline/lanes", test_lanes);
  stage_add ("/timeline/reach-all", test_reach_all);
  stage_add ("/timeline/zoom", test_zoom);
  stage_add ("/timeline/scroll", test_scroll);
  stage_add ("/timeline/accessible", test_accessible);
  return g_test_run ();
}
