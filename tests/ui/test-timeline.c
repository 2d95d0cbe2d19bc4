/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline in both directions: where events stand, what keys do, what a
 * screen reader is told.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "mandate-ticks.h"
#include "stage.h"
#include "timeline/mandate-timeline-lane-private.h"
#include "timeline/mandate-timeline-overview.h"
#include "timeline/mandate-timeline-view-private.h"

typedef struct
{
  MandateSession *session;
  MandateTimelineView *view;
  GtkWidget *window;
  GtkTextDirection direction;
  GPtrArray *said;
} Stage;

static void
set_up_high (Stage *stage, gconstpointer direction, int height)
{
  stage->direction = (GtkTextDirection) GPOINTER_TO_INT (direction);
  stage->session = mandate_session_new (stage_get_dossier ());
  stage->view = g_object_new (MANDATE_TYPE_TIMELINE_VIEW, "session", stage->session, NULL);
  stage->said = stage_listen (GTK_WIDGET (stage->view));
  stage->window = stage_present (GTK_WIDGET (stage->view), 1000, height, stage->direction);
}

static void
set_up (Stage *stage, gconstpointer direction)
{
  set_up_high (stage, direction, 400);
}

static void
tear_down (Stage *stage)
{
  stage_close (stage->window);
  g_ptr_array_unref (stage->said);
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

static const MandatePlaced *
find_placed (Stage *stage, MandateEvent *event)
{
  return mandate_timeline_lane_find (stage->view->lanes[mandate_kind_get_lane (mandate_event_get_kind (event))], event);
}

/* Each event is drawn on its days, in its lane, within the view, or counted in a
 * cluster of days that are its own. */
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

      const MandatePlaced *placed = find_placed (&stage, event);

      if (placed->cluster)
        g_assert_true (placed->first <= mandate_span_first_day (span) && mandate_span_last_day (span) <= placed->last);
      else
        /* At the ends of the record a mark stands whole beside them. */
        g_assert_cmpfloat_with_epsilon (bounds.origin.x + bounds.size.width / 2,
                                        CLAMP (mandate_scale_get_position (&scale, middle), bounds.size.width / 2,
                                               scale.extent - bounds.size.width / 2),
                                        0.6);
      g_assert_cmpfloat (bounds.origin.x, >=, -0.01);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, scale.extent + 0.01);
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

/* What is to be said of an event when all are shown. */
static char *
describe (MandateEvent *event)
{
  g_autofree char *when = mandate_span_to_words (mandate_event_get_span (event), MANDATE_DATE_LONG);

  return g_strdup_printf (_("%s: %s. %s, event %u of %u"), when, mandate_item_get_title (MANDATE_ITEM (event)),
                          mandate_lane_get_name (mandate_kind_get_lane (mandate_event_get_kind (event))),
                          mandate_event_get_index (event) + 1, 312u);
}

/* The value as a slider, and its words, are those of event number @number. */
static void
assert_heard (Stage *stage, int number)
{
  MandateEvent *event = mandate_dossier_get_event (stage_get_dossier (), (guint) number - 1);
  g_autofree char *text = describe (event);

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage->view), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) number);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage->view), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text);
}

/* What was said last is what “where am I?” is answered by first. */
static void
assert_says_view (Stage *stage)
{
  guint n = stage->said->len;

  g_assert_cmpuint (n, >, 0);
  g_assert_true (stage_press (GTK_WIDGET (stage->view), GDK_KEY_w));
  g_assert_cmpstr (g_ptr_array_index (stage->said, n), ==, g_ptr_array_index (stage->said, n - 1));
}

/* Before and after each key, what assistive technology has: the value, its words, and
 * whether something was said. Only what changed is told, and by one of them. */
static void
test_heard (gconstpointer direction)
{
  static const struct
  {
    guint key;
    GdkModifierType state;
    int ltr; /* how far the value goes; 1000: to the first, 2000: to the last event */
    int rtl;
    gboolean view; /* whether the stretch in view is said */
  } keys[] = {
    { GDK_KEY_Right, 0, 1, -1, FALSE },
    { GDK_KEY_Left, 0, -1, 1, FALSE },
    { GDK_KEY_Home, 0, 1000, 1000, FALSE },
    { GDK_KEY_End, 0, 2000, 2000, FALSE },
    { GDK_KEY_Right, GDK_CONTROL_MASK, 0, 0, FALSE },
    { GDK_KEY_Left, GDK_CONTROL_MASK, 0, 0, FALSE },
    { GDK_KEY_plus, 0, 0, 0, TRUE },
    { GDK_KEY_minus, 0, 0, 0, TRUE },
    { GDK_KEY_Page_Up, 0, 0, 0, TRUE },
    { GDK_KEY_Page_Down, 0, 0, 0, TRUE },
    { GDK_KEY_0, 0, 0, 0, TRUE },
    { GDK_KEY_w, 0, 0, 0, FALSE },
  };
  MandateDossier *dossier = stage_get_dossier ();
  Stage stage;

  set_up (&stage, direction);
  g_object_set (gtk_widget_get_settings (stage.window), "gtk-enable-animations", FALSE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      int step = stage.direction == GTK_TEXT_DIR_RTL ? keys[i].rtl : keys[i].ltr;
      int wanted = step == 1000 ? 1 : step == 2000 ? 312 : 201 + step;
      guint said;

      g_test_message ("%s", gdk_keyval_name (keys[i].key));
      mandate_session_select (stage.session, MANDATE_ITEM (mandate_dossier_get_event (dossier, 200)));
      assert_heard (&stage, 201);
      said = stage.said->len;
      g_assert_true (stage_press_with (GTK_WIDGET (stage.view), keys[i].key, keys[i].state));
      assert_heard (&stage, wanted);
      if (step != 0)
        g_assert_cmpuint (stage.said->len, ==, said);
      else
        g_assert_cmpuint (stage.said->len, >, said);
      if (keys[i].view)
        assert_says_view (&stage);
    }
  tear_down (&stage);
}

static MandateLane
get_selected_lane (Stage *stage)
{
  MandateEvent *event = MANDATE_EVENT (mandate_session_get_selected (stage->session));

  return mandate_kind_get_lane (mandate_event_get_kind (event));
}

static int
get_number (Stage *stage)
{
  return (int) mandate_event_get_index (MANDATE_EVENT (mandate_session_get_selected (stage->session))) + 1;
}

/* Down and up go to the neighbouring lane and stop at the outer ones. */
static void
test_lanes (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction);
  mandate_session_select (stage.session, mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
  g_assert_cmpint (get_selected_lane (&stage), ==, MANDATE_LANE_POLITICS);
  assert_heard (&stage, get_number (&stage));
  for (int lane = 1; lane < MANDATE_N_LANES; lane++)
    {
      stage_press (GTK_WIDGET (stage.view), GDK_KEY_Down);
      g_assert_cmpint (get_selected_lane (&stage), ==, lane);
      assert_heard (&stage, get_number (&stage));
    }
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_Down);
  g_assert_cmpint (get_selected_lane (&stage), ==, MANDATE_LANE_MISSION);
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_Up);
  g_assert_cmpint (get_selected_lane (&stage), ==, MANDATE_LANE_PEOPLE);
  assert_heard (&stage, get_number (&stage));
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
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Timeline"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 312.0);
  mandate_session_select (stage.session, mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
  {
    MandateEvent *event = MANDATE_EVENT (mandate_session_get_selected (stage.session));
    g_autofree char *text = describe (event);

    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text);
    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                         (double) mandate_event_get_index (event) + 1);
  }
  tear_down (&stage);
}

/* With nothing chosen the value is what is in view, once it stays. */
static void
assert_value_of_view (Stage *stage)
{
  MandateScale scale = mandate_timeline_view_get_scale (stage->view);
  guint n = mandate_timeline_series_count (stage->view->series, (MandateDay) scale.start,
                                           (MandateDay) (scale.end - 0.001));
  g_autofree char *when = mandate_scale_to_words (&scale, MANDATE_DATE_LONG);
  g_autofree char *text
    = g_strdup_printf (ngettext ("No event chosen; %s, %u event", "No event chosen; %s, %u events", n), when, n);

  for (guint i = 0; i < 10 && stage->view->resting != 0; i++)
    stage_settle ();
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage->view), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text);
}

static void
test_value_of_view (gconstpointer direction)
{
  double start = mandate_date_first_day ((MandateDate) { 2018, 1, 1 });
  Stage stage;

  set_up (&stage, direction);
  g_object_set (gtk_widget_get_settings (stage.window), "gtk-enable-animations", FALSE, NULL);
  assert_value_of_view (&stage);
  mandate_timeline_view_zoom (stage.view, 4);
  assert_value_of_view (&stage);
  mandate_session_set_range (stage.session, start, start + 365);
  assert_value_of_view (&stage);
  tear_down (&stage);
}

/* Years go by under Control, and each is told in a sentence; the playhead's event
 * of 2018 is where the steps begin. */
static void
test_years (gconstpointer direction)
{
  static const struct
  {
    guint key;
    const char *ltr;
    const char *rtl;
  } keys[] = {
    { GDK_KEY_Right, "2019", "2017" },
    { GDK_KEY_Right, "2020", "2016" },
    { GDK_KEY_Left, "2019", "2017" },
    { GDK_KEY_KP_Left, "2018", "2018" },
  };
  Stage stage;

  set_up (&stage, direction);
  mandate_session_select (stage.session, mandate_dossier_get_item (stage_get_dossier (), "resolution-2423"));
  g_assert_null (stage_get_last_said (stage.said));
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_assert_true (stage_press_with (GTK_WIDGET (stage.view), keys[i].key, GDK_CONTROL_MASK));
      g_assert_cmpuint (stage.said->len, ==, i + 1);
      g_assert_nonnull (strstr (stage_get_last_said (stage.said), stage.direction == GTK_TEXT_DIR_RTL ? keys[i].rtl : keys[i].ltr));
      g_assert_cmpuint (strlen (stage_get_last_said (stage.said)), >, 6);
    }
  tear_down (&stage);
}

/* A closer look steps by months, and a month without events says so. */
static void
test_months (gconstpointer direction)
{
  guint forward = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL ? GDK_KEY_Left : GDK_KEY_Right;
  MandateEvent *event = MANDATE_EVENT (mandate_dossier_get_item (stage_get_dossier (), "resolution-2423"));
  MandateDay day = mandate_span_first_day (mandate_event_get_span (event));
  g_autofree char *july = mandate_date_to_words ((MandateDate) { 2018, 7, 0 }, MANDATE_DATE_LONG);
  Stage stage;

  set_up (&stage, direction);
  mandate_session_select (stage.session, MANDATE_ITEM (event));
  mandate_session_set_range (stage.session, day - 100, day + 100);
  stage_press_with (GTK_WIDGET (stage.view), forward, GDK_CONTROL_MASK);
  g_assert_nonnull (strstr (stage_get_last_said (stage.said), july));
  stage_press (GTK_WIDGET (stage.view), forward);
  day = mandate_span_first_day (mandate_event_get_span (MANDATE_EVENT (mandate_session_get_selected (stage.session))));
  g_assert_cmpint (mandate_date_from_day (day).year, ==, 2018);
  g_assert_cmpint (mandate_date_from_day (day).month, >=, 7);
  tear_down (&stage);
}

/* A step to an event is told by the value alone; zoom and “where am I” are said. */
static void
test_said (gconstpointer direction)
{
  MandateSpan all = { { 2012, 0, 0 }, { 2024, 0, 0 } };
  g_autofree char *years = mandate_span_to_words (all, MANDATE_DATE_LONG);
  g_autofree char *view = g_strdup_printf (ngettext ("%s: %u event in view", "%s: %u events in view", 312), years, 312u);
  g_autofree char *first = describe (mandate_dossier_get_event (stage_get_dossier (), 0));
  Stage stage;

  set_up (&stage, direction);
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_Home);
  g_assert_null (stage_get_last_said (stage.said));
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_w);
  g_assert_cmpuint (stage.said->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (stage.said, 0), ==, view);
  g_assert_cmpstr (stage_get_last_said (stage.said), ==, first);
  g_object_set (gtk_widget_get_settings (stage.window), "gtk-enable-animations", FALSE, NULL);
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_plus);
  g_assert_cmpuint (stage.said->len, ==, 3);
  g_assert_cmpstr (stage_get_last_said (stage.said), !=, first);
  g_assert_cmpstr (stage_get_last_said (stage.said), !=, view);
  tear_down (&stage);
}

/* Enter opens a cluster until the event stands by itself, and then shows its text. */
static void
test_open_cluster (gconstpointer direction)
{
  MandateEvent *event = NULL;
  Stage stage;
  guint presses = 0;

  set_up (&stage, direction);
  g_object_set (gtk_widget_get_settings (stage.window), "gtk-enable-animations", FALSE, NULL);
  for (guint i = 0; i < 312 && event == NULL; i++)
    if (find_placed (&stage, mandate_dossier_get_event (stage_get_dossier (), i))->cluster)
      event = mandate_dossier_get_event (stage_get_dossier (), i);

  g_assert_nonnull (event);
  mandate_session_select (stage.session, MANDATE_ITEM (event));
  while (find_placed (&stage, event)->cluster && presses++ < 8)
    {
      double before = mandate_session_get_end (stage.session) - mandate_session_get_start (stage.session);

      stage_press (GTK_WIDGET (stage.view), GDK_KEY_Return);
      stage_settle ();
      g_assert_cmpfloat (mandate_session_get_end (stage.session) - mandate_session_get_start (stage.session), <, before);
      g_assert_nonnull (stage_get_last_said (stage.said));
    }
  g_assert_false (find_placed (&stage, event)->cluster);
  tear_down (&stage);
}

/* Each lane is a list that is named and counted, and what it shows are its items. */
static void
test_children (gconstpointer direction)
{
  MandateEvent *event = MANDATE_EVENT (mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
  MandateDay day = mandate_span_first_day (mandate_event_get_span (event));
  g_autoptr (GtkAccessible) child = NULL;
  GtkAccessible *lane;
  gboolean found = FALSE;
  guint n;
  Stage stage;

  set_up (&stage, direction);
  mandate_session_set_range (stage.session, day - 20, day + 20);
  mandate_session_select (stage.session, MANDATE_ITEM (event));
  stage_settle ();
  lane = GTK_ACCESSIBLE (stage.view->lanes[MANDATE_LANE_POLITICS]);
  n = mandate_index_get_n_events (mandate_timeline_series_get_index (stage.view->series), MANDATE_LANE_POLITICS);
  {
    g_autofree char *label = g_strdup_printf (ngettext ("%s, %u event", "%s, %u events", n),
                                              mandate_lane_get_name (MANDATE_LANE_POLITICS), n);

    gtk_test_accessible_assert_role (lane, GTK_ACCESSIBLE_ROLE_LIST);
    gtk_test_accessible_assert_property (lane, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  }

  child = gtk_accessible_get_first_accessible_child (lane);
  g_assert_nonnull (child);
  while (child != NULL)
    {
      g_autoptr (GtkATContext) context = gtk_accessible_get_at_context (child);
      GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (child);
      g_autofree char *when = mandate_span_to_words (mandate_event_get_span (event), MANDATE_DATE_LONG);
      g_autofree char *label = g_strdup_printf (C_ ("event on the timeline", "%s: %s"), when,
                                                mandate_item_get_title (MANDATE_ITEM (event)));

      gtk_test_accessible_assert_role (child, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      g_assert_true (gtk_test_accessible_has_relation (child, GTK_ACCESSIBLE_RELATION_POS_IN_SET));
      if (gtk_test_accessible_check_property (child, GTK_ACCESSIBLE_PROPERTY_LABEL, label) == NULL)
        {
          found = TRUE;
          gtk_test_accessible_assert_state (child, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
          gtk_test_accessible_assert_property (child, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                               mandate_kind_get_name (mandate_event_get_kind (event)));
        }
      else
        gtk_test_accessible_assert_state (child, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
      g_object_unref (child);
      child = next;
    }
  g_assert_true (found);
  tear_down (&stage);
}

/* Of the items of a lane only its layout is told; they do not outlive it. */
static void
test_children_relaid (gconstpointer direction)
{
  g_autoptr (GtkAccessible) before = NULL, parent = NULL, after = NULL, lane = NULL;
  Stage stage;

  set_up_high (&stage, direction, 500);
  before = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (stage.view->lanes[MANDATE_LANE_FIGHTING]));
  parent = gtk_accessible_get_accessible_parent (before);
  g_assert_true (parent == GTK_ACCESSIBLE (stage.view->lanes[MANDATE_LANE_FIGHTING]));
  gtk_window_set_default_size (GTK_WINDOW (stage.window), 1000, 300);
  for (guint i = 0; i < 50 && gtk_widget_get_height (GTK_WIDGET (stage.view)) != 300; i++)
    stage_settle ();
  lane = gtk_accessible_get_accessible_parent (before);
  g_assert_null (lane);
  after = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (stage.view->lanes[MANDATE_LANE_FIGHTING]));
  g_assert_true (after != before);
  tear_down (&stage);
}

static void
test_fit_selection (gconstpointer direction)
{
  MandateEvent *event = MANDATE_EVENT (mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
  MandateDay day = mandate_span_first_day (mandate_event_get_span (event));
  Stage stage;

  set_up (&stage, direction);
  g_object_set (gtk_widget_get_settings (stage.window), "gtk-enable-animations", FALSE, NULL);
  g_assert_false (mandate_timeline_view_fit_selection (stage.view));
  mandate_session_select (stage.session, MANDATE_ITEM (event));
  g_assert_true (mandate_timeline_view_fit_selection (stage.view));
  g_assert_cmpfloat_with_epsilon ((mandate_session_get_start (stage.session) + mandate_session_get_end (stage.session)) / 2,
                                  day + 0.5, 1);
  g_assert_cmpfloat (mandate_session_get_end (stage.session) - mandate_session_get_start (stage.session), <, 90);
  tear_down (&stage);
}

static GBytes *
draw_lane (Stage *stage, MandateLane lane)
{
  g_autoptr (GskRenderNode) node = stage_draw (GTK_WIDGET (stage->view->lanes[lane]));

  g_assert_nonnull (node);
  return gsk_render_node_serialize (node);
}

/* Numbers of clusters that do not match a search stand on what is nearly the ground, and
 * are not of the colour of the ground. */
static void
test_receding (gconstpointer direction)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  const char *white = "color: rgb(255,255,255)";
  Stage stage;

  set_up (&stage, direction);
  for (guint searched = 0; searched < 2; searched++)
    {
      g_autoptr (GBytes) bytes = NULL;
      g_autofree char *text = NULL;

      if (searched)
        mandate_timeline_filter_set_matches (mandate_session_get_filter (stage.session), none);
      stage_settle ();
      bytes = draw_lane (&stage, MANDATE_LANE_FIGHTING);
      text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      g_assert_nonnull (strstr (text, "text {"));
      g_assert_true ((strstr (text, white) != NULL) == !searched);
    }
  tear_down (&stage);
}

/* A window pulled higher by less than a row shows the same as one that was opened so. */
static void
test_resize (gconstpointer direction)
{
  g_autoptr (GBytes) before = NULL, after = NULL, fresh = NULL;
  Stage stage;

  set_up_high (&stage, direction, 385);
  for (guint i = 0; i < 6; i++)
    stage_settle ();
  before = draw_lane (&stage, MANDATE_LANE_PEACE);
  gtk_window_set_default_size (GTK_WINDOW (stage.window), 1000, 395);
  for (guint i = 0; i < 50 && gtk_widget_get_height (GTK_WIDGET (stage.view)) != 395; i++)
    stage_settle ();
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (stage.view)), ==, 395);
  stage_settle ();
  after = draw_lane (&stage, MANDATE_LANE_PEACE);
  tear_down (&stage);

  set_up_high (&stage, direction, 395);
  for (guint i = 0; i < 6; i++)
    stage_settle ();
  fresh = draw_lane (&stage, MANDATE_LANE_PEACE);
  g_assert_false (g_bytes_equal (before, after));
  g_assert_true (g_bytes_equal (after, fresh));
  tear_down (&stage);
}

/* High contrast may come while the program runs; bars are stronger then. */
static void
test_contrast (gconstpointer direction)
{
  g_autoptr (GSettings) settings = g_settings_new ("org.gnome.desktop.a11y.interface");
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkCssProvider *provider = gtk_css_provider_new ();
  MandateTimelineLane *lane;
  Stage stage;

  /* In the program's style lanes keep their colour. */
  gtk_css_provider_load_from_string (provider, "lane { color: #1a5fb4; }");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  set_up (&stage, direction);
  lane = stage.view->lanes[MANDATE_LANE_POLITICS];
  for (guint high = 0; high < 3; high++)
    {
      g_autoptr (GskRenderNode) before = NULL;

      for (guint i = 0; i < 6 || lane->completing != 0; i++)
        stage_settle ();
      before = gsk_render_node_ref (lane->node);
      g_settings_set_boolean (settings, "high-contrast", high % 2 == 0);
      stage_settle ();
      g_assert_cmpint (adw_style_manager_get_high_contrast (manager), ==, high % 2 == 0);
      g_assert_true (lane->node != before);
    }
  g_settings_reset (settings, "high-contrast");
  tear_down (&stage);
  gtk_style_context_remove_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider));
  g_object_unref (provider);
}

/* The strip of the whole record: its window is the range, its keys move it. */
static void
test_overview (gconstpointer direction)
{
  gboolean rtl = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL;
  g_autoptr (MandateSession) session = mandate_session_new (stage_get_dossier ());
  MandateLimits limits = mandate_session_get_limits (session);
  GtkWidget *overview = g_object_new (MANDATE_TYPE_TIMELINE_OVERVIEW, "session", session, NULL);
  GtkWidget *window = stage_present (overview, 1000, 40, GPOINTER_TO_INT (direction));
  double quarter = (limits.last - limits.first) / 4;
  graphene_rect_t rect;

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (overview), GTK_ACCESSIBLE_ROLE_SLIDER);
  mandate_session_set_range (session, limits.first + quarter, limits.first + 2 * quarter);
  mandate_timeline_overview_get_window (MANDATE_TIMELINE_OVERVIEW (overview), &rect);
  g_assert_cmpfloat_with_epsilon (rect.origin.x, gtk_widget_get_width (overview) * (rtl ? 0.5 : 0.25), 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (overview), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, limits.first + quarter);
  stage_press (overview, GDK_KEY_Right);
  g_assert_cmpfloat_with_epsilon (mandate_session_get_start (session), limits.first + quarter * (rtl ? 0.9 : 1.1), 0.1);
  g_assert_true (stage_press (overview, GDK_KEY_equal));
  g_assert_cmpfloat_with_epsilon (mandate_session_get_end (session) - mandate_session_get_start (session),
                                  quarter / 1.25, 0.1);
  g_assert_true (stage_press (overview, GDK_KEY_minus));
  stage_press (overview, GDK_KEY_End);
  g_assert_cmpfloat_with_epsilon (mandate_session_get_end (session), limits.last, 0.1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (overview), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, limits.last - quarter);
  stage_press (overview, GDK_KEY_Home);
  g_assert_cmpfloat_with_epsilon (mandate_session_get_start (session), limits.first, 0.1);
  stage_close (window);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/timeline/layout", test_layout);
  stage_add ("/timeline/pick", test_pick);
  stage_add ("/timeline/keys", test_keys);
  stage_add ("/timeline/heard", test_heard);
  stage_add ("/timeline/lanes", test_lanes);
  stage_add ("/timeline/reach-all", test_reach_all);
  stage_add ("/timeline/zoom", test_zoom);
  stage_add ("/timeline/scroll", test_scroll);
  stage_add ("/timeline/accessible", test_accessible);
  stage_add ("/timeline/value-of-view", test_value_of_view);
  stage_add ("/timeline/years", test_years);
  stage_add ("/timeline/months", test_months);
  stage_add ("/timeline/said", test_said);
  stage_add ("/timeline/open-cluster", test_open_cluster);
  stage_add ("/timeline/children", test_children);
  stage_add ("/timeline/children-relaid", test_children_relaid);
  stage_add ("/timeline/fit-selection", test_fit_selection);
  stage_add ("/timeline/receding", test_receding);
  stage_add ("/timeline/resize", test_resize);
  stage_add ("/timeline/contrast", test_contrast);
  stage_add ("/timeline/overview", test_overview);
  return g_test_run ();
}
