/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "timeline/mandate-timeline-cursor.h"
#include "timeline/mandate-timeline-grid.h"
#include "timeline/mandate-timeline-lane.h"
#include "timeline/mandate-timeline-terms.h"
#include "timeline/mandate-timeline-view.h"

G_BEGIN_DECLS

struct _MandateTimelineView
{
  GtkWidget parent_instance;

  MandateSession *session;
  MandateTimelineSeries *series;
  MandateTimelineGrid *grid;
  MandateTimelineTerms *terms;
  MandateTimelineLane *lanes[MANDATE_TIMELINE_N_LANES]; /* five, and that of all */
  MandateTimelineCursor *cursor;

  gboolean stacked;
  gboolean compact;

  GtkAdjustment *hadjustment;
  GtkAdjustment *vadjustment;
  GtkScrollablePolicy policies[2];
  gboolean configuring;

  /* The range that an animation goes from and to. */
  AdwAnimation *animation;
  MandateScale from;
  MandateScale to;

  /* A drag that was let go in movement runs on. */
  AdwAnimation *fling;
  double fling_start;
  gboolean moving; /* while one of the two changes the range */

  /* When the range changed last, and what waits for it to stay. */
  gint64 moved_at;
  guint resting;

  /* The year or month that was stepped to last; its year is 0 for none. */
  MandateDate period;

  /* State of gestures */
  double pointer_x;
  double drag_start;
  gboolean dragged; /* further than a hand shakes */
  MandateScale pinch_scale;
  MandateEvent *hovered;
  MandateEvent *picked;
};

/* mandate-timeline-view.c */
void                 mandate_timeline_view_update_marks   (MandateTimelineView *self);
const MandatePlaced *mandate_timeline_view_pick_placed    (MandateTimelineView *self,
                                                           double               x,
                                                           double               y,
                                                           guint               *lane);
guint                mandate_timeline_view_get_lane_of    (MandateTimelineView *self,
                                                           MandateEvent        *event);
MandateEvent        *mandate_timeline_view_get_selected   (MandateTimelineView *self);

/* mandate-timeline-view-move.c */
void                 mandate_timeline_view_add_animations (MandateTimelineView *self);
void                 mandate_timeline_view_set_scale      (MandateTimelineView *self,
                                                           const MandateScale  *scale);
void                 mandate_timeline_view_animate_to     (MandateTimelineView *self,
                                                           const MandateScale  *scale);
MandateScale         mandate_timeline_view_get_target     (MandateTimelineView *self);
void                 mandate_timeline_view_start_fling    (MandateTimelineView *self,
                                                           double               velocity);
void                 mandate_timeline_view_stop_moving    (MandateTimelineView *self);
gboolean             mandate_timeline_view_open_cluster   (MandateTimelineView *self,
                                                           guint                lane,
                                                           const MandatePlaced *placed);

/* mandate-timeline-view-input.c */
void                 mandate_timeline_view_add_gestures   (MandateTimelineView *self);
gboolean             mandate_timeline_view_scroll         (MandateTimelineView *self,
                                                           GdkModifierType      state,
                                                           GdkScrollUnit        unit,
                                                           double               dx,
                                                           double               dy);

/* mandate-timeline-view-keys.c */
void                 mandate_timeline_view_install_keys   (GtkWidgetClass      *widget_class);

/* mandate-timeline-view-speech.c */
void                 mandate_timeline_view_add_signals    (GType                type);
void                 mandate_timeline_view_say            (MandateTimelineView *self,
                                                           const char          *words);
void                 mandate_timeline_view_say_period     (MandateTimelineView *self);
void                 mandate_timeline_view_say_range      (MandateTimelineView *self);
void                 mandate_timeline_view_say_place      (MandateTimelineView *self);
void                 mandate_timeline_view_update_value   (MandateTimelineView *self);
void                 mandate_timeline_view_queue_value    (MandateTimelineView *self);

G_END_DECLS
