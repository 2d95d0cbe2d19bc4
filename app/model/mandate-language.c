/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The languages of the program, and how a process comes to speak one of them.
 *
 * A translation alone will not do. The names of months and the separators of numbers
 * come from the locale, GTK takes the direction of text from it, and glibc translates
 * nothing in C.UTF-8, which is all that a Flatpak is sure to have besides the languages
 * of its host. So the whole locale is set, the program's own copy of it where the system
 * has none.
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "mandate-language.h"

static const MandateLanguage languages[] = {
  { "ar", "ar_EG.UTF-8", "العربية" },  { "en", "en_US.UTF-8", "English" }, { "es", "es_ES.UTF-8", "Español" },
  { "fr", "fr_FR.UTF-8", "Français" }, { "ru", "ru_RU.UTF-8", "Русский" }, { "zh_CN", "zh_CN.UTF-8", "简体中文" },
};

static const MandateLanguage *
find_language (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_str_equal (languages[i].code, code))
      return &languages[i];

  return NULL;
}

/**
 * mandate_language_list_all:
 *
 * Returns: (transfer none) (array length=n_languages): all languages there may be a
 *   translation for
 */
const MandateLanguage *
mandate_language_list_all (guint *n_languages)
{
  *n_languages = G_N_ELEMENTS (languages);
  return languages;
}

/**
 * mandate_language_get_name:
 * @code: as gettext names the language
 *
 * Returns: (transfer none): its name in the language itself; the code where it is
 *   none of ours
 */
const char *
mandate_language_get_name (const char *code)
{
  const MandateLanguage *language;

  g_return_val_if_fail (code != NULL, NULL);

  language = find_language (code);
  return language != NULL ? language->name : code;
}

/**
 * mandate_language_ships:
 * @code: of a language
 *
 * Returns: whether the program is translated into it
 */
gboolean
mandate_language_ships (const char *code)
{
  g_auto (GStrv) shipped = g_strsplit ("en " LANGUAGES, " ", -1);

  return g_strv_contains ((const char * const *) shipped, code);
}

static gboolean
set_locale (const char *name)
{
  return setlocale (LC_ALL, name) != NULL;
}

/* glibc asks for LOCPATH when it loads a locale, and then no more. */
static gboolean
set_locale_of_ours (const char *name)
{
  g_autofree char *before = g_strdup (g_getenv ("LOCPATH"));
  gboolean done;

  g_setenv ("LOCPATH", LOCALES, TRUE);
  done = set_locale (name);
  if (before != NULL)
    g_setenv ("LOCPATH", before, TRUE);
  else
    g_unsetenv ("LOCPATH");
  return done;
}

/* The system's own locale is kept where it has the language: fr_CA for French. */
static char *
dup_own_locale (const char *code)
{
  const char *own = setlocale (LC_MESSAGES, NULL);

  return own != NULL && g_str_has_prefix (own, code) && strchr ("_.@", own[strlen (code)]) != NULL ? g_strdup (own) : NULL;
}

static gboolean
set_language (const MandateLanguage *language)
{
  g_autofree char *own = dup_own_locale (language->code);

  return (own != NULL && set_locale (own)) || set_locale (language->locale) || set_locale_of_ours (language->locale);
}

static gboolean
has_locale (const char *name)
{
  locale_t locale = newlocale (LC_ALL_MASK, name, (locale_t) 0);

  if (locale == (locale_t) 0)
    return FALSE;

  freelocale (locale);
  return TRUE;
}

/* By its folder, which localedef names so: LOCPATH is not to be set once there are threads. */
static gboolean
has_locale_of_ours (const char *name)
{
  g_autofree char *folder = g_strdup_printf ("%s/%.*s.utf8", LOCALES, (int) strcspn (name, "."), name);

  return g_file_test (folder, G_FILE_TEST_IS_DIR);
}

/**
 * mandate_language_is_available:
 * @code: of a language
 *
 * Returns: whether the program is translated into it and there is a locale for it, the
 *   system's or one of its own, so that mandate_language_apply() can make it speak it
 */
gboolean
mandate_language_is_available (const char *code)
{
  const MandateLanguage *language = find_language (code);
  g_autofree char *own = NULL;

  if (language == NULL || !mandate_language_ships (code))
    return FALSE;

  own = dup_own_locale (code);
  return own != NULL || has_locale (language->locale) || has_locale_of_ours (language->locale);
}

/**
 * mandate_language_apply:
 * @code: a language, or "" for that of the system
 *
 * Makes the process speak a language, from then on and in all its libraries. To be called
 * with the system's locale set, before GTK starts, which is to be kept from setting it
 * again by gtk_disable_setlocale(). What the process starts speaks the system's language:
 * of the environment nothing is changed but that LANGUAGE, which gettext would follow
 * rather than the locale, is no longer set.
 *
 * Returns: whether it does; if not, all is as it was
 */
gboolean
mandate_language_apply (const char *code)
{
  const MandateLanguage *language = find_language (code);

  if (code[0] == '\0')
    return TRUE;
  if (language == NULL || !mandate_language_ships (code) || !set_language (language))
    return FALSE;

  g_unsetenv ("LANGUAGE");
  return TRUE;
}
