/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void mandate_menu_attach     (GtkMenuButton *button,
                              GMenuModel    *model);
void mandate_menu_name_items (GtkWidget     *popover);
void mandate_menu_opened_cb  (GtkMenuButton *button);

G_END_DECLS
