/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MANDATE_TYPE_APPLICATION (mandate_application_get_type ())

G_DECLARE_FINAL_TYPE (MandateApplication, mandate_application, MANDATE, APPLICATION, AdwApplication)

MandateApplication *mandate_application_new           (GSettings          *settings,
                                                       const char         *language);
gboolean            mandate_application_wants_restart (MandateApplication *self);

G_END_DECLS
