/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

void            stage_init        (int              *argc,
                                   char           ***argv);
MandateDossier *stage_get_dossier (void);
void            stage_settle      (void);
GtkWidget      *stage_present     (GtkWidget        *child,
                                   int               width,
                                   int               height,
                                   GtkTextDirection  direction);
void            stage_close       (GtkWidget        *window);
gboolean        stage_press       (GtkWidget        *widget,
                                   guint             key);
gboolean        stage_press_with  (GtkWidget        *widget,
                                   guint             key,
                                   GdkModifierType   state);
void            stage_add         (const char       *name,
                                   GTestDataFunc     test);
GtkWidget      *stage_find        (GtkWidget        *root,
                                   GType             type,
                                   guint             index);

G_END_DECLS
