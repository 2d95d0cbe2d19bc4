/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the timeline draws, as render nodes kept in golden/: a cluster, what matches a
 * search, the ring under the pointer and that of the chosen event, the playhead, the
 * two cursors and the strip of mandates, in both directions.
 *
 * With MANDATE_RENEW=yes in the environment the files are written instead. Font,
 * colours and size are the test's own, so that they change with the drawing alone;
 * of words, the glyphs and the place are kept and the font's data is left out.
 */

#include "asking.h"
#include "mandate-event-private.h"
#include "stage.h"
#include "timeline/mandate-timeline-view-private.h"

#define WIDTH  600
#define HEIGHT 300

/* In the middle of the record, and the days of events in it. */
#define YEAR 2019

static const struct
{
  int month;
  int day;      /* 0: known to the month only */
  int last_day; /* of a span, else 0 */
  int importance;
  MandateKind kind;
} events[] = {
  { 1, 10, 0, 3, MANDATE_KIND_MANDATE },  { 3, 0, 0, 3, MANDATE_KIND_MANDATE },   { 5, 6, 0, 4, MANDATE_KIND_POLITICS },
  { 7, 1, 0, 2, MANDATE_KIND_MANDATE },   { 7, 1, 0, 2, MANDATE_KIND_POLITICS },  { 7, 2, 0, 5, MANDATE_KIND_MANDATE },
  { 7, 2, 0, 2, MANDATE_KIND_POLITICS },  { 7, 3, 0, 2, MANDATE_KIND_MANDATE },   { 7, 3, 0, 2, MANDATE_KIND_MANDATE },
  { 7, 4, 0, 2, MANDATE_KIND_POLITICS },  { 7, 4, 0, 2, MANDATE_KIND_MANDATE },   { 7, 5, 0, 2, MANDATE_KIND_MANDATE },
  { 7, 5, 0, 2, MANDATE_KIND_POLITICS },  { 7, 5, 0, 1, MANDATE_KIND_MANDATE },   { 10, 1, 28, 3, MANDATE_KIND_MANDATE },
};

static const char style[] = "timelineview { margin: 0; }"
                            "timelineview > lane { color: #204080; }"
                            "timelineview > cursor { color: #c00000; font-weight: bold; }"
                            "timelineview > terms { color: #008040; }"
                            "term { border: 1px solid; }";

typedef struct
{
  MandateDossier *dossier;
  MandateSession *session;
  MandateTimelineView *view;
  GtkWidget *window;
  GtkTextDirection direction;
} Stage;

static MandateEvent *
make_event (guint index)
{
  MandateEvent *event = g_object_new (MANDATE_TYPE_EVENT, NULL);

  event->index = index;
  event->kind = events[index].kind;
  event->importance = events[index].importance;
  event->span.start = (MandateDate) { YEAR, (guint8) events[index].month, (guint8) events[index].day };
  if (events[index].last_day > 0)
    event->span.end = (MandateDate) { YEAR, (guint8) events[index].month, (guint8) events[index].last_day };
  mandate_item_get_data (MANDATE_ITEM (event))->title = g_strdup_printf ("Event %u", index + 1);
  return event;
}

static GListModel *
make_events (void)
{
  GListStore *list = g_list_store_new (MANDATE_TYPE_EVENT);

  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    {
      g_autoptr (MandateEvent) event = make_event (i);

      g_list_store_append (list, event);
    }
  return G_LIST_MODEL (list);
}

static MandateEvent *
get_event (Stage *stage, guint index)
{
  g_autoptr (MandateEvent) event
    = g_list_model_get_item (mandate_timeline_state_get_events (mandate_session_get_timeline (stage->session)), index);

  return event;
}

static void
fix_looks (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Noto Sans 10", "gtk-xft-dpi", 96 * PANGO_SCALE,
                "gtk-enable-animations", FALSE, NULL);
  gtk_css_provider_load_from_string (provider, style);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
set_up (Stage *stage, gconstpointer direction)
{
  g_autoptr (GListModel) list = make_events ();

  stage->direction = (GtkTextDirection) GPOINTER_TO_INT (direction);
  stage->dossier = asking_read ();
  stage->session = mandate_session_new (stage->dossier);
  mandate_timeline_state_set_events (mandate_session_get_timeline (stage->session), list);
  stage->view = g_object_new (MANDATE_TYPE_TIMELINE_VIEW, "session", stage->session, NULL);
  stage->window = stage_present (GTK_WIDGET (stage->view), WIDTH, HEIGHT, stage->direction);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (stage->view)), ==, WIDTH);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (stage->view)), ==, HEIGHT);
  mandate_session_set_range (stage->session, mandate_date_first_day ((MandateDate) { YEAR, 1, 1 }),
                             mandate_date_first_day ((MandateDate) { YEAR + 1, 1, 1 }));
  stage_settle ();
}

static void
tear_down (Stage *stage)
{
  stage_close (stage->window);
  g_object_unref (stage->session);
  g_object_unref (stage->dossier);
}

/* Two places after the point: what lies beyond may differ from machine to machine. */
static gboolean
round_cb (const GMatchInfo *match, GString *result, gpointer data)
{
  g_autofree char *number = g_match_info_fetch (match, 0);
  char rounded[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append (result, g_ascii_formatd (rounded, sizeof rounded, "%.2f", g_ascii_strtod (number, NULL)));
  return FALSE;
}

/* The nodes of a widget as text, which is empty where nothing is drawn. */
static char *
draw (gpointer widget)
{
  g_autoptr (GRegex) regex = g_regex_new ("-?[0-9]+\\.[0-9]+(e-?[0-9]+)?", 0, 0, NULL);
  g_autoptr (GskRenderNode) node = stage_draw (widget);
  g_autoptr (GBytes) bytes = NULL;

  if (node == NULL)
    return g_strdup ("");
  bytes = gsk_render_node_serialize (node);
  return g_regex_replace_eval (regex, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), 0, 0, round_cb,
                               NULL, NULL);
}

/* Says where the two first differ. */
static void
assert_same_lines (const char *path, const char *drawn, const char *kept)
{
  g_auto (GStrv) one = g_strsplit (drawn, "\n", -1);
  g_auto (GStrv) other = g_strsplit (kept, "\n", -1);

  for (guint i = 0; one[i] != NULL && other[i] != NULL; i++)
    {
      if (!g_str_equal (one[i], other[i]))
        g_test_message ("%s:%u", path, i + 1);
      g_assert_cmpstr (one[i], ==, other[i]);
    }
  g_assert_cmpuint (g_strv_length (one), ==, g_strv_length (other));
}

static void
compare (Stage *stage, const char *name, gpointer widget)
{
  g_autofree char *file = g_strdup_printf ("%s-%s.node", name, stage->direction == GTK_TEXT_DIR_RTL ? "rtl" : "ltr");
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "ui", "golden", file, NULL);
  g_autofree char *drawn = draw (widget);
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (g_getenv ("MANDATE_RENEW"), "yes") == 0)
    {
      g_file_set_contents (path, drawn, -1, &error);
      g_assert_no_error (error);
      return;
    }

  g_file_get_contents (path, &kept, NULL, &error);
  g_assert_no_error (error);
  assert_same_lines (path, drawn, kept);
}

/* Ten events of a week in one cluster, beside the foremost with its words; a month that
 * is all that is known; a span. */
static void
test_cluster (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction);
  compare (&stage, "cluster", stage.view->lanes[MANDATE_LANE_POLITICS]);
  tear_down (&stage);
}

/* Of the marks and the cluster, those are lit that match the search. */
static void
test_search (gconstpointer direction)
{
  g_autoptr (GtkBitset) lit = gtk_bitset_new_range (0, 1);
  Stage stage;

  set_up (&stage, direction);
  gtk_bitset_add (lit, 9);
  mandate_timeline_state_set_lit (mandate_session_get_timeline (stage.session), lit);
  stage_settle ();
  compare (&stage, "search", stage.view->lanes[MANDATE_LANE_POLITICS]);
  tear_down (&stage);
}

/* The pointer over a mark, and away again. */
static void
test_hover (gconstpointer direction)
{
  GtkEventController *motion;
  graphene_rect_t bounds, lane;
  g_autofree char *nothing = NULL;
  Stage stage;

  set_up (&stage, direction);
  motion = stage_find_controller (GTK_WIDGET (stage.view), GTK_TYPE_EVENT_CONTROLLER_MOTION);
  g_assert_true (mandate_timeline_lane_get_bounds (stage.view->lanes[MANDATE_LANE_POLITICS], get_event (&stage, 0), &bounds));
  g_assert_true (mandate_timeline_view_get_lane (stage.view, MANDATE_LANE_POLITICS, &lane));
  g_signal_emit_by_name (motion, "motion", (double) graphene_rect_get_x (&bounds) + 5,
                         (double) graphene_rect_get_y (&lane) + graphene_rect_get_y (&bounds) + 5);
  stage_settle ();
  compare (&stage, "hover", stage.view->cursor);
  g_signal_emit_by_name (motion, "leave");
  stage_settle ();
  nothing = draw (stage.view->cursor);
  g_assert_cmpstr (nothing, ==, "");
  tear_down (&stage);
}

/* The chosen event: its ring, its line, and its date below. */
static void
test_selection (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction);
  mandate_session_select (stage.session, MANDATE_ITEM (get_event (&stage, 14)));
  stage_settle ();
  compare (&stage, "selection", stage.view->cursor);
  tear_down (&stage);
}

static void
test_playhead (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction);
  mandate_session_set_playhead (stage.session, mandate_date_first_day ((MandateDate) { YEAR, 4, 1 }) + 0.5);
  stage_settle ();
  compare (&stage, "playhead", stage.view->cursor);
  tear_down (&stage);
}

static void
test_measure (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction);
  mandate_timeline_state_set_cursors (mandate_session_get_timeline (stage.session),
                                      mandate_date_first_day ((MandateDate) { YEAR, 4, 1 }) + 0.5,
                                      mandate_date_first_day ((MandateDate) { YEAR, 9, 30 }) + 0.5);
  stage_settle ();
  compare (&stage, "measure", stage.view->cursor);
  tear_down (&stage);
}

/* The mandates in force: one that ended and one that began in the year. */
static void
test_terms (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction);
  compare (&stage, "terms", stage.view->terms);
  tear_down (&stage);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  fix_looks ();
  stage_add ("/golden/cluster", test_cluster);
  stage_add ("/golden/search", test_search);
  stage_add ("/golden/hover", test_hover);
  stage_add ("/golden/selection", test_selection);
  stage_add ("/golden/playhead", test_playhead);
  stage_add ("/golden/measure", test_measure);
  stage_add ("/golden/terms", test_terms);
  return g_test_run ();
}
