/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "timeline/mandate-timeline-filter.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_KNOWN_DIALOG (mandate_known_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MandateKnownDialog, mandate_known_dialog, MANDATE, KNOWN_DIALOG, AdwDialog)

AdwDialog *mandate_known_dialog_new (MandateTimelineFilter *filter,
                                     MandateDate            date);

G_END_DECLS
