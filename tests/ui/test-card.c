/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The cards: each says all that the record holds of its item, and each thing it
 * names opens that thing's card.
 */

#include "mandate-date-words.h"
#include "record/mandate-card.h"
#include "stage.h"
#include "style/mandate-text-label.h"

typedef struct
{
  MandateSession *session;
  GtkWidget *card;
  GtkWidget *window;
} Stage;

static void
set_up_dossier (Stage *stage, gconstpointer direction, MandateDossier *dossier, const char *id)
{
  MandateItem *item = mandate_dossier_get_item (dossier, id);

  g_assert_nonnull (item);
  gtk_widget_set_default_direction ((GtkTextDirection) GPOINTER_TO_INT (direction));
  stage->session = mandate_session_new (dossier);
  stage->card = g_object_new (MANDATE_TYPE_CARD, "session", stage->session, NULL);
  stage->window = stage_present (stage->card, 420, 700, (GtkTextDirection) GPOINTER_TO_INT (direction));
  mandate_session_select (stage->session, item);
  stage_settle ();
}

static void
set_up (Stage *stage, gconstpointer direction, const char *id)
{
  set_up_dossier (stage, direction, stage_get_dossier (), id);
}

static void
tear_down (Stage *stage)
{
  stage_close (stage->window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  g_object_unref (stage->session);
}

/* The label that says @words. */
static GtkWidget *
find_words (GtkWidget *root, const char *words)
{
  if (GTK_IS_LABEL (root) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (root)), words) == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_words (child, words);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
assert_words (Stage *stage, const char *words)
{
  GtkWidget *label = find_words (stage->card, words);

  g_test_message ("%s", words);
  g_assert_nonnull (label);
  g_assert_true (gtk_widget_get_mapped (label));
}

static void
assert_no_words (Stage *stage, const char *words)
{
  g_test_message ("not: %s", words);
  g_assert_null (find_words (stage->card, words));
}

/* What the filter leaves out of the timeline may have its card open all the same; the
 * card says so, and no longer when the filter lets the event through. */
static void
test_hidden (gconstpointer direction)
{
  MandateTimelineFilter *filter;
  GtkWidget *label;
  Stage stage;

  set_up (&stage, direction, "gao-moc-bombing");
  filter = mandate_session_get_filter (stage.session);
  label = find_words (stage.card, "Left out of the timeline by the filter");
  g_assert_nonnull (label);
  g_assert_false (gtk_widget_get_visible (label));
  mandate_timeline_filter_toggle (filter, "kind:mandate");
  g_assert_true (gtk_widget_get_mapped (label));
  mandate_timeline_filter_toggle (filter, "kind:attack");
  g_assert_false (gtk_widget_get_visible (label));
  mandate_timeline_filter_toggle (filter, "kind:attack");
  mandate_session_select (stage.session, mandate_dossier_get_item (stage_get_dossier (), "resolution-2690"));
  stage_settle ();
  g_assert_false (gtk_widget_get_visible (find_words (stage.card, "Left out of the timeline by the filter")));
  tear_down (&stage);
}

static void
test_event (gconstpointer direction)
{
  Stage stage;
  GtkWidget *chip;

  set_up (&stage, direction, "gao-moc-bombing");
  assert_words (&stage, "Attacks and fighting");
  assert_words (&stage, "Attack");
  assert_words (&stage, "18 January 2017");
  assert_words (&stage, "Truck bomb hits the mixed-patrol camp in Gao");
  assert_words (&stage, "54–77");
  assert_words (&stage, "The sources were read, and they disagree.");
  assert_words (&stage, "MOC");

  chip = gtk_widget_get_ancestor (find_words (stage.card, "Gao"), GTK_TYPE_BUTTON);
  g_assert_nonnull (chip);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, "Gao");
  g_signal_emit_by_name (chip, "clicked");
  stage_settle ();
  assert_words (&stage, "Place");
  assert_words (&stage, "Gao");
  assert_no_words (&stage, "54–77");
  tear_down (&stage);
}

/* A short name on a chip is read out in full. */
static void
test_chip (gconstpointer direction)
{
  Stage stage;
  GtkWidget *chip;

  set_up (&stage, direction, "gao-moc-bombing");
  chip = gtk_widget_get_ancestor (find_words (stage.card, "MOC"), GTK_TYPE_BUTTON);
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL,
    mandate_item_get_title (mandate_dossier_get_item (stage_get_dossier (), "actor-moc")));
  tear_down (&stage);
}

static void
test_claims (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, "claim-42");
  assert_words (&stage, "The end of the mission is a critical turning point.");
  assert_words (&stage, "Paragraph 5, sentence 1 of the article");
  assert_words (&stage, "A judgement; no source can settle it.");
  tear_down (&stage);

  set_up (&stage, direction, "claim-01");
  assert_no_words (&stage, "A judgement; no source can settle it.");
  assert_no_words (&stage, "General knowledge: no page was read for this.");
  g_assert_nonnull (stage_find (stage.card, ADW_TYPE_ACTION_ROW, 0));
  tear_down (&stage);
}

/* The events and claims that rest on a source are listed with it. */
static void
test_source (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, "src-africa-defense-forum-2017");
  assert_words (&stage, "1 Event");
  assert_words (&stage, "Truck bomb hits the mixed-patrol camp in Gao");
  tear_down (&stage);
}

static void
test_items (gconstpointer direction)
{
  Stage stage;
  MandateItem *moc = mandate_dossier_get_item (stage_get_dossier (), "actor-moc");

  set_up (&stage, direction, "actor-moc");
  assert_words (&stage, "Group or institution");
  assert_words (&stage, mandate_item_get_title (moc));
  assert_words (&stage, mandate_text_get_plain (mandate_item_get_text (moc)));
  assert_words (&stage, "Truck bomb hits the mixed-patrol camp in Gao");
  tear_down (&stage);

  set_up (&stage, direction, "place-abuja");
  assert_words (&stage, "Place");
  assert_words (&stage, "Abuja");
  tear_down (&stage);
}

/* A mandate: the vote, the time in force, the limits, and the tasks. */
static void
test_resolution (gconstpointer direction)
{
  MandateItem *item = mandate_dossier_get_item (stage_get_dossier (), "res-2295");
  MandateText *task = g_ptr_array_index (mandate_resolution_get_tasks (MANDATE_RESOLUTION (item)), 0);
  Stage stage;

  set_up (&stage, direction, "res-2295");
  assert_words (&stage, "S/RES/2295 (2016) · 29 June 2016");
  assert_words (&stage, "15 for, 0 against, 0 abstaining");
  assert_words (&stage, "13,289");
  assert_words (&stage, "1,920");
  assert_words (&stage, mandate_text_get_plain (task));
  tear_down (&stage);
}

/* A base: what is not known is said to be so. */
static void
test_base (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, "base-kidal");
  assert_words (&stage, "Headquarters of a sector");
  assert_words (&stage, "31 October 2023");
  tear_down (&stage);

  set_up (&stage, direction, "base-timbuktu-nobel");
  assert_words (&stage, "not found");
  tear_down (&stage);
}

/* Figures: a number that is missing is said to be missing, and none is made up. */
static void
test_series (gconstpointer direction)
{
  MandateSeries *series = MANDATE_SERIES (mandate_dossier_get_item (stage_get_dossier (), "series-dead-by-country"));
  const MandatePoint *point = g_ptr_array_index (mandate_series_get_points (series), 0);
  g_autofree char *when = mandate_span_to_words (point->when, MANDATE_DATE_LONG);
  g_autofree char *name = g_strdup_printf ("Chad, %s", when);
  Stage stage;

  set_up (&stage, direction, "series-dead-by-country");
  assert_words (&stage, name);
  assert_words (&stage, "80");
  tear_down (&stage);

  set_up (&stage, direction, "series-budget");
  assert_words (&stage, "Sources of Single Numbers");
  assert_words (&stage, "not found");
  assert_no_words (&stage, "0");
  tear_down (&stage);
}

/* A person’s posts stand on the card, and lead to cards of their own; a word’s expansion
 * stands under it. */
static void
test_posts_and_words (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, "actor-el-ghassim-wane");
  assert_words (&stage, "Posts");
  assert_words (&stage, "Head of the mission");
  assert_no_words (&stage, "El-Ghassim Wane · April 2021 – 31 December 2023");
  mandate_session_open_link (stage.session, "post-head-wane");
  stage_settle ();
  assert_words (&stage, "Head of the mission");
  assert_words (&stage, "El-Ghassim Wane · April 2021 – 31 December 2023");
  assert_words (&stage, "From Mauritania; the last head of the mission. His appointment is of 15 March 2021.");
  assert_words (&stage, "How It Is Known");
  tear_down (&stage);

  set_up (&stage, direction, "word-ied");
  assert_words (&stage, "Improvised explosive device");
  tear_down (&stage);
}

/* What is not translated says so, and stands as English does; its title, which is, does not. */
static void
test_untranslated (gconstpointer direction)
{
  g_autoptr (MandateDossier) dossier = stage_read_all_but ("gao-moc-bombing");
  MandateItem *item = mandate_dossier_get_item (dossier, "gao-moc-bombing");
  GtkWidget *text;
  Stage stage;

  set_up_dossier (&stage, direction, dossier, "gao-moc-bombing");
  assert_words (&stage, "In English");
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (find_words (stage.card, "In English")),
                                                   GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  text = find_words (stage.card, mandate_text_get_plain (mandate_item_get_text (item)));
  stage_assert_language (text, "en");
  g_assert_cmpint (gtk_widget_get_direction (text), ==, GTK_TEXT_DIR_LTR);
  text = find_words (stage.card, mandate_item_get_title (item));
  stage_assert_language (text, NULL);
  g_assert_cmpint (gtk_widget_get_direction (text), ==, GPOINTER_TO_INT (direction));

  mandate_session_select (stage.session, mandate_dossier_get_item (dossier, "place-gao"));
  stage_settle ();
  assert_no_words (&stage, "In English");
  tear_down (&stage);
}

/* Each line of a Latin title begins where the reader's lines begin, at the right in Arabic. */
static void
test_title_against (gconstpointer direction)
{
  gboolean rtl = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL;
  g_autoptr (PangoLayoutIter) iter = NULL;
  PangoRectangle line, whole;
  GtkWidget *label, *window;

  gtk_widget_set_default_direction ((GtkTextDirection) GPOINTER_TO_INT (direction));
  label = mandate_words_label_new ("223 soldats béninois de la MINUSMA de retour au pays", NULL);
  window = stage_present (label, 200, 200, (GtkTextDirection) GPOINTER_TO_INT (direction));
  iter = pango_layout_get_iter (gtk_label_get_layout (GTK_LABEL (label)));
  pango_layout_get_extents (gtk_label_get_layout (GTK_LABEL (label)), NULL, &whole);
  g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (label))), >, 1);
  do
    {
      pango_layout_iter_get_line_extents (iter, NULL, &line);
      /* The space at which a line was broken reaches out of it. */
      if (rtl)
        g_assert_cmpint (ABS (line.x + line.width - whole.x - whole.width), <=, 6 * PANGO_SCALE);
      else
        g_assert_cmpint (ABS (line.x - whole.x), <=, 6 * PANGO_SCALE);
    }
  while (pango_layout_iter_next_line (iter));
  stage_close (window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/card/hidden", test_hidden);
  stage_add ("/card/event", test_event);
  stage_add ("/card/chip", test_chip);
  stage_add ("/card/claims", test_claims);
  stage_add ("/card/source", test_source);
  stage_add ("/card/items", test_items);
  stage_add ("/card/resolution", test_resolution);
  stage_add ("/card/base", test_base);
  stage_add ("/card/series", test_series);
  stage_add ("/card/posts-and-words", test_posts_and_words);
  stage_add ("/card/untranslated", test_untranslated);
  stage_add ("/card/title-against", test_title_against);
  return g_test_run ();
}
