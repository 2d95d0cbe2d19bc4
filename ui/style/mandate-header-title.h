/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MANDATE_TYPE_HEADER_TITLE (mandate_header_title_get_type ())
G_DECLARE_FINAL_TYPE (MandateHeaderTitle, mandate_header_title, MANDATE, HEADER_TITLE, GtkWidget)

void       mandate_header_title_set_title   (MandateHeaderTitle *self,
                                             const char         *title,
                                             const char         *short_title);
GtkWidget *mandate_dialog_header_new        (AdwDialog          *dialog);

G_END_DECLS
