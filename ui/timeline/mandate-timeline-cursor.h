/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-scale.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_CURSOR (mandate_timeline_cursor_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineCursor, mandate_timeline_cursor, MANDATE, TIMELINE_CURSOR, GtkWidget)

GtkWidget *mandate_timeline_cursor_new          (void);
void       mandate_timeline_cursor_set_playhead (MandateTimelineCursor *self,
                                                 double                 position,
                                                 const char            *label);
void       mandate_timeline_cursor_set_selected (MandateTimelineCursor *self,
                                                 const graphene_rect_t *bounds);
void       mandate_timeline_cursor_set_hovered  (MandateTimelineCursor *self,
                                                 const graphene_rect_t *bounds);
void       mandate_timeline_cursor_set_insets   (MandateTimelineCursor *self,
                                                 int                    top,
                                                 int                    bottom);
void       mandate_timeline_cursor_set_measure  (MandateTimelineCursor *self,
                                                 double                 from,
                                                 double                 to);
void       mandate_timeline_cursor_set_period   (MandateTimelineCursor *self,
                                                 double                 start,
                                                 double                 end);
void       mandate_timeline_cursor_get_covered  (MandateTimelineCursor *self,
                                                 double                *start,
                                                 double                *end);

G_END_DECLS
