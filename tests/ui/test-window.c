/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The whole window in both directions: every page at every size, every action,
 * and the state that comes back.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "reader/mandate-passage.h"
#include "stage.h"
#include "timeline/mandate-filter-chooser.h"
#include "timeline/mandate-timeline-view-private.h"
#include "window/mandate-actions.h"
#include "window/mandate-window-private.h"

static GtkApplication *application;

typedef struct
{
  GSettings *settings;
  MandateWindow *window;
  MandateSession *session;
} Stage;

static void
open_window (Stage *stage)
{
  stage->window = MANDATE_WINDOW (mandate_window_new (application, stage_get_dossier (), stage_get_languages (),
                                                      stage->settings));
  stage->session = mandate_window_get_session (stage->window);
  gtk_window_present (GTK_WINDOW (stage->window));
  stage_settle ();
}

static void
set_up (Stage *stage, gconstpointer direction, int width, int height)
{
  gtk_widget_set_default_direction ((GtkTextDirection) GPOINTER_TO_INT (direction));
  stage->settings = g_settings_new (APPLICATION_ID);
  g_settings_set_int (stage->settings, "window-width", width);
  g_settings_set_int (stage->settings, "window-height", height);
  g_settings_reset (stage->settings, "page");
  g_settings_reset (stage->settings, "item");
  g_settings_reset (stage->settings, "reading-position");
  g_settings_reset (stage->settings, "filter");
  g_settings_reset (stage->settings, "mandate");
  g_settings_reset (stage->settings, "show-coverage");
  open_window (stage);
}

static void
tear_down (Stage *stage)
{
  gtk_window_close (GTK_WINDOW (stage->window));
  stage_settle ();
  g_object_unref (stage->settings);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static const struct
{
  int width;
  int height;
  const char *layout;          /* of a page */
  const char *timeline_layout; /* of the timeline's own page */
  gboolean strip;              /* whether a page has the timeline below it */
} sizes[] = {
  { 1200, 800, "wide", "wide-timeline", TRUE },
  { 800, 700, "wide", "wide-timeline", TRUE },
  { 500, 700, "narrow", "narrow-timeline", TRUE },
  { 360, 420, "narrow", "narrow-timeline", TRUE },
  { 360, 294, "narrow", "narrow-timeline", FALSE },
};

static const struct
{
  const char *page;
  const char *child; /* of the stack; NULL where the timeline fills the window */
} pages[] = {
  { MANDATE_PAGE_OVERVIEW, "overview" }, { MANDATE_PAGE_ARTICLE, "reading" }, { MANDATE_PAGE_TIMELINE, NULL },
  { MANDATE_PAGE_SOURCES, "index" },     { "chapter-8", "reading" },          { MANDATE_PAGE_MANDATES, "index" },
  { MANDATE_PAGE_PLACES, "index" },      { MANDATE_PAGE_FIGURES, "index" },   { MANDATE_PAGE_PEOPLE, "index" },
  { MANDATE_PAGE_WORDS, "index" },
};

/* Warnings are fatal here, so that a page that does not fit fails. */
static void
test_sizes (gconstpointer direction)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      Stage stage;

      set_up (&stage, direction, sizes[i].width, sizes[i].height);
      for (guint j = 0; j < G_N_ELEMENTS (pages); j++)
        {
          gboolean whole = pages[j].child == NULL;

          g_test_message ("%d×%d, %s", sizes[i].width, sizes[i].height, pages[j].page);
          mandate_session_open_page (stage.session, pages[j].page);
          stage_settle ();
          g_assert_cmpstr (adw_multi_layout_view_get_layout_name (stage.window->layouts), ==,
                           whole ? sizes[i].timeline_layout : sizes[i].layout);
          g_assert_cmpint (gtk_widget_get_mapped (GTK_WIDGET (stage.window->timeline)), ==, whole || sizes[i].strip);
          if (!whole)
            g_assert_cmpstr (gtk_stack_get_visible_child_name (stage.window->pages), ==, pages[j].child);
        }
      mandate_session_select (stage.session, mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
      stage_settle ();
      g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (stage.window->card)));
      tear_down (&stage);
    }
}

/* The words of a title that are shown, none of which may be cut. */
static const char *
get_shown_title (MandateHeaderTitle *title)
{
  const char *words = NULL;

  for (GtkWidget *label = gtk_widget_get_first_child (GTK_WIDGET (title)); label != NULL;
       label = gtk_widget_get_next_sibling (label))
    if (gtk_widget_get_child_visible (label))
      {
        g_assert_null (words);
        words = gtk_label_get_label (GTK_LABEL (label));
        g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
      }

  g_assert_nonnull (words);
  return words;
}

/* A title for which there is no room gives way to the number of its chapter, and that
 * becomes smaller before it is cut.
 */
static void
test_header_title (gconstpointer direction)
{
  g_autofree char *number = g_strdup_printf (_("Chapter %u"), 8);
  const char *title;
  graphene_rect_t bounds;
  GtkWidget *label;
  Stage stage;
  int room;

  set_up (&stage, direction, 1200, 800);
  mandate_session_open_page (stage.session, "chapter-8");
  stage_settle ();
  title = mandate_page_get_title (stage_get_dossier (), "chapter-8");
  g_assert_cmpstr (get_shown_title (stage.window->title), ==, title);

  gtk_widget_size_allocate (GTK_WIDGET (stage.window->title), &(GtkAllocation) { 0, 0, 150, 40 }, -1);
  g_assert_cmpstr (get_shown_title (stage.window->title), ==, number);
  label = gtk_widget_get_last_child (GTK_WIDGET (stage.window->title));
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &room, NULL, NULL);
  room = room * 9 / 10;
  gtk_widget_size_allocate (GTK_WIDGET (stage.window->title), &(GtkAllocation) { 0, 0, room, 40 }, -1);
  g_assert_cmpstr (get_shown_title (stage.window->title), ==, number);
  g_assert_true (gtk_widget_compute_bounds (label, GTK_WIDGET (stage.window->title), &bounds));
  g_assert_cmpfloat (bounds.size.width, <=, room + 0.5);
  g_assert_cmpfloat (bounds.size.height, <, 40);
  g_assert_cmpfloat_with_epsilon (bounds.origin.y + bounds.size.height / 2, 20, 0.5);

  mandate_session_open_page (stage.session, MANDATE_PAGE_WORDS);
  stage_settle ();
  g_assert_cmpstr (get_shown_title (stage.window->title), ==,
                   mandate_page_get_title (stage_get_dossier (), MANDATE_PAGE_WORDS));
  tear_down (&stage);
}

static void
assert_fits (GtkWidget *widget, const char *name)
{
  int least;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_test_message ("%s: %d", name, least);
  g_assert_cmpint (least, <=, 340);
}

static void
assert_dialog_fits (Stage *stage, AdwDialog *dialog)
{
  adw_dialog_present (dialog, GTK_WIDGET (stage->window));
  stage_settle ();
  assert_fits (adw_dialog_get_child (dialog), adw_dialog_get_title (dialog));
  adw_dialog_force_close (dialog);
  stage_settle ();
}

/* With letters twice as large all pages and cards still fit the narrowest window. */
static void
test_large_letters (gconstpointer direction)
{
  static const char * const items[] = { "res-2100", "base-kidal", "place-gao", "moura-2022", "actor-minusma", "claim-12",
                                        "chapter-8-1", "series-dead-by-year" };
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;
  Stage stage;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  set_up (&stage, direction, 360, 640);
  stage_settle ();
  /* They grow while the program runs. */
  g_object_set (settings, "gtk-xft-dpi", 192 * PANGO_SCALE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      mandate_session_open_page (stage.session, pages[i].page);
      stage_settle ();
      assert_fits (GTK_WIDGET (stage.window->split), pages[i].page);
      get_shown_title (stage.window->title);
    }
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      MandateItem *item = mandate_dossier_get_item (stage_get_dossier (), items[i]);

      g_assert_nonnull (item);
      g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
      mandate_session_select (stage.session, item);
      stage_settle ();
      g_object_set (settings, "gtk-xft-dpi", 192 * PANGO_SCALE, NULL);
      stage_settle ();
      assert_fits (GTK_WIDGET (stage.window->card), items[i]);
    }
  mandate_timeline_filter_toggle (mandate_session_get_filter (stage.session), "item:place-gao");
  mandate_timeline_filter_toggle (mandate_session_get_filter (stage.session), "kind:attack");
  mandate_timeline_filter_set_known_on (mandate_session_get_filter (stage.session), (MandateDate) { 2017, 6, 30 });
  assert_dialog_fits (&stage, mandate_filter_dialog_new (stage.session));
  assert_dialog_fits (&stage, mandate_shortcuts_dialog_new ());
  tear_down (&stage);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* Each line of the table of keys that names an action names one that exists. */
static void
test_actions (gconstpointer direction)
{
  guint n;
  const MandateShortcut *shortcuts = mandate_shortcuts_get (&n);
  Stage stage;

  set_up (&stage, direction, 1200, 800);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;
      g_autoptr (GError) error = NULL;

      if (shortcuts[i].action == NULL || g_str_equal (shortcuts[i].action, "app.quit")
          || g_str_equal (shortcuts[i].action, "window.close"))
        continue;

      g_assert_true (g_action_parse_detailed_name (shortcuts[i].action, &name, &target, &error));
      g_test_message ("%s", shortcuts[i].action);
      /* A disabled action is not activated, yet known: what is refused is unknown. */
      if (g_str_equal (name, "win.back") || g_str_equal (name, "win.forward"))
        {
          mandate_session_open_page (stage.session, MANDATE_PAGE_SOURCES);
          mandate_session_open_page (stage.session, MANDATE_PAGE_ARTICLE);
          mandate_session_go (stage.session, -1);
        }
      if (g_str_equal (name, "win.details"))
        mandate_session_select (stage.session, mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
      g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (stage.window), name, target));
      stage_settle ();
    }
  tear_down (&stage);
}

/* The button that does @action. */
static GtkWidget *
find_button (GtkWidget *root, const char *action)
{
  GtkWidget *button;

  for (guint i = 0; (button = stage_find (root, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), action) == 0)
      return button;

  return NULL;
}

static void
assert_sensitive (Stage *stage, gboolean back, gboolean forward)
{
  GtkWidget *window = GTK_WIDGET (stage->window);

  stage_settle ();
  g_assert_cmpint (gtk_widget_is_sensitive (find_button (window, "win.back")), ==, back);
  g_assert_cmpint (gtk_widget_is_sensitive (find_button (window, "win.forward")), ==, forward);
}

/* What cannot be done now cannot be pressed. */
static void
test_sensitive (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, 1200, 800);
  assert_sensitive (&stage, FALSE, FALSE);
  mandate_session_open_page (stage.session, MANDATE_PAGE_SOURCES);
  assert_sensitive (&stage, TRUE, FALSE);
  mandate_session_go (stage.session, -1);
  assert_sensitive (&stage, FALSE, TRUE);
  mandate_session_select (stage.session, mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
  assert_sensitive (&stage, TRUE, FALSE);
  tear_down (&stage);
}

static GtkWidget *
find_label (GtkWidget *root, const char *words)
{
  GtkWidget *found = GTK_IS_LABEL (root) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (root)), words) == 0 ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child, words);
  return found;
}

/* A name of another language than the program's finds the thing, and stands beside its own. */
static void
test_search_names (gconstpointer direction)
{
  Stage stage;
  GtkWidget *found = NULL;

  set_up (&stage, direction, 1200, 800);
  mandate_window_search_for (stage.window, "تمبكتو");
  for (guint i = 0; i < 50 && found == NULL; i++)
    {
      stage_settle ();
      found = find_label (GTK_WIDGET (stage.window->sidebar), "\u2068Timbuktu\u2069 · \u2068تمبكتو\u2069");
    }
  g_assert_nonnull (found);
  tear_down (&stage);
}

/* Search is where the keys go next. */
static void
test_search (gconstpointer direction)
{
  Stage stage;
  GtkWidget *focus;

  set_up (&stage, direction, 1200, 800);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (stage.window), "win.search", NULL));
  stage_settle ();
  focus = gtk_window_get_focus (GTK_WINDOW (stage.window));
  g_assert_nonnull (focus);
  g_assert_nonnull (gtk_widget_get_ancestor (focus, GTK_TYPE_SEARCH_ENTRY));
  tear_down (&stage);
}

/* An event that is chosen shows its card and its passage; the article leads back. */
static void
test_together (gconstpointer direction)
{
  MandateItem *event = mandate_dossier_get_item (stage_get_dossier (), "mali-asks-minusma-to-leave");
  Stage stage;

  set_up (&stage, direction, 1200, 800);
  mandate_session_open_page (stage.session, MANDATE_PAGE_ARTICLE);
  g_assert_false (stage.window->show_details);
  mandate_session_choose (stage.session, event);
  for (guint i = 0; i < 6; i++)
    stage_settle ();
  g_assert_true (stage.window->show_details);
  {
    MandateItem *position = mandate_reading_page_get_position (stage.window->reading);

    g_assert_nonnull (position);
    g_assert_true (g_str_has_prefix (mandate_item_get_id (position), "article-1-"));
  }
  /* A card that was put away comes back when its item is chosen again. */
  g_object_set (stage.window, "show-details", FALSE, NULL);
  mandate_session_select (stage.session, event);
  g_assert_true (stage.window->show_details);
  mandate_session_select (stage.session, NULL);
  stage_settle ();
  g_assert_false (stage.window->show_details);
  tear_down (&stage);
}

static MandatePassage *
find_passage (GtkWidget *root, MandateItem *item)
{
  MandatePassage *found = MANDATE_IS_PASSAGE (root) && mandate_passage_get_item (MANDATE_PASSAGE (root)) == item
                            ? MANDATE_PASSAGE (root)
                            : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_passage (child, item);
  return found;
}

/* How far below the top of the page a passage begins, as a share of the page's height. */
static double
get_share (Stage *stage, MandateItem *item)
{
  GtkWidget *reading = GTK_WIDGET (stage->window->reading);
  MandatePassage *passage = find_passage (reading, item);
  graphene_rect_t bounds;

  g_assert_nonnull (passage);
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (passage), reading, &bounds));
  return bounds.origin.y / gtk_widget_get_height (reading);
}

/* A passage that is brought into view stays there though the card that opens beside it makes
 * the page narrower, and so does what is read in a window that changes its size.
 */
static void
test_stays (gconstpointer direction)
{
  MandateItem *event = mandate_dossier_get_item (stage_get_dossier (), "resolution-2690");
  MandateItem *paragraph = mandate_dossier_get_item (stage_get_dossier (), "chapter-8-5");
  Stage stage;

  set_up (&stage, direction, 1200, 800);
  mandate_session_open_page (stage.session, "chapter-8");
  for (guint i = 0; i < 6; i++)
    stage_settle ();
  mandate_session_choose (stage.session, event);
  for (guint i = 0; i < 12; i++)
    stage_settle ();
  g_assert_true (stage.window->show_details);
  g_assert_cmpfloat (get_share (&stage, paragraph), >, 0);
  g_assert_cmpfloat (get_share (&stage, paragraph), <, 0.25);

  gtk_window_set_default_size (GTK_WINDOW (stage.window), 760, 800);
  for (guint i = 0; i < 6; i++)
    stage_settle ();
  g_assert_cmpfloat (get_share (&stage, paragraph), >, 0);
  g_assert_cmpfloat (get_share (&stage, paragraph), <, 0.25);
  tear_down (&stage);
}

/* A narrow window shows the card of what was chosen, unless its text was asked for; its
 * header has the number of a chapter for the title. */
static void
test_narrow (gconstpointer direction)
{
  MandateItem *event = mandate_dossier_get_item (stage_get_dossier (), "mali-asks-minusma-to-leave");
  g_autofree char *chapter = g_strdup_printf (_("Chapter %u"), 8);
  GtkWidget *details;
  Stage stage;

  set_up (&stage, direction, 500, 700);
  for (guint i = 0; (details = stage_find (GTK_WIDGET (stage.window), GTK_TYPE_TOGGLE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (details)), "sidebar-show-right-symbolic") == 0)
      break;
  g_assert_nonnull (details);
  mandate_session_open_page (stage.session, "chapter-8");
  stage_settle ();
  g_assert_cmpstr (get_shown_title (stage.window->title), ==, chapter);
  mandate_session_choose (stage.session, event);
  stage_settle ();
  g_assert_true (stage.window->show_details);
  /* The sheet covers what its button would show; closed, it may be opened again. */
  g_assert_false (gtk_widget_get_visible (details));
  mandate_session_show_in_text (stage.session, event);
  stage_settle ();
  g_assert_false (stage.window->show_details);
  g_assert_true (gtk_widget_get_visible (details));
  tear_down (&stage);
}

/* A link to a post leads to its card, and that to who held it. */
static void
test_posts (gconstpointer direction)
{
  GListModel *posts = mandate_dossier_get_list (stage_get_dossier (), MANDATE_TYPE_POST);
  Stage stage;

  set_up (&stage, direction, 1200, 800);
  g_assert_cmpuint (g_list_model_get_n_items (posts), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (posts); i++)
    {
      g_autoptr (MandatePost) post = g_list_model_get_item (posts, i);

      mandate_session_open_link (stage.session, mandate_item_get_id (MANDATE_ITEM (post)));
      g_assert_true (mandate_session_get_selected (stage.session) == MANDATE_ITEM (post));
      stage_settle ();
      g_assert_nonnull (find_label (GTK_WIDGET (stage.window->card),
                                    mandate_item_get_title (MANDATE_ITEM (mandate_post_get_person (post)))));
    }
  tear_down (&stage);
}

/* One goes on in the text that was open last, where one was. */
static void
test_continue (gconstpointer direction)
{
  MandateItem *paragraph = mandate_dossier_get_item (stage_get_dossier (), "chapter-7-5");
  Stage stage;

  set_up (&stage, direction, 1200, 800);
  mandate_session_show_in_text (stage.session, paragraph);
  for (guint i = 0; i < 6; i++)
    stage_settle ();
  mandate_session_open_page (stage.session, MANDATE_PAGE_OVERVIEW);
  stage_settle ();
  gtk_widget_activate_action (GTK_WIDGET (stage.window), "win.read", NULL);
  stage_settle ();
  g_assert_cmpstr (mandate_session_get_page (stage.session), ==, "chapter-7");
  g_assert_true (mandate_reading_page_get_position (stage.window->reading) == paragraph);
  mandate_session_open_page (stage.session, MANDATE_PAGE_OVERVIEW);
  gtk_window_close (GTK_WINDOW (stage.window));
  stage_settle ();

  open_window (&stage);
  gtk_widget_activate_action (GTK_WIDGET (stage.window), "win.read", NULL);
  for (guint i = 0; i < 3; i++)
    stage_settle ();
  g_assert_true (mandate_reading_page_get_position (stage.window->reading) == paragraph);
  tear_down (&stage);
}

/* Enter opens the first of what is found for the words as they are. */
static void
test_search_enter (gconstpointer direction)
{
  GtkWidget *entry;
  Stage stage;

  set_up (&stage, direction, 1200, 800);
  mandate_window_search_for (stage.window, "");
  entry = stage_find (GTK_WIDGET (stage.window->sidebar), GTK_TYPE_SEARCH_ENTRY, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), "timbuktu");
  g_signal_emit_by_name (entry, "activate");
  g_assert_nonnull (mandate_session_get_selected (stage.session));
  mandate_window_search_for (stage.window, NULL);
  tear_down (&stage);
}

static void
assert_lanes (Stage *stage, gboolean strip)
{
  MandateTimelineView *view = mandate_timeline_get_view (stage->window->timeline);

  stage_settle ();
  for (guint i = 0; i < MANDATE_TIMELINE_N_LANES; i++)
    g_assert_cmpint (gtk_widget_get_mapped (GTK_WIDGET (view->lanes[i])), ==, (i == MANDATE_TIMELINE_ALL) == strip);
}

/* Below a page, a narrow window has a strip, whose button opens the timeline at full
 * height; a wide one has all lanes. */
static void
test_strip (gconstpointer direction)
{
  Stage stage;
  GtkWidget *button;

  set_up (&stage, direction, 360, 640);
  mandate_session_open_page (stage.session, MANDATE_PAGE_ARTICLE);
  assert_lanes (&stage, TRUE);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (stage.window->timeline)), <, 200);
  button = find_button (GTK_WIDGET (stage.window->timeline), "win.page");
  g_assert_true (gtk_widget_get_mapped (button));
  g_signal_emit_by_name (button, "clicked");
  assert_lanes (&stage, FALSE);
  g_assert_cmpstr (mandate_session_get_page (stage.session), ==, MANDATE_PAGE_TIMELINE);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (stage.window->timeline)), >, 500);
  g_assert_false (gtk_widget_get_mapped (button));

  mandate_session_open_page (stage.session, MANDATE_PAGE_ARTICLE);
  assert_lanes (&stage, TRUE);
  gtk_window_set_default_size (GTK_WINDOW (stage.window), 1200, 800);
  assert_lanes (&stage, FALSE);
  g_assert_false (gtk_widget_get_mapped (button));
  tear_down (&stage);
}

/* Closed and opened again, the window stands where it stood. */
static void
test_state (gconstpointer direction)
{
  MandateItem *event = mandate_dossier_get_item (stage_get_dossier (), "moura-2022");
  double start, end;
  Stage stage;

  set_up (&stage, direction, 1100, 700);
  mandate_session_open_page (stage.session, MANDATE_PAGE_TIMELINE);
  mandate_session_choose (stage.session, event);
  mandate_session_set_range (stage.session, mandate_session_get_start (stage.session) + 900,
                             mandate_session_get_end (stage.session) - 300);
  start = mandate_session_get_start (stage.session);
  end = mandate_session_get_end (stage.session);
  stage_settle ();
  gtk_window_close (GTK_WINDOW (stage.window));
  stage_settle ();

  open_window (&stage);
  g_assert_cmpstr (mandate_session_get_page (stage.session), ==, MANDATE_PAGE_TIMELINE);
  g_assert_true (mandate_session_get_selected (stage.session) == event);
  g_assert_cmpfloat_with_epsilon (mandate_session_get_start (stage.session), start, 1e-6);
  g_assert_cmpfloat_with_epsilon (mandate_session_get_end (stage.session), end, 1e-6);
  tear_down (&stage);
}

/* So does what the timeline was asked. */
static void
test_asked_state (gconstpointer direction)
{
  MandateItem *mandate = mandate_dossier_get_item (stage_get_dossier (), "res-2295");
  const char * const keys[] = { "known:2016-06-30", "kind:attack", "certainty:general", "item:place-gao", NULL };
  g_auto (GStrv) state = NULL;
  double start;
  guint n;
  Stage stage;

  set_up (&stage, direction, 1100, 700);
  mandate_timeline_filter_restore (mandate_session_get_filter (stage.session), keys);
  mandate_timeline_set_resolution (stage.window->timeline, MANDATE_RESOLUTION (mandate));
  g_object_set (stage.window->timeline, "show-coverage", TRUE, NULL);
  mandate_session_set_range (stage.session, mandate_session_get_start (stage.session) + 90,
                             mandate_session_get_end (stage.session));
  start = mandate_session_get_start (stage.session);
  n = g_list_model_get_n_items (mandate_timeline_state_get_events (mandate_session_get_timeline (stage.session)));
  g_assert_cmpuint (n, <, 312);
  gtk_window_close (GTK_WINDOW (stage.window));
  stage_settle ();

  open_window (&stage);
  state = mandate_timeline_filter_dup_state (mandate_session_get_filter (stage.session));
  g_assert_true (g_strv_equal ((const char * const *) state, keys));
  g_assert_cmpuint (g_list_model_get_n_items (mandate_timeline_state_get_events (mandate_session_get_timeline (stage.session))),
                    ==, n);
  g_assert_true (MANDATE_ITEM (mandate_timeline_get_resolution (stage.window->timeline)) == mandate);
  {
    gboolean coverage;

    g_object_get (stage.window->timeline, "show-coverage", &coverage, NULL);
    g_assert_true (coverage);
  }
  g_assert_cmpfloat_with_epsilon (mandate_session_get_start (stage.session), start, 1e-6);
  tear_down (&stage);
}

/* Settings that no longer mean anything are passed over. */
static void
test_stale_state (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, 1100, 700);
  gtk_window_close (GTK_WINDOW (stage.window));
  stage_settle ();
  g_settings_set_string (stage.settings, "page", "attic");
  g_settings_set_string (stage.settings, "item", "no-such-item");
  g_settings_set_string (stage.settings, "reading-position", "no-such-paragraph");
  g_settings_set_strv (stage.settings, "filter", (const char * const[]) { "kind:gossip", "item:no-such", "known:soon", "", NULL });
  g_settings_set_string (stage.settings, "mandate", "moura-2022");
  g_settings_set_double (stage.settings, "visible-start", 9e9);
  g_settings_set_double (stage.settings, "visible-end", 9.1e9);
  open_window (&stage);
  g_assert_cmpstr (mandate_session_get_page (stage.session), ==, MANDATE_PAGE_OVERVIEW);
  g_assert_null (mandate_session_get_selected (stage.session));
  g_assert_null (mandate_timeline_get_resolution (stage.window->timeline));
  g_assert_cmpuint (mandate_filter_count (mandate_timeline_filter_get (mandate_session_get_filter (stage.session))), ==, 0);
  g_assert_cmpfloat (mandate_session_get_end (stage.session), <=, mandate_session_get_limits (stage.session).last);
  tear_down (&stage);
}

static void
startup_cb (GtkApplication *app, gpointer data)
{
  g_application_hold (G_APPLICATION (app));
}

static void
list_items (GtkWidget *root, GString *names)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (root), "GtkModelButton"))
    {
      g_autofree char *text = NULL;
      gboolean active;

      g_object_get (root, "text", &text, "active", &active, NULL);
      g_string_append_printf (names, "%s%s|", active ? "*" : "", text);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    list_items (child, names);
}

/* A second language is offered where there is a text, by its own name; the choice is kept. */
static void
test_second (gconstpointer direction)
{
  g_autofree char *kept = NULL;
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *wanted = g_strconcat ("*", C_ ("second language", "None"), "|Français|العربية|", NULL);
  GtkMenuButton *button;
  Stage stage;

  set_up (&stage, direction, 1200, 800);
  button = stage.window->second_button;
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (button)));
  mandate_session_open_page (stage.session, "chapter-8");
  stage_settle ();
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (button)));

  gtk_menu_button_popup (button);
  stage_settle ();
  list_items (GTK_WIDGET (gtk_menu_button_get_popover (button)), names);
  g_assert_cmpstr (names->str, ==, wanted);
  gtk_menu_button_popdown (button);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (stage.window), "win.second-language", "s", "ar"));
  stage_settle ();
  kept = g_settings_get_string (stage.settings, "second-language");
  g_assert_cmpstr (kept, ==, "ar");
  tear_down (&stage);

  set_up (&stage, direction, 1200, 800);
  g_assert_cmpstr (mandate_second_language_get_language (mandate_session_get_second (stage.session)), ==, "ar");
  mandate_session_open_page (stage.session, MANDATE_PAGE_TIMELINE);
  stage_settle ();
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (stage.window->second_button)));
  g_settings_reset (stage.settings, "second-language");
  tear_down (&stage);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  g_log_set_always_fatal (G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING | G_LOG_FATAL_MASK);
  application = GTK_APPLICATION (adw_application_new (APPLICATION_ID ".Test", G_APPLICATION_NON_UNIQUE));
  g_signal_connect (application, "startup", G_CALLBACK (startup_cb), NULL);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  stage_add ("/window/sizes", test_sizes);
  stage_add ("/window/header-title", test_header_title);
  stage_add ("/window/large-letters", test_large_letters);
  stage_add ("/window/actions", test_actions);
  stage_add ("/window/narrow", test_narrow);
  stage_add ("/window/posts", test_posts);
  stage_add ("/window/continue", test_continue);
  stage_add ("/window/search-enter", test_search_enter);
  stage_add ("/window/sensitive", test_sensitive);
  stage_add ("/window/search", test_search);
  stage_add ("/window/search-names", test_search_names);
  stage_add ("/window/second", test_second);
  stage_add ("/window/together", test_together);
  stage_add ("/window/stays", test_stays);
  stage_add ("/window/strip", test_strip);
  stage_add ("/window/state", test_state);
  stage_add ("/window/asked-state", test_asked_state);
  stage_add ("/window/stale-state", test_stale_state);
  return g_test_run ();
}
