/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-dossier.h"
#include "mandate-filter.h"
#include "timeline/mandate-timeline-state.h"

G_BEGIN_DECLS

/* The key of what was known on a day, which has no name of its own. */
#define MANDATE_FILTER_KEY_KNOWN "known"

#define MANDATE_TYPE_TIMELINE_FILTER (mandate_timeline_filter_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineFilter, mandate_timeline_filter, MANDATE, TIMELINE_FILTER, GObject)

MandateTimelineFilter *mandate_timeline_filter_new           (MandateDossier        *dossier,
                                                              MandateTimelineState  *state);

MandateFilter         *mandate_timeline_filter_get           (MandateTimelineFilter *self);
void                   mandate_timeline_filter_set           (MandateTimelineFilter *self,
                                                              MandateFilter         *filter);
void                   mandate_timeline_filter_clear         (MandateTimelineFilter *self);
void                   mandate_timeline_filter_set_known_on  (MandateTimelineFilter *self,
                                                              MandateDate            date);
void                   mandate_timeline_filter_set_matches   (MandateTimelineFilter *self,
                                                              GPtrArray             *items);

gboolean               mandate_timeline_filter_has           (MandateTimelineFilter *self,
                                                              const char            *key);
void                   mandate_timeline_filter_toggle        (MandateTimelineFilter *self,
                                                              const char            *key);
GStrv                  mandate_timeline_filter_list_keys     (MandateTimelineFilter *self);
GStrv                  mandate_timeline_filter_dup_state     (MandateTimelineFilter *self);
void                   mandate_timeline_filter_restore       (MandateTimelineFilter *self,
                                                              const char * const    *state);
char                  *mandate_timeline_filter_dup_name      (MandateTimelineFilter *self,
                                                              const char            *key);
char                  *mandate_timeline_filter_dup_words     (MandateTimelineFilter *self);
char                  *mandate_timeline_filter_dup_count     (MandateTimelineFilter *self);
char                  *mandate_timeline_filter_dup_left_out  (MandateTimelineFilter *self);

char                  *mandate_filter_key_for_kind           (MandateKind            kind);
char                  *mandate_filter_key_for_certainty      (MandateCertainty       certainty);
char                  *mandate_filter_key_for_item           (MandateItem           *item);

G_END_DECLS
