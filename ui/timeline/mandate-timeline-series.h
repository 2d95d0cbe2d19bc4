/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-event.h"
#include "mandate-index.h"
#include "mandate-scale.h"
#include "timeline/mandate-timeline-state.h"

G_BEGIN_DECLS

/* After the lanes comes one of all their events: that of a strip of one lane. */
#define MANDATE_TIMELINE_ALL     MANDATE_N_LANES
#define MANDATE_TIMELINE_N_LANES (MANDATE_N_LANES + 1)

#define MANDATE_TYPE_TIMELINE_SERIES (mandate_timeline_series_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineSeries, mandate_timeline_series, MANDATE, TIMELINE_SERIES, GObject)

MandateTimelineSeries *mandate_timeline_series_get          (MandateTimelineState  *state);

MandateIndex          *mandate_timeline_series_get_index    (MandateTimelineSeries *self);
gboolean               mandate_timeline_series_is_reading   (MandateTimelineSeries *self);
guint                  mandate_timeline_series_get_n_events (MandateTimelineSeries *self);
MandateEvent          *mandate_timeline_series_get_event    (MandateTimelineSeries *self,
                                                             guint                  position);
MandateEvent          *mandate_timeline_series_get_member   (MandateTimelineSeries *self,
                                                             guint                  lane,
                                                             guint                  number);
gboolean               mandate_timeline_series_find         (MandateTimelineSeries *self,
                                                             MandateEvent          *event,
                                                             guint                 *position);
gboolean               mandate_timeline_series_find_member  (MandateTimelineSeries *self,
                                                             guint                  lane,
                                                             MandateEvent          *event,
                                                             guint                 *number);
guint                  mandate_timeline_series_seek         (MandateTimelineSeries *self,
                                                             MandateDay             day);
guint                  mandate_timeline_series_count        (MandateTimelineSeries *self,
                                                             MandateDay             first,
                                                             MandateDay             last);
gboolean               mandate_timeline_series_is_searched  (MandateTimelineSeries *self);
guint                  mandate_timeline_series_count_lit    (MandateTimelineSeries *self,
                                                             guint                  lane,
                                                             guint                  from,
                                                             guint                  to);

G_END_DECLS
