/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events as the JSON of TimelineJS 3. A month or a day that is not known is left out,
 * which TimelineJS understands. It takes all words for HTML, so all are escaped, and an
 * address becomes a link only where it is one of the web.
 */

#include "config.h"

#include "mandate-date-words.h"
#include "mandate-export-private.h"
#include "mandate-json.h"

static void
write_date (GString *out, const char *name, MandateDate date)
{
  mandate_json_begin (out, name, '{');
  mandate_json_number (out, "year", date.year);
  if (date.month != 0)
    mandate_json_number (out, "month", date.month);
  if (date.day != 0)
    mandate_json_number (out, "day", date.day);
  mandate_json_end (out, '}');
}

static void
write_dates (GString *out, MandateSpan span)
{
  write_date (out, "start_date", span.start);
  if (!mandate_span_is_single (span))
    write_date (out, "end_date", span.end);
}

static void
write_html (GString *out, const char *name, const char *words)
{
  g_autofree char *html = g_markup_escape_text (words, -1);

  mandate_json_string (out, name, html);
}

static void
append_paragraph (GString *html, const char *words)
{
  g_autofree char *escaped = g_markup_escape_text (words, -1);

  if (*words != '\0')
    g_string_append_printf (html, "<p>%s</p>", escaped);
}

/* English that has no translation, in a page of another language and maybe direction. */
static void
append_body (GString *html, MandateItem *item, MandateText *text)
{
  g_autofree char *escaped = NULL;

  if (text == NULL || mandate_item_get_language (item) == NULL)
    {
      append_paragraph (html, mandate_export_get_plain (text));
      return;
    }

  escaped = g_markup_escape_text (mandate_text_get_plain (text), -1);
  g_string_append_printf (html, "<p lang=\"%s\" dir=\"ltr\">%s</p>", mandate_item_get_language (item), escaped);
}

static gboolean
is_web (const char *address)
{
  const char *scheme = address != NULL ? g_uri_peek_scheme (address) : NULL;

  return g_strcmp0 (scheme, "https") == 0 || g_strcmp0 (scheme, "http") == 0;
}

static void
append_source (GString *html, MandateSource *source)
{
  g_autofree char *words = mandate_export_dup_source (source);
  g_autofree char *escaped = g_markup_escape_text (words, -1);
  g_autofree char *address = NULL;

  if (!is_web (mandate_source_get_uri (source)))
    {
      g_string_append_printf (html, "<li>%s</li>", escaped);
      return;
    }
  address = g_markup_escape_text (mandate_source_get_uri (source), -1);
  g_string_append_printf (html, "<li><a href=\"%s\" rel=\"noopener\">%s</a></li>", address, escaped);
}

static char *
dup_text (MandateExporting *exporting, MandateEvent *event)
{
  GString *html = g_string_new (NULL);
  GArray *figures = mandate_event_get_figures (event);
  GPtrArray *sources = mandate_item_get_sources (MANDATE_ITEM (event));
  g_autofree char *citation = mandate_export_dup_citation (exporting->extract, event);

  append_body (html, MANDATE_ITEM (event), mandate_item_get_text (MANDATE_ITEM (event)));
  append_body (html, MANDATE_ITEM (event), mandate_item_get_note (MANDATE_ITEM (event)));
  for (guint i = 0; i < figures->len; i++)
    {
      g_autofree char *words = mandate_export_dup_figure (&g_array_index (figures, MandateFigure, i));

      append_paragraph (html, words);
    }
  append_paragraph (html, mandate_certainty_get_name (mandate_item_get_certainty (MANDATE_ITEM (event))));
  if (sources->len > 0)
    g_string_append (html, "<ul>");
  for (guint i = 0; i < sources->len; i++)
    append_source (html, g_ptr_array_index (sources, i));
  if (sources->len > 0)
    g_string_append (html, "</ul>");
  append_paragraph (html, citation);
  return g_string_free (html, FALSE);
}

static void
write_event (MandateExporting *exporting, MandateEvent *event)
{
  GString *out = exporting->out;
  MandateSpan span = mandate_event_get_span (event);
  g_autofree char *words = mandate_span_to_words (span, MANDATE_DATE_LONG);
  g_autofree char *text = dup_text (exporting, event);

  mandate_json_begin (out, NULL, '{');
  mandate_json_string (out, "unique_id", mandate_item_get_id (MANDATE_ITEM (event)));
  write_dates (out, span);
  write_html (out, "display_date", words);
  write_html (out, "group", mandate_lane_get_name (mandate_kind_get_lane (mandate_event_get_kind (event))));
  mandate_json_begin (out, "text", '{');
  write_html (out, "headline", mandate_item_get_title (MANDATE_ITEM (event)));
  mandate_json_string (out, "text", text);
  mandate_json_end (out, '}');
  mandate_json_end (out, '}');
}

static void
write_title (GString *out, const MandateExtract *extract)
{
  g_autoptr (GString) html = g_string_new (NULL);
  g_autofree char *range = mandate_extract_dup_range (extract);
  g_autofree char *licence = mandate_export_dup_licence ();

  append_paragraph (html, mandate_mission_get_name (extract->mission));
  append_paragraph (html, range);
  append_paragraph (html, extract->filter != NULL ? extract->filter : "");
  append_paragraph (html, licence);
  mandate_json_begin (out, "title", '{');
  mandate_json_begin (out, "text", '{');
  write_html (out, "headline", mandate_item_get_title (MANDATE_ITEM (extract->mission)));
  mandate_json_string (out, "text", html->str);
  mandate_json_end (out, '}');
  mandate_json_end (out, '}');
}

static void
write_eras (GString *out, GPtrArray *phases)
{
  mandate_json_begin (out, "eras", '[');
  for (guint i = 0; i < phases->len; i++)
    {
      MandatePhase *phase = g_ptr_array_index (phases, i);

      mandate_json_begin (out, NULL, '{');
      write_dates (out, mandate_phase_get_span (phase));
      mandate_json_begin (out, "text", '{');
      write_html (out, "headline", mandate_item_get_title (MANDATE_ITEM (phase)));
      mandate_json_end (out, '}');
      mandate_json_end (out, '}');
    }
  mandate_json_end (out, ']');
}

/*< private >
 * mandate_export_timelinejs:
 */
gboolean
mandate_export_timelinejs (MandateExporting *exporting, GError **error)
{
  const MandateExtract *extract = exporting->extract;
  GString *out = exporting->out;

  mandate_json_begin (out, NULL, '{');
  mandate_json_string (out, "scale", "human");
  write_title (out, extract);
  write_eras (out, extract->phases);
  mandate_json_begin (out, "events", '[');
  for (guint i = 0; i < extract->events->len; i++)
    {
      if (!mandate_exporting_step (exporting, i, error))
        return FALSE;
      write_event (exporting, g_ptr_array_index (extract->events, i));
    }
  mandate_json_end (out, ']');
  mandate_json_end (out, '}');
  g_string_append_c (out, '\n');
  return mandate_exporting_step (exporting, extract->events->len, error);
}
