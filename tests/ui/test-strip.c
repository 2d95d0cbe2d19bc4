/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline as the strip of a narrow window, in both directions: one lane of all
 * events, as low as its letters allow, that keys and screen readers still go through
 * from end to end. That the window shows it, and where its button leads, is tried with
 * the window.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "stage.h"
#include "timeline/mandate-timeline-metrics.h"
#include "timeline/mandate-timeline-names.h"
#include "timeline/mandate-timeline-overview.h"
#include "timeline/mandate-timeline-private.h"
#include "timeline/mandate-timeline-view-private.h"

#define N_EVENTS 312

typedef struct
{
  MandateSession *session;
  MandateTimeline *timeline;
  MandateTimelineView *view;
  MandateTimelineLane *lane;
  GtkWidget *window;
  GtkTextDirection direction;
  GPtrArray *said;
} Stage;

/* As it stands in the window: below a page that takes all the height there is. */
static void
set_up (Stage *stage, gconstpointer direction)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *page = gtk_label_new ("Page");

  stage->direction = (GtkTextDirection) GPOINTER_TO_INT (direction);
  gtk_widget_set_default_direction (stage->direction);
  stage->session = mandate_session_new (stage_get_dossier ());
  stage->timeline = g_object_new (MANDATE_TYPE_TIMELINE, "session", stage->session, "compact", TRUE, NULL);
  stage->view = mandate_timeline_get_view (stage->timeline);
  stage->lane = stage->view->lanes[MANDATE_TIMELINE_ALL];
  stage->said = stage_listen (GTK_WIDGET (stage->view));
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), page);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (stage->timeline));
  stage->window = stage_present (box, 360, 640, stage->direction);
  g_object_set (gtk_widget_get_settings (stage->window), "gtk-enable-animations", FALSE, NULL);
}

static void
tear_down (Stage *stage)
{
  stage_close (stage->window);
  g_ptr_array_unref (stage->said);
  g_object_unref (stage->session);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static MandateEvent *
get_selected (Stage *stage)
{
  return MANDATE_EVENT (mandate_session_get_selected (stage->session));
}

static graphene_rect_t
get_place (Stage *stage, GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_get_mapped (widget));
  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (stage->timeline), &bounds));
  return bounds;
}

static void
assert_above (const graphene_rect_t *upper, const graphene_rect_t *lower)
{
  g_assert_cmpfloat (upper->origin.y + upper->size.height, <=, lower->origin.y);
}

/* One lane, with each of the events once, and nothing of what a strip has no room for. */
static void
test_one_lane (gconstpointer direction)
{
  Stage stage;
  const GArray *placed;
  guint count = 0;

  set_up (&stage, direction);
  g_object_set (stage.timeline, "show-coverage", TRUE, NULL);
  stage_settle ();
  for (guint i = 0; i < MANDATE_N_LANES; i++)
    g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (stage.view->lanes[i])));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (stage.lane)));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (stage.view->terms)));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (stage.timeline->coverage)));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (stage.timeline->asked)));
  for (guint i = 0; stage_find (GTK_WIDGET (stage.timeline), MANDATE_TYPE_TIMELINE_NAMES, i) != NULL; i++)
    g_assert_false (gtk_widget_get_mapped (stage_find (GTK_WIDGET (stage.timeline), MANDATE_TYPE_TIMELINE_NAMES, i)));

  placed = mandate_timeline_lane_get_placed (stage.lane);
  for (guint i = 0; i < placed->len; i++)
    count += g_array_index (placed, MandatePlaced, i).count;
  g_assert_cmpuint (count, ==, N_EVENTS);
  for (guint i = 0; i < N_EVENTS; i++)
    g_assert_nonnull (mandate_timeline_lane_find (stage.lane, mandate_dossier_get_event (stage_get_dossier (), i)));
  tear_down (&stage);
}

/* Phases, marks, words of the axis and the whole record stand below each other, and no
 * two touch. */
static void
test_apart (gconstpointer direction)
{
  Stage stage;
  graphene_rect_t lane, overview, view, mark;
  const GArray *placed;

  set_up (&stage, direction);
  view = get_place (&stage, GTK_WIDGET (stage.view));
  lane = get_place (&stage, GTK_WIDGET (stage.lane));
  overview = get_place (&stage, stage_find (GTK_WIDGET (stage.timeline), MANDATE_TYPE_TIMELINE_OVERVIEW, 0));
  g_assert_cmpfloat (lane.origin.y, ==, view.origin.y + mandate_timeline_get_band_height (GTK_WIDGET (stage.view)));
  g_assert_cmpfloat (lane.origin.y + lane.size.height, ==,
                     view.origin.y + view.size.height - mandate_timeline_get_axis_height (GTK_WIDGET (stage.view)));
  assert_above (&view, &overview);
  g_assert_cmpfloat (overview.size.height, >=, 12);

  placed = mandate_timeline_lane_get_placed (stage.lane);
  for (guint i = 0; i < placed->len; i++)
    {
      mandate_timeline_lane_get_rect (stage.lane, &g_array_index (placed, MandatePlaced, i), &mark);
      g_assert_cmpfloat (mark.origin.y, >=, 0);
      g_assert_cmpfloat (mark.origin.y + mark.size.height, <=, lane.size.height);
    }
  tear_down (&stage);
}

static int
get_height (Stage *stage)
{
  int natural;

  stage_settle ();
  gtk_widget_measure (GTK_WIDGET (stage->timeline), GTK_ORIENTATION_VERTICAL, 360, NULL, &natural, NULL, NULL);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (stage->timeline)), ==, natural);
  return natural;
}

/* It takes what it needs and leaves the rest to the page. With text at twice the size
 * what is made of letters doubles; buttons and margins stay. */
static void
test_height (gconstpointer direction)
{
  Stage stage;
  GtkSettings *settings;
  int dpi, normal, large, view;

  set_up (&stage, direction);
  settings = gtk_widget_get_settings (stage.window);
  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  normal = get_height (&stage);
  view = gtk_widget_get_height (GTK_WIDGET (stage.view));
  g_assert_cmpint (normal, >=, 120);
  g_assert_cmpint (normal, <=, 150);

  g_object_set (settings, "gtk-xft-dpi", 2 * dpi, NULL);
  large = get_height (&stage);
  g_assert_cmpint (ABS (gtk_widget_get_height (GTK_WIDGET (stage.view)) - 2 * view), <=, 4);
  g_assert_cmpint (large, >, normal + view);
  g_assert_cmpint (large, <, 2 * normal);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (stage.timeline)), <=, 360);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  tear_down (&stage);
}

/* Every event can be reached, one press of a key after the other, to the last and back
 * to the first. */
static void
test_reach_all (gconstpointer direction)
{
  guint forward = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL ? GDK_KEY_Left : GDK_KEY_Right;
  guint back = forward == GDK_KEY_Left ? GDK_KEY_Right : GDK_KEY_Left;
  Stage stage;

  set_up (&stage, direction);
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_Home);
  for (guint i = 0; i < N_EVENTS; i++)
    {
      g_assert_cmpuint (mandate_event_get_index (get_selected (&stage)), ==, i);
      stage_press (GTK_WIDGET (stage.view), forward);
    }
  stage_press (GTK_WIDGET (stage.view), back);
  g_assert_cmpuint (mandate_event_get_index (get_selected (&stage)), ==, N_EVENTS - 2);
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_End);
  g_assert_cmpuint (mandate_event_get_index (get_selected (&stage)), ==, N_EVENTS - 1);
  tear_down (&stage);
}

/* Up and down have nowhere to go; the other keys do what they do in the whole timeline. */
static void
test_keys (gconstpointer direction)
{
  gboolean rtl = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL;
  MandateItem *event = mandate_dossier_get_item (stage_get_dossier (), "resolution-2423");
  double width;
  Stage stage;

  set_up (&stage, direction);
  mandate_session_select (stage.session, event);
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_Down);
  g_assert_true (mandate_session_get_selected (stage.session) == event);
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_Up);
  g_assert_true (mandate_session_get_selected (stage.session) == event);

  g_assert_true (stage_press_with (GTK_WIDGET (stage.view), GDK_KEY_Right, GDK_CONTROL_MASK));
  g_assert_nonnull (strstr (g_ptr_array_index (stage.said, 0), rtl ? "2017" : "2019"));
  g_assert_cmpuint (strlen (g_ptr_array_index (stage.said, 0)), >, 6);

  width = mandate_session_get_end (stage.session) - mandate_session_get_start (stage.session);
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_plus);
  stage_settle ();
  g_assert_cmpfloat_with_epsilon (mandate_session_get_end (stage.session) - mandate_session_get_start (stage.session),
                                  width / 2, 1);
  tear_down (&stage);
}

/* Enter opens the cluster that counts the chosen event, until it stands by itself. */
static void
test_open_cluster (gconstpointer direction)
{
  MandateEvent *event = NULL;
  guint presses = 0;
  Stage stage;

  set_up (&stage, direction);
  for (guint i = 0; i < N_EVENTS && event == NULL; i++)
    if (mandate_timeline_lane_find (stage.lane, mandate_dossier_get_event (stage_get_dossier (), i))->cluster)
      event = mandate_dossier_get_event (stage_get_dossier (), i);

  g_assert_nonnull (event);
  mandate_session_select (stage.session, MANDATE_ITEM (event));
  while (mandate_timeline_lane_find (stage.lane, event)->cluster && presses++ < 8)
    {
      stage_press (GTK_WIDGET (stage.view), GDK_KEY_Return);
      stage_settle ();
    }
  g_assert_cmpuint (presses, >, 0);
  g_assert_false (mandate_timeline_lane_find (stage.lane, event)->cluster);
  tear_down (&stage);
}

/* A mark that stands by itself is named, described by its kind, and counted among all. */
static void
check_child (Stage *stage, GtkAccessible *child, const MandatePlaced *placed, GHashTable *reached)
{
  MandateEvent *event = mandate_dossier_get_event (stage_get_dossier (), placed->number);
  g_autoptr (GtkATContext) context = gtk_accessible_get_at_context (child);
  g_autofree char *fault = NULL;

  gtk_test_accessible_assert_role (child, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (child, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       mandate_kind_get_name (mandate_event_get_kind (event)));
  fault = gtk_test_accessible_check_relation (child, GTK_ACCESSIBLE_RELATION_POS_IN_SET, (int) placed->number + 1);
  g_assert_null (fault);
  fault = gtk_test_accessible_check_relation (child, GTK_ACCESSIBLE_RELATION_SET_SIZE, N_EVENTS);
  g_assert_null (fault);
  g_hash_table_add (reached, event);
}

static int
compare_placed (gconstpointer a, gconstpointer b)
{
  const MandatePlaced *one = a;
  const MandatePlaced *other = b;

  if (one->first != other->first)
    return one->first < other->first ? -1 : 1;
  return (one->number > other->number) - (one->number < other->number);
}

/* The children of the lane are what it shows of the stretch in view, in order. */
static void
check_children (Stage *stage, GHashTable *reached)
{
  const GArray *laid_out = mandate_timeline_lane_get_placed (stage->lane);
  g_autoptr (GArray) placed = g_array_new (FALSE, FALSE, sizeof (MandatePlaced));
  GtkAccessible *child = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (stage->lane));

  for (guint i = 0; i < laid_out->len; i++)
    if (mandate_timeline_lane_is_in_view (stage->lane, &g_array_index (laid_out, MandatePlaced, i)))
      g_array_append_val (placed, g_array_index (laid_out, MandatePlaced, i));
  g_array_sort (placed, compare_placed);

  for (guint i = 0; i < placed->len; i++)
    {
      GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (child);

      if (!g_array_index (placed, MandatePlaced, i).cluster)
        check_child (stage, child, &g_array_index (placed, MandatePlaced, i), reached);
      g_object_unref (child);
      child = next;
    }
  g_assert_null (child);
}

/* The lane is a list of all events. Twelve days after twelve days, each of them comes by
 * as an item of its own. */
static void
test_children (gconstpointer direction)
{
  g_autoptr (GHashTable) reached = g_hash_table_new (NULL, NULL);
  g_autofree char *label = g_strdup_printf (ngettext ("%s, %u event", "%s, %u events", N_EVENTS), _("All lanes"),
                                            (guint) N_EVENTS);
  Stage stage;
  MandateLimits limits;
  GtkAllocation allocation;

  set_up (&stage, direction);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (stage.lane), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.lane), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  limits = mandate_session_get_limits (stage.session);
  allocation = (GtkAllocation) { 0, 0, gtk_widget_get_width (GTK_WIDGET (stage.view)),
                                 gtk_widget_get_height (GTK_WIDGET (stage.view)) };
  for (double day = limits.first; day < limits.last; day += 12)
    {
      mandate_session_set_range (stage.session, day, day + 12);
      gtk_widget_size_allocate (GTK_WIDGET (stage.view), &allocation, -1);
      check_children (&stage, reached);
    }
  g_assert_cmpuint (g_hash_table_size (reached), ==, N_EVENTS);
  tear_down (&stage);
}

/* To the keys it is one slider, whose words do not promise lanes. */
static void
test_accessible (gconstpointer direction)
{
  MandateItem *event = mandate_dossier_get_item (stage_get_dossier (), "resolution-2690");
  g_autofree char *when = mandate_span_to_words (mandate_event_get_span (MANDATE_EVENT (event)), MANDATE_DATE_LONG);
  g_autofree char *text = NULL;
  Stage stage;

  set_up (&stage, direction);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) N_EVENTS);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       _("Left and right go from event to event, with Control by years or months, plus and "
                                         "minus zoom, W says where you are, Enter opens a cluster or shows the event in the "
                                         "text"));
  mandate_session_select (stage.session, event);
  text = g_strdup_printf (_("%s: %s. %s, event %u of %u"), when, mandate_item_get_title (event),
                          mandate_lane_get_name (MANDATE_LANE_POLITICS), mandate_event_get_index (MANDATE_EVENT (event)) + 1,
                          (guint) N_EVENTS);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.view), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text);
  tear_down (&stage);
}

/* Where there is room again, there are five lanes again. */
static void
test_back (gconstpointer direction)
{
  Stage stage;
  graphene_rect_t bounds;

  set_up (&stage, direction);
  g_object_set (stage.timeline, "compact", FALSE, NULL);
  stage_settle ();
  for (guint i = 0; i < MANDATE_N_LANES; i++)
    {
      g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (stage.view->lanes[i])));
      g_assert_true (mandate_timeline_view_get_lane (stage.view, i, &bounds));
    }
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (stage.lane)));
  g_assert_false (mandate_timeline_view_get_lane (stage.view, MANDATE_TIMELINE_ALL, &bounds));
  mandate_session_select (stage.session, mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
  stage_press (GTK_WIDGET (stage.view), GDK_KEY_Down);
  g_assert_cmpint (mandate_kind_get_lane (mandate_event_get_kind (get_selected (&stage))), ==, MANDATE_LANE_PEACE);
  tear_down (&stage);
}

/* The program's own style, as fonts and margins make the height. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (style, APPLICATION_PATH "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  load_style ();
  stage_add ("/strip/one-lane", test_one_lane);
  stage_add ("/strip/apart", test_apart);
  stage_add ("/strip/height", test_height);
  stage_add ("/strip/reach-all", test_reach_all);
  stage_add ("/strip/keys", test_keys);
  stage_add ("/strip/open-cluster", test_open_cluster);
  stage_add ("/strip/children", test_children);
  stage_add ("/strip/accessible", test_accessible);
  stage_add ("/strip/back", test_back);
  return g_test_run ();
}
