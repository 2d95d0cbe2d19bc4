/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A record in all its languages, whatever the locale: which there are, and each of them. */

#include <locale.h>

#include "mandate-language.h"
#include "mandate-languages.h"
#include "sample.h"

static const char * const french[] = { "event-b\004The mandate ends", "Fin du mandat", "place-x\004Timbuktu", "Tombouctou",
                                       "place-x\004A town.", "Une ville.",
                                       /* Of a source, what is our description. */
                                       "src-a\004A resolution", "Une résolution", "UN", "ONU", NULL };

static MandateLanguages *
create_languages (const char *folder)
{
  g_autoptr (GBytes) bytes = sample_catalog (french, FALSE);
  g_autoptr (GBytes) broken = g_bytes_new_static ("?", 1);
  g_autoptr (GArray) files = sample_list_sample ();

  sample_install (folder, "fr", bytes);
  sample_install (folder, "ru", broken);
  sample_install (folder, "xx", broken);
  return mandate_languages_new (files, folder, SAMPLE_DOMAIN);
}

/* In the order of their own names. */
static void
test_list (void)
{
  g_autofree char *folder = sample_folder_new ();
  g_autoptr (MandateLanguages) languages = create_languages (folder);
  g_auto (GStrv) codes = mandate_languages_list (languages);
  g_autofree char *joined = g_strjoinv (" ", codes);

  g_assert_cmpstr (joined, ==, "en fr xx ru");
  g_assert_cmpstr (mandate_language_get_name ("fr"), ==, "Français");
  g_assert_cmpstr (mandate_language_get_name ("xx"), ==, "xx");
  sample_folder_remove (folder);
}

static void
assert_title (MandateDossier *dossier, const char *language, const char *title)
{
  g_assert_cmpstr (mandate_dossier_get_language (dossier), ==, language);
  g_assert_cmpstr (mandate_item_get_title (mandate_dossier_get_item (dossier, "event-b")), ==, title);
}

static void
test_read (void)
{
  g_autofree char *folder = sample_folder_new ();
  g_autoptr (MandateLanguages) languages = create_languages (folder);
  g_autoptr (MandateDossier) translated = mandate_languages_read (languages, "fr", NULL);
  g_autoptr (MandateDossier) original = mandate_languages_read (languages, "en", NULL);
  g_autoptr (GError) error = NULL;

  assert_title (translated, "fr", "Fin du mandat");
  g_assert_cmpstr (mandate_item_get_language (mandate_dossier_get_item (translated, "place-x")), ==, NULL);
  g_assert_cmpstr (mandate_item_get_language (mandate_dossier_get_item (translated, "event-b")), ==, "en");
  g_assert_cmpstr (mandate_item_get_title (mandate_dossier_get_item (translated, "src-a")), ==, "Une résolution");
  g_assert_cmpstr (mandate_source_get_publisher (MANDATE_SOURCE (mandate_dossier_get_item (translated, "src-a"))), ==,
                   "ONU");
  assert_title (original, "en", "The mandate ends");
  g_assert_null (mandate_languages_read (languages, "ru", &error));
  g_assert_error (error, MANDATE_CATALOG_ERROR, MANDATE_CATALOG_ERROR_FORMAT);
  g_clear_error (&error);
  g_assert_null (mandate_languages_read (languages, "es", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  sample_folder_remove (folder);
}

static void
read_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static MandateDossier *
read_async (MandateLanguages *languages, const char *language, GCancellable *cancellable, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  mandate_languages_read_async (languages, language, cancellable, read_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return mandate_languages_read_finish (languages, result, error);
}

static void
test_async (void)
{
  g_autofree char *folder = sample_folder_new ();
  g_autoptr (MandateLanguages) languages = create_languages (folder);
  g_autoptr (MandateDossier) translated = read_async (languages, "fr", NULL, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  assert_title (translated, "fr", "Fin du mandat");
  g_assert_null (read_async (languages, "ru", NULL, &error));
  g_assert_error (error, MANDATE_CATALOG_ERROR, MANDATE_CATALOG_ERROR_FORMAT);
  g_clear_error (&error);
  g_cancellable_cancel (cancellable);
  g_assert_null (read_async (languages, "fr", cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  sample_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "en_US.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/languages/list", test_list);
  g_test_add_func ("/languages/read", test_read);
  g_test_add_func ("/languages/async", test_async);
  return g_test_run ();
}
