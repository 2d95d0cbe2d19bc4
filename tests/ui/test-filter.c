/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the timeline is asked, and the widgets that ask it, each by itself: what they
 * show, what they change, what a screen reader is told of them.
 */

#include "asking.h"
#include "stage.h"
#include "timeline/mandate-coverage-strip.h"
#include "timeline/mandate-filter-chips.h"
#include "timeline/mandate-filter-chooser.h"
#include "timeline/mandate-known-dialog.h"
#include "timeline/mandate-lens-dialog.h"
#include "timeline/mandate-measure-dialog.h"

typedef struct
{
  MandateDossier *dossier;
  MandateSession *session;
  MandateTimelineFilter *filter;
  MandateTimelineState *state;
  GtkTextDirection direction;
} Stage;

static void
set_up (Stage *stage, gconstpointer direction)
{
  stage->direction = (GtkTextDirection) GPOINTER_TO_INT (direction);
  gtk_widget_set_default_direction (stage->direction);
  stage->dossier = asking_read ();
  stage->session = mandate_session_new (stage->dossier);
  stage->filter = mandate_session_get_filter (stage->session);
  stage->state = mandate_session_get_timeline (stage->session);
}

static void
tear_down (Stage *stage)
{
  g_object_unref (stage->session);
  g_object_unref (stage->dossier);
}

static char *
list_shown (Stage *stage)
{
  GListModel *events = mandate_timeline_state_get_events (stage->state);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (MandateItem) event = g_list_model_get_item (events, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", mandate_item_get_id (event));
    }
  return g_strdup (ids->str);
}

static void
assert_shown (Stage *stage, const char *wanted)
{
  g_autofree char *shown = list_shown (stage);

  g_assert_cmpstr (shown, ==, wanted);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_keys (gconstpointer direction)
{
  static const char * const keys[][3] = {
    { "kind:attack", "raid", "Attack" },
    { "certainty:disputed", "raid", NULL },
    { "item:place-z", "talks handover", "Zembla" },
    { "item:actor-y", "raid", "Ousmane Keïta" },
    { "item:section-1", "vote", "The vote" },
    { "item:chapter-1", "raid talks", "War and peace" },
  };
  Stage stage;
  guint n = 0;

  set_up (&stage, direction);
  g_signal_connect_swapped (stage.filter, "notify::filter", G_CALLBACK (count_cb), &n);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_auto (GStrv) set = NULL;
      g_autofree char *name = mandate_timeline_filter_dup_name (stage.filter, keys[i][0]);

      g_assert_false (mandate_timeline_filter_has (stage.filter, keys[i][0]));
      mandate_timeline_filter_toggle (stage.filter, keys[i][0]);
      assert_shown (&stage, keys[i][1]);
      set = mandate_timeline_filter_list_keys (stage.filter);
      g_assert_cmpuint (g_strv_length (set), ==, 1);
      g_assert_cmpstr (set[0], ==, keys[i][0]);
      if (keys[i][2] != NULL)
        g_assert_cmpstr (name, ==, keys[i][2]);
      mandate_timeline_filter_toggle (stage.filter, keys[i][0]);
      g_assert_false (mandate_timeline_filter_has (stage.filter, keys[i][0]));
    }
  g_assert_cmpuint (n, ==, 2 * G_N_ELEMENTS (keys));
  g_assert_true (mandate_timeline_state_get_events (stage.state)
                 == mandate_dossier_get_list (stage.dossier, MANDATE_TYPE_EVENT));
  tear_down (&stage);
}

/* What there is no such thing of is passed over, not taken for another. */
static void
test_unknown_keys (gconstpointer direction)
{
  const char * const none[] = { "certainty:x", "certainty:", "certainty:2", "kind:x", "item:x", "known:x", "x", NULL };
  const char * const one[] = { "certainty:x", "certainty:disputed", NULL };
  Stage stage;

  set_up (&stage, direction);
  mandate_timeline_filter_restore (stage.filter, none);
  g_assert_cmpuint (mandate_filter_count (mandate_timeline_filter_get (stage.filter)), ==, 0);
  mandate_timeline_filter_restore (stage.filter, one);
  assert_shown (&stage, "raid");
  for (guint i = 0; none[i] != NULL; i++)
    {
      g_assert_false (mandate_timeline_filter_has (stage.filter, none[i]));
      mandate_timeline_filter_toggle (stage.filter, none[i]);
      g_assert_cmpuint (mandate_filter_count (mandate_timeline_filter_get (stage.filter)), ==, 1);
    }
  tear_down (&stage);
}

/* Next and previous keep to what is shown, also from an event that is not. */
static void
test_step (gconstpointer direction)
{
  static const struct
  {
    const char *from;
    int steps;
    const char *to;
  } steps[] = {
    { "speech", 1, "vote" }, { "vote", 1, "handover" },  { "handover", 1, "handover" }, { "speech", -1, "rumour" },
    { "raid", 1, "rumour" }, { "raid", -1, "rumour" },   { "talks", 1, "rumour" },      { "drought", -1, "rumour" },
  };
  Stage stage;

  set_up (&stage, direction);
  mandate_timeline_filter_toggle (stage.filter, "item:actor-x");
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_test_message ("%s %+d", steps[i].from, steps[i].steps);
      mandate_session_select (stage.session, mandate_dossier_get_item (stage.dossier, steps[i].from));
      mandate_session_step (stage.session, steps[i].steps);
      g_assert_cmpstr (mandate_item_get_id (mandate_session_get_selected (stage.session)), ==, steps[i].to);
    }

  /* Where nothing is shown, a step leads nowhere. */
  mandate_session_select (stage.session, mandate_dossier_get_item (stage.dossier, "vote"));
  mandate_timeline_filter_toggle (stage.filter, "kind:attack");
  assert_shown (&stage, "");
  mandate_session_step (stage.session, 1);
  g_assert_cmpstr (mandate_item_get_id (mandate_session_get_selected (stage.session)), ==, "vote");
  tear_down (&stage);
}

/* What a search finds is lit, and stays so when the filter moves the events. */
static void
test_lit (gconstpointer direction)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  Stage stage;

  set_up (&stage, direction);
  g_ptr_array_add (found, mandate_dossier_get_item (stage.dossier, "handover"));
  g_ptr_array_add (found, mandate_dossier_get_item (stage.dossier, "place-x"));
  g_assert_null (mandate_timeline_state_get_lit (stage.state));
  mandate_timeline_filter_set_matches (stage.filter, found);
  g_assert_cmpuint (gtk_bitset_get_size (mandate_timeline_state_get_lit (stage.state)), ==, 1);
  g_assert_true (gtk_bitset_contains (mandate_timeline_state_get_lit (stage.state), 6));

  mandate_timeline_filter_toggle (stage.filter, "item:place-z");
  g_assert_true (gtk_bitset_contains (mandate_timeline_state_get_lit (stage.state), 1));
  mandate_timeline_filter_toggle (stage.filter, "kind:peace-process");
  g_assert_true (gtk_bitset_is_empty (mandate_timeline_state_get_lit (stage.state)));
  mandate_timeline_filter_set_matches (stage.filter, NULL);
  g_assert_null (mandate_timeline_state_get_lit (stage.state));
  tear_down (&stage);
}

static guint
count_children (GtkWidget *widget)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

/* Each chip has a name that says what it does, and pressing it takes it away; the focus
 * goes to the next one. Chips run with the text. */
static void
test_chips (gconstpointer direction)
{
  GtkWidget *chips, *window, *first, *second;
  Stage stage;
  graphene_rect_t a, b;

  set_up (&stage, direction);
  chips = g_object_new (MANDATE_TYPE_FILTER_CHIPS, "wrap", TRUE, NULL);
  mandate_timeline_filter_toggle (stage.filter, "kind:attack");
  mandate_timeline_filter_toggle (stage.filter, "item:place-x");
  mandate_timeline_filter_set_known_on (stage.filter, (MandateDate) { 2019, 2, 1 });
  mandate_filter_chips_set_filter (MANDATE_FILTER_CHIPS (chips), stage.filter);
  window = stage_present (chips, 600, 200, stage.direction);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (chips), GTK_ACCESSIBLE_ROLE_GROUP);
  first = stage_find (chips, GTK_TYPE_BUTTON, 0);
  second = stage_find (chips, GTK_TYPE_BUTTON, 1);
  g_assert_nonnull (stage_find (chips, GTK_TYPE_BUTTON, 2));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Remove from filter: As known on 1 February 2019");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (second), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Remove from filter: Attack");
  g_assert_true (gtk_widget_compute_bounds (first, chips, &a) && gtk_widget_compute_bounds (second, chips, &b));
  g_assert_cmpint (a.origin.x < b.origin.x, ==, stage.direction == GTK_TEXT_DIR_LTR);

  gtk_widget_grab_focus (second);
  g_signal_emit_by_name (second, "clicked");
  assert_shown (&stage, "raid talks");
  stage_settle ();
  second = stage_find (chips, GTK_TYPE_BUTTON, 1);
  g_assert_true (gtk_widget_is_focus (second));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (second), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Remove from filter: Xanadu");

  mandate_timeline_filter_clear (stage.filter);
  g_assert_false (gtk_widget_get_visible (chips));
  stage_close (window);
  tear_down (&stage);
}

/* A chip with more words than there is room for wraps them, and stands within the box. */
static void
test_chips_fit (gconstpointer direction)
{
  GtkWidget *chips, *window, *button;
  graphene_rect_t bounds;
  Stage stage;

  set_up (&stage, direction);
  chips = g_object_new (MANDATE_TYPE_FILTER_CHIPS, "wrap", TRUE, NULL);
  mandate_timeline_filter_toggle (stage.filter, "kind:attack");
  mandate_timeline_filter_set_known_on (stage.filter, (MandateDate) { 2019, 2, 1 });
  mandate_filter_chips_set_filter (MANDATE_FILTER_CHIPS (chips), stage.filter);
  window = stage_present (chips, 190, 200, stage.direction);

  for (guint i = 0; i < 2; i++)
    {
      button = stage_find (chips, GTK_TYPE_BUTTON, i);
      g_assert_true (gtk_widget_compute_bounds (button, chips, &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (chips));
    }
  stage_close (window);
  tear_down (&stage);
}

static GtkWidget *
find_row (GtkWidget *root, const char *label)
{
  GtkWidget *row;

  for (guint i = 0; (row = stage_find (root, GTK_TYPE_LIST_BOX_ROW, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_label (GTK_LABEL (stage_find (row, GTK_TYPE_LABEL, 0))), label))
      return row;

  return NULL;
}

static guint
count_mapped_rows (GtkWidget *root)
{
  GtkWidget *row;
  guint n = 0;

  for (guint i = 0; (row = stage_find (root, GTK_TYPE_LIST_BOX_ROW, i)) != NULL; i++)
    n += gtk_widget_get_child_visible (row);
  return n;
}

/* The chooser offers what some event has, finds it by name whatever the accents, and
 * says what is asked for. */
static void
test_chooser (gconstpointer direction)
{
  GtkWidget *chooser, *window, *row, *entry;
  Stage stage;

  set_up (&stage, direction);
  chooser = g_object_new (MANDATE_TYPE_FILTER_CHOOSER, NULL);
  mandate_filter_chooser_set_session (MANDATE_FILTER_CHOOSER (chooser), stage.session);
  window = stage_present (chooser, 360, 600, stage.direction);

  /* Six kinds, three certainties, two places, two actors, a chapter and a section. */
  g_assert_cmpuint (count_mapped_rows (chooser), ==, 15);
  row = find_row (chooser, "Ousmane Keïta");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, "Ousmane Keïta");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "1 event");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE);

  g_signal_emit_by_name (stage_find (chooser, GTK_TYPE_LIST_BOX, 0), "row-activated", row);
  assert_shown (&stage, "raid");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (stage_find (chooser, GTK_TYPE_LABEL, 0))), ==, "1 of 7 events");

  entry = stage_find (chooser, GTK_TYPE_SEARCH_ENTRY, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), "KEITA");
  stage_settle ();
  g_assert_cmpuint (count_mapped_rows (chooser), ==, 1);
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  stage_settle ();
  g_assert_cmpuint (count_mapped_rows (chooser), ==, 15);
  gtk_editable_set_text (GTK_EDITABLE (entry), "zzz");
  stage_settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stage_find (chooser, GTK_TYPE_STACK, 0))), ==, "none");
  stage_close (window);
  tear_down (&stage);
}

static GtkWidget *
present_dialog (AdwDialog *dialog, int width, int height, GtkTextDirection direction)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", width, "default-height", height, "content",
                                    gtk_label_new ("Below"), NULL);

  gtk_widget_set_direction (window, direction);
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  stage_settle ();
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
  return window;
}

static gboolean
says (GtkWidget *root, const char *words)
{
  GtkWidget *label;

  for (guint i = 0; (label = stage_find (root, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_label (GTK_LABEL (label)), words) && gtk_widget_get_mapped (label))
      return TRUE;

  return FALSE;
}

/* Nothing is filtered before a day is chosen; then it is said what that leaves out. */
static void
test_known (gconstpointer direction)
{
  GtkWidget *window, *year, *month, *day;
  AdwDialog *dialog;
  Stage stage;

  set_up (&stage, direction);
  dialog = mandate_known_dialog_new (stage.filter, (MandateDate) { 2020, 1, 0 });
  window = present_dialog (dialog, 360, 600, stage.direction);
  g_assert_true (says (GTK_WIDGET (dialog), "7 of 7 events"));
  year = stage_find (GTK_WIDGET (dialog), ADW_TYPE_SPIN_ROW, 0);
  month = stage_find (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, 0);
  day = stage_find (GTK_WIDGET (dialog), ADW_TYPE_SPIN_ROW, 1);
  g_assert_cmpfloat (adw_spin_row_get_value (ADW_SPIN_ROW (day)), ==, 31);
  adw_spin_row_set_value (ADW_SPIN_ROW (year), 2019);
  assert_shown (&stage, "");
  /* February has no 31st: its last day is meant. */
  adw_combo_row_set_selected (ADW_COMBO_ROW (month), 1);
  g_assert_true (says (GTK_WIDGET (dialog), "As known on 28 February 2019: 2 of 7 events"));
  g_assert_cmpfloat (adw_spin_row_get_value (ADW_SPIN_ROW (day)), ==, 28);
  adw_spin_row_set_value (ADW_SPIN_ROW (day), 1);
  stage_settle ();
  assert_shown (&stage, "raid talks");
  g_assert_true (says (GTK_WIDGET (dialog), "As known on 1 February 2019: 2 of 7 events"));
  g_assert_true (says (GTK_WIDGET (dialog),
                       "3 events are left out because no dated source shows when they were known"));
  stage_close (window);
  tear_down (&stage);
}

static void
test_measure (gconstpointer direction)
{
  GtkWidget *window;
  AdwDialog *dialog;
  MandateInterval *interval;
  Stage stage;

  set_up (&stage, direction);
  interval = mandate_interval_new (stage.dossier, mandate_timeline_state_get_events (stage.state),
                                   mandate_date_first_day ((MandateDate) { 2019, 6, 28 }),
                                   mandate_date_first_day ((MandateDate) { 2020, 3, 15 }));
  dialog = mandate_measure_dialog_new (stage.session, interval);
  window = present_dialog (dialog, 360, 640, stage.direction);
  g_assert_true (says (GTK_WIDGET (dialog), "From “The vote” (28 June 2019) to “The handover” (15 March 2020): 261 days"));
  g_assert_true (says (GTK_WIDGET (dialog), "Bases Closed (2)"));
  g_assert_true (says (GTK_WIDGET (dialog), "Camp Z"));
  g_assert_true (says (GTK_WIDGET (dialog), "Events in This Time, or Reaching into It (4)"));
  g_assert_false (says (GTK_WIDGET (dialog), "The events are those that the filter lets through."));

  /* Choosing an event of the list closes the dialog. */
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  mandate_session_select (stage.session, mandate_dossier_get_item (stage.dossier, "vote"));
  for (guint i = 0; i < 20 && dialog != NULL; i++)
    stage_settle ();
  g_assert_null (dialog);
  stage_close (window);
  tear_down (&stage);
}

static void
test_lens (gconstpointer direction)
{
  GtkWidget *window, *choice;
  AdwDialog *dialog;
  Stage stage;
  guint n = 0;

  set_up (&stage, direction);
  dialog = mandate_lens_dialog_new (stage.session, NULL);
  window = present_dialog (dialog, 360, 640, stage.direction);
  g_signal_connect_swapped (dialog, "notify::resolution", G_CALLBACK (count_cb), &n);
  g_assert_true (says (GTK_WIDGET (dialog), "Soldiers: 1,000 · police: 200"));
  g_assert_true (says (GTK_WIDGET (dialog), "1 July 2018 – 28 June 2019"));
  choice = stage_find (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, 0);
  adw_combo_row_set_selected (ADW_COMBO_ROW (choice), 1);
  stage_settle ();
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (mandate_item_get_id (MANDATE_ITEM (mandate_lens_dialog_get_resolution (MANDATE_LENS_DIALOG (dialog)))),
                   ==, "res-2");
  g_assert_true (says (GTK_WIDGET (dialog), "Soldiers: 1,000 · police: 200 (as set before)"));
  g_assert_true (says (GTK_WIDGET (dialog), "Police: 150 of at most 200"));
  g_assert_true (says (GTK_WIDGET (dialog), "31 December 2019 · UN"));
  g_assert_true (says (GTK_WIDGET (dialog), "Events of the Term (2)"));
  stage_close (window);
  tear_down (&stage);
}

/* The strip stands on the same scale as the timeline, and says its months. */
static void
test_coverage (gconstpointer direction)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *view = g_object_new (GTK_TYPE_DRAWING_AREA, "margin-start", 120, "margin-end", 12, "height-request", 20,
                                  NULL);
  GtkWidget *strip = g_object_new (MANDATE_TYPE_COVERAGE_STRIP, NULL);
  GtkWidget *window;
  graphene_rect_t axis, label;
  Stage stage;

  set_up (&stage, direction);
  gtk_widget_set_direction (strip, stage.direction);
  gtk_widget_set_direction (view, stage.direction);
  gtk_box_append (GTK_BOX (box), view);
  gtk_box_append (GTK_BOX (box), strip);
  mandate_coverage_strip_set_session (MANDATE_COVERAGE_STRIP (strip), stage.session, view);
  window = stage_present (box, 600, 200, stage.direction);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (strip), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (strip), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Sources that the record holds, by month");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (strip), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "The most: January 2019: 2 sources");
  mandate_session_select (stage.session, mandate_dossier_get_item (stage.dossier, "vote"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (strip), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "June 2019: 2 sources. The most: January 2019: 2 sources");

  /* Its name stands beside the timeline, on the side where the text begins. */
  g_assert_true (gtk_widget_compute_bounds (view, strip, &axis));
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_first_child (strip), strip, &label));
  if (stage.direction == GTK_TEXT_DIR_LTR)
    g_assert_cmpfloat (label.origin.x + label.size.width, <=, axis.origin.x);
  else
    g_assert_cmpfloat (label.origin.x, >=, axis.origin.x + axis.size.width);
  g_assert_cmpuint (count_children (strip), ==, 1);
  stage_close (window);
  tear_down (&stage);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/filter/keys", test_keys);
  stage_add ("/filter/unknown-keys", test_unknown_keys);
  stage_add ("/filter/step", test_step);
  stage_add ("/filter/lit", test_lit);
  stage_add ("/filter/chips", test_chips);
  stage_add ("/filter/chips/fit", test_chips_fit);
  stage_add ("/filter/chooser", test_chooser);
  stage_add ("/filter/known-on", test_known);
  stage_add ("/filter/measure", test_measure);
  stage_add ("/filter/lens", test_lens);
  stage_add ("/filter/coverage", test_coverage);
  return g_test_run ();
}
