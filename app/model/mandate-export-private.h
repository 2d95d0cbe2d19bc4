/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-export.h"

G_BEGIN_DECLS

#define MANDATE_LICENCE_ID      "CC-BY-SA-4.0"
#define MANDATE_LICENCE_ADDRESS "https://creativecommons.org/licenses/by-sa/4.0/"
#define MANDATE_HOME            "https://github.com/mandate-reader/mandate"

/*< private >
 * MandateExporting:
 *
 * An export that is under way.
 */
typedef struct
{
  const MandateExtract *extract;
  GString *out;
  MandateExportProgress progress;
  gpointer data;
  GCancellable *cancellable;
} MandateExporting;

gboolean    mandate_exporting_step        (MandateExporting  *exporting,
                                           guint              done,
                                           GError           **error);

/* One per format. */
gboolean    mandate_export_csv            (MandateExporting  *exporting,
                                           GError           **error);
gboolean    mandate_export_json           (MandateExporting  *exporting,
                                           GError           **error);
gboolean    mandate_export_icalendar      (MandateExporting  *exporting,
                                           GError           **error);
gboolean    mandate_export_timelinejs     (MandateExporting  *exporting,
                                           GError           **error);

/* mandate-export-words.c */
const char *mandate_export_get_plain      (MandateText       *text);
const char *mandate_precision_get_nick    (MandatePrecision   precision);
const char *mandate_lane_get_nick         (MandateLane        lane);
char       *mandate_span_to_edtf          (MandateSpan        span);
char       *mandate_export_dup_figure     (const MandateFigure *figure);
char       *mandate_export_dup_source     (MandateSource     *source);
char       *mandate_export_dup_vague_words (MandateSpan       span);
char       *mandate_export_dup_citation   (const MandateExtract *extract,
                                           MandateEvent      *event);
char       *mandate_export_dup_licence    (void);
const char *mandate_export_get_language   (void);
const char *mandate_export_get_text_language (MandateItem   *item);

G_END_DECLS
