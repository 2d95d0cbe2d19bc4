/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Search: what is found, in which order, whatever the case and the accents. */

#include <locale.h>

#include "mandate-fold.h"
#include "mandate-search.h"
#include "sample.h"

static void
assert_found (MandateSearch *search, const char *query, const char *wanted)
{
  guint totals[MANDATE_N_SEARCH_GROUPS];
  g_autoptr (GPtrArray) found = mandate_search_find (search, query, 20, totals);
  g_autoptr (GString) ids = g_string_new (NULL);
  guint total = 0;

  for (guint i = 0; i < found->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", mandate_item_get_id (g_ptr_array_index (found, i)));
  for (guint i = 0; i < MANDATE_N_SEARCH_GROUPS; i++)
    total += totals[i];
  g_test_message ("“%s”: %s", query, ids->str);
  g_assert_cmpstr (ids->str, ==, wanted);
  g_assert_cmpuint (total, ==, found->len);
}

static void
test_sample (void)
{
  g_autoptr (MandateDossier) dossier = sample_read (sample_record, -1, NULL);
  g_autoptr (MandateSearch) search = mandate_search_new (dossier);

  assert_found (search, "KEITA", "event-a actor-y post-1");
  assert_found (search, "tombouctou", "place-x");
  assert_found (search, "uf", "event-b actor-x");
  assert_found (search, "gao tomb", "event-a");
  assert_found (search, "tomb", "event-a place-x");
  assert_found (search, "june 2012", "event-a");
  assert_found (search, "s/res/1", "res-1 src-a");
  assert_found (search, "begin", "chapter-1");
  assert_found (search, "coe", "word-x");
  assert_found (search, "camp timbuktu", "base-x");
  assert_found (search, "counted", "series-x");
  assert_found (search, "july one source", "event-b");
  assert_found (search, "zebra", "");
  assert_found (search, "gao zebra", "");
  assert_found (search, "", "");
  assert_found (search, " — ", "");
}

/* Letters that fall apart, and those that do not. */
static void
test_letters (void)
{
  static const char * const words[][2] = {
    { "Straße", "strasse" }, { "Ёлка", "елка" },  { "Æsop", "aesop" },   { "Œuvre", "oeuvre" }, { "Øre", "ore" },
    { "Łódź", "lodz" },      { "Ménaka’s", "menakas" }, { "ﬁn", "fin" }, { "مدرسة", "مدرسه" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *folded = mandate_fold (words[i][0]);

      g_assert_cmpstr (folded, ==, words[i][1]);
    }
}

/* A title that begins with the word comes before a text that holds it. */
static void
test_rank (void)
{
  g_autoptr (MandateDossier) dossier = sample_read (sample_record, -1, NULL);
  g_autoptr (MandateSearch) search = mandate_search_new (dossier);
  guint totals[MANDATE_N_SEARCH_GROUPS];
  g_autoptr (GPtrArray) found = mandate_search_find (search, "i", 1, totals);

  g_assert_cmpuint (totals[MANDATE_SEARCH_EVENTS], ==, 2);
  for (guint i = 1; i < found->len; i++)
    g_assert_cmpint (mandate_search_get_group (g_ptr_array_index (found, i - 1)), <,
                     mandate_search_get_group (g_ptr_array_index (found, i)));
  assert_found (search, "mandate", "event-b");
}

static void
test_bundled (void)
{
  g_autoptr (MandateDossier) dossier = sample_read_record (NULL);
  g_autoptr (MandateSearch) search = mandate_search_new (dossier);
  g_autoptr (GPtrArray) plain = mandate_search_find (search, "menaka", 5, NULL);
  g_autoptr (GPtrArray) accented = mandate_search_find (search, "MÉNAKA", 5, NULL);

  g_assert_cmpuint (plain->len, >, 3);
  g_assert_cmpuint (plain->len, ==, accented->len);
  for (guint i = 0; i < plain->len; i++)
    g_assert_true (g_ptr_array_index (plain, i) == g_ptr_array_index (accented, i));

  /* A post is found by what it is, together with who held it. */
  assert_found (search, "head mission wane 2021", "wane-appointed post-head-wane");

  /* Every item is found by its own name. */
  for (guint i = 0; i < 312; i += 7)
    {
      MandateItem *event = MANDATE_ITEM (mandate_dossier_get_event (dossier, i));
      g_autoptr (GPtrArray) found = mandate_search_find (search, mandate_item_get_title (event), 50, NULL);

      g_assert_true (g_ptr_array_find (found, event, NULL));
    }
}

/* The last of what is found is a thing known by @name. */
static void
assert_name (MandateSearch *search, MandateDossier *dossier, const char *query, const char *ids, const char *name)
{
  const char *space = strrchr (ids, ' ');
  MandateItem *item = mandate_dossier_get_item (dossier, space != NULL ? space + 1 : ids);
  g_autofree char *found = mandate_search_dup_name (search, item, query);

  assert_found (search, query, ids);
  g_assert_cmpstr (found, ==, name);
}

static void
changed_cb (MandateSearch *search, gboolean *changed)
{
  *changed = TRUE;
}

/* Reads the names of the sample in three languages. */
static void
read_names (MandateSearch *search)
{
  const char * const arabic[] = { "place-x\004Timbuktu", "تمبكتو",  "actor-x\004United Force", "القوّة الأممية",
                                  "actor-y\004Ousmane Keïta", "عثمان كيتا", "word-x\004COE", "معدّات", NULL };
  const char * const chinese[] = { "place-x\004Timbuktu", "廷巴克图", "base-x\004Camp", "营地", NULL };
  const char * const russian[] = { "place-x\004Timbuktu", "Тимбукту", "actor-x\004UF", "СЁМ", NULL };
  g_autofree char *folder = sample_folder_new ();
  g_autoptr (GBytes) ar = sample_catalog (arabic, FALSE);
  g_autoptr (GBytes) zh = sample_catalog (chinese, TRUE);
  g_autoptr (GBytes) ru = sample_catalog (russian, FALSE);
  g_autoptr (GArray) files = g_array_new (FALSE, FALSE, sizeof (MandateRecordFile));
  g_autoptr (MandateLanguages) languages = mandate_languages_new (files, folder, SAMPLE_DOMAIN);
  gboolean changed = FALSE;

  sample_install (folder, "ar", ar);
  sample_install (folder, "zh_CN", zh);
  sample_install (folder, "ru", ru);
  g_signal_connect (search, "changed", G_CALLBACK (changed_cb), &changed);
  mandate_search_read_names (search, languages);
  while (!changed)
    g_main_context_iteration (NULL, TRUE);
  sample_folder_remove (folder);
}

/* In the English program, a thing is found by its name in every language, and told with
 * it; so are the events that name it. */
static void
test_names (void)
{
  g_autoptr (MandateDossier) dossier = sample_read (sample_record, -1, NULL);
  g_autoptr (MandateSearch) search = mandate_search_new (dossier);

  assert_found (search, "تمبكتو", "");
  read_names (search);
  g_assert_null (mandate_search_dup_name (search, mandate_dossier_get_item (dossier, "place-x"), "timbuk"));
  assert_name (search, dossier, "Tombouctou", "place-x", "Tombouctou");
  assert_name (search, dossier, "تمبكتو", "event-b place-x", "تمبكتو");
  assert_name (search, dossier, "Тимбукту", "event-b place-x", "Тимбукту");
  assert_name (search, dossier, "тимб", "event-b place-x", "Тимбукту");
  assert_name (search, dossier, "廷巴克图", "event-b place-x", "廷巴克图");
  assert_name (search, dossier, "巴克", "event-b place-x", "廷巴克图");
  assert_name (search, dossier, "营地", "base-x", "营地");
  assert_name (search, dossier, "сем", "event-b actor-x", "СЁМ");
  assert_name (search, dossier, "uf", "event-b actor-x", "UF");
}

/* However it is typed: with vowel signs or a long line, with or without hamza, with heh
 * for teh marbuta, with the letters of a Persian keyboard. */
static void
test_arabic (void)
{
  g_autoptr (MandateDossier) dossier = sample_read (sample_record, -1, NULL);
  g_autoptr (MandateSearch) search = mandate_search_new (dossier);

  read_names (search);
  assert_name (search, dossier, "تُمبُكتو", "event-b place-x", "تمبكتو");
  assert_name (search, dossier, "تمبــكتو", "event-b place-x", "تمبكتو");
  assert_name (search, dossier, "تمبکتو", "event-b place-x", "تمبكتو");
  assert_name (search, dossier, "القوه الاممية", "event-b actor-x", "القوّة الأممية");
  assert_name (search, dossier, "الأمميه", "event-b actor-x", "القوّة الأممية");
  assert_name (search, dossier, "إلقوة", "event-b actor-x", "القوّة الأممية");
  assert_name (search, dossier, "معدات", "word-x", "معدّات");
  assert_name (search, dossier, "کیتا عثمان", "event-a actor-y", "عثمان كيتا");
}

/* In a translated record, a thing and the events that name it are found by its names in
 * that language and in the original. */
static void
test_translated (void)
{
  const char * const russian[] = { "place-x\004Timbuktu", "Тимбукту", "actor-x\004United Force", "Единые силы",
                                   "actor-x\004UF", "ЕС", NULL };
  g_autofree char *folder = sample_folder_new ();
  g_autoptr (GBytes) ru = sample_catalog (russian, FALSE);
  g_autoptr (GArray) files = sample_list_sample ();
  g_autoptr (MandateLanguages) languages = NULL;
  g_autoptr (MandateDossier) dossier = NULL;
  g_autoptr (MandateSearch) search = NULL;

  sample_install (folder, "ru", ru);
  languages = mandate_languages_new (files, folder, SAMPLE_DOMAIN);
  dossier = mandate_languages_read (languages, "ru", NULL);
  search = mandate_search_new (dossier);
  assert_found (search, "тимбукту", "event-b place-x base-x");
  assert_found (search, "timbuktu", "event-b place-x base-x");
  assert_found (search, "единые", "event-b actor-x");
  assert_found (search, "ес", "event-b actor-x");
  assert_found (search, "united force", "event-b actor-x");
  assert_found (search, "uf", "event-b actor-x");
  sample_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "en_US.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/sample", test_sample);
  g_test_add_func ("/search/letters", test_letters);
  g_test_add_func ("/search/rank", test_rank);
  g_test_add_func ("/search/bundled", test_bundled);
  g_test_add_func ("/search/names", test_names);
  g_test_add_func ("/search/arabic", test_arabic);
  g_test_add_func ("/search/translated", test_translated);
  return g_test_run ();
}
