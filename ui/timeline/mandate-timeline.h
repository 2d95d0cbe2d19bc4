/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"
#include "timeline/mandate-timeline-view.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE (mandate_timeline_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimeline, mandate_timeline, MANDATE, TIMELINE, AdwBin)

MandateTimelineView *mandate_timeline_get_view       (MandateTimeline   *self);
MandateResolution   *mandate_timeline_get_resolution (MandateTimeline   *self);
void                 mandate_timeline_set_resolution (MandateTimeline   *self,
                                                      MandateResolution *resolution);

G_END_DECLS
