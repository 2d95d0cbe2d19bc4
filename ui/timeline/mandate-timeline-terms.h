/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_TERMS (mandate_timeline_terms_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineTerms, mandate_timeline_terms, MANDATE, TIMELINE_TERMS, GtkWidget)

GtkWidget         *mandate_timeline_terms_new         (void);
void               mandate_timeline_terms_set_session (MandateTimelineTerms *self,
                                                       MandateSession       *session);
void               mandate_timeline_terms_set_scale   (MandateTimelineTerms *self,
                                                       const MandateScale   *scale);
MandateResolution *mandate_timeline_terms_find        (MandateTimelineTerms *self,
                                                       MandateDay            day);
gboolean           mandate_timeline_terms_grab_day    (MandateTimelineTerms *self,
                                                       MandateDay            day);

G_END_DECLS
