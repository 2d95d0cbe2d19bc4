/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The way of an extract to a file: what it can be written as, and how a file is put in
 * place. A file is made in memory and then written in one go beside the target, whose
 * place it takes; so an export that is stopped or fails leaves no half file, and
 * leaves one that was there as it was.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "mandate-export-private.h"

static const struct
{
  const char *suffix;
  const char *type;
  const char *name;
} formats[MANDATE_N_EXPORT_FORMATS] = {
  [MANDATE_EXPORT_CSV] = { ".csv", "text/csv", NC_ ("export format", "Table (CSV)") },
  [MANDATE_EXPORT_JSON] = { ".json", "application/json", NC_ ("export format", "Data (JSON)") },
  [MANDATE_EXPORT_ICALENDAR] = { ".ics", "text/calendar", NC_ ("export format", "Calendar (iCalendar)") },
  [MANDATE_EXPORT_TIMELINEJS] = { ".timeline.json", "application/json", NC_ ("export format", "Web timeline (TimelineJS)") },
  [MANDATE_EXPORT_SVG] = { ".svg", "image/svg+xml", NC_ ("export format", "SVG") },
  [MANDATE_EXPORT_PDF] = { ".pdf", "application/pdf", NC_ ("export format", "PDF") },
  [MANDATE_EXPORT_PNG] = { ".png", "image/png", NC_ ("export format", "PNG") },
};

/**
 * mandate_export_format_from_path:
 * @path: name of a file
 * @format: (out): the format that it ends in
 *
 * Returns: whether it ends in one; of two that fit the longer is meant, so that
 *   `.timeline.json` is not `.json`
 */
gboolean
mandate_export_format_from_path (const char *path, MandateExportFormat *format)
{
  g_autofree char *lower = NULL;
  gsize longest = 0;

  g_return_val_if_fail (path != NULL && format != NULL, FALSE);

  lower = g_ascii_strdown (path, -1);
  for (guint i = 0; i < MANDATE_N_EXPORT_FORMATS; i++)
    if (g_str_has_suffix (lower, formats[i].suffix) && strlen (formats[i].suffix) > longest)
      {
        longest = strlen (formats[i].suffix);
        *format = i;
      }
  return longest > 0;
}

const char *
mandate_export_format_get_suffix (MandateExportFormat format)
{
  g_return_val_if_fail (format < MANDATE_N_EXPORT_FORMATS, NULL);

  return formats[format].suffix;
}

/**
 * mandate_export_format_get_type:
 *
 * Returns: (transfer none): its media type
 */
const char *
mandate_export_format_get_type (MandateExportFormat format)
{
  g_return_val_if_fail (format < MANDATE_N_EXPORT_FORMATS, NULL);

  return formats[format].type;
}

/**
 * mandate_export_format_get_name:
 *
 * Returns: (transfer none): its name, in the reader's language
 */
const char *
mandate_export_format_get_name (MandateExportFormat format)
{
  g_return_val_if_fail (format < MANDATE_N_EXPORT_FORMATS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "export format", formats[format].name);
}

/*< private >
 * mandate_exporting_step:
 * @done: how many events are written
 *
 * Returns: whether to go on
 */
gboolean
mandate_exporting_step (MandateExporting *exporting, guint done, GError **error)
{
  guint n = exporting->extract->events->len;

  if (g_cancellable_set_error_if_cancelled (exporting->cancellable, error))
    return FALSE;

  if (exporting->progress != NULL)
    exporting->progress (n > 0 ? done / (double) n : 1, exporting->data);
  return TRUE;
}

/**
 * mandate_export_events:
 * @format: one of the formats of events
 * @progress: (nullable): told after each event
 * @data: passed to @progress
 *
 * Words are in the reader's language; ids, kinds and dates are as in the record.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
mandate_export_events (const MandateExtract   *extract,
                       MandateExportFormat     format,
                       MandateExportProgress   progress,
                       gpointer                data,
                       GCancellable           *cancellable,
                       GError                **error)
{
  static gboolean (*const writers[MANDATE_N_EVENT_FORMATS]) (MandateExporting *, GError **) = {
    [MANDATE_EXPORT_CSV] = mandate_export_csv,
    [MANDATE_EXPORT_JSON] = mandate_export_json,
    [MANDATE_EXPORT_ICALENDAR] = mandate_export_icalendar,
    [MANDATE_EXPORT_TIMELINEJS] = mandate_export_timelinejs,
  };
  g_autoptr (GString) out = g_string_new (NULL);
  MandateExporting exporting = { extract, out, progress, data, cancellable };

  g_return_val_if_fail (extract != NULL && format < MANDATE_N_EVENT_FORMATS, NULL);

  if (!writers[format](&exporting, error))
    return NULL;

  return g_string_free_to_bytes (g_steal_pointer (&out));
}

/* Through a link to what it points at. Who may read a file that was there stays as it was:
 * GLib sees to that. */
static gboolean
save_path (const char *path, GBytes *bytes, GError **error)
{
  char *real = realpath (path, NULL);
  const char *target = real != NULL ? real : path;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  gboolean saved;

  saved = g_file_set_contents_full (target, data, (gssize) size, G_FILE_SET_CONTENTS_CONSISTENT, 0666, error);
  free (real);
  return saved;
}

/**
 * mandate_export_save:
 *
 * Puts a file in place, all of it or nothing.
 *
 * Returns: whether it is there
 */
gboolean
mandate_export_save (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file) && bytes != NULL, FALSE);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  if (g_file_peek_path (file) != NULL)
    return save_path (g_file_peek_path (file), bytes, error);

  return g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                                  G_FILE_CREATE_NONE, NULL, cancellable, error);
}

static GIOErrorEnum
get_code (const GError *error)
{
  if (error->domain == G_IO_ERROR)
    return (GIOErrorEnum) error->code;
  if (error->domain != G_FILE_ERROR)
    return G_IO_ERROR_FAILED;

  switch (error->code)
    {
    case G_FILE_ERROR_ACCES:
    case G_FILE_ERROR_PERM:
      return G_IO_ERROR_PERMISSION_DENIED;
    case G_FILE_ERROR_ROFS:
      return G_IO_ERROR_READ_ONLY;
    case G_FILE_ERROR_NOSPC:
      return G_IO_ERROR_NO_SPACE;
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
      return G_IO_ERROR_NOT_FOUND;
    case G_FILE_ERROR_ISDIR:
      return G_IO_ERROR_IS_DIRECTORY;
    default:
      return G_IO_ERROR_FAILED;
    }
}

/**
 * mandate_export_dup_cause:
 * @file: what could not be written
 * @error: what came of it
 *
 * Returns: (transfer full): one plain sentence with the cause
 */
char *
mandate_export_dup_cause (GFile *file, const GError *error)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folder_name = folder != NULL ? g_file_get_parse_name (folder) : g_strdup (name);

  g_return_val_if_fail (error != NULL, NULL);

  switch ((int) get_code (error))
    {
    case G_IO_ERROR_PERMISSION_DENIED:
    case G_IO_ERROR_READ_ONLY:
      return g_strdup_printf (_("“%s” could not be saved, because the folder “%s” cannot be written to."), name, folder_name);
    case G_IO_ERROR_NO_SPACE:
      return g_strdup_printf (_("“%s” could not be saved, because the disk is full."), name);
    case G_IO_ERROR_NOT_FOUND:
      return g_strdup_printf (_("“%s” could not be saved, because there is no folder “%s”."), name, folder_name);
    case G_IO_ERROR_IS_DIRECTORY:
      return g_strdup_printf (_("“%s” could not be saved, because it is a folder."), name);
    default:
      return g_strdup_printf (_("“%s” could not be saved: %s"), name, error->message);
    }
}
