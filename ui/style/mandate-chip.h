/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *mandate_chips_box_new (void);
GtkWidget *mandate_chip_new (const char *words, const char *icon_name);

G_END_DECLS
