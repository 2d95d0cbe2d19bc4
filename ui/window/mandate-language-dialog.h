/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MANDATE_TYPE_LANGUAGE_DIALOG (mandate_language_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MandateLanguageDialog, mandate_language_dialog, MANDATE, LANGUAGE_DIALOG, AdwDialog)

AdwDialog *mandate_language_dialog_new (GSettings  *settings,
                                        const char *language);

G_END_DECLS
