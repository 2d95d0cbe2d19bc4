/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the files of a record come from: the program's own resources, or paths. */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mandate-node.h"
#include "mandate-reader.h"

static void
clear_file (gpointer data)
{
  MandateRecordFile *file = data;

  g_free (file->name);
  g_clear_pointer (&file->bytes, g_bytes_unref);
}

static GArray *
file_array_new (void)
{
  GArray *files = g_array_new (FALSE, TRUE, sizeof (MandateRecordFile));

  g_array_set_clear_func (files, clear_file);
  return files;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char **) a, *(const char **) b);
}

/**
 * mandate_reader_list_resource:
 * @path: a folder in the program's resources, ending in a slash
 * @error: return location for an error
 *
 * Returns: (transfer full) (element-type MandateRecordFile) (nullable): the XML
 *   files in it, by name
 */
GArray *
mandate_reader_list_resource (const char *path, GError **error)
{
  g_autoptr (GArray) files = file_array_new ();
  g_auto (GStrv) names = g_resources_enumerate_children (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (names == NULL)
    return NULL;

  qsort (names, g_strv_length (names), sizeof (char *), compare_names);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *full = g_strconcat (path, names[i], NULL);
      MandateRecordFile file = { NULL, NULL };

      if (!g_str_has_suffix (names[i], ".xml"))
        continue;

      file.bytes = g_resources_lookup_data (full, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
      if (file.bytes == NULL)
        return NULL;
      file.name = g_strdup (names[i]);
      g_array_append_val (files, file);
    }

  return g_steal_pointer (&files);
}

static GBytes *
load_path (const char *path, GError **error)
{
  MandateSite site = { g_intern_string (path), 0, 0 };
  g_autoptr (GMappedFile) mapped = NULL;
  g_autoptr (GError) io_error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  mapped = g_mapped_file_new (path, FALSE, &io_error);
  if (mapped == NULL)
    {
      mandate_record_error_set (error, MANDATE_RECORD_ERROR_IO, site, "%s", io_error->message);
      return NULL;
    }

  if (g_mapped_file_get_length (mapped) > MANDATE_NODE_MAX_BYTES)
    {
      mandate_record_error_set (error, MANDATE_RECORD_ERROR_TOO_LARGE, site,
                                _("The file is larger than %d bytes"), MANDATE_NODE_MAX_BYTES);
      return NULL;
    }

  /* Copied, lest the file change under the reader. */
  bytes = g_mapped_file_get_bytes (mapped);
  return g_bytes_new (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/**
 * mandate_reader_list_paths:
 * @paths: (array zero-terminated=1): paths of files
 * @error: return location for an error of the domain %MANDATE_RECORD_ERROR
 *
 * Returns: (transfer full) (element-type MandateRecordFile) (nullable): their content
 */
GArray *
mandate_reader_list_paths (const char * const *paths, GError **error)
{
  g_autoptr (GArray) files = file_array_new ();

  for (guint i = 0; paths[i] != NULL; i++)
    {
      MandateRecordFile file = { NULL, load_path (paths[i], error) };

      if (file.bytes == NULL)
        return NULL;
      file.name = g_strdup (paths[i]);
      g_array_append_val (files, file);
    }

  return g_steal_pointer (&files);
}
