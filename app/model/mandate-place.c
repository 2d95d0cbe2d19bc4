/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A town, village, camp, region or country where something happened. */

#include "config.h"

#include "mandate-place-private.h"

G_DEFINE_FINAL_TYPE (MandatePlace, mandate_place, MANDATE_TYPE_ITEM)

static void
mandate_place_finalize (GObject *object)
{
  MandatePlace *self = MANDATE_PLACE (object);

  g_free (self->region);
  g_free (self->country);

  G_OBJECT_CLASS (mandate_place_parent_class)->finalize (object);
}

static void
mandate_place_class_init (MandatePlaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_place_finalize;
}

static void
mandate_place_init (MandatePlace *self)
{
}

/**
 * mandate_place_get_region:
 *
 * Returns: (transfer none) (nullable): the region it lies in
 */
const char *
mandate_place_get_region (MandatePlace *self)
{
  g_return_val_if_fail (MANDATE_IS_PLACE (self), NULL);

  return self->region;
}

/**
 * mandate_place_get_country:
 *
 * Returns: (transfer none) (nullable): the country it lies in
 */
const char *
mandate_place_get_country (MandatePlace *self)
{
  g_return_val_if_fail (MANDATE_IS_PLACE (self), NULL);

  return self->country;
}

/**
 * mandate_place_get_position:
 *
 * Returns: where it lies
 */
MandatePosition
mandate_place_get_position (MandatePlace *self)
{
  g_return_val_if_fail (MANDATE_IS_PLACE (self), ((MandatePosition) { 0 }));

  return self->position;
}

/**
 * mandate_place_get_population:
 *
 * Returns: how many people live there; 0 where that was not found
 */
guint
mandate_place_get_population (MandatePlace *self)
{
  g_return_val_if_fail (MANDATE_IS_PLACE (self), 0);

  return self->population;
}

/**
 * mandate_place_get_population_date:
 *
 * Returns: for when the population holds; its year is 0 where that was not found
 */
MandateDate
mandate_place_get_population_date (MandatePlace *self)
{
  g_return_val_if_fail (MANDATE_IS_PLACE (self), ((MandateDate) { 0 }));

  return self->population_date;
}
