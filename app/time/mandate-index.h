/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-date.h"

G_BEGIN_DECLS

/**
 * MandateIndexEvent:
 * @first: the first day it may have happened on
 * @last: the last; not before @first
 * @lane: the lane it stands in, from 0
 * @kind: what the caller tells kinds apart by
 * @importance: the greater, the sooner it is shown
 * @first_precision: how exactly its beginning is known, a #MandatePrecision
 * @last_precision: how exactly its end is known, a #MandatePrecision
 *
 * What a timeline needs to know of an event to draw its mark.
 */
typedef struct
{
  MandateDay first;
  MandateDay last;
  guint8 lane;
  guint8 kind;
  guint8 importance;
  guint8 first_precision;
  guint8 last_precision;
} MandateIndexEvent;

/**
 * MandateIndexStop:
 * @data: the caller's
 *
 * Returns: whether the work is no longer wanted
 */
typedef gboolean (*MandateIndexStop) (gpointer data);

typedef struct _MandateIndex MandateIndex;

MandateIndex      *mandate_index_new            (const MandateIndexEvent *events,
                                                 guint                    n_events,
                                                 guint                    n_lanes,
                                                 MandateIndexStop         stop,
                                                 gpointer                 data);
void               mandate_index_free           (MandateIndex            *self);

guint              mandate_index_get_n_events   (const MandateIndex      *self,
                                                 guint                    lane);
gsize              mandate_index_get_size       (const MandateIndex      *self);
MandateIndexEvent  mandate_index_get_event      (const MandateIndex      *self,
                                                 guint                    lane,
                                                 guint                    number);
guint              mandate_index_get_position   (const MandateIndex      *self,
                                                 guint                    lane,
                                                 guint                    number);
gboolean           mandate_index_find           (const MandateIndex      *self,
                                                 guint                    lane,
                                                 guint                    position,
                                                 guint                   *number);
guint              mandate_index_seek           (const MandateIndex      *self,
                                                 guint                    lane,
                                                 guint                    from,
                                                 MandateDay               day);
guint              mandate_index_count          (const MandateIndex      *self,
                                                 guint                    lane,
                                                 MandateDay               first,
                                                 MandateDay               last);
guint              mandate_index_count_reaching (const MandateIndex      *self,
                                                 guint                    lane,
                                                 MandateDay               day);
guint              mandate_index_list_leaders   (const MandateIndex      *self,
                                                 guint                    lane,
                                                 guint                    from,
                                                 guint                    to,
                                                 guint                    n_numbers,
                                                 guint                   *numbers);
guint              mandate_index_list_reaching  (const MandateIndex      *self,
                                                 guint                    lane,
                                                 MandateDay               day,
                                                 guint                    n_numbers,
                                                 guint                   *numbers);
guint              mandate_index_get_leader_reaching
                                                (const MandateIndex      *self,
                                                 guint                    lane,
                                                 guint                    before,
                                                 MandateDay               day);
MandateDay         mandate_index_get_last_day   (const MandateIndex      *self,
                                                 guint                    lane,
                                                 guint                    from,
                                                 guint                    to);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MandateIndex, mandate_index_free)

G_END_DECLS
