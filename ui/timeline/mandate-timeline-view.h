/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_VIEW (mandate_timeline_view_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineView, mandate_timeline_view, MANDATE, TIMELINE_VIEW, GtkWidget)

void          mandate_timeline_view_set_session (MandateTimelineView *self,
                                                 MandateSession      *session);
void          mandate_timeline_view_zoom        (MandateTimelineView *self,
                                                 double               factor);
void          mandate_timeline_view_fit         (MandateTimelineView *self);
void          mandate_timeline_view_fit_days    (MandateTimelineView *self,
                                                 MandateDay           first,
                                                 MandateDay           last);
gboolean      mandate_timeline_view_fit_selection (MandateTimelineView *self);
gboolean      mandate_timeline_view_fit_chapter (MandateTimelineView *self);
gboolean      mandate_timeline_view_get_chapter_days (MandateTimelineView *self,
                                                      MandateItem         *chapter,
                                                      MandateDay          *first,
                                                      MandateDay          *last);
MandateScale  mandate_timeline_view_get_scale   (MandateTimelineView *self);
gboolean      mandate_timeline_view_get_lane    (MandateTimelineView *self,
                                                 guint                lane,
                                                 graphene_rect_t     *bounds);
MandateEvent *mandate_timeline_view_pick        (MandateTimelineView *self,
                                                 double               x,
                                                 double               y);

G_END_DECLS
