/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_SIDEBAR (mandate_sidebar_get_type ())

G_DECLARE_FINAL_TYPE (MandateSidebar, mandate_sidebar, MANDATE, SIDEBAR, AdwBin)

void mandate_sidebar_start_search (MandateSidebar *self);
void mandate_sidebar_capture_keys (MandateSidebar *self,
                                   GtkWidget      *widget);
void mandate_sidebar_search_for   (MandateSidebar *self,
                                   const char     *query);

G_END_DECLS
