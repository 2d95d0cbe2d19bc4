/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-item.h"

G_BEGIN_DECLS

/**
 * MandateUnit:
 *
 * Units of the record's figures.
 */
typedef enum
{
  MANDATE_UNIT_COUNT,
  MANDATE_UNIT_PERCENT,
  MANDATE_UNIT_EUR,
  MANDATE_UNIT_USD,
  MANDATE_UNIT_MONTHS,
  MANDATE_UNIT_YEARS,
  MANDATE_UNIT_DAYS,
  MANDATE_UNIT_HECTARES,
  MANDATE_UNIT_KM,
  MANDATE_N_UNITS,
} MandateUnit;

#define MANDATE_TYPE_MEASURE (mandate_measure_get_type ())

G_DECLARE_FINAL_TYPE (MandateMeasure, mandate_measure, MANDATE, MEASURE, MandateItem)

MandateUnit  mandate_measure_get_unit (MandateMeasure *self);

G_END_DECLS
