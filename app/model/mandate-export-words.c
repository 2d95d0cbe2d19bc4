/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the formats of an export share: words for a figure, a source and a vague date,
 * names for machines, how to cite.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "mandate-export-private.h"

/*< private >
 * mandate_export_get_plain:
 *
 * Returns: (transfer none): the words of a text, or nothing
 */
const char *
mandate_export_get_plain (MandateText *text)
{
  return text != NULL ? mandate_text_get_plain (text) : "";
}

/*< private >
 * mandate_precision_get_nick:
 */
const char *
mandate_precision_get_nick (MandatePrecision precision)
{
  const char * const nicks[] = { "year", "month", "day" };

  return nicks[precision];
}

/*< private >
 * mandate_lane_get_nick:
 */
const char *
mandate_lane_get_nick (MandateLane lane)
{
  const char * const nicks[MANDATE_N_LANES] = { "politics", "peace", "fighting", "people", "mission" };

  return nicks[lane];
}

/*< private >
 * mandate_span_to_edtf:
 *
 * Returns: (transfer full): the span as ISO 8601-2 writes it (EDTF, level 0):
 *   `2013-07`, `2012-06/2012-07-11`
 */
char *
mandate_span_to_edtf (MandateSpan span)
{
  g_autofree char *start = mandate_date_to_iso (span.start);
  g_autofree char *end = NULL;

  if (mandate_span_is_single (span))
    return g_steal_pointer (&start);

  end = mandate_date_to_iso (span.end);
  return g_strconcat (start, "/", end, NULL);
}

/*< private >
 * mandate_export_dup_figure:
 */
char *
mandate_export_dup_figure (const MandateFigure *figure)
{
  g_autofree char *amount = mandate_amount_to_words (&figure->amount);

  /* Translators: what was counted, and how many: “Killed: 54–77” */
  return g_strdup_printf (C_ ("figure", "%s: %s"), mandate_item_get_title (MANDATE_ITEM (figure->measure)), amount);
}

/*< private >
 * mandate_export_dup_source:
 */
char *
mandate_export_dup_source (MandateSource *source)
{
  const char *title = mandate_item_get_title (MANDATE_ITEM (source));
  const char *publisher = mandate_source_get_publisher (source);
  MandateDate date = mandate_source_get_date (source);
  g_autofree char *when = NULL;

  if (date.year == 0)
    /* Translators: a source without a date: publisher, title */
    return g_strdup_printf (C_ ("source", "%s: %s"), publisher, title);

  when = mandate_date_to_words (date, MANDATE_DATE_LONG);
  /* Translators: a source: publisher, title, date */
  return g_strdup_printf (C_ ("source", "%s: %s, %s"), publisher, title, when);
}

/*< private >
 * mandate_export_dup_vague_words:
 *
 * Returns: (transfer full) (nullable): what is to be known where the day is not; for
 *   formats that can only tell of days
 */
char *
mandate_export_dup_vague_words (MandateSpan span)
{
  MandatePrecision start = mandate_date_get_precision (span.start);
  MandatePrecision end = mandate_date_get_precision (mandate_span_is_single (span) ? span.start : span.end);
  g_autofree char *words = NULL;

  if (start == MANDATE_PRECISION_DAY && end == MANDATE_PRECISION_DAY)
    return NULL;

  words = mandate_span_to_words (span, MANDATE_DATE_LONG);
  /* Translators: in a calendar entry, which must stand on days */
  return g_strdup_printf (_("The exact days are not known: %s. The entry covers all days on which it may have been."),
                          words);
}

/*< private >
 * mandate_export_dup_citation:
 * @event: (nullable): one event, or %NULL for all of them
 *
 * Returns: (transfer full): how to cite
 */
char *
mandate_export_dup_citation (const MandateExtract *extract, MandateEvent *event)
{
  const char *mission = mandate_item_get_title (MANDATE_ITEM (extract->mission));

  if (event == NULL)
    /* Translators: how to cite the record: mission, version of the program, address */
    return g_strdup_printf (_("The Mandate contributors, “The record of %s”, Mandate %s, %s, CC-BY-SA-4.0"), mission, VERSION,
                            MANDATE_HOME);

  /* Translators: how to cite one event: its title, its id, mission, version of the program, address */
  return g_strdup_printf (_("The Mandate contributors, “%s” (%s), in “The record of %s”, Mandate %s, %s, CC-BY-SA-4.0"),
                          mandate_item_get_title (MANDATE_ITEM (event)), mandate_item_get_id (MANDATE_ITEM (event)),
                          mission, VERSION, MANDATE_HOME);
}

/*< private >
 * mandate_export_dup_licence:
 */
char *
mandate_export_dup_licence (void)
{
  return g_strdup_printf ("%s %s", _("Text and data © The Mandate contributors, CC-BY-SA-4.0."),
                          _("Mandate is not affiliated with the United Nations."));
}

/*< private >
 * mandate_export_get_language:
 *
 * Returns: (transfer none): the language of the words, as BCP 47 has it
 */
const char *
mandate_export_get_language (void)
{
  /* Translators: the code of your language, as BCP 47 has it: “fr”, “pt-BR” */
  return C_ ("code of the language", "en");
}

/*< private >
 * mandate_export_get_text_language:
 *
 * Returns: (transfer none): the language of the item's summary and note, which may not
 *   be translated though the title is
 */
const char *
mandate_export_get_text_language (MandateItem *item)
{
  const char *language = mandate_item_get_language (item);

  return language != NULL ? language : mandate_export_get_language ();
}
