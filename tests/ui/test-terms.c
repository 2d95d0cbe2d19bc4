/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The strip of mandates in both directions: where its terms stand, what pointer, keys
 * and assistive technology do with them.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "stage.h"
#include "style/mandate-tooltip.h"
#include "timeline/mandate-timeline-term.h"
#include "timeline/mandate-timeline-view-private.h"

typedef struct
{
  MandateSession *session;
  MandateTimelineView *view;
  GtkWidget *window;
} Stage;

static void
set_up (Stage *stage, gconstpointer direction)
{
  stage->session = mandate_session_new (stage_get_dossier ());
  stage->view = g_object_new (MANDATE_TYPE_TIMELINE_VIEW, "session", stage->session, NULL);
  stage->window = stage_present (GTK_WIDGET (stage->view), 1000, 400, (GtkTextDirection) GPOINTER_TO_INT (direction));
  g_object_set (gtk_widget_get_settings (stage->window), "gtk-enable-animations", FALSE, NULL);
}

static void
tear_down (Stage *stage)
{
  stage_close (stage->window);
  g_object_unref (stage->session);
}

static gboolean
is_reversed (Stage *stage)
{
  return gtk_widget_get_direction (GTK_WIDGET (stage->view)) == GTK_TEXT_DIR_RTL;
}

/* The term of a resolution; the first of the strip for %NULL. */
static GtkWidget *
get_term (Stage *stage, const char *id)
{
  GtkWidget *term = gtk_widget_get_first_child (GTK_WIDGET (stage->view->terms));

  while (id != NULL && term != NULL
         && g_strcmp0 (mandate_item_get_id (MANDATE_ITEM (mandate_timeline_term_get_resolution (MANDATE_TIMELINE_TERM (term)))),
                       id) != 0)
    term = gtk_widget_get_next_sibling (term);
  g_assert_nonnull (term);
  return term;
}

static const char *
get_focused (Stage *stage)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (stage->window));

  if (!MANDATE_IS_TIMELINE_TERM (focus))
    return NULL;
  return mandate_item_get_id (MANDATE_ITEM (mandate_timeline_term_get_resolution (MANDATE_TIMELINE_TERM (focus))));
}

static MandateItem *
get_item (const char *id)
{
  return mandate_dossier_get_item (stage_get_dossier (), id);
}

/* Each term stands on its days, and a pointer in its middle is on it. */
static void
test_places (gconstpointer direction)
{
  MandateScale scale;
  guint n = 0;
  Stage stage;

  set_up (&stage, direction);
  scale = mandate_timeline_view_get_scale (stage.view);
  for (GtkWidget *term = get_term (&stage, NULL); term != NULL; term = gtk_widget_get_next_sibling (term), n++)
    {
      double from = mandate_scale_get_position (&scale, mandate_timeline_term_get_first (MANDATE_TIMELINE_TERM (term)));
      double to = mandate_scale_get_position (&scale, mandate_timeline_term_get_last (MANDATE_TIMELINE_TERM (term)) + 1);
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (term, GTK_WIDGET (stage.view), &bounds));
      g_assert_cmpfloat_with_epsilon (bounds.origin.x, MIN (from, to), 1.5);
      g_assert_cmpfloat_with_epsilon (bounds.origin.x + bounds.size.width, MAX (from, to), 2.5);
      g_assert_true (gtk_widget_pick (GTK_WIDGET (stage.view), (from + to) / 2, bounds.origin.y + bounds.size.height / 2,
                                      GTK_PICK_DEFAULT)
                     == term);
    }
  g_assert_cmpuint (n, ==, 10);
  tear_down (&stage);
}

/* What is out of view is neither drawn nor reached. */
static void
test_view (gconstpointer direction)
{
  MandateDay first, last;
  GtkWidget *term;
  Stage stage;

  set_up (&stage, direction);
  term = get_term (&stage, "res-2295");
  first = mandate_timeline_term_get_first (MANDATE_TIMELINE_TERM (term));
  last = mandate_timeline_term_get_last (MANDATE_TIMELINE_TERM (term));
  mandate_session_set_range (stage.session, first + 40, last - 40);
  stage_settle ();
  g_assert_true (gtk_widget_get_child_visible (term));
  g_assert_false (gtk_widget_get_child_visible (gtk_widget_get_next_sibling (term)));
  g_assert_false (gtk_widget_get_child_visible (gtk_widget_get_prev_sibling (term)));
  tear_down (&stage);
}

/* A click, which is what keys and assistive technology do as well, opens the card. */
static void
test_click (gconstpointer direction)
{
  GtkWidget *term;
  Stage stage;

  set_up (&stage, direction);
  term = get_term (&stage, "res-2295");
  g_assert_null (mandate_session_get_selected (stage.session));
  g_assert_true (gtk_widget_activate (term));
  /* A button that is activated is seen pressed for a moment first. */
  for (guint i = 0; i < 20 && mandate_session_get_selected (stage.session) == NULL; i++)
    stage_settle ();
  g_assert_nonnull (mandate_session_get_selected (stage.session));
  g_assert_cmpstr (mandate_item_get_id (mandate_session_get_selected (stage.session)), ==, "res-2295");
  g_assert_true (gtk_widget_get_state_flags (term) & GTK_STATE_FLAG_SELECTED);
  g_assert_false (gtk_widget_get_state_flags (get_term (&stage, NULL)) & GTK_STATE_FLAG_SELECTED);
  mandate_session_select (stage.session, NULL);
  g_assert_false (gtk_widget_get_state_flags (term) & GTK_STATE_FLAG_SELECTED);
  tear_down (&stage);
}

static void
test_heard (gconstpointer direction)
{
  GtkWidget *term;
  const char *title = mandate_item_get_title (get_item ("res-2295"));
  MandateSpan span = { { 2016, 6, 29 }, { 2017, 6, 30 } };
  g_autofree char *when = mandate_span_to_words (span, MANDATE_DATE_LONG);
  g_autofree char *label = g_strdup_printf (C_ ("mandate on the timeline", "Mandate of %s: %s"), "S/RES/2295 (2016)", when);
  g_autoptr (GtkTooltip) tooltip = NULL;
  const char *words;
  gboolean shown = FALSE;
  Stage stage;

  set_up (&stage, direction);
  term = get_term (&stage, "res-2295");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (stage.view->terms), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage.view->terms), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       _("Mandates in force"));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (term), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (term), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (term), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title);

  tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  g_assert_true (gtk_widget_get_has_tooltip (term));
  g_signal_emit_by_name (term, "query-tooltip", 1, 1, FALSE, tooltip, &shown);
  g_assert_true (shown);
  words = mandate_tooltip_get_markup (term);
  g_assert_nonnull (strstr (words, when));
  g_assert_nonnull (strstr (words, title));
  tear_down (&stage);
}

/* From the highest lane up to the mandate that was in force, from there to the ones
 * beside it, and down again. */
static void
test_keys (gconstpointer direction)
{
  guint later, earlier;
  GtkWidget *terms;
  Stage stage;

  set_up (&stage, direction);
  terms = GTK_WIDGET (stage.view->terms);
  later = is_reversed (&stage) ? GDK_KEY_Left : GDK_KEY_Right;
  earlier = is_reversed (&stage) ? GDK_KEY_KP_Right : GDK_KEY_KP_Left;

  gtk_widget_grab_focus (GTK_WIDGET (stage.view));
  mandate_session_select (stage.session, get_item ("resolution-2423"));
  g_assert_null (get_focused (&stage));
  g_assert_true (stage_press (GTK_WIDGET (stage.view), GDK_KEY_Up));
  g_assert_cmpstr (get_focused (&stage), ==, "res-2423");
  g_assert_cmpstr (mandate_item_get_id (mandate_session_get_selected (stage.session)), ==, "resolution-2423");

  g_assert_true (stage_press (terms, later));
  g_assert_cmpstr (get_focused (&stage), ==, "res-2480");
  g_assert_true (stage_press (terms, earlier));
  g_assert_true (stage_press (terms, earlier));
  g_assert_cmpstr (get_focused (&stage), ==, "res-2364");
  g_assert_true (stage_press (terms, GDK_KEY_Down));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (stage.window)) == GTK_WIDGET (stage.view));
  tear_down (&stage);
}

/* What the strip has no use for does not choose an event; Home and End are its first and
 * last in view. */
static void
test_stay (gconstpointer direction)
{
  const guint ups[] = { GDK_KEY_Up, GDK_KEY_KP_Up };
  GtkWidget *terms;
  MandateDay first, last;
  Stage stage;

  set_up (&stage, direction);
  terms = GTK_WIDGET (stage.view->terms);
  first = mandate_timeline_term_get_first (MANDATE_TIMELINE_TERM (get_term (&stage, "res-2295")));
  last = mandate_timeline_term_get_last (MANDATE_TIMELINE_TERM (get_term (&stage, "res-2423")));
  mandate_session_set_range (stage.session, first + 40, last - 40);
  mandate_session_select (stage.session, get_item ("resolution-2364"));
  stage_settle ();
  g_assert_true (gtk_widget_grab_focus (get_term (&stage, "res-2364")));
  for (guint i = 0; i < G_N_ELEMENTS (ups); i++)
    {
      g_assert_true (stage_press (terms, ups[i]));
      g_assert_cmpstr (get_focused (&stage), ==, "res-2364");
      g_assert_true (mandate_session_get_selected (stage.session) == get_item ("resolution-2364"));
    }

  g_assert_true (stage_press (terms, GDK_KEY_End));
  g_assert_cmpstr (get_focused (&stage), ==, "res-2423");
  g_assert_true (stage_press (terms, GDK_KEY_Home));
  g_assert_cmpstr (get_focused (&stage), ==, "res-2295");
  g_assert_true (stage_press (terms, GDK_KEY_KP_End));
  g_assert_cmpstr (get_focused (&stage), ==, "res-2423");
  g_assert_true (mandate_session_get_selected (stage.session) == get_item ("resolution-2364"));
  tear_down (&stage);
}

/* To Tab the strip is one stop after the events, and it ends where it ends. */
static void
test_tab (gconstpointer direction)
{
  GtkWidget *terms;
  Stage stage;

  set_up (&stage, direction);
  terms = GTK_WIDGET (stage.view->terms);
  gtk_widget_grab_focus (GTK_WIDGET (stage.view));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (stage.view), GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (stage.window)) == get_term (&stage, NULL));
  g_assert_true (stage_press (terms, is_reversed (&stage) ? GDK_KEY_Right : GDK_KEY_Left));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (stage.window)) == get_term (&stage, NULL));
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (stage.view), GTK_DIR_TAB_FORWARD));
  tear_down (&stage);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/terms/places", test_places);
  stage_add ("/terms/view", test_view);
  stage_add ("/terms/click", test_click);
  stage_add ("/terms/heard", test_heard);
  stage_add ("/terms/keys", test_keys);
  stage_add ("/terms/stay", test_stay);
  stage_add ("/terms/tab", test_tab);
  return g_test_run ();
}
