/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-lens.h"
#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_LENS_DIALOG (mandate_lens_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MandateLensDialog, mandate_lens_dialog, MANDATE, LENS_DIALOG, AdwDialog)

AdwDialog         *mandate_lens_dialog_new            (MandateSession    *session,
                                                       MandateResolution *resolution);
MandateResolution *mandate_lens_dialog_get_resolution (MandateLensDialog *self);

G_END_DECLS
