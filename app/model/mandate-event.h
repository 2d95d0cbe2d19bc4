/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-figure.h"
#include "mandate-kind.h"
#include "mandate-date.h"

G_BEGIN_DECLS

/* The weight of an event in the story, from detail to what turned its course. The
 * rule is at the top of the record's events. */
#define MANDATE_IMPORTANCE_LEAST   1
#define MANDATE_IMPORTANCE_DEFAULT 3
#define MANDATE_IMPORTANCE_MOST    5

#define MANDATE_TYPE_EVENT (mandate_event_get_type ())

G_DECLARE_FINAL_TYPE (MandateEvent, mandate_event, MANDATE, EVENT, MandateItem)

MandateKind    mandate_event_get_kind       (MandateEvent *self);
guint          mandate_event_get_importance (MandateEvent *self);
MandateSpan    mandate_event_get_span       (MandateEvent *self);
guint          mandate_event_get_index      (MandateEvent *self);
GPtrArray     *mandate_event_get_places     (MandateEvent *self);
GPtrArray     *mandate_event_get_actors     (MandateEvent *self);
GArray        *mandate_event_get_figures    (MandateEvent *self);

G_END_DECLS
