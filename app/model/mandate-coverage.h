/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "mandate-event.h"
#include "mandate-scale.h"

G_BEGIN_DECLS

/**
 * MandateCoverage:
 * @month: the month
 * @n_events: how many events of the record fall into it
 * @n_sources: how many different sources these cite
 *
 * How much the record rests on in a month.
 */
typedef struct
{
  MandateDate month;
  guint n_events;
  guint n_sources;
} MandateCoverage;

GArray                *mandate_coverage_new        (GListModel            *events);
const MandateCoverage *mandate_coverage_find       (GArray                *months,
                                                    MandateDay             day);
const MandateCoverage *mandate_coverage_find_most  (GArray                *months);
MandateExtent          mandate_coverage_get_extent (const MandateCoverage *self,
                                                    const MandateScale    *scale);
char                  *mandate_coverage_to_words   (const MandateCoverage *self);

G_END_DECLS
