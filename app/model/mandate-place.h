/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-date.h"
#include "mandate-item.h"

G_BEGIN_DECLS

/**
 * MandatePositionQuality:
 * @MANDATE_POSITION_NONE: there is no point; a note says why
 * @MANDATE_POSITION_ABOUT: rounded, or the point of the nearest known town
 * @MANDATE_POSITION_EXACT: a point of its own
 */
typedef enum
{
  MANDATE_POSITION_NONE,
  MANDATE_POSITION_ABOUT,
  MANDATE_POSITION_EXACT,
} MandatePositionQuality;

/**
 * MandatePosition:
 * @quality: how far the point can be trusted
 * @latitude: in degrees, north positive; 0 where there is no point
 * @longitude: in degrees, east positive; 0 where there is no point
 */
typedef struct
{
  MandatePositionQuality quality;
  double latitude;
  double longitude;
} MandatePosition;

#define MANDATE_TYPE_PLACE (mandate_place_get_type ())

G_DECLARE_FINAL_TYPE (MandatePlace, mandate_place, MANDATE, PLACE, MandateItem)

const char      *mandate_place_get_region          (MandatePlace *self);
const char      *mandate_place_get_country         (MandatePlace *self);
MandatePosition  mandate_place_get_position        (MandatePlace *self);
guint            mandate_place_get_population      (MandatePlace *self);
MandateDate      mandate_place_get_population_date (MandatePlace *self);

G_END_DECLS
