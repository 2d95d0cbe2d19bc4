/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a figure counts: “peacekeepers killed”, “votes for”. The title is the label that a
 * reader sees.
 */

#include "config.h"

#include "mandate-measure-private.h"

G_DEFINE_FINAL_TYPE (MandateMeasure, mandate_measure, MANDATE_TYPE_ITEM)

static void
mandate_measure_class_init (MandateMeasureClass *klass)
{
}

static void
mandate_measure_init (MandateMeasure *self)
{
}

/**
 * mandate_measure_get_unit:
 *
 * Returns: the unit in which it counts
 */
MandateUnit
mandate_measure_get_unit (MandateMeasure *self)
{
  g_return_val_if_fail (MANDATE_IS_MEASURE (self), MANDATE_UNIT_COUNT);

  return self->unit;
}
