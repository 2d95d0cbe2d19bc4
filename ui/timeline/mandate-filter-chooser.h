/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_FILTER_CHOOSER (mandate_filter_chooser_get_type ())

G_DECLARE_FINAL_TYPE (MandateFilterChooser, mandate_filter_chooser, MANDATE, FILTER_CHOOSER, AdwBin)

void       mandate_filter_chooser_set_session (MandateFilterChooser *self,
                                               MandateSession       *session);
AdwDialog *mandate_filter_dialog_new          (MandateSession       *session);

G_END_DECLS
