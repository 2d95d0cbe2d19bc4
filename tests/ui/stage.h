/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

void              stage_init            (int              *argc,
                                         char           ***argv);
MandateDossier   *stage_get_dossier     (void);
MandateLanguages *stage_get_languages   (void);
MandateDossier   *stage_read_all_but    (const char       *id);
void              stage_settle          (void);
GtkWidget        *stage_present         (GtkWidget        *child,
                                         int               width,
                                         int               height,
                                         GtkTextDirection  direction);
void              stage_close           (GtkWidget        *window);
gboolean          stage_press           (GtkWidget        *widget,
                                         guint             key);
gboolean          stage_press_with      (GtkWidget        *widget,
                                         guint             key,
                                         GdkModifierType   state);
GskRenderNode    *stage_draw            (GtkWidget        *widget);
gpointer          stage_find_controller (GtkWidget        *widget,
                                         GType             type);
void              stage_add             (const char       *name,
                                         GTestDataFunc     test);
void              stage_assert_language (GtkWidget        *label,
                                         const char       *language);
GtkWidget        *stage_find            (GtkWidget        *root,
                                         GType             type,
                                         guint             index);
GPtrArray        *stage_listen          (GtkWidget        *view);
const char       *stage_get_last_said   (GPtrArray        *said);

G_END_DECLS
