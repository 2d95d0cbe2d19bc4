/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words that are cut where they end. Pango's ellipsis stands wherever the room ends, also in
 * a number: “31 December 2…”, “more than 5…”.
 */

#include "config.h"

#include "style/mandate-whole-words.h"

#define APOSTROPHE              0x2019
#define FIRST_STRONG_ISOLATE    0x2068
#define POP_DIRECTIONAL_ISOLATE 0x2069

/* The first byte of the text that an ellipsis stands for. */
static int
find_ellipsis (PangoLayout *layout)
{
  int last = pango_layout_get_line_count (layout) - 1;

  for (GSList *run = pango_layout_get_line_readonly (layout, last)->runs; run != NULL; run = run->next)
    {
      const PangoItem *item = ((PangoGlyphItem *) run->data)->item;

      if ((item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS) != 0)
        return item->offset;
    }

  return 0;
}

/* What an ellipsis would not follow: spaces, commas, what opens a quotation. */
static gboolean
is_left_out (gunichar letter)
{
  switch (g_unichar_type (letter))
    {
    case G_UNICODE_SPACE_SEPARATOR:
    case G_UNICODE_DASH_PUNCTUATION:
    case G_UNICODE_OPEN_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
      return TRUE;
    default:
      return g_utf8_strchr (".,;:·،؛。，、；：", -1, letter) != NULL;
    }
}

/* Whether what ends there is a number, in Chinese with a ten thousand or a “more than”. */
static gboolean
ends_number (const char *text, const char *end)
{
  gunichar letter = ' ';

  while (end > text)
    {
      end = g_utf8_prev_char (end);
      letter = g_utf8_get_char (end);
      if (g_utf8_strchr ("万亿多余", -1, letter) == NULL)
        break;
    }
  return g_unichar_isdigit (letter);
}

/* Whether a word goes on there, though a line may be broken: after the hyphen of “half-million”,
 * between a number and what it counts where no space is between them, as in “2.6万人”. */
static gboolean
is_in_word (const char *text, int at)
{
  const char *place = g_utf8_offset_to_pointer (text, at);
  const char *before = g_utf8_prev_char (place);
  gunichar last = g_utf8_get_char (before);

  if (g_unichar_isspace (g_utf8_get_char (place)) || g_unichar_isspace (last))
    return FALSE;
  if (g_unichar_isdigit (g_utf8_get_char (place)) || ends_number (text, place))
    return TRUE;

  return g_unichar_type (last) == G_UNICODE_DASH_PUNCTUATION && before > text
         && !g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (before)));
}

/* Where a quotation, a bracket or an isolate begins that does not end before a place; the
 * place itself where there is none. */
static int
find_open_mark (const char *text, int place)
{
  const char *end = text + place;
  int open = place;

  for (const char *at = text; at < end; at = g_utf8_next_char (at))
    switch (g_unichar_type (g_utf8_get_char (at)))
      {
      case G_UNICODE_FORMAT:
        if (g_utf8_get_char (at) == FIRST_STRONG_ISOLATE)
          open = (int) (at - text);
        else if (g_utf8_get_char (at) == POP_DIRECTIONAL_ISOLATE)
          open = place;
        break;
      case G_UNICODE_OPEN_PUNCTUATION:
      case G_UNICODE_INITIAL_PUNCTUATION:
        open = (int) (at - text);
        break;
      case G_UNICODE_CLOSE_PUNCTUATION:
      case G_UNICODE_FINAL_PUNCTUATION:
        if (g_utf8_get_char (at) != APOSTROPHE)
          open = place;
        break;
      default:
        break;
      }

  return open > 0 ? open : place;
}

/* The end of the last whole word before a place; 0 where there is none. A number is never
 * cut: “more than 5…” is not what happened.
 * @parts: whether what is before a hyphen is a word, too */
static int
find_word_end (PangoLayout *layout, int place, gboolean parts)
{
  const char *text = pango_layout_get_text (layout);
  int n_attrs;
  const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly (layout, &n_attrs);
  int at = (int) g_utf8_strlen (text, place);
  const char *end;

  while (at > 0 && at < n_attrs && (!attrs[at].is_line_break || (!parts && is_in_word (text, at))))
    at--;
  end = text + find_open_mark (text, (int) (g_utf8_offset_to_pointer (text, at) - text));
  while (end > text && is_left_out (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);

  return (int) (end - text);
}

/**
 * mandate_layout_dup_whole_words:
 *
 * Returns: (transfer full) (nullable): the words of a layout as far as they fit, with an
 *   ellipsis after the last whole one; empty where not even the first fits; %NULL where
 *   all do
 */
char *
mandate_layout_dup_whole_words (PangoLayout *layout)
{
  int place, end;

  g_return_val_if_fail (PANGO_IS_LAYOUT (layout), NULL);

  if (!pango_layout_is_ellipsized (layout))
    return NULL;

  place = find_ellipsis (layout);
  end = find_word_end (layout, place, FALSE);
  if (end == 0)
    end = find_word_end (layout, place, TRUE);
  return end > 0 ? g_strdup_printf ("%.*s…", end, pango_layout_get_text (layout)) : g_strdup ("");
}
