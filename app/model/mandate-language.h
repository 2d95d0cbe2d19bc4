/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * MandateLanguage:
 * @code: as gettext names it
 * @locale: the locale in which the language is used where the system gives none
 * @name: in the language itself
 *
 * A language that the program can be read in.
 */
typedef struct
{
  const char *code;
  const char *locale;
  const char *name;
} MandateLanguage;

const MandateLanguage *mandate_language_list_all     (guint      *n_languages);
const char            *mandate_language_get_name     (const char *code);
gboolean               mandate_language_ships        (const char *code);
gboolean               mandate_language_is_available (const char *code);
gboolean               mandate_language_apply        (const char *code);

G_END_DECLS
