/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Numbers of the record, and how they are written out. */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <math.h>

#include "mandate-figure.h"

static int
count_digits (double number)
{
  for (int digits = 0; digits < 3; digits++)
    if (fabs (number * pow (10, digits) - round (number * pow (10, digits))) < 1e-6)
      return digits;

  return 3;
}

/* A number in the reader's grouping; a fraction keeps the digits it was given. The sign
 * between thousands, and from where on it is set, are the translation's, as in its texts,
 * where the locale has others. */
static char *
number_to_words (double number)
{
  /* Translators: the sign between thousands, as in “13,289” */
  const char *separator = C_ ("between thousands", ",");
  /* Translators: the least number that has the sign between thousands; Spanish, for one, writes 1440 but 13 289 */
  double least = g_ascii_strtod (C_ ("between thousands, from", "1000"), NULL);
  const char *locale_separator = localeconv ()->thousands_sep;
  GString *words = g_string_new (NULL);

  g_string_printf (words, fabs (number) < least ? "%.*f" : "%'.*f", count_digits (number), number);
  if (locale_separator[0] != '\0')
    g_string_replace (words, locale_separator, separator, 0);
  return g_string_free (words, FALSE);
}

static char *
range_to_words (const MandateAmount *amount)
{
  g_autofree char *low = isfinite (amount->low) ? number_to_words (amount->low) : NULL;
  g_autofree char *high = isfinite (amount->high) ? number_to_words (amount->high) : NULL;

  if (amount->low == amount->high)
    return g_steal_pointer (&low);
  if (high == NULL)
    return g_strdup_printf (C_ ("range of numbers", "at least %s"), low);
  if (low == NULL)
    return g_strdup_printf (C_ ("range of numbers", "up to %s"), high);

  /* Translators: a range of numbers, the lowest and the highest that sources give: "54–77" */
  return g_strdup_printf (C_ ("range of numbers", "%s–%s"), low, high);
}

static char *
with_unit (const char *number, const MandateAmount *amount)
{
  gulong n = (gulong) fabs (isfinite (amount->high) ? amount->high : amount->low);

  switch (amount->unit)
    {
    case MANDATE_UNIT_PERCENT:
      /* Translators: a percentage; use the spacing of your language */
      return g_strdup_printf (C_ ("amount", "%s%%"), number);
    case MANDATE_UNIT_EUR:
      return g_strdup_printf (C_ ("amount", "%s euros"), number);
    case MANDATE_UNIT_USD:
      return g_strdup_printf (C_ ("amount", "%s US dollars"), number);
    case MANDATE_UNIT_MONTHS:
      return g_strdup_printf (ngettext ("%s month", "%s months", n), number);
    case MANDATE_UNIT_YEARS:
      return g_strdup_printf (ngettext ("%s year", "%s years", n), number);
    case MANDATE_UNIT_DAYS:
      return g_strdup_printf (ngettext ("%s day", "%s days", n), number);
    case MANDATE_UNIT_HECTARES:
      return g_strdup_printf (ngettext ("%s hectare", "%s hectares", n), number);
    case MANDATE_UNIT_KM:
      return g_strdup_printf (C_ ("amount", "%s km"), number);
    case MANDATE_UNIT_COUNT:
    case MANDATE_N_UNITS:
    default:
      return g_strdup (number);
    }
}

/**
 * mandate_amount_to_words:
 * @amount: a number of the record
 *
 * Returns: (transfer full): the number in the reader's language, as a range
 *   where the sources disagree, with its unit
 */
char *
mandate_amount_to_words (const MandateAmount *amount)
{
  g_autofree char *number = NULL;
  g_autofree char *words = NULL;

  g_return_val_if_fail (amount != NULL, NULL);

  number = range_to_words (amount);
  words = with_unit (number, amount);

  /* Translators: %s is a number that the source gives as approximate */
  return amount->about ? g_strdup_printf (C_ ("amount", "about %s"), words) : g_steal_pointer (&words);
}
