/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "timeline/mandate-timeline-series.h"

G_BEGIN_DECLS

typedef struct _MandateTimelineLabels MandateTimelineLabels;

/* Words that are laid out, and drawn in one colour at a time. Sizes in pixels. */
typedef struct
{
  PangoLayout *layout;
  GskRenderNode *node;  /* its corner at 0, 0 */
  GdkRGBA color;        /* of @node */
  int cut;              /* to which it is cut; 0 where it is whole */
  int left;             /* where it begins in @layout */
  int width;
  double advance;       /* the same, without being rounded */
  int height;
} MandateTimelineLabel;

MandateTimelineLabels *mandate_timeline_labels_new        (void);
void                   mandate_timeline_labels_free       (MandateTimelineLabels *self);
void                   mandate_timeline_labels_clear      (MandateTimelineLabels *self);
void                   mandate_timeline_labels_set_budget (MandateTimelineLabels *self,
                                                           guint                  budget);
gboolean               mandate_timeline_labels_is_spent   (MandateTimelineLabels *self);
MandateTimelineLabel  *mandate_timeline_labels_get_title  (MandateTimelineLabels *self,
                                                           GtkWidget             *widget,
                                                           MandateTimelineSeries *series,
                                                           guint                  position,
                                                           double                 room);
void                   mandate_timeline_labels_draw_count (MandateTimelineLabels *self,
                                                           GtkWidget             *widget,
                                                           guint                  number,
                                                           const graphene_rect_t *rect,
                                                           const GdkRGBA         *color,
                                                           GtkSnapshot           *snapshot);

void                   mandate_timeline_label_draw        (MandateTimelineLabel  *self,
                                                           GtkSnapshot           *snapshot,
                                                           double                 x,
                                                           double                 middle,
                                                           const GdkRGBA         *color);

void                   mandate_timeline_append_at         (GtkSnapshot           *snapshot,
                                                           GskRenderNode         *node,
                                                           double                 x,
                                                           double                 y);

G_END_DECLS
