/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The mission that the record is about, as the overview tells it. The title is its short
 * name.
 */

#include "config.h"

#include "mandate-mission-private.h"

G_DEFINE_FINAL_TYPE (MandateMission, mandate_mission, MANDATE_TYPE_ITEM)

static void
mandate_mission_finalize (GObject *object)
{
  MandateMission *self = MANDATE_MISSION (object);

  g_free (self->name);
  g_free (self->strap);
  g_clear_pointer (&self->about, g_ptr_array_unref);
  g_clear_pointer (&self->colophon, g_ptr_array_unref);
  g_clear_pointer (&self->moments, g_array_unref);
  g_clear_pointer (&self->numbers, g_array_unref);

  G_OBJECT_CLASS (mandate_mission_parent_class)->finalize (object);
}

static void
mandate_mission_class_init (MandateMissionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_mission_finalize;
}

static void
mandate_mission_init (MandateMission *self)
{
}

/**
 * mandate_mission_get_name:
 *
 * Returns: (transfer none): its full name
 */
const char *
mandate_mission_get_name (MandateMission *self)
{
  g_return_val_if_fail (MANDATE_IS_MISSION (self), NULL);

  return self->name;
}

/**
 * mandate_mission_get_strap:
 *
 * Returns: (transfer none): what it was, in a few words
 */
const char *
mandate_mission_get_strap (MandateMission *self)
{
  g_return_val_if_fail (MANDATE_IS_MISSION (self), NULL);

  return self->strap;
}

/**
 * mandate_mission_get_span:
 *
 * Returns: from its creation to its end
 */
MandateSpan
mandate_mission_get_span (MandateMission *self)
{
  g_return_val_if_fail (MANDATE_IS_MISSION (self), ((MandateSpan) { 0 }));

  return self->span;
}

/**
 * mandate_mission_get_about:
 *
 * Returns: (transfer none) (element-type MandateText): what it was and did, a text a
 *   paragraph
 */
GPtrArray *
mandate_mission_get_about (MandateMission *self)
{
  g_return_val_if_fail (MANDATE_IS_MISSION (self), NULL);

  return self->about;
}

/**
 * mandate_mission_get_moments:
 *
 * Returns: (transfer none) (element-type MandateMoment): dates that are easily confused
 */
GArray *
mandate_mission_get_moments (MandateMission *self)
{
  g_return_val_if_fail (MANDATE_IS_MISSION (self), NULL);

  return self->moments;
}

/**
 * mandate_mission_get_numbers:
 *
 * Returns: (transfer none) (element-type MandateNumber): key numbers
 */
GArray *
mandate_mission_get_numbers (MandateMission *self)
{
  g_return_val_if_fail (MANDATE_IS_MISSION (self), NULL);

  return self->numbers;
}

/**
 * mandate_mission_get_colophon:
 *
 * Returns: (transfer none) (element-type MandateText): how the record was made
 */
GPtrArray *
mandate_mission_get_colophon (MandateMission *self)
{
  g_return_val_if_fail (MANDATE_IS_MISSION (self), NULL);

  return self->colophon;
}
