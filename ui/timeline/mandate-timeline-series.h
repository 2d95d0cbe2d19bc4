/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-event.h"
#include "mandate-index.h"
#include "mandate-scale.h"
#include "timeline/mandate-timeline-state.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_SERIES (mandate_timeline_series_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineSeries, mandate_timeline_series, MANDATE, TIMELINE_SERIES, GObject)

MandateTimelineSeries *mandate_timeline_series_get          (MandateTimelineState  *state);

MandateIndex          *mandate_timeline_series_get_index    (MandateTimelineSeries *self);
gboolean               mandate_timeline_series_is_reading   (MandateTimelineSeries *self);
guint                  mandate_timeline_series_get_n_events (MandateTimelineSeries *self);
MandateEvent          *mandate_timeline_series_get_event    (MandateTimelineSeries *self,
                                                             guint                  position);
MandateEvent          *mandate_timeline_series_get_member   (MandateTimelineSeries *self,
                                                             MandateLane            lane,
                                                             guint                  number);
gboolean               mandate_timeline_series_find         (MandateTimelineSeries *self,
                                                             MandateEvent          *event,
                                                             guint                 *position);
gboolean               mandate_timeline_series_find_member  (MandateTimelineSeries *self,
                                                             MandateEvent          *event,
                                                             guint                 *number);
guint                  mandate_timeline_series_seek         (MandateTimelineSeries *self,
                                                             MandateDay             day);
guint                  mandate_timeline_series_count        (MandateTimelineSeries *self,
                                                             MandateDay             first,
                                                             MandateDay             last);
gboolean               mandate_timeline_series_is_searched  (MandateTimelineSeries *self);
guint                  mandate_timeline_series_count_lit    (MandateTimelineSeries *self,
                                                             MandateLane            lane,
                                                             guint                  from,
                                                             guint                  to);

G_END_DECLS
