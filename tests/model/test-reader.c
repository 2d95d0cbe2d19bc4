/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the reader makes of a record that is in order. */

#include <locale.h>
#include <math.h>

#include "mandate-record-error.h"
#include "sample.h"

static MandateDossier *
read_sample (void)
{
  g_autoptr (GError) error = NULL;
  MandateDossier *dossier = sample_read (sample_record, -1, &error);

  g_assert_no_error (error);
  g_assert_nonnull (dossier);
  return dossier;
}

static void
test_event (void)
{
  g_autoptr (MandateDossier) dossier = read_sample ();
  MandateEvent *event = MANDATE_EVENT (mandate_dossier_get_item (dossier, "event-b"));
  MandateSpan span = mandate_event_get_span (event);
  const MandateFigure *figure = &g_array_index (mandate_event_get_figures (event), MandateFigure, 0);
  MandateSource *source = g_ptr_array_index (mandate_item_get_sources (MANDATE_ITEM (event)), 0);

  g_assert_cmpstr (mandate_item_get_title (MANDATE_ITEM (event)), ==, "The mandate ends");
  g_assert_cmpint (mandate_event_get_kind (event), ==, MANDATE_KIND_MANDATE);
  g_assert_cmpint (span.start.day, ==, 30);
  g_assert_true (mandate_span_is_single (span));
  g_assert_cmpstr (mandate_text_get_plain (mandate_item_get_text (MANDATE_ITEM (event))), ==, "The Council ended it at X.");
  g_assert_true (mandate_text_has_target (mandate_item_get_text (MANDATE_ITEM (event)), "place-x"));
  g_assert_cmpstr (mandate_text_get_plain (mandate_item_get_note (MANDATE_ITEM (event))), ==, "One source says July.");
  g_assert_cmpint (mandate_item_get_certainty (MANDATE_ITEM (event)), ==, MANDATE_CERTAINTY_READ);
  g_assert_cmpuint (mandate_event_get_places (event)->len, ==, 1);
  g_assert_true (g_ptr_array_index (mandate_event_get_actors (event), 0) == mandate_dossier_get_item (dossier, "actor-x"));
  g_assert_cmpfloat (figure->amount.low, ==, 3);
  g_assert_cmpfloat (figure->amount.high, ==, 5);
  g_assert_cmpstr (mandate_source_get_publisher (source), ==, "UN");
  g_assert_cmpstr (mandate_source_get_symbol (source), ==, "S/RES/1");

  event = MANDATE_EVENT (mandate_dossier_get_item (dossier, "event-a"));
  g_assert_cmpint (mandate_item_get_certainty (MANDATE_ITEM (event)), ==, MANDATE_CERTAINTY_GENERAL);
  g_assert_cmpint (mandate_date_get_precision (mandate_event_get_span (event).start), ==, MANDATE_PRECISION_MONTH);
  g_assert_null (mandate_item_get_note (MANDATE_ITEM (event)));
}

/* Sorted by time, whatever the order of the file. */
static void
test_order (void)
{
  g_autoptr (MandateDossier) dossier = read_sample ();

  g_assert_cmpstr (mandate_item_get_id (MANDATE_ITEM (mandate_dossier_get_event (dossier, 0))), ==, "event-a");
  g_assert_cmpstr (mandate_item_get_id (MANDATE_ITEM (mandate_dossier_get_event (dossier, 1))), ==, "event-b");
  g_assert_cmpuint (mandate_event_get_index (mandate_dossier_get_event (dossier, 1)), ==, 1);
  g_assert_null (mandate_dossier_get_event (dossier, 2));
}

static const char *
translate (const char *context, const char *words, gpointer data)
{
  if (g_strcmp0 (context, "event-b") == 0 && g_str_equal (words, "The mandate ends"))
    return "Fin du mandat";
  if (g_strcmp0 (context, "p-1") == 0)
    return "Finie en <ref to=\"event-b\">juin</ref>.";
  if (g_strcmp0 (context, "about-1") == 0)
    return "Cassé <ref to=\"event-b\">juin.";
  if (g_strcmp0 (context, "place-x") == 0)
    return g_str_equal (words, "A town.") ? "Une ville." : "Tombouctou";
  if (g_strcmp0 (context, "base-x") == 0)
    return g_str_equal (words, "A camp.") ? "Un camp." : NULL;
  if (g_strcmp0 (context, "chapter-1") == 0)
    return g_str_equal (words, "How.") ? "Comment." : g_str_equal (words, "Begin") ? "Début" : NULL;
  if (g_strcmp0 (context, "c-1") == 0)
    return "En <ref to=\"event-b\">juin</ref>.";
  if (context == NULL && g_str_equal (words, "North"))
    return "Nord";
  return NULL;
}

static MandateDossier *
read_translated (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (sample_record, strlen (sample_record));
  MandateRecordFile file = { (char *) "sample.xml", bytes };

  return mandate_reader_read (&file, 1, translate, NULL, NULL);
}

static void
assert_text (MandateItem *item, const char *language, const char *text)
{
  g_assert_cmpstr (mandate_item_get_language (item), ==, language);
  g_assert_cmpstr (mandate_text_get_plain (mandate_item_get_text (item)), ==, text);
}

static void
test_translation (void)
{
  g_autoptr (MandateDossier) dossier = read_translated ();
  MandateItem *item = mandate_dossier_get_item (dossier, "event-b");

  g_assert_cmpstr (mandate_item_get_title (item), ==, "Fin du mandat");
  g_assert_cmpstr (mandate_item_get_original_title (item), ==, "The mandate ends");
  item = mandate_dossier_get_item (dossier, "p-1");
  assert_text (item, NULL, "Finie en juin.");
  assert_text (mandate_dossier_get_item (dossier, "place-x"), NULL, "Une ville.");
  g_assert_cmpstr (mandate_place_get_region (MANDATE_PLACE (mandate_dossier_get_item (dossier, "place-x"))), ==, "Nord");
}

/* Where one text of an item has no good translation, all of them stay as they are, and
 * the item says so; names are translated all the same. */
static void
test_whole_items (void)
{
  g_autoptr (MandateDossier) dossier = read_translated ();
  g_autoptr (MandateDossier) original = read_sample ();
  MandateItem *chapter = mandate_dossier_get_item (dossier, "chapter-1");
  MandateItem *mission = MANDATE_ITEM (mandate_dossier_get_mission (dossier));
  MandateText *about = g_ptr_array_index (mandate_mission_get_about (MANDATE_MISSION (mission)), 0);

  assert_text (mandate_dossier_get_item (dossier, "event-b"), "en", "The Council ended it at X.");
  assert_text (mandate_dossier_get_item (dossier, "base-x"), "en", "A camp.");
  assert_text (chapter, "en", "How.");
  g_assert_cmpstr (mandate_item_get_title (chapter), ==, "Début");
  assert_text (mandate_dossier_get_item (dossier, "c-1"), "en", "In June.");
  assert_text (mandate_dossier_get_item (dossier, "article"), "en", "A retelling.");
  g_assert_cmpstr (mandate_item_get_language (mandate_dossier_get_item (dossier, "section-1")), ==, NULL);
  g_assert_cmpstr (mandate_item_get_language (mandate_dossier_get_item (dossier, "src-a")), ==, NULL);
  g_assert_cmpstr (mandate_item_get_language (mission), ==, "en");
  g_assert_cmpstr (mandate_text_get_plain (about), ==, "It came in June.");

  g_assert_cmpstr (mandate_item_get_language (mandate_dossier_get_item (original, "event-b")), ==, NULL);
  g_assert_cmpstr (mandate_dossier_get_language (original), ==, "en");
}

/* Chapters, tables and figures; what is not given is missing, not zero. */
static void
test_tables (void)
{
  g_autoptr (MandateDossier) dossier = read_sample ();
  MandateChapter *chapter = MANDATE_CHAPTER (mandate_dossier_get_item (dossier, "chapter-1"));
  MandateItem *paragraph = g_ptr_array_index (mandate_chapter_get_paragraphs (chapter), 0);
  MandateResolution *resolution = MANDATE_RESOLUTION (mandate_dossier_get_item (dossier, "res-1"));
  MandateBase *base = MANDATE_BASE (mandate_dossier_get_item (dossier, "base-x"));
  MandatePost *post = MANDATE_POST (mandate_dossier_get_item (dossier, "post-1"));
  MandateSeries *series = MANDATE_SERIES (mandate_dossier_get_item (dossier, "series-x"));
  const MandatePoint *first = g_ptr_array_index (mandate_series_get_points (series), 0);
  const MandatePoint *second = g_ptr_array_index (mandate_series_get_points (series), 1);

  g_assert_cmpuint (mandate_chapter_get_number (chapter), ==, 1);
  g_assert_true (mandate_item_get_parent (paragraph) == MANDATE_ITEM (chapter));
  g_assert_cmpuint (mandate_item_get_sources (paragraph)->len, ==, 1);
  g_assert_cmpint (mandate_resolution_get_kind (resolution), ==, MANDATE_RESOLUTION_KIND_ESTABLISHES);
  g_assert_cmpint (mandate_resolution_get_votes_for (resolution), ==, 15);
  g_assert_cmpint (mandate_resolution_get_votes_against (resolution), ==, -1);
  g_assert_cmpfloat (mandate_resolution_get_military (resolution), ==, 11200);
  g_assert_true (isnan (mandate_resolution_get_police (resolution)));
  g_assert_cmpuint (mandate_resolution_get_tasks (resolution)->len, ==, 1);
  g_assert_cmpint (mandate_item_get_certainty (MANDATE_ITEM (base)), ==, MANDATE_CERTAINTY_DISPUTED);
  g_assert_cmpint (mandate_base_get_position (base).quality, ==, MANDATE_POSITION_EXACT);
  g_assert_cmpfloat (mandate_base_get_position (base).longitude, ==, -0.04);
  g_assert_cmpint (mandate_base_get_closed (base).year, ==, 0);
  g_assert_true (MANDATE_ITEM (mandate_post_get_person (post)) == mandate_dossier_get_item (dossier, "actor-y"));
  g_assert_cmpfloat (first->values[0], ==, 12);
  g_assert_true (isnan (first->values[1]));
  g_assert_null (first->of);
  g_assert_cmpfloat (second->values[1], ==, 3);
  g_assert_cmpint (second->when.start.month, ==, 6);
}

/* The bundled record holds what the issue of the record promises. */
static void
test_bundled (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MandateDossier) dossier = sample_read_record (&error);
  g_autoptr (GHashTable) claims = g_hash_table_new (NULL, NULL);
  GListModel *events, *paragraphs;

  g_assert_no_error (error);
  events = mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT);
  paragraphs = mandate_dossier_get_list (dossier, MANDATE_TYPE_PARAGRAPH);
  g_assert_cmpuint (g_list_model_get_n_items (events), ==, 312);
  g_assert_cmpuint (g_list_model_get_n_items (mandate_dossier_get_list (dossier, MANDATE_TYPE_CLAIM)), ==, 45);
  g_assert_cmpuint (g_list_model_get_n_items (mandate_dossier_get_list (dossier, MANDATE_TYPE_SECTION)), ==, 5);

  for (guint i = 0; i < 312; i++)
    {
      MandateEvent *event = mandate_dossier_get_event (dossier, i);
      MandateText *text = mandate_item_get_text (MANDATE_ITEM (event));
      GArray *figures = mandate_event_get_figures (event);

      g_assert_nonnull (text);
      /* A source, or the admission that there is none. */
      g_assert_true (mandate_item_get_sources (MANDATE_ITEM (event))->len > 0
                     || mandate_item_get_certainty (MANDATE_ITEM (event)) == MANDATE_CERTAINTY_GENERAL);
      for (guint j = 0; j < figures->len; j++)
        g_assert_true (isfinite (g_array_index (figures, MandateFigure, j).amount.low)
                       || isfinite (g_array_index (figures, MandateFigure, j).amount.high));
    }

  /* Each claim is told by exactly one paragraph. */
  for (guint i = 0; i < g_list_model_get_n_items (paragraphs); i++)
    {
      g_autoptr (MandateParagraph) paragraph = g_list_model_get_item (paragraphs, i);
      GPtrArray *told = mandate_paragraph_get_claims (paragraph);

      for (guint j = 0; j < told->len; j++)
        g_assert_true (g_hash_table_add (claims, g_ptr_array_index (told, j)));
    }
  g_assert_cmpuint (g_hash_table_size (claims), ==, 45);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "en_US.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/event", test_event);
  g_test_add_func ("/reader/order", test_order);
  g_test_add_func ("/reader/translation", test_translation);
  g_test_add_func ("/reader/whole-items", test_whole_items);
  g_test_add_func ("/reader/tables", test_tables);
  g_test_add_func ("/reader/bundled", test_bundled);
  return g_test_run ();
}
