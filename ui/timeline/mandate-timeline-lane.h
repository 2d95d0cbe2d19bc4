/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_LANE (mandate_timeline_lane_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineLane, mandate_timeline_lane, MANDATE, TIMELINE_LANE, GtkWidget)

GtkWidget    *mandate_timeline_lane_new         (MandateLane           lane);
void          mandate_timeline_lane_set_dossier (MandateTimelineLane  *self,
                                                 MandateDossier       *dossier);
void          mandate_timeline_lane_set_scale   (MandateTimelineLane  *self,
                                                 const MandateScale   *scale);
MandateEvent *mandate_timeline_lane_pick        (MandateTimelineLane  *self,
                                                 double                x,
                                                 double                y);
gboolean      mandate_timeline_lane_get_bounds  (MandateTimelineLane  *self,
                                                 MandateEvent         *event,
                                                 graphene_rect_t      *bounds);

G_END_DECLS
