/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline with all that stands around it, asked by its actions and keys, in wide
 * and narrow, in both directions.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "asking.h"
#include "mandate-date-words.h"
#include "stage.h"
#include "timeline/mandate-timeline-metrics.h"
#include "timeline/mandate-timeline-private.h"
#include "timeline/mandate-timeline-view-private.h"

typedef struct
{
  MandateDossier *dossier;
  MandateSession *session;
  MandateTimelineState *state;
  MandateTimeline *timeline;
  GtkWidget *window;
  GPtrArray *said;
} Stage;

static void
set_up (Stage *stage, gconstpointer direction, int width)
{
  gtk_widget_set_default_direction ((GtkTextDirection) GPOINTER_TO_INT (direction));
  stage->dossier = asking_read ();
  stage->session = mandate_session_new (stage->dossier);
  stage->state = mandate_session_get_timeline (stage->session);
  stage->timeline = g_object_new (MANDATE_TYPE_TIMELINE, "session", stage->session, "stacked", width < 600, NULL);
  stage->said = stage_listen (GTK_WIDGET (stage->timeline->view));
  stage->window = stage_present (GTK_WIDGET (stage->timeline), width, 400, (GtkTextDirection) GPOINTER_TO_INT (direction));
}

static void
tear_down (Stage *stage)
{
  stage_close (stage->window);
  g_ptr_array_unref (stage->said);
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
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline->view), GDK_KEY_i));
  assert_cursors (&stage, day (2019, 2, 1), 0);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (stage.timeline->asked)));
  choose (&stage, "handover");
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline->view), GDK_KEY_o));
  assert_cursors (&stage, day (2019, 2, 1), day (2020, 3, 15));

  /* They are keys of the events, not of the filter beside them. */
  g_assert_false (stage_press (GTK_WIDGET (stage.timeline), GDK_KEY_i));
  g_assert_false (stage_press (GTK_WIDGET (stage.timeline), GDK_KEY_o));

  /* A beginning behind the end turns the two round. */
  choose (&stage, "talks");
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline->view), GDK_KEY_o));
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

static GtkWidget *
find_action (GtkWidget *root, const char *action)
{
  GtkWidget *found = NULL;

  if (GTK_IS_ACTIONABLE (root) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (root)), action) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_action (child, action);
  return found;
}

/* What assistive technology is told of the cursors: @n things said so far, and the name
 * of the button that tells the time between them, which is not shown before. */
static void
assert_told (Stage *stage, guint n, const char *name)
{
  GtkWidget *button = find_action (GTK_WIDGET (stage->timeline->asked), "timeline.measure");

  stage_settle ();
  g_assert_cmpuint (stage->said->len, ==, n);
  g_assert_true (gtk_widget_get_mapped (button) == (name != NULL));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_BUTTON);
  if (name == NULL)
    return;

  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, name);
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

/* Before and after each of the keys: one thing is said, and it is what has changed. */
static void
test_heard (gconstpointer direction)
{
  g_autofree char *begin = mandate_date_to_words ((MandateDate) { 2019, 2, 1 }, MANDATE_DATE_LONG);
  g_autofree char *begin_short = mandate_date_to_words ((MandateDate) { 2019, 2, 1 }, MANDATE_DATE_SHORT);
  g_autofree char *cursor = g_strdup_printf (_("Cursor at %s"), begin);
  g_autofree char *from = g_strdup_printf (_("Measured from %s"), begin_short);
  g_autofree char *to = g_strdup_printf (_("Measured to %s"), begin_short);
  g_autofree char *days = g_strdup_printf (ngettext ("Measured: %d day", "Measured: %d days", 408), 408);
  Stage stage;

  set_up (&stage, direction, 1000);
  assert_told (&stage, 0, NULL);
  stage_press (GTK_WIDGET (stage.timeline->view), GDK_KEY_i);
  assert_told (&stage, 0, NULL);

  choose (&stage, "talks");
  assert_told (&stage, 0, NULL);
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline->view), GDK_KEY_i));
  assert_told (&stage, 1, from);
  g_assert_cmpstr (stage_get_last_said (stage.said), ==, cursor);

  choose (&stage, "handover");
  assert_told (&stage, 1, from);
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline->view), GDK_KEY_o));
  assert_told (&stage, 2, days);
  g_assert_nonnull (strstr (stage_get_last_said (stage.said),
                            mandate_item_get_title (mandate_dossier_get_item (stage.dossier, "talks"))));
  g_assert_nonnull (strstr (stage_get_last_said (stage.said),
                            mandate_item_get_title (mandate_dossier_get_item (stage.dossier, "handover"))));
  g_assert_nonnull (strstr (stage_get_last_said (stage.said), "408"));

  gtk_widget_activate_action (GTK_WIDGET (stage.timeline), "timeline.measure-clear", NULL);
  assert_told (&stage, 3, NULL);
  g_assert_cmpstr (stage_get_last_said (stage.said), ==, _("Cursors removed"));

  gtk_widget_activate_action (GTK_WIDGET (stage.timeline), "timeline.measure-at", "(bis)", TRUE,
                              (int) day (2019, 2, 1), "");
  assert_told (&stage, 4, to);
  tear_down (&stage);
}

/* Where the two cursors are drawn, the first to the left: a handle reaches three pixels
 * beyond the line to either side. */
static void
assert_drawn (Stage *stage, double left, double right)
{
  g_autoptr (GskRenderNode) node = NULL;
  MandateScale scale = mandate_timeline_view_get_scale (stage->timeline->view);
  graphene_rect_t bounds;

  /* The ring of the chosen event and its line would be drawn as well. */
  mandate_session_select (stage->session, NULL);
  stage_settle ();
  node = stage_draw (GTK_WIDGET (stage->timeline->view->cursor));
  if (left <= 0)
    {
      g_assert_null (node);
      return;
    }
  g_assert_nonnull (node);
  gsk_render_node_get_bounds (node, &bounds);
  g_assert_cmpfloat_with_epsilon (bounds.origin.x, mandate_scale_get_position (&scale, left) - 3, 0.6);
  g_assert_cmpfloat_with_epsilon (bounds.origin.x + bounds.size.width, mandate_scale_get_position (&scale, right) + 4, 0.6);
}

/* The keys draw the cursors and move them to where they are pressed next. */
static void
test_drawn (gconstpointer direction)
{
  gboolean rtl = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL;
  double talks = day (2019, 2, 1), vote = day (2019, 6, 28), handover = day (2020, 3, 15);
  Stage stage;

  set_up (&stage, direction, 1000);
  assert_drawn (&stage, 0, 0);
  choose (&stage, "talks");
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline->view), GDK_KEY_i));
  assert_drawn (&stage, talks, talks);
  choose (&stage, "handover");
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline->view), GDK_KEY_o));
  assert_drawn (&stage, rtl ? handover : talks, rtl ? talks : handover);
  choose (&stage, "vote");
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline->view), GDK_KEY_i));
  assert_drawn (&stage, rtl ? handover : vote, rtl ? vote : handover);
  mandate_session_set_range (stage.session, day (2019, 5, 1), day (2020, 6, 1));
  assert_drawn (&stage, rtl ? handover : vote, rtl ? vote : handover);
  gtk_widget_activate_action (GTK_WIDGET (stage.timeline), "timeline.measure-clear", NULL);
  assert_drawn (&stage, 0, 0);

  /* Put by the pointer, with nothing chosen. */
  gtk_widget_activate_action (GTK_WIDGET (stage.timeline), "timeline.measure-at", "(bis)", FALSE, (int) vote, "");
  assert_drawn (&stage, vote, vote);
  gtk_widget_activate_action (GTK_WIDGET (stage.timeline), "timeline.measure-at", "(bis)", TRUE, (int) handover, "");
  assert_drawn (&stage, rtl ? handover : vote, rtl ? vote : handover);
  tear_down (&stage);
}

/* How many rings a lane draws, which only matches of the search have. */
static guint
count_rings (Stage *stage, MandateLane lane)
{
  g_autoptr (GskRenderNode) node = stage_draw (GTK_WIDGET (stage->timeline->view->lanes[lane]));
  g_autoptr (GBytes) bytes = node != NULL ? gsk_render_node_serialize (node) : g_bytes_new_static ("", 0);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_auto (GStrv) parts = g_strsplit (text, "border {", -1);

  return MAX (g_strv_length (parts), 1) - 1;
}

/* Matches of the search are lit in their lanes, as far as the filter shows them. */
static void
test_lit (gconstpointer direction)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  MandateTimelineFilter *filter;
  Stage stage;

  set_up (&stage, direction, 1000);
  filter = mandate_session_get_filter (stage.session);
  g_ptr_array_add (found, mandate_dossier_get_item (stage.dossier, "vote"));
  g_ptr_array_add (found, mandate_dossier_get_item (stage.dossier, "rumour"));
  g_ptr_array_add (found, mandate_dossier_get_item (stage.dossier, "raid"));
  g_assert_cmpuint (count_rings (&stage, MANDATE_LANE_POLITICS), ==, 0);
  mandate_timeline_filter_set_matches (filter, found);
  stage_settle ();
  g_assert_cmpuint (count_rings (&stage, MANDATE_LANE_POLITICS), ==, 2);
  g_assert_cmpuint (count_rings (&stage, MANDATE_LANE_FIGHTING), ==, 1);
  g_assert_cmpuint (count_rings (&stage, MANDATE_LANE_PEACE), ==, 0);
  mandate_timeline_filter_toggle (filter, "kind:politics");
  stage_settle ();
  g_assert_cmpuint (count_rings (&stage, MANDATE_LANE_POLITICS), ==, 1);
  mandate_timeline_filter_set_matches (filter, NULL);
  stage_settle ();
  g_assert_cmpuint (count_rings (&stage, MANDATE_LANE_POLITICS), ==, 0);
  tear_down (&stage);
}

/* With nothing chosen the cursor stands where the reader reads; else nowhere. */
static void
test_playhead (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, 1000);
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline->view), GDK_KEY_i));
  assert_cursors (&stage, 0, 0);
  mandate_session_set_playhead (stage.session, day (2019, 5, 5));
  g_assert_true (stage_press (GTK_WIDGET (stage.timeline->view), GDK_KEY_i));
  assert_cursors (&stage, day (2019, 5, 5), 0);
  tear_down (&stage);
}

/* Does what number @index of the menu on the timeline would. */
static void
choose_in_menu (Stage *stage, int index)
{
  GMenuModel *menu, *section;
  g_autofree char *action = NULL;
  GVariant *target;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (stage->timeline), "timeline.menu", NULL));
  menu = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (stage->timeline->menu));
  section = g_menu_model_get_item_link (menu, 0, G_MENU_LINK_SECTION);
  g_assert_true (g_menu_model_get_item_attribute (section, index, G_MENU_ATTRIBUTE_ACTION, "s", &action));
  target = g_menu_model_get_item_attribute_value (section, index, G_MENU_ATTRIBUTE_TARGET, NULL);
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (stage->timeline), action, target));
  gtk_popover_popdown (GTK_POPOVER (stage->timeline->menu));
  g_variant_unref (target);
  g_object_unref (section);
}

/* By a key, the menu measures what the keys measure: the chosen event, out of view as
 * well, or the day where the reader is. */
static void
test_menu (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, 1000);
  mandate_session_set_playhead (stage.session, day (2019, 5, 5));
  choose_in_menu (&stage, 0);
  assert_cursors (&stage, day (2019, 5, 5), 0);
  choose (&stage, "talks");
  choose_in_menu (&stage, 0);
  choose_in_menu (&stage, 1);
  assert_cursors (&stage, day (2019, 2, 1), day (2019, 3, 31));
  mandate_session_set_range (stage.session, day (2019, 12, 1), day (2020, 2, 1));
  stage_settle ();
  gtk_widget_activate_action (GTK_WIDGET (stage.timeline), "timeline.measure-clear", NULL);
  choose_in_menu (&stage, 1);
  assert_cursors (&stage, 0, day (2019, 3, 31));
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

/* A strip has no filter, unless there is one that leaves something out. */
static void
test_strip (gconstpointer direction)
{
  Stage stage;
  MandateTimelineFilter *filter;

  set_up (&stage, direction, 360);
  filter = mandate_session_get_filter (stage.session);
  g_object_set (stage.timeline, "stacked", FALSE, "compact", TRUE, NULL);
  stage_settle ();
  g_assert_false (gtk_widget_get_mapped (stage.timeline->filter_button));
  g_assert_false (gtk_widget_get_mapped (stage.timeline->filter_dialog_button));
  mandate_timeline_filter_toggle (filter, "kind:attack");
  stage_settle ();
  g_assert_false (gtk_widget_get_mapped (stage.timeline->filter_button));
  g_assert_true (gtk_widget_get_mapped (stage.timeline->filter_dialog_button));
  g_assert_cmpstr (gtk_label_get_label (stage.timeline->filter_number), ==, "1");
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (stage.timeline->asked)));
  mandate_timeline_filter_clear (filter);
  stage_settle ();
  g_assert_false (gtk_widget_get_mapped (stage.timeline->filter_dialog_button));
  tear_down (&stage);
}

/* With all that can be asked of it, it still fits the lowest window below its header; so
 * low, it leaves out the names. */
static void
test_low (gconstpointer direction)
{
  Stage stage;
  int minimum;

  set_up (&stage, direction, 360);
  g_object_set (stage.timeline, "show-coverage", TRUE, NULL);
  mandate_timeline_state_set_cursors (stage.state, day (2019, 2, 1), day (2020, 3, 15));
  stage_settle ();
  gtk_widget_measure (GTK_WIDGET (stage.timeline), GTK_ORIENTATION_VERTICAL, 360, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 294 - 47);
  g_assert_cmpint (mandate_timeline_get_name_height (GTK_WIDGET (stage.timeline->view), minimum / 2), ==, 0);
  g_assert_cmpint (mandate_timeline_get_name_height (GTK_WIDGET (stage.timeline->view), 400), >, 0);
  tear_down (&stage);
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
  stage_add ("/ask/heard", test_heard);
  stage_add ("/ask/drawn", test_drawn);
  stage_add ("/ask/lit", test_lit);
  stage_add ("/ask/playhead", test_playhead);
  stage_add ("/ask/menu", test_menu);
  stage_add ("/ask/room", test_room);
  stage_add ("/ask/strip", test_strip);
  stage_add ("/ask/low", test_low);
  stage_add ("/ask/lens", test_lens);
  stage_add ("/ask/aligned", test_aligned);
  return g_test_run ();
}
