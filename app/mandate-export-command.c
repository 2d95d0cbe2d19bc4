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
#include "timeline/mandate-timeline-filter.h"

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

static char *
dup_kind_key (MandateDossier *dossier, const char *value)
{
  MandateKind kind;

  return mandate_kind_from_nick (value, &kind) ? mandate_filter_key_for_kind (kind) : NULL;
}

static char *
dup_item_key (MandateDossier *dossier, const char *value)
{
  MandateItem *item = mandate_dossier_get_item (dossier, value);

  if (MANDATE_IS_PLACE (item) || MANDATE_IS_ACTOR (item) || MANDATE_IS_CHAPTER (item) || MANDATE_IS_SECTION (item))
    return mandate_filter_key_for_item (item);
  return NULL;
}

/* Of one option that may be repeated, the keys of the filter. */
static gboolean
add_keys (GVariantDict *options, const char *name, MandateDossier *dossier,
          char *(*dup_key) (MandateDossier *dossier, const char *value), GStrvBuilder *keys)
{
  g_autofree const char **values = NULL;

  g_variant_dict_lookup (options, name, "^a&s", &values);
  for (guint i = 0; values != NULL && values[i] != NULL; i++)
    {
      char *key = dup_key (dossier, values[i]);

      if (key == NULL)
        {
          /* Translators: of an option of the command line: its name, and what was given with it */
          g_printerr (_("--%s: the record has no “%s”.\n"), name, values[i]);
          return FALSE;
        }
      g_strv_builder_take (keys, key);
    }
  return TRUE;
}

static gboolean
add_certainties (GVariantDict *options, GStrvBuilder *keys)
{
  g_autofree const char **values = NULL;

  g_variant_dict_lookup (options, "export-certainty", "^a&s", &values);
  for (guint i = 0; values != NULL && values[i] != NULL; i++)
    {
      MandateCertainty certainty = 0;

      while (certainty < MANDATE_N_CERTAINTIES && !g_str_equal (values[i], mandate_certainty_get_nick (certainty)))
        certainty++;
      if (certainty == MANDATE_N_CERTAINTIES)
        {
          g_printerr (_("“%s” is none of read, general and disputed.\n"), values[i]);
          return FALSE;
        }
      g_strv_builder_take (keys, mandate_filter_key_for_certainty (certainty));
    }
  return TRUE;
}

/* The filter as it is set in the window. */
static gboolean
set_filter (GVariantDict *options, MandateDossier *dossier, MandateTimelineFilter *filter)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) keys = NULL;
  const char *date;
  MandateDay day;

  if (!add_keys (options, "export-kind", dossier, dup_kind_key, builder)
      || !add_keys (options, "export-about", dossier, dup_item_key, builder) || !add_certainties (options, builder)
      || !get_day (options, "export-known-on", TRUE, &day))
    return FALSE;

  if (g_variant_dict_lookup (options, "export-known-on", "&s", &date))
    g_strv_builder_take (builder, g_strconcat (MANDATE_FILTER_KEY_KNOWN ":", date, NULL));
  keys = g_strv_builder_end (builder);
  mandate_timeline_filter_restore (filter, (const char * const *) keys);
  return TRUE;
}

static gboolean
export_file (MandateExtract *extract, const char *path, const MandateExportOptions *options)
{
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
  g_autoptr (MandateTimelineState) state = NULL;
  g_autoptr (MandateTimelineFilter) filter = NULL;
  g_autoptr (MandateExtract) extract = NULL;
  g_autofree char *words = NULL;
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

  state = mandate_timeline_state_new (mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT));
  filter = mandate_timeline_filter_new (dossier, state);
  if (!set_filter (options, dossier, filter))
    return FALSE;
  words = mandate_timeline_filter_dup_words (filter);
  extract = mandate_extract_new (dossier, mandate_timeline_state_get_events (state), first, last, words);
  return export_file (extract, path, &choice);
}
