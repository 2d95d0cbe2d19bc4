/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-dossier.h"

G_BEGIN_DECLS

/**
 * MandateExtract:
 * @dossier: the record; only what is immutable of it is used, so that an extract
 *   may go to another thread
 * @mission: what the record is about
 * @events: (element-type MandateEvent): the events taken out, by ascending span
 * @phases: (element-type MandatePhase): the phases of the record
 * @first: the first day of the stretch that was asked for
 * @last: the last
 * @whole: whether that is the whole record
 * @filter: (nullable): what the events were chosen by, in words
 * @made: when it was made, in seconds since 1970, UTC
 *
 * Events taken out of a record to be carried away, and what is to be said about them.
 */
typedef struct
{
  MandateDossier *dossier;
  MandateMission *mission;
  GPtrArray *events;
  GPtrArray *phases;
  MandateDay first;
  MandateDay last;
  gboolean whole;
  char *filter;
  gint64 made;
} MandateExtract;

MandateExtract *mandate_extract_new       (MandateDossier       *dossier,
                                           GListModel           *events,
                                           MandateDay            first,
                                           MandateDay            last,
                                           const char           *filter);
void            mandate_extract_free      (MandateExtract       *self);

char           *mandate_extract_dup_range (const MandateExtract *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MandateExtract, mandate_extract_free)

G_END_DECLS
