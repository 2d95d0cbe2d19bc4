/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "timeline/mandate-timeline-filter.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_FILTER_CHIPS (mandate_filter_chips_get_type ())

G_DECLARE_FINAL_TYPE (MandateFilterChips, mandate_filter_chips, MANDATE, FILTER_CHIPS, AdwBin)

void mandate_filter_chips_set_filter (MandateFilterChips    *self,
                                      MandateTimelineFilter *filter);

G_END_DECLS
