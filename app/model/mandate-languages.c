/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A record in all the languages that it is installed in: which they are, and the record
 * in any of them, whatever the language that the program runs in.
 *
 * Nothing is looked for before it is asked for. Any thread may ask.
 */

#include "config.h"

#include <string.h>

#include "mandate-dossier-private.h"
#include "mandate-language.h"
#include "mandate-languages.h"
#include "mandate-reader.h"

struct _MandateLanguages
{
  GObject parent_instance;

  GArray *files;
  char *folder;
  char *domain;
};

G_DEFINE_FINAL_TYPE (MandateLanguages, mandate_languages, G_TYPE_OBJECT)

static const char *
translate (const char *context, const char *words, gpointer catalog)
{
  return mandate_catalog_find (catalog, context, words);
}

static void
mandate_languages_finalize (GObject *object)
{
  MandateLanguages *self = MANDATE_LANGUAGES (object);

  g_clear_pointer (&self->files, g_array_unref);
  g_free (self->folder);
  g_free (self->domain);

  G_OBJECT_CLASS (mandate_languages_parent_class)->finalize (object);
}

static void
mandate_languages_class_init (MandateLanguagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_languages_finalize;
}

static void
mandate_languages_init (MandateLanguages *self)
{
}

/**
 * mandate_languages_new:
 * @files: (element-type MandateRecordFile): the files of the record
 * @folder: where the catalogues of all languages are installed
 * @domain: the record's domain of gettext
 *
 * Returns: (transfer full): the languages of that record
 */
MandateLanguages *
mandate_languages_new (GArray *files, const char *folder, const char *domain)
{
  MandateLanguages *self;

  g_return_val_if_fail (files != NULL && folder != NULL && domain != NULL, NULL);

  self = g_object_new (MANDATE_TYPE_LANGUAGES, NULL);
  self->files = g_array_ref (files);
  self->folder = g_strdup (folder);
  self->domain = g_strdup (domain);
  return self;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (mandate_language_get_name (*(const char * const *) a),
                         mandate_language_get_name (*(const char * const *) b));
}

/**
 * mandate_languages_list:
 *
 * Returns: (transfer full) (array zero-terminated=1): the codes of the languages, the
 *   record's own among them, in the order of their names
 */
char **
mandate_languages_list (MandateLanguages *self)
{
  g_auto (GStrv) installed = NULL;
  g_autoptr (GPtrArray) languages = NULL;

  g_return_val_if_fail (MANDATE_IS_LANGUAGES (self), NULL);

  installed = mandate_catalog_list_languages (self->folder, self->domain);
  languages = g_ptr_array_new_take_null_terminated ((gpointer *) g_steal_pointer (&installed), g_free);
  g_ptr_array_add (languages, g_strdup (MANDATE_RECORD_LANGUAGE));
  g_ptr_array_sort (languages, compare_names);
  g_ptr_array_add (languages, NULL);
  return (char **) g_ptr_array_steal (languages, NULL);
}

/**
 * mandate_languages_open:
 * @language: a code that mandate_languages_list() gave, not the record's own
 *
 * Returns: (transfer full) (nullable): its catalogue, or %NULL with @error set as by
 *   mandate_catalog_open()
 */
MandateCatalog *
mandate_languages_open (MandateLanguages *self, const char *language, GError **error)
{
  g_return_val_if_fail (MANDATE_IS_LANGUAGES (self), NULL);

  return mandate_catalog_open (self->folder, language, self->domain, error);
}

/**
 * mandate_languages_read:
 * @language: a code, such as “fr”
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the record in that language, or %NULL with @error set
 */
MandateDossier *
mandate_languages_read (MandateLanguages *self, const char *language, GError **error)
{
  g_autoptr (MandateCatalog) catalog = NULL;
  MandateDossier *dossier;

  g_return_val_if_fail (MANDATE_IS_LANGUAGES (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  if (!g_str_equal (language, MANDATE_RECORD_LANGUAGE))
    {
      catalog = mandate_languages_open (self, language, error);
      if (catalog == NULL)
        return NULL;
    }

  dossier = mandate_reader_read ((const MandateRecordFile *) (gpointer) self->files->data, self->files->len,
                                 catalog != NULL ? translate : NULL, catalog, error);
  if (dossier != NULL)
    mandate_dossier_set_language (dossier, language);
  return dossier;
}

static void
read_in_thread (GTask *task, gpointer self, gpointer language, GCancellable *cancellable)
{
  GError *error = NULL;
  MandateDossier *dossier = mandate_languages_read (self, language, &error);

  if (dossier != NULL)
    g_task_return_pointer (task, dossier, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * mandate_languages_read_async:
 *
 * As mandate_languages_read(), in another thread.
 */
void
mandate_languages_read_async (MandateLanguages    *self,
                              const char          *language,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (MANDATE_IS_LANGUAGES (self));
  g_return_if_fail (language != NULL);

  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, mandate_languages_read_async);
  g_task_set_task_data (task, g_strdup (language), g_free);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * mandate_languages_read_finish:
 *
 * Returns: (transfer full) (nullable): the record, or %NULL with @error set
 */
MandateDossier *
mandate_languages_read_finish (MandateLanguages *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
