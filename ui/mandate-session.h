/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-dossier.h"
#include "mandate-page.h"
#include "mandate-scale.h"
#include "reader/mandate-second-language.h"
#include "timeline/mandate-timeline-filter.h"
#include "timeline/mandate-timeline-state.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_SESSION (mandate_session_get_type ())

G_DECLARE_FINAL_TYPE (MandateSession, mandate_session, MANDATE, SESSION, GObject)

MandateSession *mandate_session_new            (MandateDossier *dossier);
MandateDossier *mandate_session_get_dossier    (MandateSession *self);

MandateTimelineState *mandate_session_get_timeline (MandateSession *self);
MandateTimelineFilter *mandate_session_get_filter (MandateSession *self);
MandateSecondLanguage *mandate_session_get_second (MandateSession *self);

const char     *mandate_session_get_page       (MandateSession *self);
void            mandate_session_open_page      (MandateSession *self,
                                                const char     *page);

MandateItem    *mandate_session_get_selected   (MandateSession *self);
void            mandate_session_select         (MandateSession *self,
                                                MandateItem    *item);
void            mandate_session_choose         (MandateSession *self,
                                                MandateItem    *item);
void            mandate_session_open_link      (MandateSession *self,
                                                const char     *id);
void            mandate_session_show_in_text   (MandateSession *self,
                                                MandateItem    *item);
void            mandate_session_step           (MandateSession *self,
                                                int             steps);

void            mandate_session_go             (MandateSession *self,
                                                int             direction);

double          mandate_session_get_playhead   (MandateSession *self);
void            mandate_session_set_playhead   (MandateSession *self,
                                                double          moment);

double          mandate_session_get_start      (MandateSession *self);
double          mandate_session_get_end        (MandateSession *self);
void            mandate_session_set_range      (MandateSession *self,
                                                double          start,
                                                double          end);
MandateLimits   mandate_session_get_limits     (MandateSession *self);

G_END_DECLS
