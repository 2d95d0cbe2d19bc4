/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_STATE (mandate_timeline_state_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineState, mandate_timeline_state, MANDATE, TIMELINE_STATE, GObject)

MandateTimelineState *mandate_timeline_state_new         (GListModel           *events);

GListModel           *mandate_timeline_state_get_events  (MandateTimelineState *self);
void                  mandate_timeline_state_set_events  (MandateTimelineState *self,
                                                          GListModel           *events);
GtkBitset            *mandate_timeline_state_get_lit     (MandateTimelineState *self);
void                  mandate_timeline_state_set_lit     (MandateTimelineState *self,
                                                          GtkBitset            *lit);
double                mandate_timeline_state_get_from    (MandateTimelineState *self);
double                mandate_timeline_state_get_to      (MandateTimelineState *self);
void                  mandate_timeline_state_set_cursors (MandateTimelineState *self,
                                                          double                from,
                                                          double                to);

G_END_DECLS
