/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-cluster.h"
#include "timeline/mandate-timeline-series.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_LANE (mandate_timeline_lane_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineLane, mandate_timeline_lane, MANDATE, TIMELINE_LANE, GtkWidget)

GtkWidget           *mandate_timeline_lane_new         (guint                  lane);
void                 mandate_timeline_lane_set_palette (MandateTimelineLane   *self,
                                                        MandateTimelineLane  **lanes);
void                 mandate_timeline_lane_set_series  (MandateTimelineLane   *self,
                                                        MandateTimelineSeries *series);
void                 mandate_timeline_lane_set_scale   (MandateTimelineLane   *self,
                                                        const MandateScale    *scale,
                                                        const MandateLimits   *limits);
const GArray        *mandate_timeline_lane_get_placed  (MandateTimelineLane   *self);
const MandatePlaced *mandate_timeline_lane_find        (MandateTimelineLane   *self,
                                                        MandateEvent          *event);
const MandatePlaced *mandate_timeline_lane_pick        (MandateTimelineLane   *self,
                                                        double                 x,
                                                        double                 y);
void                 mandate_timeline_lane_get_rect    (MandateTimelineLane   *self,
                                                        const MandatePlaced   *placed,
                                                        graphene_rect_t       *rect);
gboolean             mandate_timeline_lane_is_in_view  (MandateTimelineLane   *self,
                                                        const MandatePlaced   *placed);
gboolean             mandate_timeline_lane_get_bounds  (MandateTimelineLane   *self,
                                                        MandateEvent          *event,
                                                        graphene_rect_t       *bounds);

G_END_DECLS
