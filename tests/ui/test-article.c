/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The article in both directions: notes beside the text where there is room,
 * below it where there is none; events reveal their passage.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "reader/mandate-reading-page.h"
#include "reader/mandate-note.h"
#include "reader/mandate-passage.h"
#include "stage.h"

typedef struct
{
  MandateSession *session;
  MandateReadingPage *page;
  GtkWidget *window;
} Stage;

static void
set_up_dossier (Stage *stage, gconstpointer direction, int width, MandateDossier *dossier, const char *page)
{
  /* The widgets of the page inherit it, so it is set for all. */
  gtk_widget_set_default_direction ((GtkTextDirection) GPOINTER_TO_INT (direction));
  stage->session = mandate_session_new (dossier);
  mandate_session_open_page (stage->session, page);
  stage->page = g_object_new (MANDATE_TYPE_READING_PAGE, "session", stage->session, NULL);
  stage->window = stage_present (GTK_WIDGET (stage->page), width, 700, (GtkTextDirection) GPOINTER_TO_INT (direction));
}

static void
set_up_page (Stage *stage, gconstpointer direction, int width, const char *page)
{
  set_up_dossier (stage, direction, width, stage_get_dossier (), page);
}

static void
set_up (Stage *stage, gconstpointer direction, int width)
{
  set_up_page (stage, direction, width, MANDATE_PAGE_ARTICLE);
}

static void
tear_down (Stage *stage)
{
  stage_close (stage->window);
  g_object_unref (stage->session);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static MandatePassage *
find_passage (Stage *stage, const char *id)
{
  GtkWidget *found;

  for (guint i = 0; (found = stage_find (GTK_WIDGET (stage->page), MANDATE_TYPE_PASSAGE, i)) != NULL; i++)
    {
      MandateItem *item = mandate_passage_get_item (MANDATE_PASSAGE (found));

      if (item != NULL && g_str_equal (mandate_item_get_id (item), id))
        return MANDATE_PASSAGE (found);
    }

  g_assert_not_reached ();
}

static graphene_rect_t
get_bounds (Stage *stage, GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (stage->page), &bounds));
  return bounds;
}

/* Of the first paragraph: its text and its first note. */
static void
get_first (Stage *stage, graphene_rect_t *text, graphene_rect_t *note)
{
  MandatePassage *passage = find_passage (stage, "article-1-1");

  *text = get_bounds (stage, gtk_widget_get_first_child (GTK_WIDGET (passage)));
  *note = get_bounds (stage, stage_find (GTK_WIDGET (passage), MANDATE_TYPE_NOTE, 0));
}

static void
test_beside (gconstpointer direction)
{
  graphene_rect_t text, note;
  Stage stage;

  set_up (&stage, direction, 1000);
  get_first (&stage, &text, &note);
  if (GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL)
    g_assert_cmpfloat (note.origin.x + note.size.width, <=, text.origin.x);
  else
    g_assert_cmpfloat (note.origin.x, >=, text.origin.x + text.size.width);
  g_assert_cmpfloat_with_epsilon (note.origin.y, text.origin.y, 12);
  tear_down (&stage);
}

static void
test_below (gconstpointer direction)
{
  graphene_rect_t text, note;
  Stage stage;

  set_up (&stage, direction, 420);
  get_first (&stage, &text, &note);
  g_assert_cmpfloat (note.origin.y, >=, text.origin.y + text.size.height);
  g_assert_cmpfloat (text.size.width, <=, 420);
  tear_down (&stage);
}

/* No two passages overlap, at any width, and none is wider than the page. */
static void
test_apart (gconstpointer direction)
{
  static const int widths[] = { 340, 500, 700, 900, 1200 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *passage;
      float end = -1e6f;
      Stage stage;

      set_up (&stage, direction, widths[i]);
      for (guint j = 0; (passage = stage_find (GTK_WIDGET (stage.page), MANDATE_TYPE_PASSAGE, j)) != NULL; j++)
        {
          graphene_rect_t bounds = get_bounds (&stage, passage);

          g_assert_cmpfloat (bounds.origin.y, >=, end - 0.5);
          g_assert_cmpfloat (bounds.size.width, <=, widths[i]);
          end = bounds.origin.y + bounds.size.height;
        }
      tear_down (&stage);
    }
}

/* All 45 notes are there, each to be reached by Tab and with a name. */
static void
test_notes (gconstpointer direction)
{
  GtkWidget *note;
  guint n = 0;
  Stage stage;

  set_up (&stage, direction, 1000);
  while ((note = stage_find (GTK_WIDGET (stage.page), MANDATE_TYPE_NOTE, n)) != NULL)
    {
      g_assert_true (gtk_widget_get_focusable (note));
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (note), GTK_ACCESSIBLE_ROLE_BUTTON);
      g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (note), GTK_ACCESSIBLE_PROPERTY_LABEL));
      n++;
    }
  g_assert_cmpuint (n, ==, 45);
  tear_down (&stage);
}

static void
settle_long (void)
{
  for (guint i = 0; i < 8; i++)
    stage_settle ();
}

static void
assert_in_view (Stage *stage, const char *id)
{
  graphene_rect_t bounds = get_bounds (stage, GTK_WIDGET (find_passage (stage, id)));

  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, <, 300);
}

/* An event brings its passage into view. */
static void
test_reveal (gconstpointer direction)
{
  MandateParagraph *paragraph;
  graphene_rect_t bounds;
  Stage stage;

  set_up (&stage, direction, 700);
  bounds = get_bounds (&stage, GTK_WIDGET (find_passage (&stage, "article-4-2")));
  g_assert_cmpfloat (bounds.origin.y, >, 700);
  paragraph = mandate_dossier_find_paragraph (stage_get_dossier (),
                                              mandate_dossier_get_item (stage_get_dossier (), "bamako-attack-2024"), NULL);
  mandate_reading_page_reveal (stage.page, MANDATE_ITEM (paragraph), FALSE);
  settle_long ();
  assert_in_view (&stage, "article-4-2");
  tear_down (&stage);
}

/* A paragraph of another text than the one that is open; and asked for twice at once. */
static void
test_reveal_other (gconstpointer direction)
{
  MandateItem *paragraph = mandate_dossier_get_item (stage_get_dossier (), "chapter-8-7");
  Stage stage;

  set_up (&stage, direction, 700);
  mandate_session_show_in_text (stage.session, paragraph);
  settle_long ();
  assert_in_view (&stage, "chapter-8-7");
  g_assert_true (mandate_reading_page_get_position (stage.page) == paragraph);

  mandate_session_show_in_text (stage.session, mandate_dossier_get_item (stage_get_dossier (), "article-4-2"));
  mandate_session_show_in_text (stage.session, mandate_dossier_get_item (stage_get_dossier (), "article-4-2"));
  settle_long ();
  assert_in_view (&stage, "article-4-2");
  tear_down (&stage);
}

/* A place that was left in one text waits while another is read; it is asked for once. */
static void
test_position (gconstpointer direction)
{
  MandateItem *chapter = mandate_dossier_get_item (stage_get_dossier (), "chapter-5");
  Stage stage;

  set_up_page (&stage, direction, 700, "chapter-5");
  g_assert_true (mandate_reading_page_get_position (stage.page) == chapter);
  mandate_reading_page_reveal (stage.page, mandate_dossier_get_item (stage_get_dossier (), "article-4-2"), FALSE);
  settle_long ();
  g_assert_true (mandate_reading_page_get_position (stage.page) == chapter);

  mandate_session_open_page (stage.session, MANDATE_PAGE_ARTICLE);
  settle_long ();
  assert_in_view (&stage, "article-4-2");
  mandate_session_open_page (stage.session, "chapter-5");
  mandate_session_open_page (stage.session, MANDATE_PAGE_ARTICLE);
  settle_long ();
  g_assert_cmpstr (mandate_item_get_id (mandate_reading_page_get_position (stage.page)), ==, "article");
  tear_down (&stage);
}

static void
assert_playhead (Stage *stage, const char *id)
{
  MandateItem *paragraph = mandate_dossier_get_item (stage_get_dossier (), id);
  MandateSpan when = mandate_paragraph_get_when (MANDATE_PARAGRAPH (paragraph));

  g_assert_cmpfloat (mandate_session_get_playhead (stage->session), ==, mandate_span_first_day (when) + 0.5);
}

/* The playhead stands at the time that the text in view speaks of, from the start on. */
static void
test_playhead (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, 700);
  settle_long ();
  assert_playhead (&stage, "article-1-1");
  mandate_session_open_page (stage.session, "chapter-8");
  settle_long ();
  assert_playhead (&stage, "chapter-8-1");
  mandate_session_show_in_text (stage.session, mandate_dossier_get_item (stage_get_dossier (), "chapter-8-5"));
  settle_long ();
  assert_playhead (&stage, "chapter-8-5");
  tear_down (&stage);
}

/* A chapter: each paragraph has a note on what it rests on, which opens a card; its
 * links lead into the record; another chapter takes its place.
 */
static void
test_chapter (gconstpointer direction)
{
  MandateItem *paragraph = mandate_dossier_get_item (stage_get_dossier (), "chapter-8-1");
  MandatePassage *passage;
  GtkWidget *note;
  Stage stage;

  set_up_page (&stage, direction, 1000, "chapter-8");
  passage = find_passage (&stage, "chapter-8-1");
  note = gtk_widget_get_last_child (gtk_widget_get_last_child (GTK_WIDGET (passage)));
  g_assert_true (gtk_widget_has_css_class (note, "backing"));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (note), GTK_ACCESSIBLE_ROLE_BUTTON);
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (note), GTK_ACCESSIBLE_PROPERTY_LABEL));
  g_signal_emit_by_name (note, "clicked");
  g_assert_true (mandate_session_get_selected (stage.session) == paragraph);

  mandate_session_open_page (stage.session, "chapter-9");
  stage_settle ();
  g_assert_nonnull (find_passage (&stage, "chapter-9-1"));
  for (guint i = 0; (note = stage_find (GTK_WIDGET (stage.page), MANDATE_TYPE_PASSAGE, i)) != NULL; i++)
    g_assert_true (mandate_passage_get_item (MANDATE_PASSAGE (note)) != paragraph);
  tear_down (&stage);
}

/* An event that the open chapter tells of is shown there, not in the article. */
static void
test_nearest (gconstpointer direction)
{
  MandateItem *event = mandate_dossier_get_item (stage_get_dossier (), "mali-asks-minusma-to-leave");
  Stage stage;

  set_up_page (&stage, direction, 1000, "chapter-8");
  mandate_session_show_in_text (stage.session, event);
  g_assert_cmpstr (mandate_session_get_page (stage.session), ==, "chapter-8");
  mandate_session_open_page (stage.session, MANDATE_PAGE_OVERVIEW);
  mandate_session_show_in_text (stage.session, event);
  g_assert_cmpstr (mandate_session_get_page (stage.session), ==, MANDATE_PAGE_ARTICLE);
  tear_down (&stage);
}

/* The words of the first paragraph of a chapter. */
static GtkWidget *
get_words (Stage *stage, const char *id)
{
  return gtk_widget_get_first_child (GTK_WIDGET (find_passage (stage, id)));
}

static GtkWidget *
find_class (GtkWidget *root, const char *css_class)
{
  GtkWidget *found = gtk_widget_has_css_class (root, css_class) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_class (child, css_class);
  return found;
}

/* One paragraph without a translation leaves the whole chapter in English, and marked. */
static void
test_untranslated (gconstpointer direction)
{
  g_autoptr (MandateDossier) dossier = stage_read_all_but ("chapter-8-2");
  Stage stage;

  set_up_dossier (&stage, direction, 1000, dossier, "chapter-8");
  g_assert_nonnull (find_class (GTK_WIDGET (stage.page), "original-note"));
  stage_assert_language (get_words (&stage, "chapter-8-1"), "en");
  g_assert_cmpint (gtk_widget_get_direction (get_words (&stage, "chapter-8-1")), ==, GTK_TEXT_DIR_LTR);

  mandate_session_open_page (stage.session, "chapter-9");
  stage_settle ();
  g_assert_null (find_class (GTK_WIDGET (stage.page), "original-note"));
  stage_assert_language (get_words (&stage, "chapter-9-1"), NULL);
  g_assert_cmpint (gtk_widget_get_direction (get_words (&stage, "chapter-9-1")), ==, GPOINTER_TO_INT (direction));
  tear_down (&stage);
}

/* The record in a second language, in which the page is then filled anew. */
static void
choose_second (Stage *stage, const char *language)
{
  MandateSecondLanguage *second = mandate_session_get_second (stage->session);

  mandate_second_language_set_languages (second, stage_get_languages ());
  mandate_second_language_set_language (second, language);
  for (guint i = 0; i < 50 && mandate_second_language_get_dossier (second) == NULL; i++)
    stage_settle ();
  g_assert_nonnull (mandate_second_language_get_dossier (second));
  stage_settle ();
}

/* A program from left to right with Arabic beside it, one from right to left with French. */
static const char *
other_direction (gconstpointer direction)
{
  return GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL ? "fr" : "ar";
}

static float
get_baseline (Stage *stage, GtkWidget *label)
{
  int baseline;

  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (label), NULL, NULL, NULL, &baseline);
  return get_bounds (stage, label).origin.y + (float) baseline;
}

static void
assert_apart (const graphene_rect_t *first, const graphene_rect_t *second, gconstpointer direction)
{
  const graphene_rect_t *left = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL ? second : first;
  const graphene_rect_t *right = left == first ? second : first;

  g_assert_cmpfloat (right->origin.x, >=, left->origin.x + left->size.width);
}

/* A paragraph in two languages, each in its own direction, on one line where there is room;
 * the notes beside them, or below them. */
static void
test_second (gconstpointer direction)
{
  static const int widths[] = { 1250, 900, 420 };
  const char *language = other_direction (direction);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      graphene_rect_t text, second, note;
      GtkWidget *passage, *label;
      Stage stage;

      set_up (&stage, direction, widths[i]);
      choose_second (&stage, language);
      passage = GTK_WIDGET (find_passage (&stage, "article-1-1"));
      label = gtk_widget_get_next_sibling (gtk_widget_get_first_child (passage));
      get_first (&stage, &text, &note);
      second = get_bounds (&stage, label);

      stage_assert_language (label, language);
      g_assert_cmpint (gtk_widget_get_direction (label), !=, GPOINTER_TO_INT (direction));
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_ROLE_PARAGRAPH);
      g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
      if (widths[i] >= 900)
        {
          assert_apart (&text, &second, direction);
          g_assert_cmpfloat_with_epsilon (get_baseline (&stage, gtk_widget_get_first_child (passage)),
                                          get_baseline (&stage, label), 1);
        }
      else
        g_assert_cmpfloat (second.origin.y, >=, text.origin.y + text.size.height);
      if (widths[i] >= 1250)
        assert_apart (&second, &note, direction);
      else
        g_assert_cmpfloat (note.origin.y, >=, text.origin.y + text.size.height);
      tear_down (&stage);
    }
}

/* The notes stand there once; both texts lead to the same things, by pointer and keys. */
static void
test_second_links (gconstpointer direction)
{
  GtkWidget *first, *second, *focus;
  gboolean handled = FALSE;
  guint n = 0, steps = 0;
  Stage stage;

  set_up (&stage, direction, 1250);
  choose_second (&stage, other_direction (direction));
  while (stage_find (GTK_WIDGET (stage.page), MANDATE_TYPE_NOTE, n) != NULL)
    n++;
  g_assert_cmpuint (n, ==, 45);

  first = get_words (&stage, "article-1-1");
  second = gtk_widget_get_next_sibling (first);
  g_signal_emit_by_name (second, "activate-link", "actor-minusma", &handled);
  g_assert_true (handled);
  g_assert_cmpstr (mandate_item_get_id (mandate_session_get_selected (stage.session)), ==, "actor-minusma");

  gtk_widget_child_focus (GTK_WIDGET (find_passage (&stage, "article-1-1")), GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (stage.window)) == first);
  do
    {
      gtk_widget_child_focus (GTK_WIDGET (stage.page), GTK_DIR_TAB_FORWARD);
      focus = gtk_window_get_focus (GTK_WINDOW (stage.window));
    }
  while (focus == first && ++steps < 20);
  g_assert_true (focus == second);
  tear_down (&stage);
}

/* No two passages overlap, nor does anything reach out of one; none is wider than the page. */
static void
test_second_apart (gconstpointer direction)
{
  static const int widths[] = { 340, 700, 1000, 1250 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *passage;
      float end = -1e6f;
      Stage stage;

      set_up_page (&stage, direction, widths[i], "chapter-8");
      choose_second (&stage, other_direction (direction));
      for (guint j = 0; (passage = stage_find (GTK_WIDGET (stage.page), MANDATE_TYPE_PASSAGE, j)) != NULL; j++)
        {
          graphene_rect_t bounds = get_bounds (&stage, passage);

          g_assert_cmpfloat (bounds.origin.y, >=, end - 0.5);
          g_assert_cmpfloat (bounds.size.width, <=, widths[i]);
          end = bounds.origin.y + bounds.size.height;
          for (GtkWidget *child = gtk_widget_get_first_child (passage); child != NULL;
               child = gtk_widget_get_next_sibling (child))
            {
              bounds = get_bounds (&stage, child);
              g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, end + 0.5);
            }
        }
      tear_down (&stage);
    }
}

static guint
count_texts (Stage *stage, const char *id)
{
  GtkWidget *second = gtk_widget_get_next_sibling (get_words (stage, id));

  return GTK_IS_LABEL (second) && gtk_widget_get_visible (second) ? 2 : 1;
}

/* What the second language lacks stands in English, and says so; but not twice. */
static void
test_second_lacks (gconstpointer direction)
{
  g_autoptr (MandateDossier) french = mandate_languages_read (stage_get_languages (), "fr", NULL);
  g_autofree char *lacks = g_strdup_printf (_("This text is not in %s yet"), C_ ("what a text is not in", "Arabic"));
  g_autofree char *stands = g_strdup_printf (_("Not in %s yet; in English instead"),
                                             C_ ("what a text is not in", "Arabic"));
  GtkWidget *note;
  Stage stage;

  set_up_dossier (&stage, direction, 1200, french, "chapter-9");
  choose_second (&stage, "ar");
  g_assert_cmpuint (count_texts (&stage, "chapter-9-1"), ==, 2);
  stage_assert_language (gtk_widget_get_next_sibling (get_words (&stage, "chapter-9-1")), "en");
  note = find_class (GTK_WIDGET (stage.page), "original-note");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (note)), ==, stands);

  mandate_session_open_page (stage.session, "chapter-10");
  stage_settle ();
  g_assert_cmpuint (count_texts (&stage, "chapter-10-1"), ==, 2);
  stage_assert_language (get_words (&stage, "chapter-10-1"), "en");
  stage_assert_language (gtk_widget_get_next_sibling (get_words (&stage, "chapter-10-1")), "ar");

  choose_second (&stage, "en");
  for (guint i = 0; i < 50 && count_texts (&stage, "chapter-10-1") == 2; i++)
    stage_settle ();
  g_assert_cmpuint (count_texts (&stage, "chapter-10-1"), ==, 1);
  tear_down (&stage);

  set_up_page (&stage, direction, 1200, "chapter-9");
  choose_second (&stage, "ar");
  g_assert_cmpuint (count_texts (&stage, "chapter-9-1"), ==, 1);
  note = find_class (GTK_WIDGET (stage.page), "original-note");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (note)), ==, lacks);
  tear_down (&stage);
}

/* The paragraph that is read stays where it is when a language comes or goes. */
static void
test_second_stays (gconstpointer direction)
{
  MandateItem *paragraph = mandate_dossier_get_item (stage_get_dossier (), "article-4-2");
  float before, after;
  Stage stage;

  set_up (&stage, direction, 1200);
  mandate_reading_page_reveal (stage.page, paragraph, FALSE);
  settle_long ();
  before = get_bounds (&stage, GTK_WIDGET (find_passage (&stage, "article-4-2"))).origin.y;
  choose_second (&stage, other_direction (direction));
  stage_settle ();
  after = get_bounds (&stage, GTK_WIDGET (find_passage (&stage, "article-4-2"))).origin.y;
  g_assert_cmpfloat_with_epsilon (before, after, 2);

  /* On the way to a paragraph, too. */
  mandate_reading_page_reveal (stage.page, mandate_dossier_get_item (stage_get_dossier (), "article-2-3"), FALSE);
  stage_settle ();
  mandate_second_language_set_language (mandate_session_get_second (stage.session), "");
  settle_long ();
  assert_in_view (&stage, "article-2-3");
  tear_down (&stage);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/article/beside", test_beside);
  stage_add ("/article/below", test_below);
  stage_add ("/article/apart", test_apart);
  stage_add ("/article/notes", test_notes);
  stage_add ("/article/reveal", test_reveal);
  stage_add ("/article/reveal-other", test_reveal_other);
  stage_add ("/article/position", test_position);
  stage_add ("/article/playhead", test_playhead);
  stage_add ("/article/chapter", test_chapter);
  stage_add ("/article/nearest", test_nearest);
  stage_add ("/article/untranslated", test_untranslated);
  stage_add ("/article/second", test_second);
  stage_add ("/article/second-links", test_second_links);
  stage_add ("/article/second-apart", test_second_apart);
  stage_add ("/article/second-lacks", test_second_lacks);
  stage_add ("/article/second-stays", test_second_stays);
  return g_test_run ();
}
