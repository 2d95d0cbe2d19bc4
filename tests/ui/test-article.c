/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The article in both directions: notes beside the text where there is room,
 * below it where there is none; events reveal their passage.
 */

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
set_up_page (Stage *stage, gconstpointer direction, int width, const char *page)
{
  /* The widgets of the page inherit it, so it is set for all. */
  gtk_widget_set_default_direction ((GtkTextDirection) GPOINTER_TO_INT (direction));
  stage->session = mandate_session_new (stage_get_dossier ());
  mandate_session_open_page (stage->session, page);
  stage->page = g_object_new (MANDATE_TYPE_READING_PAGE, "session", stage->session, NULL);
  stage->window = stage_present (GTK_WIDGET (stage->page), width, 700, (GtkTextDirection) GPOINTER_TO_INT (direction));
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
  for (guint i = 0; i < 8; i++)
    stage_settle ();
  bounds = get_bounds (&stage, GTK_WIDGET (find_passage (&stage, "article-4-2")));
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, <, 600);
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

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/article/beside", test_beside);
  stage_add ("/article/below", test_below);
  stage_add ("/article/apart", test_apart);
  stage_add ("/article/notes", test_notes);
  stage_add ("/article/reveal", test_reveal);
  stage_add ("/article/chapter", test_chapter);
  stage_add ("/article/nearest", test_nearest);
  return g_test_run ();
}
