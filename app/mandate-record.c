/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The record that is built into the program, in the reader's language. */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "mandate-reader.h"
#include "mandate-record.h"

#define RECORD_PATH APPLICATION_PATH "/record/minusma/"

/* The record's text has a domain of its own: translators of the program need not wade
 * through it, and another record brings another domain. gettext says which language it
 * speaks, in the header that stands for no words; the words are then looked up in that
 * language alone, where gettext itself would go on to the next that the person reads. */
static char *
dup_language (void)
{
  const char *header, *line, *end;

  bindtextdomain (RECORD_DOMAIN, LOCALEDIR);
  bind_textdomain_codeset (RECORD_DOMAIN, "UTF-8");
  header = dgettext (RECORD_DOMAIN, "");
  line = strstr (header, "Language: ");
  if (line == NULL)
    return g_strdup (MANDATE_RECORD_LANGUAGE);

  line += strlen ("Language: ");
  end = strchrnul (line, '\n');
  return g_strndup (line, (gsize) (end - line));
}

/**
 * mandate_record_list_languages:
 *
 * Returns: (transfer full): the bundled record in all its languages
 */
MandateLanguages *
mandate_record_list_languages (void)
{
  g_autoptr (GArray) files = mandate_reader_list_resource (RECORD_PATH, NULL);

  /* It is a part of the program. */
  g_assert (files != NULL);
  return mandate_languages_new (files, LOCALEDIR, RECORD_DOMAIN);
}

/**
 * mandate_record_load:
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the bundled record in the reader's language
 */
MandateDossier *
mandate_record_load (MandateLanguages *languages, GError **error)
{
  g_autofree char *language = dup_language ();
  g_autoptr (GError) local = NULL;
  MandateDossier *dossier = mandate_languages_read (languages, language, &local);

  /* A broken translation is no reason to show nothing. */
  if (local != NULL && (local->domain == MANDATE_CATALOG_ERROR || local->domain == G_FILE_ERROR))
    {
      g_warning ("The record in the language “%s” cannot be read: %s", language, local->message);
      return mandate_languages_read (languages, MANDATE_RECORD_LANGUAGE, error);
    }

  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  return dossier;
}
