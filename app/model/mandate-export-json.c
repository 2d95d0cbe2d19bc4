/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events as JSON, with all that the record has of them. data/events.schema.json says
 * what stands where, and the version there goes up when that changes.
 */

#include "config.h"

#include "mandate-date-words.h"
#include "mandate-export-private.h"
#include "mandate-json.h"
#include "mandate-reader-private.h"

#define SCHEMA_VERSION 1

static void
write_date (GString *out, const char *name, MandateDate date)
{
  g_autofree char *iso = date.year != 0 ? mandate_date_to_iso (date) : NULL;

  if (iso == NULL)
    {
      mandate_json_string (out, name, NULL);
      return;
    }
  mandate_json_begin (out, name, '{');
  mandate_json_string (out, "value", iso);
  mandate_json_string (out, "precision", mandate_precision_get_nick (mandate_date_get_precision (date)));
  mandate_json_end (out, '}');
}

static void
write_day (GString *out, const char *name, MandateDay day)
{
  g_autofree char *iso = mandate_date_to_iso (mandate_date_from_day (day));

  mandate_json_string (out, name, iso);
}

static void
write_span (GString *out, const char *name, MandateSpan span)
{
  g_autofree char *edtf = mandate_span_to_edtf (span);
  g_autofree char *words = mandate_span_to_words (span, MANDATE_DATE_LONG);

  mandate_json_begin (out, name, '{');
  mandate_json_string (out, "edtf", edtf);
  mandate_json_string (out, "words", words);
  write_date (out, "start", span.start);
  write_date (out, "end", span.end);
  write_day (out, "first_day", mandate_span_first_day (span));
  write_day (out, "last_day", mandate_span_last_day (span));
  mandate_json_end (out, '}');
}

static void
write_text (GString *out, const char *name, MandateText *text)
{
  mandate_json_string (out, name, text != NULL ? mandate_text_get_plain (text) : NULL);
}

static void
write_place (GString *out, MandatePlace *place)
{
  MandatePosition position = mandate_place_get_position (place);

  mandate_json_begin (out, NULL, '{');
  mandate_json_string (out, "id", mandate_item_get_id (MANDATE_ITEM (place)));
  mandate_json_string (out, "name", mandate_item_get_title (MANDATE_ITEM (place)));
  mandate_json_string (out, "region", mandate_place_get_region (place));
  mandate_json_string (out, "country", mandate_place_get_country (place));
  mandate_json_string (out, "position", mandate_position_nicks[position.quality]);
  if (position.quality != MANDATE_POSITION_NONE)
    {
      mandate_json_number (out, "latitude", position.latitude);
      mandate_json_number (out, "longitude", position.longitude);
    }
  mandate_json_end (out, '}');
}

static void
write_actor (GString *out, MandateActor *actor)
{
  mandate_json_begin (out, NULL, '{');
  mandate_json_string (out, "id", mandate_item_get_id (MANDATE_ITEM (actor)));
  mandate_json_string (out, "name", mandate_item_get_title (MANDATE_ITEM (actor)));
  mandate_json_string (out, "short_name", mandate_actor_get_short_name (actor));
  mandate_json_string (out, "kind", mandate_actor_get_kind (actor));
  mandate_json_end (out, '}');
}

static void
write_figure (GString *out, const MandateFigure *figure)
{
  g_autofree char *words = mandate_amount_to_words (&figure->amount);

  mandate_json_begin (out, NULL, '{');
  mandate_json_string (out, "measure", mandate_item_get_id (MANDATE_ITEM (figure->measure)));
  mandate_json_string (out, "label", mandate_item_get_title (MANDATE_ITEM (figure->measure)));
  mandate_json_number (out, "low", figure->amount.low);
  mandate_json_number (out, "high", figure->amount.high);
  mandate_json_bool (out, "about", figure->amount.about);
  mandate_json_string (out, "unit", mandate_unit_nicks[figure->amount.unit]);
  mandate_json_string (out, "words", words);
  mandate_json_end (out, '}');
}

static void
write_source (GString *out, MandateSource *source)
{
  mandate_json_begin (out, NULL, '{');
  mandate_json_string (out, "id", mandate_item_get_id (MANDATE_ITEM (source)));
  mandate_json_string (out, "title", mandate_item_get_title (MANDATE_ITEM (source)));
  mandate_json_bool (out, "described", mandate_source_get_described (source));
  mandate_json_string (out, "publisher", mandate_source_get_publisher (source));
  write_date (out, "date", mandate_source_get_date (source));
  mandate_json_string (out, "symbol", mandate_source_get_symbol (source));
  mandate_json_string (out, "address", mandate_source_get_uri (source));
  mandate_json_string (out, "via", mandate_source_get_via (source));
  mandate_json_end (out, '}');
}

static void
write_list (GString *out, const char *name, GPtrArray *items, void (*write) (GString *, gpointer))
{
  mandate_json_begin (out, name, '[');
  for (guint i = 0; i < items->len; i++)
    write (out, g_ptr_array_index (items, i));
  mandate_json_end (out, ']');
}

static void
write_any (GString *out, gpointer item)
{
  if (MANDATE_IS_PLACE (item))
    write_place (out, item);
  else if (MANDATE_IS_ACTOR (item))
    write_actor (out, item);
  else
    write_source (out, item);
}

static void
write_figures (GString *out, GArray *figures)
{
  mandate_json_begin (out, "figures", '[');
  for (guint i = 0; i < figures->len; i++)
    write_figure (out, &g_array_index (figures, MandateFigure, i));
  mandate_json_end (out, ']');
}

static void
write_event (MandateExporting *exporting, MandateEvent *event)
{
  MandateItem *item = MANDATE_ITEM (event);
  MandateKind kind = mandate_event_get_kind (event);
  g_autofree char *citation = mandate_export_dup_citation (exporting->extract, event);
  GString *out = exporting->out;

  mandate_json_begin (out, NULL, '{');
  mandate_json_string (out, "id", mandate_item_get_id (item));
  mandate_json_string (out, "kind", mandate_kind_get_nick (kind));
  mandate_json_string (out, "kind_name", mandate_kind_get_name (kind));
  mandate_json_string (out, "lane", mandate_lane_get_nick (mandate_kind_get_lane (kind)));
  mandate_json_string (out, "lane_name", mandate_lane_get_name (mandate_kind_get_lane (kind)));
  write_span (out, "date", mandate_event_get_span (event));
  mandate_json_string (out, "title", mandate_item_get_title (item));
  mandate_json_string (out, "original_title", mandate_item_get_original_title (item));
  mandate_json_string (out, "text_language", mandate_export_get_text_language (item));
  write_text (out, "summary", mandate_item_get_text (item));
  write_text (out, "note", mandate_item_get_note (item));
  mandate_json_string (out, "certainty", mandate_certainty_get_nick (mandate_item_get_certainty (item)));
  mandate_json_string (out, "certainty_name", mandate_certainty_get_name (mandate_item_get_certainty (item)));
  mandate_json_number (out, "importance", mandate_event_get_importance (event));
  write_list (out, "places", mandate_event_get_places (event), write_any);
  write_list (out, "actors", mandate_event_get_actors (event), write_any);
  write_figures (out, mandate_event_get_figures (event));
  write_list (out, "sources", mandate_item_get_sources (item), write_any);
  mandate_json_string (out, "citation", citation);
  mandate_json_end (out, '}');
}

static void
write_phase (GString *out, gpointer phase)
{
  mandate_json_begin (out, NULL, '{');
  mandate_json_string (out, "id", mandate_item_get_id (phase));
  mandate_json_string (out, "title", mandate_item_get_title (phase));
  write_span (out, "date", mandate_phase_get_span (phase));
  mandate_json_end (out, '}');
}

static void
write_head (GString *out, const MandateExtract *extract)
{
  g_autofree char *citation = mandate_export_dup_citation (extract, NULL);

  mandate_json_string (out, "format", "mandate-events");
  mandate_json_number (out, "version", SCHEMA_VERSION);
  mandate_json_string (out, "language", mandate_export_get_language ());
  mandate_json_begin (out, "mission", '{');
  mandate_json_string (out, "id", mandate_item_get_id (MANDATE_ITEM (extract->mission)));
  mandate_json_string (out, "name", mandate_item_get_title (MANDATE_ITEM (extract->mission)));
  mandate_json_string (out, "full_name", mandate_mission_get_name (extract->mission));
  write_span (out, "date", mandate_mission_get_span (extract->mission));
  mandate_json_end (out, '}');
  mandate_json_begin (out, "range", '{');
  write_day (out, "first_day", extract->first);
  write_day (out, "last_day", extract->last);
  mandate_json_bool (out, "whole", extract->whole);
  mandate_json_end (out, '}');
  mandate_json_string (out, "filter", extract->filter);
  mandate_json_begin (out, "licence", '{');
  mandate_json_string (out, "id", MANDATE_LICENCE_ID);
  mandate_json_string (out, "address", MANDATE_LICENCE_ADDRESS);
  mandate_json_end (out, '}');
  mandate_json_string (out, "citation", citation);
}

static void
write_notice (GString *out)
{
  g_autofree char *notice = mandate_export_dup_licence ();

  mandate_json_string (out, "notice", notice);
}

/*< private >
 * mandate_export_json:
 */
gboolean
mandate_export_json (MandateExporting *exporting, GError **error)
{
  const MandateExtract *extract = exporting->extract;
  GString *out = exporting->out;

  mandate_json_begin (out, NULL, '{');
  write_head (out, extract);
  write_notice (out);
  write_list (out, "phases", extract->phases, write_phase);
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
