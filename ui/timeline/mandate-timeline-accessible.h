/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "timeline/mandate-timeline-lane.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_ACCESSIBLE (mandate_timeline_accessible_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineAccessible, mandate_timeline_accessible, MANDATE, TIMELINE_ACCESSIBLE, GObject)

GtkAccessible *mandate_timeline_accessible_get_first       (MandateTimelineLane *lane);
void           mandate_timeline_accessible_forget_children (GtkAccessible       *lane);
void           mandate_timeline_accessible_update_lane     (MandateTimelineLane *lane);
void           mandate_timeline_accessible_update_selected (MandateTimelineLane *lane,
                                                            MandateEvent        *event);

char          *mandate_timeline_describe_cluster           (MandateTimelineLane *lane,
                                                            const MandatePlaced *placed);

G_END_DECLS
