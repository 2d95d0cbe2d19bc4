/* SPDX-License-Identifier: GPL-3.0-or-later */

/* `mandate --export FILE`: takes events, or the timeline as a picture, out of the
 * bundled record. Needs no display.
 */

#include "config.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>

#include "mandate-export-command.h"
#include "mandate-record.h"
#include "timeline/mandate-poster-file.h"

/* Dots per inch of a picture in pixels: fit for print. */
#define RESOLUTION 200

/* The day of an option: the first that the date may mean, or the last; 0 without one. */
static gboolean
get_day (GVariantDict *options, const char *name, gboolean last, MandateDay *day)
{
  const char *text;
  MandateDate date;

  *day = 0;
  if (!g_variant_dict_lookup (options, name, "&s", &text))
    return TRUE;
  if (!mandate_date_parse (text, &date))
    {
      g_printerr (_("“%s” is not a date, such as 2015, 2015-06 or 2015-06-20.\n"), text);
      return FALSE;
    }

  *day = last ? mandate_date_last_day (date) : mandate_date_first_day (date);
  return TRUE;
}

static gboolean
export_file (MandateDossier *dossier, const char *path, const MandateExportOptions *options, MandateDay first, MandateDay last)
{
  g_autoptr (MandateExtract) extract = mandate_extract_new (dossier, NULL, first, last, NULL);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = mandate_export_to_bytes (extract, options, NULL, NULL, NULL, &error);
  g_autofree char *cause = NULL;

  if (bytes != NULL && mandate_export_save (file, bytes, NULL, &error))
    return TRUE;

  cause = mandate_export_dup_cause (file, error);
  g_printerr ("%s\n", cause);
  return FALSE;
}

/**
 * mandate_export_command:
 * @options: what was given on the command line
 *
 * Returns: whether the file is written; if not, the cause has been printed
 */
gboolean
mandate_export_command (GVariantDict *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MandateLanguages) languages = mandate_record_list_languages ();
  g_autoptr (MandateDossier) dossier = NULL;
  MandateExportOptions choice = { MANDATE_EXPORT_CSV, FALSE, RESOLUTION, gtk_get_locale_direction () == GTK_TEXT_DIR_RTL };
  MandateDay first, last;
  const char *path;

  g_variant_dict_lookup (options, "export", "^&ay", &path);
  choice.tiles = g_variant_dict_contains (options, "export-tiles");
  if (!mandate_export_format_from_path (path, &choice.format))
    {
      g_printerr (_("“%s” does not end in .csv, .json, .ics, .timeline.json, .svg, .pdf or .png.\n"), path);
      return FALSE;
    }
  if (!get_day (options, "export-from", FALSE, &first) || !get_day (options, "export-to", TRUE, &last))
    return FALSE;
  if (last > 0 && last < first)
    {
      g_printerr (_("The end of the time to export comes before its beginning.\n"));
      return FALSE;
    }

  dossier = mandate_record_load (languages, &error);
  if (dossier == NULL)
    {
      g_printerr ("%s\n", error->message);
      return FALSE;
    }
  return export_file (dossier, path, &choice, first, last);
}
