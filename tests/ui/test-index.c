/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lists of the record: each page has all items of its types, a filter finds
 * some of them, and an item that is chosen is selected.
 */

#include "record/mandate-index-page.h"
#include "stage.h"

typedef struct
{
  MandateSession *session;
  GtkWidget *page;
  GtkWidget *window;
} Stage;

static void
set_up (Stage *stage, gconstpointer direction, const char *page)
{
  stage->session = mandate_session_new (stage_get_dossier ());
  mandate_session_open_page (stage->session, page);
  stage->page = g_object_new (MANDATE_TYPE_INDEX_PAGE, "session", stage->session, NULL);
  stage->window = stage_present (stage->page, 700, 700, (GtkTextDirection) GPOINTER_TO_INT (direction));
}

static void
tear_down (Stage *stage)
{
  stage_close (stage->window);
  g_object_unref (stage->session);
}

static GtkListView *
get_list (Stage *stage)
{
  return GTK_LIST_VIEW (stage_find (stage->page, GTK_TYPE_LIST_VIEW, 0));
}

static guint
count_entries (Stage *stage)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (get_list (stage))));
}

static void
test_counts (gconstpointer direction)
{
  static const struct
  {
    const char *page;
    guint n;
  } pages[] = {
    { MANDATE_PAGE_MANDATES, 24 }, { MANDATE_PAGE_PLACES, 123 }, { MANDATE_PAGE_FIGURES, 20 },
    { MANDATE_PAGE_PEOPLE, 225 },  { MANDATE_PAGE_WORDS, 87 },
  };
  Stage stage;

  set_up (&stage, direction, MANDATE_PAGE_SOURCES);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      mandate_session_open_page (stage.session, pages[i].page);
      stage_settle ();
      g_test_message ("%s", pages[i].page);
      g_assert_cmpuint (count_entries (&stage), ==, pages[i].n);
    }
  tear_down (&stage);
}

/* Bases and places are parted by headings. */
static void
test_sections (gconstpointer direction)
{
  GtkSelectionModel *model;
  guint start, end;
  Stage stage;

  set_up (&stage, direction, MANDATE_PAGE_PLACES);
  model = gtk_list_view_get_model (get_list (&stage));
  g_assert_nonnull (gtk_list_view_get_header_factory (get_list (&stage)));
  gtk_section_model_get_section (GTK_SECTION_MODEL (model), 0, &start, &end);
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, 20);
  tear_down (&stage);
}

/* Accents and case do not count; other names do. */
static void
test_filter (gconstpointer direction)
{
  GtkEditable *entry;
  Stage stage;

  set_up (&stage, direction, MANDATE_PAGE_PLACES);
  entry = GTK_EDITABLE (stage_find (stage.page, GTK_TYPE_SEARCH_ENTRY, 0));
  gtk_editable_set_text (entry, "TOMBOUCTOU");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_cmpuint (count_entries (&stage), >=, 1);
  g_assert_cmpuint (count_entries (&stage), <, 10);
  gtk_editable_set_text (entry, "zzzz");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_cmpuint (count_entries (&stage), ==, 0);
  tear_down (&stage);
}

static void
test_activate (gconstpointer direction)
{
  Stage stage;

  set_up (&stage, direction, MANDATE_PAGE_MANDATES);
  g_signal_emit_by_name (get_list (&stage), "activate", 3);
  g_assert_cmpstr (mandate_item_get_id (mandate_session_get_selected (stage.session)), ==, "res-2100");
  tear_down (&stage);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/index/counts", test_counts);
  stage_add ("/index/sections", test_sections);
  stage_add ("/index/filter", test_filter);
  stage_add ("/index/activate", test_activate);
  return g_test_run ();
}
