/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The filter: each part by itself, parts together against a plain model that looks at
 * every event and every name, and what was known on a day.
 */

#include <locale.h>

#include "asking.h"
#include "mandate-filter.h"

static MandateDate
date (const char *text)
{
  MandateDate parsed = { 0 };

  g_assert_true (text[0] == '\0' || mandate_date_parse (text, &parsed));
  return parsed;
}

static char *
list_ids (const MandateFilter *filter, MandateDossier *dossier)
{
  g_autoptr (GListModel) list = mandate_filter_list (filter, mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT));
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MandateItem) event = g_list_model_get_item (list, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", mandate_item_get_id (event));
    }

  return g_strdup (ids->str);
}

static MandateFilter *
with_item (MandateFilter *filter, MandateDossier *dossier, const char *id)
{
  MandateFilter *other = mandate_filter_with_item (filter, mandate_dossier_get_item (dossier, id), TRUE);

  mandate_filter_unref (filter);
  return other;
}

static void
test_items (void)
{
  static const char * const cases[][2] = {
    { "place-x", "raid talks" },
    { "place-z", "talks handover" },
    { "place-x place-z", "raid talks handover" },
    { "actor-x", "rumour speech vote handover" },
    { "actor-x place-z", "handover" },
    { "actor-y place-z", "" },
    { "chapter-1", "raid talks" },
    { "section-1", "vote" },
    { "section-1 chapter-1", "raid talks vote" },
    { "chapter-1 place-z", "talks" },
  };
  g_autoptr (MandateDossier) dossier = asking_read ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) ids = g_strsplit (cases[i][0], " ", -1);
      g_autoptr (MandateFilter) filter = mandate_filter_new ();
      g_autofree char *found = NULL;

      for (guint j = 0; ids[j] != NULL; j++)
        filter = with_item (g_steal_pointer (&filter), dossier, ids[j]);
      found = list_ids (filter, dossier);
      g_test_message ("%s", cases[i][0]);
      g_assert_cmpstr (found, ==, cases[i][1]);
      g_assert_cmpuint (mandate_filter_count (filter), ==, g_strv_length (ids));
    }
}

/* A value: what is made from it leaves it as it was. */
static void
test_value (void)
{
  g_autoptr (MandateDossier) dossier = asking_read ();
  GListModel *events = mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT);
  MandateItem *place = mandate_dossier_get_item (dossier, "place-x");
  MandateItem *chapter = mandate_dossier_get_item (dossier, "chapter-1");
  g_autoptr (MandateFilter) empty = mandate_filter_new ();
  g_autoptr (MandateFilter) kind = mandate_filter_with_kind (empty, MANDATE_KIND_ATTACK, TRUE);
  g_autoptr (MandateFilter) both = mandate_filter_with_item (kind, place, TRUE);
  g_autoptr (MandateFilter) told = mandate_filter_with_item (both, chapter, TRUE);
  g_autoptr (MandateFilter) untold = mandate_filter_with_item (told, chapter, FALSE);
  g_autoptr (MandateFilter) twice = mandate_filter_with_item (both, place, TRUE);
  g_autoptr (MandateFilter) back = mandate_filter_with_kind (kind, MANDATE_KIND_ATTACK, FALSE);
  g_autoptr (GListModel) all = mandate_filter_list (empty, events);
  g_autoptr (GListModel) again = mandate_filter_list (back, events);
  g_autoptr (GPtrArray) items = mandate_filter_list_items (told);

  g_assert_true (all == events);
  g_assert_true (again == events);
  g_assert_cmpuint (mandate_filter_count (empty), ==, 0);
  g_assert_cmpuint (mandate_filter_count (kind), ==, 1);
  g_assert_cmpuint (mandate_filter_count (both), ==, 2);
  g_assert_cmpuint (mandate_filter_count (twice), ==, 2);
  g_assert_cmpuint (mandate_filter_count (told), ==, 3);
  g_assert_cmpuint (mandate_filter_count (untold), ==, 2);
  g_assert_false (mandate_filter_has_item (empty, place));
  g_assert_true (mandate_filter_has_item (both, place));
  g_assert_true (mandate_filter_has_item (told, chapter));
  g_assert_false (mandate_filter_has_item (untold, chapter));
  g_assert_cmpuint (items->len, ==, 2);
  g_assert_true (g_ptr_array_index (items, 0) == place && g_ptr_array_index (items, 1) == chapter);
}

/* What was known on a day, and how many it cannot be told of. */
static void
test_known_on (void)
{
  static const struct
  {
    const char *date;
    const char *events;
    guint undated;
  } cases[] = {
    { "2019-01-31", "", 3 },
    { "2019-02-01", "raid talks", 3 },
    { "2019-02", "raid talks", 3 },
    { "2019-12-30", "raid talks", 3 },
    /* A source of which only the year is known counts from its last day. */
    { "2019-12-31", "raid talks speech", 3 },
    { "2019", "raid talks speech", 3 },
    { "2020-05-04", "raid talks speech", 3 },
    { "2020-05-05", "raid talks speech handover drought", 2 },
    { "", "raid talks rumour speech vote handover drought", 0 },
  };
  g_autoptr (MandateDossier) dossier = asking_read ();
  GListModel *events = mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT);
  g_autoptr (MandateFilter) empty = mandate_filter_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MandateFilter) filter = mandate_filter_with_known_on (empty, date (cases[i].date));
      g_auto (GStrv) wanted = g_strsplit (cases[i].events, " ", -1);
      g_autoptr (GListModel) list = mandate_filter_list (filter, events);

      g_test_message ("%s", cases[i].date);
      g_assert_cmpuint (g_list_model_get_n_items (list), ==, g_strv_length (wanted));
      for (guint j = 0; wanted[j] != NULL; j++)
        g_assert_true (mandate_filter_match (filter, MANDATE_EVENT (mandate_dossier_get_item (dossier, wanted[j]))));
      g_assert_cmpuint (mandate_filter_count_undated (filter, events), ==, cases[i].undated);
    }
}

/* The plain model: for each event, each thing asked for, by name. */
typedef struct
{
  guint kinds;
  guint certainties;
  guint items;
  const char *known_on;
} Question;

static const char * const item_ids[] = { "place-x", "place-z", "actor-x", "actor-y", "chapter-1" };
static const char * const chapter_events[] = { "raid", "talks", NULL };

static gboolean
names (GPtrArray *items, const char *id)
{
  for (guint i = 0; i < items->len; i++)
    if (g_str_equal (mandate_item_get_id (g_ptr_array_index (items, i)), id))
      return TRUE;

  return FALSE;
}

static gboolean
meets_items (const Question *question, MandateEvent *event, guint first, guint n)
{
  gboolean asked = FALSE, met = FALSE;

  for (guint i = first; i < first + n; i++)
    if (question->items & (1u << i))
      {
        asked = TRUE;
        met |= names (mandate_event_get_places (event), item_ids[i]) || names (mandate_event_get_actors (event), item_ids[i])
               || (i == 4 && g_strv_contains (chapter_events, mandate_item_get_id (MANDATE_ITEM (event))));
      }

  return met || !asked;
}

static gboolean
was_published (MandateEvent *event, MandateDay day)
{
  GPtrArray *sources = mandate_item_get_sources (MANDATE_ITEM (event));

  for (guint i = 0; i < sources->len; i++)
    {
      MandateDate published = mandate_source_get_date (g_ptr_array_index (sources, i));

      if (published.year != 0 && mandate_date_last_day (published) <= day)
        return TRUE;
    }

  return FALSE;
}

static gboolean
meets (const Question *question, MandateEvent *event)
{
  if (question->kinds != 0 && (question->kinds & (1u << mandate_event_get_kind (event))) == 0)
    return FALSE;
  if (question->certainties != 0
      && (question->certainties & (1u << mandate_item_get_certainty (MANDATE_ITEM (event)))) == 0)
    return FALSE;
  if (question->known_on[0] != '\0' && !was_published (event, mandate_date_last_day (date (question->known_on))))
    return FALSE;

  return meets_items (question, event, 0, 2) && meets_items (question, event, 2, 2) && meets_items (question, event, 4, 1);
}

static MandateFilter *
ask (const Question *question, MandateDossier *dossier)
{
  MandateFilter *filter = mandate_filter_new ();

  for (guint i = 0; i < MANDATE_N_KINDS; i++)
    {
      MandateFilter *next = mandate_filter_with_kind (filter, i, (question->kinds >> i) & 1);

      mandate_filter_unref (filter);
      filter = next;
    }
  for (guint i = 0; i < MANDATE_N_CERTAINTIES; i++)
    {
      MandateFilter *next = mandate_filter_with_certainty (filter, i, (question->certainties >> i) & 1);

      mandate_filter_unref (filter);
      filter = next;
    }
  for (guint i = 0; i < G_N_ELEMENTS (item_ids); i++)
    if (question->items & (1u << i))
      filter = with_item (filter, dossier, item_ids[i]);
  if (question->known_on[0] != '\0')
    {
      MandateFilter *next = mandate_filter_with_known_on (filter, date (question->known_on));

      mandate_filter_unref (filter);
      filter = next;
    }
  return filter;
}

/* Every set of certainties and items, with each kind, on each of some days. */
static void
test_twin (void)
{
  static const char * const days[] = { "", "2019-02-01", "2019-12-31", "2020-05-05" };
  g_autoptr (MandateDossier) dossier = asking_read ();
  guint n = g_list_model_get_n_items (mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT));
  guint n_questions = 0;

  for (guint kinds = 0; kinds <= MANDATE_N_KINDS; kinds++)
    for (guint certainties = 0; certainties < 1u << MANDATE_N_CERTAINTIES; certainties++)
      for (guint items = 0; items < 1u << G_N_ELEMENTS (item_ids); items++)
        for (guint day = 0; day < G_N_ELEMENTS (days); day++)
          {
            Question question = { kinds == 0 ? 0 : (1u << (kinds - 1)) | (1u << (kinds % MANDATE_N_KINDS)), certainties,
                                  items, days[day] };
            g_autoptr (MandateFilter) filter = ask (&question, dossier);

            for (guint i = 0; i < n; i++)
              {
                MandateEvent *event = mandate_dossier_get_event (dossier, i);

                g_assert_cmpint (mandate_filter_match (filter, event), ==, meets (&question, event));
              }
            n_questions++;
          }

  g_assert_cmpuint (n_questions, ==, 11 * 8 * 32 * 4);
}

/* The bundled record: every place and actor finds the events that name it. */
static void
test_bundled (void)
{
  g_autoptr (MandateDossier) dossier = sample_read_record (NULL);
  GListModel *places = mandate_dossier_get_list (dossier, MANDATE_TYPE_PLACE);
  GListModel *events = mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT);
  g_autoptr (MandateFilter) empty = mandate_filter_new ();

  for (guint i = 0; i < g_list_model_get_n_items (places); i += 3)
    {
      g_autoptr (MandateItem) place = g_list_model_get_item (places, i);
      g_autoptr (MandateFilter) filter = mandate_filter_with_item (empty, place, TRUE);
      g_autoptr (GListModel) list = mandate_filter_list (filter, events);
      guint n = 0;

      for (guint j = 0; j < g_list_model_get_n_items (events); j++)
        n += names (mandate_event_get_places (mandate_dossier_get_event (dossier, j)), mandate_item_get_id (place));
      g_assert_cmpuint (g_list_model_get_n_items (list), ==, n);
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "en_US.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/filter/items", test_items);
  g_test_add_func ("/filter/value", test_value);
  g_test_add_func ("/filter/known-on", test_known_on);
  g_test_add_func ("/filter/twin", test_twin);
  g_test_add_func ("/filter/bundled", test_bundled);
  return g_test_run ();
}
