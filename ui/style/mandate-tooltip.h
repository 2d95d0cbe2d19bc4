/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MANDATE_TYPE_TOOLTIP (mandate_tooltip_get_type ())

G_DECLARE_FINAL_TYPE (MandateTooltip, mandate_tooltip, MANDATE, TOOLTIP, GObject)

void        mandate_tooltip_set        (GtkWidget  *widget,
                                        const char *words);
void        mandate_tooltip_set_markup (GtkWidget  *widget,
                                        const char *markup);
const char *mandate_tooltip_get_markup (GtkWidget  *widget);

G_END_DECLS
