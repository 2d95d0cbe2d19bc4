/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-item.h"
#include "mandate-date.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_PHASE (mandate_phase_get_type ())

G_DECLARE_FINAL_TYPE (MandatePhase, mandate_phase, MANDATE, PHASE, MandateItem)

MandateSpan  mandate_phase_get_span (MandatePhase *self);

G_END_DECLS
