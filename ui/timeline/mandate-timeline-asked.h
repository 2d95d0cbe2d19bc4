/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_ASKED (mandate_timeline_asked_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineAsked, mandate_timeline_asked, MANDATE, TIMELINE_ASKED, AdwBin)

void mandate_timeline_asked_set_session    (MandateTimelineAsked *self,
                                            MandateSession       *session);
void mandate_timeline_asked_set_narrow     (MandateTimelineAsked *self,
                                            gboolean              narrow);
void mandate_timeline_asked_set_resolution (MandateTimelineAsked *self,
                                            MandateResolution    *resolution);

G_END_DECLS
