/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A stretch of the story that the timeline shows as a band. The phases of a record follow
 * each other without gap or overlap.
 */

#include "config.h"

#include "mandate-phase-private.h"

G_DEFINE_FINAL_TYPE (MandatePhase, mandate_phase, MANDATE_TYPE_ITEM)

static void
mandate_phase_class_init (MandatePhaseClass *klass)
{
}

static void
mandate_phase_init (MandatePhase *self)
{
}

/**
 * mandate_phase_get_span:
 *
 * Returns: first and last day
 */
MandateSpan
mandate_phase_get_span (MandatePhase *self)
{
  g_return_val_if_fail (MANDATE_IS_PHASE (self), ((MandateSpan) { 0 }));

  return self->span;
}
