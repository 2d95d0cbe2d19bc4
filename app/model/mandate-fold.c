/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words to the form in which they are compared when one searches: without case,
 * accents, vowel signs, apostrophes, and with one sign for letters that many
 * keyboards cannot tell apart.
 */

#include "config.h"

#include "mandate-fold.h"

/* Letters that decomposition and the folding of case leave whole. The Arabic ones follow what search
 * engines for Arabic do: alef without hamza, yeh for alef maksura, heh for teh
 * marbuta. */
static const struct
{
  gunichar from;
  const char *to;
} letters[] = {
  { 0x00E6, "ae" }, { 0x00F8, "o" },  { 0x0142, "l" },  { 0x0131, "i" },  { 0x0153, "oe" },
  { 0x0671, "ا" },  { 0x0649, "ي" }, { 0x0629, "ه" },  { 0x06CC, "ي" }, { 0x06A9, "ك" },
};

static gboolean
is_dropped (gunichar c)
{
  /* tatweel, apostrophes of all sorts, and what shapes or directs text */
  return g_unichar_ismark (c) || c == 0x0640 || c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC
         || g_unichar_type (c) == G_UNICODE_FORMAT;
}

static void
append_letter (GString *folded, gunichar c)
{
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    if (letters[i].from == c)
      {
        g_string_append (folded, letters[i].to);
        return;
      }

  if (g_unichar_isalnum (c))
    g_string_append_unichar (folded, c);
  else if (folded->len > 0 && folded->str[folded->len - 1] != ' ')
    g_string_append_c (folded, ' ');
}

/**
 * mandate_fold:
 * @words: any text in UTF-8
 *
 * Folds as told at the top of this file; all that is neither letter nor digit
 * becomes a single space.
 *
 * Returns: (transfer full): the folded words, without space at the ends
 */
char *
mandate_fold (const char *words)
{
  g_autofree char *decomposed = NULL;
  g_autofree char *plain = NULL;
  GString *folded;

  g_return_val_if_fail (words != NULL, NULL);

  decomposed = g_utf8_normalize (words, -1, G_NORMALIZE_NFKD);
  if (decomposed == NULL)
    return g_strdup ("");

  plain = g_utf8_casefold (decomposed, -1);
  folded = g_string_sized_new (64);
  for (const char *p = plain; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_dropped (c))
        append_letter (folded, c);
    }

  return g_strchomp (g_string_free (folded, FALSE));
}
