/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "mandate-extract.h"

G_BEGIN_DECLS

/**
 * MandateExportFormat:
 *
 * What an extract can be written as: four forms of the events, three of a picture.
 */
typedef enum
{
  MANDATE_EXPORT_CSV,
  MANDATE_EXPORT_JSON,
  MANDATE_EXPORT_ICALENDAR,
  MANDATE_EXPORT_TIMELINEJS,
  MANDATE_EXPORT_SVG,
  MANDATE_EXPORT_PDF,
  MANDATE_EXPORT_PNG,
  MANDATE_N_EXPORT_FORMATS,
} MandateExportFormat;

#define MANDATE_N_EVENT_FORMATS MANDATE_EXPORT_SVG

/**
 * MandateExportProgress:
 * @share: how much is done, from 0 to 1
 * @data: the caller's
 *
 * Called in the thread that exports.
 */
typedef void (*MandateExportProgress) (double share, gpointer data);

gboolean    mandate_export_format_from_path  (const char            *path,
                                              MandateExportFormat   *format);
const char *mandate_export_format_get_suffix (MandateExportFormat    format);
const char *mandate_export_format_get_type   (MandateExportFormat    format);
const char *mandate_export_format_get_name   (MandateExportFormat    format);

GBytes     *mandate_export_events            (const MandateExtract  *extract,
                                              MandateExportFormat    format,
                                              MandateExportProgress  progress,
                                              gpointer               data,
                                              GCancellable          *cancellable,
                                              GError               **error);
gboolean    mandate_export_save              (GFile                 *file,
                                              GBytes                *bytes,
                                              GCancellable          *cancellable,
                                              GError               **error);
char       *mandate_export_dup_cause         (GFile                 *file,
                                              const GError          *error);

G_END_DECLS
