/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_GRID (mandate_timeline_grid_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineGrid, mandate_timeline_grid, MANDATE, TIMELINE_GRID, GtkWidget)

GtkWidget    *mandate_timeline_grid_new         (void);
void          mandate_timeline_grid_set_dossier (MandateTimelineGrid *self,
                                                 MandateDossier      *dossier);
void          mandate_timeline_grid_set_scale   (MandateTimelineGrid *self,
                                                 const MandateScale  *scale);
void          mandate_timeline_grid_set_covered (MandateTimelineGrid *self,
                                                 double               start,
                                                 double               end);
MandatePhase *mandate_timeline_grid_pick_phase  (MandateTimelineGrid *self,
                                                 double               x,
                                                 double               y);

G_END_DECLS
