/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-dossier.h"

G_BEGIN_DECLS

/**
 * MandateInterval:
 * @from: the earlier day
 * @to: the later day
 * @ends: (nullable): the events that stand at the two ends, where there are such
 * @events: (element-type MandateEvent): the events that fall between or reach into it
 * @bases: (element-type MandateBase): the bases of the mission that closed between
 * @register_of_dead: (nullable): the series that counts the mission's dead by month
 * @n_months: how many complete months of that series lie between
 * @months: the first and the last of these; its start's year is 0 where there are none
 * @dead: how many died in these months
 *
 * The time between two days, and what the record has of it.
 */
typedef struct
{
  MandateDay from;
  MandateDay to;
  MandateEvent *ends[2];
  GPtrArray *events;
  GPtrArray *bases;
  MandateSeries *register_of_dead;
  guint n_months;
  MandateSpan months;
  double dead;
} MandateInterval;

MandateInterval *mandate_interval_new             (MandateDossier        *dossier,
                                                   GListModel            *events,
                                                   MandateDay             from,
                                                   MandateDay             to);
void             mandate_interval_free            (MandateInterval       *self);
void             mandate_interval_set_end         (MandateInterval       *self,
                                                   MandateEvent          *event);
int              mandate_interval_get_days        (const MandateInterval *self);

char            *mandate_interval_to_words        (const MandateInterval *self);
char            *mandate_interval_dup_doubt_words (const MandateInterval *self);
char            *mandate_interval_dup_dead_words  (const MandateInterval *self);
char            *mandate_interval_to_text         (const MandateInterval *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MandateInterval, mandate_interval_free)

G_END_DECLS
