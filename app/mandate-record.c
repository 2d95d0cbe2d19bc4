/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The record that is built into the program, in the reader's language. */

#include "config.h"

#include <glib/gi18n.h>

#include "mandate-reader.h"
#include "mandate-record.h"

#define RECORD_PATH APPLICATION_PATH "/record/minusma/"

/* The record's text has a domain of its own: translators of the program need not
 * wade through it, and another record brings another domain. */
static const char *
translate (const char *context, const char *words, gpointer data)
{
  return context != NULL ? g_dpgettext2 (RECORD_DOMAIN, context, words) : g_dgettext (RECORD_DOMAIN, words);
}

/**
 * mandate_record_load:
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the bundled record
 */
MandateDossier *
mandate_record_load (GError **error)
{
  g_autoptr (GArray) files = mandate_reader_list_resource (RECORD_PATH, error);

  if (files == NULL)
    return NULL;

  bindtextdomain (RECORD_DOMAIN, LOCALEDIR);
  bind_textdomain_codeset (RECORD_DOMAIN, "UTF-8");
  return mandate_reader_read ((const MandateRecordFile *) (gpointer) files->data, files->len, translate, NULL, error);
}
