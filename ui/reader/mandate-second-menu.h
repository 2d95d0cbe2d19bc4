/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "reader/mandate-second-language.h"

G_BEGIN_DECLS

void mandate_second_menu_attach (GtkMenuButton         *button,
                                 MandateSecondLanguage *second);

G_END_DECLS
