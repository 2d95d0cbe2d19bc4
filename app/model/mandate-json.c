/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A writer of JSON, as small as the exports need it: a value on each line, no levels.
 * Whether a comma is due is read off the end of what is written.
 */

#include "config.h"

#include <math.h>

#include "mandate-json.h"

static void
append_string (GString *out, const char *value)
{
  g_string_append_c (out, '"');
  for (const char *c = value; *c != '\0'; c++)
    switch (*c)
      {
      case '"':
      case '\\':
        g_string_append_c (out, '\\');
        g_string_append_c (out, *c);
        break;
      case '\n':
        g_string_append (out, "\\n");
        break;
      default:
        /* 0x7f is no control character to JSON, yet few readers like it bare. */
        if ((guchar) *c < 0x20 || *c == 0x7f)
          g_string_append_printf (out, "\\u%04x", (guint) (guchar) *c);
        else
          g_string_append_c (out, *c);
      }
  g_string_append_c (out, '"');
}

/* Before a value: the comma that the one before it lacks, a new line, the name. */
static void
append_name (GString *out, const char *name)
{
  char last = out->len > 0 ? out->str[out->len - 1] : '\0';

  if (last != '\0' && last != '{' && last != '[')
    g_string_append_c (out, ',');
  if (last != '\0')
    g_string_append_c (out, '\n');
  if (name != NULL)
    {
      append_string (out, name);
      g_string_append (out, ": ");
    }
}

/**
 * mandate_json_begin:
 * @name: (nullable): name of the member; %NULL within an array
 * @bracket: `{` or `[`
 */
void
mandate_json_begin (GString *out, const char *name, char bracket)
{
  append_name (out, name);
  g_string_append_c (out, bracket);
}

/**
 * mandate_json_end:
 * @bracket: `}` or `]`
 */
void
mandate_json_end (GString *out, char bracket)
{
  g_string_append_c (out, bracket);
}

/**
 * mandate_json_string:
 * @value: (nullable): in UTF-8; %NULL is written as such
 */
void
mandate_json_string (GString *out, const char *name, const char *value)
{
  append_name (out, name);
  if (value != NULL)
    append_string (out, value);
  else
    g_string_append (out, "null");
}

/**
 * mandate_json_number:
 * @value: where it is not finite, null is written, since JSON has no other word
 */
void
mandate_json_number (GString *out, const char *name, double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  append_name (out, name);
  if (!isfinite (value))
    g_string_append (out, "null");
  else if (value == floor (value) && fabs (value) < 1e15)
    g_string_append_printf (out, "%" G_GINT64_FORMAT, (gint64) value);
  else
    g_string_append (out, g_ascii_dtostr (buffer, sizeof buffer, value));
}

void
mandate_json_bool (GString *out, const char *name, gboolean value)
{
  append_name (out, name);
  g_string_append (out, value ? "true" : "false");
}
