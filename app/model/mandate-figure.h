/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-measure.h"

G_BEGIN_DECLS

/**
 * MandateAmount:
 * @low: the lowest count that a source gives; -INFINITY where only an upper limit is known
 * @high: the highest; equals @low where the sources agree; INFINITY where only a
 *   lower limit is known
 * @about: whether the source gives it as approximate
 * @unit: what it is counted in
 *
 * A number as the sources give it: a range where they disagree.
 */
typedef struct
{
  double low;
  double high;
  gboolean about;
  MandateUnit unit;
} MandateAmount;

/**
 * MandateFigure:
 * @measure: what is counted
 * @amount: how many
 *
 * A figure of an event.
 */
typedef struct
{
  MandateMeasure *measure;
  MandateAmount amount;
} MandateFigure;

char *mandate_amount_to_words (const MandateAmount *amount);

G_END_DECLS
