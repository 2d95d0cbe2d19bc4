/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the items of a record find each other. */

#include <locale.h>

#include "mandate-kind.h"
#include "sample.h"

static MandateDay
day (const char *text)
{
  MandateDate date;

  g_assert_true (mandate_date_parse (text, &date));
  return mandate_date_first_day (date);
}

/* The first that begins on a day or later. */
static void
test_find (void)
{
  g_autoptr (MandateDossier) dossier = sample_read (sample_record, -1, NULL);
  MandateEvent *first = mandate_dossier_get_event (dossier, 0);
  MandateEvent *last = mandate_dossier_get_event (dossier, 1);

  g_assert_true (mandate_dossier_find_event (dossier, day ("1990-01-01")) == first);
  g_assert_true (mandate_dossier_find_event (dossier, day ("2012-06-01")) == first);
  g_assert_true (mandate_dossier_find_event (dossier, day ("2012-06-02")) == last);
  g_assert_true (mandate_dossier_find_event (dossier, day ("2023-06-30")) == last);
  g_assert_true (mandate_dossier_find_event (dossier, day ("2099-01-01")) == last);
}

static void
test_relations (void)
{
  g_autoptr (MandateDossier) dossier = sample_read (sample_record, -1, NULL);
  MandateItem *event = mandate_dossier_get_item (dossier, "event-b");
  MandateItem *paragraph = MANDATE_ITEM (mandate_dossier_find_paragraph (dossier, event, NULL));
  g_autoptr (GPtrArray) at_place = mandate_dossier_list_referring (dossier, mandate_dossier_get_item (dossier, "place-x"),
                                                                       MANDATE_TYPE_EVENT);
  g_autoptr (GPtrArray) by_person = mandate_dossier_list_referring (dossier, mandate_dossier_get_item (dossier, "actor-y"),
                                                                       MANDATE_TYPE_EVENT);
  g_autoptr (GPtrArray) by_source = mandate_dossier_list_referring (dossier, mandate_dossier_get_item (dossier, "src-a"),
                                                                       MANDATE_TYPE_EVENT);
  g_autoptr (GPtrArray) claims = mandate_dossier_list_referring (dossier, mandate_dossier_get_item (dossier, "src-a"),
                                                                       MANDATE_TYPE_CLAIM);

  g_assert_cmpstr (mandate_item_get_id (paragraph), ==, "p-1");
  g_assert_null (mandate_dossier_find_paragraph (dossier, mandate_dossier_get_item (dossier, "event-a"), NULL));
  g_assert_cmpuint (at_place->len, ==, 1);
  g_assert_true (g_ptr_array_index (at_place, 0) == event);
  g_assert_cmpuint (by_person->len, ==, 1);
  g_assert_cmpuint (by_source->len, ==, 1);
  g_assert_cmpuint (claims->len, ==, 1);
  g_assert_null (mandate_dossier_get_item (dossier, "nothing"));
  g_assert_null (mandate_dossier_get_item (dossier, NULL));
}

/* What names an item, by attribute, list or link; and what a paragraph rests on. */
static void
test_referring (void)
{
  g_autoptr (MandateDossier) dossier = sample_read (sample_record, -1, NULL);
  MandateItem *person = mandate_dossier_get_item (dossier, "actor-y");
  MandateItem *event = mandate_dossier_get_item (dossier, "event-b");
  MandateItem *chapter = mandate_dossier_get_item (dossier, "chapter-1");
  MandateParagraph *paragraph = MANDATE_PARAGRAPH (mandate_dossier_get_item (dossier, "c-1"));
  g_autoptr (GPtrArray) posts = mandate_dossier_list_referring (dossier, person, MANDATE_TYPE_POST);
  g_autoptr (GPtrArray) figures = mandate_dossier_list_referring (dossier, person, MANDATE_TYPE_SERIES);
  g_autoptr (GPtrArray) mandates = mandate_dossier_list_referring (dossier, event, MANDATE_TYPE_RESOLUTION);
  g_autoptr (GPtrArray) paragraphs = mandate_dossier_list_referring (dossier, event, MANDATE_TYPE_PARAGRAPH);
  g_autoptr (GPtrArray) backing = mandate_dossier_list_backing (dossier, paragraph);

  g_assert_cmpuint (posts->len, ==, 1);
  g_assert_cmpuint (figures->len, ==, 1);
  g_assert_cmpuint (mandates->len, ==, 1);
  g_assert_cmpuint (paragraphs->len, ==, 2);
  /* Its own source is that of the event, too, and stands there once. */
  g_assert_cmpuint (backing->len, ==, 1);
  g_assert_true (mandate_dossier_find_paragraph (dossier, event, chapter) == paragraph);
  g_assert_null (mandate_dossier_find_paragraph (dossier, person, NULL));
}

static void
assert_order (MandateDossier *dossier, GType type, const char *wanted)
{
  GListModel *list = mandate_dossier_get_list (dossier, type);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MandateItem) item = g_list_model_get_item (list, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", mandate_item_get_id (item));
    }
  g_assert_cmpstr (ids->str, ==, wanted);
}

/* Sources stand by publisher, then by date, then by title; places by name, as words sort. */
static void
test_order (void)
{
  g_autoptr (GString) text = g_string_new (sample_record);
  g_autoptr (MandateDossier) dossier = NULL;

  g_string_replace (text, "</places>",
                    "<place id=\"place-z\" known=\"read\"><name>zone</name></place>"
                    "<place id=\"place-e\" known=\"read\"><name>Élevage</name></place></places>",
                    1);
  g_string_replace (text, "</sources>",
                    "<source id=\"src-y\" publisher=\"AU\" date=\"2020\"><title>Y</title></source>"
                    "<source id=\"src-b\" publisher=\"AU\" date=\"2020\"><title>B</title></source>"
                    "<source id=\"src-z\" publisher=\"AU\" date=\"2012\"><title>Z</title></source>"
                    "</sources>",
                    1);
  dossier = sample_read (text->str, -1, NULL);

  g_assert_nonnull (dossier);
  assert_order (dossier, MANDATE_TYPE_SOURCE, "src-z src-b src-y src-a");
  assert_order (dossier, MANDATE_TYPE_PLACE, "place-e place-x place-z");
}

/* Every kind has a nick that leads back to it, a name, and one of five lanes. */
static void
test_kinds (void)
{
  guint lanes[MANDATE_N_LANES] = { 0 };
  MandateKind back = MANDATE_KIND_ATTACK;

  for (MandateKind kind = 0; kind < MANDATE_N_KINDS; kind++)
    {
      g_assert_true (mandate_kind_from_nick (mandate_kind_get_nick (kind), &back));
      g_assert_cmpint (back, ==, kind);
      g_assert_cmpuint (strlen (mandate_kind_get_name (kind)), >, 0);
      lanes[mandate_kind_get_lane (kind)]++;
    }

  for (guint i = 0; i < MANDATE_N_LANES; i++)
    g_assert_cmpuint (lanes[i], ==, 2);
  g_assert_false (mandate_kind_from_nick ("Attack", &back));
  g_assert_cmpint (mandate_kind_get_lane (MANDATE_KIND_SECURITY), ==, MANDATE_LANE_FIGHTING);
  g_assert_cmpint (mandate_kind_get_lane (MANDATE_KIND_REGIONAL), ==, MANDATE_LANE_PEACE);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "en_US.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dossier/find", test_find);
  g_test_add_func ("/dossier/relations", test_relations);
  g_test_add_func ("/dossier/referring", test_referring);
  g_test_add_func ("/dossier/order", test_order);
  g_test_add_func ("/dossier/kinds", test_kinds);
  return g_test_run ();
}
