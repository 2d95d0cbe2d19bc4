/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-export.h"

G_BEGIN_DECLS

/**
 * MandateExportOptions:
 * @format: what to write
 * @tiles: for PDF: on sheets of A4 to be joined, rather than on one of A3
 * @resolution: for PNG: dots per inch
 * @reversed: whether a picture runs from right to left
 */
typedef struct
{
  MandateExportFormat format;
  gboolean tiles;
  double resolution;
  gboolean reversed;
} MandateExportOptions;

GBytes *mandate_poster_to_bytes (const MandateExtract        *extract,
                                 const MandateExportOptions  *options,
                                 MandateExportProgress        progress,
                                 gpointer                     data,
                                 GCancellable                *cancellable,
                                 GError                     **error);
GBytes *mandate_export_to_bytes (const MandateExtract        *extract,
                                 const MandateExportOptions  *options,
                                 MandateExportProgress        progress,
                                 gpointer                     data,
                                 GCancellable                *cancellable,
                                 GError                     **error);

G_END_DECLS
