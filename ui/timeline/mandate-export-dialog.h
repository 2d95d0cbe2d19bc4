/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"
#include "timeline/mandate-poster-file.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_EXPORT_DIALOG (mandate_export_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MandateExportDialog, mandate_export_dialog, MANDATE, EXPORT_DIALOG, AdwDialog)

AdwDialog           *mandate_export_dialog_new         (MandateSession      *session);
MandateExportOptions mandate_export_dialog_get_options (MandateExportDialog *self);
char                *mandate_export_dialog_dup_name    (MandateExportDialog *self);
void                 mandate_export_dialog_save        (MandateExportDialog *self,
                                                        GFile               *file);
gboolean             mandate_export_dialog_is_working  (MandateExportDialog *self);

G_END_DECLS
