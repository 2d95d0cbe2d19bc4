/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "timeline/mandate-timeline-cursor.h"
#include "timeline/mandate-timeline-grid.h"
#include "timeline/mandate-timeline-lane.h"
#include "timeline/mandate-timeline-view.h"

G_BEGIN_DECLS

struct _MandateTimelineView
{
  GtkWidget parent_instance;

  MandateSession *session;
  MandateTimelineGrid *grid;
  MandateTimelineLane *lanes[MANDATE_N_LANES];
  MandateTimelineCursor *cursor;

  gboolean stacked;

  GtkAdjustment *hadjustment;
  GtkAdjustment *vadjustment;
  GtkScrollablePolicy policies[2];
  gboolean configuring;

  /* The range that an animation goes from and to. */
  AdwAnimation *animation;
  MandateScale from;
  MandateScale to;

  /* State of gestures */
  double pointer_x;
  double drag_start;
  MandateScale pinch_scale;
  MandateEvent *hovered;
};

/* mandate-timeline-view-input.c */
void mandate_timeline_view_install_keys (GtkWidgetClass      *widget_class);
void mandate_timeline_view_add_gestures (MandateTimelineView *self);
void mandate_timeline_view_update_marks (MandateTimelineView *self);
void mandate_timeline_view_set_scale    (MandateTimelineView *self,
                                         const MandateScale  *scale);
void mandate_timeline_view_animate_to   (MandateTimelineView *self,
                                         const MandateScale  *scale);

G_END_DECLS
