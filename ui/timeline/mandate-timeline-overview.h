/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_OVERVIEW (mandate_timeline_overview_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineOverview, mandate_timeline_overview, MANDATE, TIMELINE_OVERVIEW, GtkWidget)

void mandate_timeline_overview_get_window (MandateTimelineOverview *self,
                                           graphene_rect_t         *rect);

G_END_DECLS
