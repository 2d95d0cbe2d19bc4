/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "timeline/mandate-timeline-labels.h"
#include "timeline/mandate-timeline-lane.h"

G_BEGIN_DECLS

struct _MandateTimelineLane
{
  GtkWidget parent_instance;

  guint lane; /* or MANDATE_TIMELINE_ALL */
  MandateTimelineLane **palette; /* unowned: by lane, whose marks have its colour */
  MandateScale scale;
  MandateLimits limits; /* of the record */
  MandateTimelineSeries *series;

  /* What is laid out reaches beyond the view at both ends, so that it need not be
   * done again for each step of a pan. */
  MandateClusterStyle style;
  int height;
  double row_height;
  double pill_height;
  double top; /* of the first row */
  GArray *placed;
  double first;
  double last;
  double density;

  MandateEvent *selected;
  GskRenderNode *node;
  gboolean zoomed; /* since it was drawn last */
  guint n_steps;
  MandateTimelineLabels *labels;
  guint completing;

  /* The marks of @mark_size as paths and, drawn in a colour, as nodes. */
  GskPath *paths[MANDATE_N_KINDS];
  GskRenderNode *marks[MANDATE_N_KINDS];
  GdkRGBA mark_colors[MANDATE_N_KINDS];
  double mark_size;
};

/* mandate-timeline-lane-draw.c */
void           mandate_timeline_lane_forget_marks (MandateTimelineLane *self);
GskRenderNode *mandate_timeline_lane_draw        (MandateTimelineLane *self);
void           mandate_timeline_lane_draw_sticky (MandateTimelineLane *self,
                                                  GtkSnapshot         *snapshot);

/* From the laid out stretch to the widget, in pixels. */
double         mandate_timeline_lane_get_offset  (MandateTimelineLane *self);
void           mandate_timeline_lane_get_local   (MandateTimelineLane *self,
                                                  const MandatePlaced *placed,
                                                  graphene_rect_t     *rect);
gboolean       mandate_timeline_lane_is_sticky   (MandateTimelineLane *self,
                                                  const MandatePlaced *placed);

G_END_DECLS
