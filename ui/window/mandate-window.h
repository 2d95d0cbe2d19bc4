/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_WINDOW (mandate_window_get_type ())

G_DECLARE_FINAL_TYPE (MandateWindow, mandate_window, MANDATE, WINDOW, AdwApplicationWindow)

GtkWidget      *mandate_window_new           (GtkApplication   *application,
                                              MandateDossier   *dossier,
                                              MandateLanguages *languages,
                                              GSettings        *settings);
MandateSession *mandate_window_get_session   (MandateWindow    *self);
void            mandate_window_search_for    (MandateWindow    *self,
                                              const char       *query);
void            mandate_window_show_contents (MandateWindow    *self,
                                              gboolean          contents);

G_END_DECLS
