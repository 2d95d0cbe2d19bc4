/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events as a calendar: RFC 5545. Each event fills whole days; DTEND is the day after
 * the last. A month or a year fills all its days, and the description says that the
 * day is not known. A calendar has no word for where an event lies that would be safe
 * from being taken for exact, so there is a LOCATION in words and no GEO.
 */

#include "config.h"

#include <string.h>

#include "mandate-date-words.h"
#include "mandate-export-private.h"

/* RFC 5545, section 3.1: octets in a line, without its end. */
#define LINE_OCTETS 75

/* A line that is too long goes on in the next after a space; no character is broken. */
static void
append_line (GString *out, const char *line)
{
  gsize used = 0;

  for (const char *c = line; *c != '\0'; c = g_utf8_next_char (c))
    {
      gsize size = (gsize) (g_utf8_next_char (c) - c);

      if (used + size > LINE_OCTETS)
        {
          g_string_append (out, "\r\n ");
          used = 1;
        }
      g_string_append_len (out, c, (gssize) size);
      used += size;
    }
  g_string_append (out, "\r\n");
}

/* Section 3.3.11; control characters are not allowed at all. */
static void
escape_text (GString *line, const char *text)
{
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '\\' || *c == ';' || *c == ',')
        g_string_append_c (line, '\\');
      if (*c == '\n')
        g_string_append (line, "\\n");
      else if ((guchar) *c >= 0x20 && *c != 0x7f)
        g_string_append_c (line, *c);
    }
}

static void
append_text (GString *out, const char *name, const char *text)
{
  g_autoptr (GString) line = g_string_new (name);

  g_string_append_c (line, ':');
  escape_text (line, text);
  append_line (out, line->str);
}

/* A value that is no text and stands as it is. */
static void
append_plain (GString *out, const char *name, const char *value)
{
  g_autofree char *line = g_strconcat (name, ":", value, NULL);

  append_line (out, line);
}

static void
append_day (GString *out, const char *name, MandateDay day)
{
  MandateDate date = mandate_date_from_day (day);
  g_autofree char *value = g_strdup_printf ("%04d%02d%02d", date.year, date.month, date.day);
  g_autofree char *name_and_type = g_strconcat (name, ";VALUE=DATE", NULL);

  append_plain (out, name_and_type, value);
}

static void
add_paragraph (GString *text, const char *paragraph)
{
  if (paragraph == NULL || *paragraph == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, "\n\n");
  g_string_append (text, paragraph);
}

static void
add_sources (GString *text, GPtrArray *sources)
{
  for (guint i = 0; i < sources->len; i++)
    {
      MandateSource *source = g_ptr_array_index (sources, i);
      const char *address = mandate_source_get_uri (source);
      g_autofree char *words = mandate_export_dup_source (source);

      g_string_append (text, i == 0 ? "\n\n" : "\n");
      g_string_append_printf (text, "%s%s%s", words, address != NULL ? " " : "", address != NULL ? address : "");
    }
}

static void
append_description (MandateExporting *exporting, MandateEvent *event)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *vague = mandate_export_dup_vague_words (mandate_event_get_span (event));
  g_autofree char *citation = mandate_export_dup_citation (exporting->extract, event);
  GArray *figures = mandate_event_get_figures (event);

  add_paragraph (text, vague);
  add_paragraph (text, mandate_export_get_plain (mandate_item_get_text (MANDATE_ITEM (event))));
  add_paragraph (text, mandate_export_get_plain (mandate_item_get_note (MANDATE_ITEM (event))));
  for (guint i = 0; i < figures->len; i++)
    {
      g_autofree char *words = mandate_export_dup_figure (&g_array_index (figures, MandateFigure, i));

      g_string_append (text, i == 0 ? "\n\n" : "\n");
      g_string_append (text, words);
    }
  add_paragraph (text, mandate_certainty_get_name (mandate_item_get_certainty (MANDATE_ITEM (event))));
  add_sources (text, mandate_item_get_sources (MANDATE_ITEM (event)));
  add_paragraph (text, citation);
  append_text (exporting->out, "DESCRIPTION", text->str);
}

static void
append_location (GString *out, GPtrArray *places)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < places->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", mandate_item_get_title (g_ptr_array_index (places, i)));
  if (places->len > 0)
    append_text (out, "LOCATION", text->str);
}

/* The first address; all of them are in the description. */
static void
append_address (GString *out, GPtrArray *sources)
{
  for (guint i = 0; i < sources->len; i++)
    {
      const char *address = mandate_source_get_uri (g_ptr_array_index (sources, i));

      if (address != NULL && g_uri_is_valid (address, G_URI_FLAGS_NONE, NULL))
        {
          append_plain (out, "URL", address);
          return;
        }
    }
}

static void
append_event (MandateExporting *exporting, MandateEvent *event, const char *stamp)
{
  MandateItem *item = MANDATE_ITEM (event);
  MandateSpan span = mandate_event_get_span (event);
  g_autofree char *uid = g_strdup_printf ("%s@%s.%s", mandate_item_get_id (item),
                                          mandate_item_get_id (MANDATE_ITEM (exporting->extract->mission)), APPLICATION_ID);
  g_autofree char *edtf = mandate_span_to_edtf (span);
  GString *out = exporting->out;

  append_plain (out, "BEGIN", "VEVENT");
  append_text (out, "UID", uid);
  append_plain (out, "DTSTAMP", stamp);
  append_day (out, "DTSTART", mandate_span_first_day (span));
  append_day (out, "DTEND", mandate_span_last_day (span) + 1);
  append_text (out, "SUMMARY", mandate_item_get_title (item));
  append_description (exporting, event);
  append_text (out, "CATEGORIES", mandate_kind_get_name (mandate_event_get_kind (event)));
  append_location (out, mandate_event_get_places (event));
  append_address (out, mandate_item_get_sources (item));
  append_plain (out, "TRANSP", "TRANSPARENT");
  append_text (out, "X-MANDATE-KIND", mandate_kind_get_nick (mandate_event_get_kind (event)));
  append_text (out, "X-MANDATE-EDTF", edtf);
  append_plain (out, "END", "VEVENT");
}

static void
append_head (GString *out, const MandateExtract *extract)
{
  g_autofree char *licence = mandate_export_dup_licence ();

  append_plain (out, "BEGIN", "VCALENDAR");
  append_plain (out, "VERSION", "2.0");
  append_plain (out, "PRODID", "-//Mandate//Mandate " VERSION "//EN");
  append_plain (out, "CALSCALE", "GREGORIAN");
  append_text (out, "X-WR-CALNAME", mandate_item_get_title (MANDATE_ITEM (extract->mission)));
  append_text (out, "X-WR-CALDESC", licence);
}

/*< private >
 * mandate_export_icalendar:
 */
gboolean
mandate_export_icalendar (MandateExporting *exporting, GError **error)
{
  const MandateExtract *extract = exporting->extract;
  g_autoptr (GDateTime) made = g_date_time_new_from_unix_utc (extract->made);
  g_autofree char *stamp = g_date_time_format (made, "%Y%m%dT%H%M%SZ");

  append_head (exporting->out, extract);
  for (guint i = 0; i < extract->events->len; i++)
    {
      if (!mandate_exporting_step (exporting, i, error))
        return FALSE;
      append_event (exporting, g_ptr_array_index (extract->events, i), stamp);
    }
  append_plain (exporting->out, "END", "VCALENDAR");
  return mandate_exporting_step (exporting, extract->events->len, error);
}
