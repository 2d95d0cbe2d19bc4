/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "timeline/mandate-poster-file.h"

G_BEGIN_DECLS

typedef struct _MandateExportJob MandateExportJob;

MandateExportJob *mandate_export_job_new       (MandateExtract              *extract,
                                                const MandateExportOptions  *options,
                                                GFile                       *file);
MandateExportJob *mandate_export_job_ref       (MandateExportJob            *self);
void              mandate_export_job_unref     (MandateExportJob            *self);

double            mandate_export_job_get_share (MandateExportJob            *self);
GFile            *mandate_export_job_get_file  (MandateExportJob            *self);

void              mandate_export_job_start     (MandateExportJob            *self,
                                                GCancellable                *cancellable,
                                                GAsyncReadyCallback          callback,
                                                gpointer                     data);
gboolean          mandate_export_job_finish    (GAsyncResult                *result,
                                                GError                     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MandateExportJob, mandate_export_job_unref)

G_END_DECLS
