/* SPDX-License-Identifier: GPL-3.0-or-later */

/* `mandate --check`: reads a record, and tells what it holds or what is wrong
 * with it. Needs no display.
 */

#include "config.h"

#include <glib/gi18n.h>

#include "mandate-check.h"
#include "mandate-reader.h"
#include "mandate-record.h"

static MandateDossier *
load_paths (const char * const *paths, GError **error)
{
  g_autoptr (GArray) files = mandate_reader_list_paths (paths, error);

  if (files == NULL)
    return NULL;

  return mandate_reader_read ((const MandateRecordFile *) (gpointer) files->data, files->len, NULL, NULL, error);
}

static void
print_count (MandateDossier *dossier, GType type, const char *name)
{
  g_print ("%6u  %s\n", g_list_model_get_n_items (mandate_dossier_get_list (dossier, type)), name);
}

static void
print_kinds (MandateDossier *dossier)
{
  GListModel *events = mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT);
  guint counts[MANDATE_N_KINDS] = { 0 };

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    counts[mandate_event_get_kind (mandate_dossier_get_event (dossier, i))]++;
  for (guint i = 0; i < MANDATE_N_KINDS; i++)
    g_print ("%12u  %s\n", counts[i], mandate_kind_get_name (i));
}

static guint
count_points (MandateDossier *dossier)
{
  GListModel *list = mandate_dossier_get_list (dossier, MANDATE_TYPE_SERIES);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MandateSeries) series = g_list_model_get_item (list, i);

      n += mandate_series_get_points (series)->len;
    }

  return n;
}

static void
print_table (MandateDossier *dossier)
{
  g_print ("%s\n", mandate_mission_get_name (mandate_dossier_get_mission (dossier)));
  print_count (dossier, MANDATE_TYPE_EVENT, _("events"));
  print_kinds (dossier);
  print_count (dossier, MANDATE_TYPE_CHAPTER, _("chapters"));
  print_count (dossier, MANDATE_TYPE_SECTION, _("sections of the article"));
  print_count (dossier, MANDATE_TYPE_PARAGRAPH, _("paragraphs"));
  print_count (dossier, MANDATE_TYPE_CLAIM, _("claims"));
  print_count (dossier, MANDATE_TYPE_PHASE, _("phases"));
  print_count (dossier, MANDATE_TYPE_RESOLUTION, _("mandates"));
  print_count (dossier, MANDATE_TYPE_BASE, _("bases"));
  print_count (dossier, MANDATE_TYPE_POST, _("posts"));
  print_count (dossier, MANDATE_TYPE_ACTOR, _("people, states and groups"));
  print_count (dossier, MANDATE_TYPE_PLACE, _("places"));
  print_count (dossier, MANDATE_TYPE_WORD, _("words"));
  print_count (dossier, MANDATE_TYPE_SERIES, _("series of figures"));
  g_print ("%6u  %s\n", count_points (dossier), _("points"));
  print_count (dossier, MANDATE_TYPE_SOURCE, _("sources"));
  print_count (dossier, MANDATE_TYPE_MEASURE, _("measures"));
  g_print (ngettext ("%u error\n", "%u errors\n", 0), 0u);
}

/**
 * mandate_check:
 * @paths: (nullable) (array zero-terminated=1): files of one record; %NULL for the bundled one
 *
 * Prints a table of what the record holds, or the first error with its place.
 *
 * Returns: whether the record is in order
 */
gboolean
mandate_check (const char * const *paths)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MandateLanguages) languages = mandate_record_list_languages ();
  g_autoptr (MandateDossier) dossier = NULL;

  dossier = paths != NULL && paths[0] != NULL ? load_paths (paths, &error)
                                               : mandate_record_load (languages, &error);
  if (dossier == NULL)
    {
      g_printerr ("%s\n", error->message);
      return FALSE;
    }

  print_table (dossier);
  return TRUE;
}
