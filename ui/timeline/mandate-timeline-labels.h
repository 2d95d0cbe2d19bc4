/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "timeline/mandate-timeline-series.h"

G_BEGIN_DECLS

typedef struct _MandateTimelineLabels MandateTimelineLabels;

MandateTimelineLabels *mandate_timeline_labels_new       (void);
void                   mandate_timeline_labels_free      (MandateTimelineLabels *self);
void                   mandate_timeline_labels_clear     (MandateTimelineLabels *self);
void                   mandate_timeline_labels_set_budget (MandateTimelineLabels *self,
                                                           guint                  budget);
gboolean               mandate_timeline_labels_is_spent  (MandateTimelineLabels *self);
PangoLayout           *mandate_timeline_labels_get_title (MandateTimelineLabels *self,
                                                          GtkWidget             *widget,
                                                          MandateTimelineSeries *series,
                                                          guint                  position,
                                                          double                 room,
                                                          int                   *width);
PangoLayout           *mandate_timeline_labels_get_count (MandateTimelineLabels *self,
                                                          GtkWidget             *widget,
                                                          guint                  count);

G_END_DECLS
