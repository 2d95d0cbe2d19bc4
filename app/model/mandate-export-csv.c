/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events as a table: RFC 4180, in UTF-8 with a byte order mark, without which
 * spreadsheets take it for something else.
 *
 * A cell that holds several things separates them by " | "; a bar within one of them
 * is doubled. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it. Both can be undone; data/exports.md says how.
 */

#include "config.h"

#include <string.h>

#include "mandate-date-words.h"
#include "mandate-export-private.h"

#define SEPARATOR " | "

static const char header[] = "id,kind,kind_name,lane,lane_name,date,date_words,first_day,last_day,start_precision,"
                             "end_precision,title,text_language,summary,note,certainty,certainty_name,importance,places,actors,"
                             "figures,sources,addresses,citation,licence\r\n";

/* After apostrophes, of which one more is put before it, so that it can be taken away. */
static gboolean
is_formula (const char *text)
{
  gunichar first;

  while (*text == '\'')
    text++;

  first = g_utf8_get_char (text);
  /* The wide forms are what East Asian keyboards type, and count as the plain ones. */
  return first != 0 && (strchr ("=+-@\t\r\n", (int) MIN (first, 127)) != NULL || first == 0xff1d || first == 0xff0b
                        || first == 0xff0d || first == 0xff20);
}

static void
append_cell (GString *out, const char *text)
{
  gboolean guarded = is_formula (text);

  if (out->len > 0 && out->str[out->len - 1] != '\n')
    g_string_append_c (out, ',');
  g_string_append_c (out, '"');
  if (guarded)
    g_string_append_c (out, '\'');
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *c);
    }
  g_string_append_c (out, '"');
}

static void
append_part (GString *list, const char *text)
{
  if (list->len > 0)
    g_string_append (list, SEPARATOR);
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '|')
        g_string_append_c (list, '|');
      g_string_append_c (list, *c);
    }
}

static void
append_titles (GString *out, GPtrArray *items)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    append_part (list, mandate_item_get_title (g_ptr_array_index (items, i)));
  append_cell (out, list->str);
}

static void
append_figures (GString *out, GArray *figures)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < figures->len; i++)
    {
      g_autofree char *words = mandate_export_dup_figure (&g_array_index (figures, MandateFigure, i));

      append_part (list, words);
    }
  append_cell (out, list->str);
}

/* The addresses in the order of the sources; a source without one has “n/a”. */
static void
append_sources (GString *out, GPtrArray *sources)
{
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) addresses = g_string_new (NULL);

  for (guint i = 0; i < sources->len; i++)
    {
      MandateSource *source = g_ptr_array_index (sources, i);
      const char *address = mandate_source_get_uri (source);
      g_autofree char *words = mandate_export_dup_source (source);

      append_part (names, words);
      append_part (addresses, address != NULL ? address : "n/a");
    }
  append_cell (out, names->str);
  append_cell (out, addresses->str);
}

static void
append_date (GString *out, MandateSpan span)
{
  MandateDate end = mandate_span_is_single (span) ? span.start : span.end;
  g_autofree char *edtf = mandate_span_to_edtf (span);
  g_autofree char *words = mandate_span_to_words (span, MANDATE_DATE_LONG);
  g_autofree char *first = mandate_date_to_iso (mandate_date_from_day (mandate_span_first_day (span)));
  g_autofree char *last = mandate_date_to_iso (mandate_date_from_day (mandate_span_last_day (span)));

  append_cell (out, edtf);
  append_cell (out, words);
  append_cell (out, first);
  append_cell (out, last);
  append_cell (out, mandate_precision_get_nick (mandate_date_get_precision (span.start)));
  append_cell (out, mandate_precision_get_nick (mandate_date_get_precision (end)));
}

static void
append_event (MandateExporting *exporting, MandateEvent *event)
{
  MandateItem *item = MANDATE_ITEM (event);
  MandateKind kind = mandate_event_get_kind (event);
  MandateLane lane = mandate_kind_get_lane (kind);
  g_autofree char *importance = g_strdup_printf ("%u", mandate_event_get_importance (event));
  g_autofree char *citation = mandate_export_dup_citation (exporting->extract, event);
  GString *out = exporting->out;

  append_cell (out, mandate_item_get_id (item));
  append_cell (out, mandate_kind_get_nick (kind));
  append_cell (out, mandate_kind_get_name (kind));
  append_cell (out, mandate_lane_get_nick (lane));
  append_cell (out, mandate_lane_get_name (lane));
  append_date (out, mandate_event_get_span (event));
  append_cell (out, mandate_item_get_title (item));
  append_cell (out, mandate_export_get_text_language (item));
  append_cell (out, mandate_export_get_plain (mandate_item_get_text (item)));
  append_cell (out, mandate_export_get_plain (mandate_item_get_note (item)));
  append_cell (out, mandate_certainty_get_nick (mandate_item_get_certainty (item)));
  append_cell (out, mandate_certainty_get_name (mandate_item_get_certainty (item)));
  append_cell (out, importance);
  append_titles (out, mandate_event_get_places (event));
  append_titles (out, mandate_event_get_actors (event));
  append_figures (out, mandate_event_get_figures (event));
  append_sources (out, mandate_item_get_sources (item));
  append_cell (out, citation);
  append_cell (out, MANDATE_LICENCE_ID);
  g_string_append (out, "\r\n");
}

/*< private >
 * mandate_export_csv:
 */
gboolean
mandate_export_csv (MandateExporting *exporting, GError **error)
{
  GPtrArray *events = exporting->extract->events;

  g_string_append (exporting->out, "\xef\xbb\xbf");
  g_string_append (exporting->out, header);
  for (guint i = 0; i < events->len; i++)
    {
      if (!mandate_exporting_step (exporting, i, error))
        return FALSE;
      append_event (exporting, g_ptr_array_index (events, i));
    }
  return mandate_exporting_step (exporting, events->len, error);
}
