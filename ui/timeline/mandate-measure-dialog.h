/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-interval.h"
#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_MEASURE_DIALOG (mandate_measure_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MandateMeasureDialog, mandate_measure_dialog, MANDATE, MEASURE_DIALOG, AdwDialog)

AdwDialog *mandate_measure_dialog_new  (MandateSession  *session,
                                        MandateInterval *interval);

GtkWidget *mandate_heading_of_list_new (const char      *words,
                                        guint            n);

G_END_DECLS
