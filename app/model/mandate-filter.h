/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "mandate-event.h"

G_BEGIN_DECLS

/**
 * MandateKnowledge:
 * @MANDATE_KNOWLEDGE_KNOWN: a source of the event had been published by the day
 * @MANDATE_KNOWLEDGE_LATER: all its sources are dated, and later
 * @MANDATE_KNOWLEDGE_UNDATED: none had been published as far as is known, and it has a
 *   source without a date, or no source at all
 *
 * Whether an event was known on a day, as far as the record can tell.
 */
typedef enum
{
  MANDATE_KNOWLEDGE_KNOWN,
  MANDATE_KNOWLEDGE_LATER,
  MANDATE_KNOWLEDGE_UNDATED,
} MandateKnowledge;

#define MANDATE_TYPE_FILTER (mandate_filter_get_type ())

typedef struct _MandateFilter MandateFilter;

GType            mandate_filter_get_type       (void);

MandateFilter   *mandate_filter_new            (void);
MandateFilter   *mandate_filter_ref            (MandateFilter       *self);
void             mandate_filter_unref          (MandateFilter       *self);

MandateFilter   *mandate_filter_with_kind      (const MandateFilter *self,
                                                MandateKind          kind,
                                                gboolean             wanted);
MandateFilter   *mandate_filter_with_certainty (const MandateFilter *self,
                                                MandateCertainty     certainty,
                                                gboolean             wanted);
MandateFilter   *mandate_filter_with_item      (const MandateFilter *self,
                                                MandateItem         *item,
                                                gboolean             wanted);
MandateFilter   *mandate_filter_with_known_on  (const MandateFilter *self,
                                                MandateDate          date);

gboolean         mandate_filter_has_kind       (const MandateFilter *self,
                                                MandateKind          kind);
gboolean         mandate_filter_has_certainty  (const MandateFilter *self,
                                                MandateCertainty     certainty);
gboolean         mandate_filter_has_item       (const MandateFilter *self,
                                                MandateItem         *item);
GPtrArray       *mandate_filter_list_items     (const MandateFilter *self);
MandateDate      mandate_filter_get_known_on   (const MandateFilter *self);
guint            mandate_filter_count          (const MandateFilter *self);

gboolean         mandate_filter_match          (const MandateFilter *self,
                                                MandateEvent        *event);
GListModel      *mandate_filter_list           (const MandateFilter *self,
                                                GListModel          *events);
guint            mandate_filter_count_undated  (const MandateFilter *self,
                                                GListModel          *events);

GHashTable      *mandate_collect_targets       (GPtrArray           *paragraphs);
MandateKnowledge mandate_event_get_knowledge   (MandateEvent        *event,
                                                MandateDate          date);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MandateFilter, mandate_filter_unref)

G_END_DECLS
