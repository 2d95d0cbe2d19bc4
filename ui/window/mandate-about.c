/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The about dialog: what the program and the record are, under which licences,
 * where the facts come from, and that the United Nations has no part in it.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "window/mandate-about.h"

/**
 * mandate_about_new:
 * @dossier: the record that is open
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
mandate_about_new (MandateDossier *dossier)
{
  guint n = g_list_model_get_n_items (mandate_dossier_get_list (dossier, MANDATE_TYPE_SOURCE));
  AdwDialog *dialog = adw_about_dialog_new ();
  g_autofree char *sources = NULL;
  g_autofree char *comments = NULL;

  sources = g_strdup_printf (ngettext ("Its facts come from %u source, listed in the program.",
                                       "Its facts come from %u sources, listed in the program.", n), n);
  comments = g_strdup_printf ("%s\n\n%s\n\n%s",
                              _("The record of a peacekeeping mission, with the article that announced its end, a timeline, "
                                "and how each statement is known."),
                              sources, _("Mandate is not affiliated with the United Nations."));
  g_object_set (dialog, "application-name", "Mandate", "application-icon", APPLICATION_ID, "version", VERSION,
                "developer-name", _("The Mandate contributors"), "license-type", GTK_LICENSE_GPL_3_0, "comments",
                comments, "website", "https://github.com/mandate-reader/mandate", "issue-url",
                "https://github.com/mandate-reader/mandate/issues",
                /* Translators: put your name here, and your address if you like */
                "translator-credits", _("translator-credits"), NULL);
  adw_about_dialog_add_legal_section (ADW_ABOUT_DIALOG (dialog), _("The Record"),
                                      _("Text and data © The Mandate contributors"), GTK_LICENSE_CUSTOM,
                                      _("Text and data are under the Creative Commons Attribution-ShareAlike 4.0 "
                                        "International licence (CC-BY-SA-4.0). Titles and names of sources belong to "
                                        "their publishers and are given so that the pages can be found."));
  adw_about_dialog_add_legal_section (ADW_ABOUT_DIALOG (dialog), _("Map and Data of Others"), NULL, GTK_LICENSE_CUSTOM,
                                      _("Outlines, regions, rivers and lakes: Natural Earth (public domain). Positions of "
                                        "places: GeoNames (CC BY 4.0). Positions of bases: Geo-PKO 2.3, by Cil, Fjelde, "
                                        "Hultman and Nilsson, Journal of Peace Research 57(2), 2020. Refugees and displaced "
                                        "people: UNHCR Refugee Data Finder (CC BY 4.0) and IDMC."));
  return dialog;
}
