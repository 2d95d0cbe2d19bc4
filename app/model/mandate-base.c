/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A base of the mission: where it stood, from when to when, and to whom it went.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-base-private.h"

G_DEFINE_FINAL_TYPE (MandateBase, mandate_base, MANDATE_TYPE_ITEM)

static void
mandate_base_finalize (GObject *object)
{
  MandateBase *self = MANDATE_BASE (object);

  g_clear_object (&self->place);
  g_free (self->sector);
  g_clear_object (&self->handed_to);
  g_clear_object (&self->event);
  g_clear_pointer (&self->contributors, g_ptr_array_unref);

  G_OBJECT_CLASS (mandate_base_parent_class)->finalize (object);
}

static void
mandate_base_class_init (MandateBaseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_base_finalize;
}

static void
mandate_base_init (MandateBase *self)
{
}

/**
 * mandate_base_get_kind:
 *
 * Returns: what it was
 */
MandateBaseKind
mandate_base_get_kind (MandateBase *self)
{
  g_return_val_if_fail (MANDATE_IS_BASE (self), MANDATE_BASE_KIND_CAMP);

  return self->kind;
}

/**
 * mandate_base_get_place:
 *
 * Returns: (transfer none): the place it stood at
 */
MandatePlace *
mandate_base_get_place (MandateBase *self)
{
  g_return_val_if_fail (MANDATE_IS_BASE (self), NULL);

  return self->place;
}

/**
 * mandate_base_get_position:
 *
 * Returns: where it stood
 */
MandatePosition
mandate_base_get_position (MandateBase *self)
{
  g_return_val_if_fail (MANDATE_IS_BASE (self), ((MandatePosition) { 0 }));

  return self->position;
}

/**
 * mandate_base_get_opened:
 *
 * Returns: when it opened; its year is 0 where that was not found
 */
MandateDate
mandate_base_get_opened (MandateBase *self)
{
  g_return_val_if_fail (MANDATE_IS_BASE (self), ((MandateDate) { 0 }));

  return self->opened;
}

/**
 * mandate_base_get_closed:
 *
 * Returns: when it closed; its year is 0 where that was not found
 */
MandateDate
mandate_base_get_closed (MandateBase *self)
{
  g_return_val_if_fail (MANDATE_IS_BASE (self), ((MandateDate) { 0 }));

  return self->closed;
}

/**
 * mandate_base_get_sector:
 *
 * Returns: (transfer none) (nullable): the sector of the mission that it lay in
 */
const char *
mandate_base_get_sector (MandateBase *self)
{
  g_return_val_if_fail (MANDATE_IS_BASE (self), NULL);

  return self->sector;
}

/**
 * mandate_base_get_handed_to:
 *
 * Returns: (transfer none) (nullable): to whom it was handed over
 */
MandateActor *
mandate_base_get_handed_to (MandateBase *self)
{
  g_return_val_if_fail (MANDATE_IS_BASE (self), NULL);

  return self->handed_to;
}

/**
 * mandate_base_get_event:
 *
 * Returns: (transfer none) (nullable): the event that tells of its end
 */
MandateEvent *
mandate_base_get_event (MandateBase *self)
{
  g_return_val_if_fail (MANDATE_IS_BASE (self), NULL);

  return self->event;
}

/**
 * mandate_base_get_contributors:
 *
 * Returns: (transfer none) (element-type MandateActor): who had soldiers there
 */
GPtrArray *
mandate_base_get_contributors (MandateBase *self)
{
  g_return_val_if_fail (MANDATE_IS_BASE (self), NULL);

  return self->contributors;
}

/**
 * mandate_base_kind_get_name:
 *
 * Returns: (transfer none): the name in the reader's language
 */
const char *
mandate_base_kind_get_name (MandateBaseKind self)
{
  static const char * const names[MANDATE_N_BASE_KINDS] = {
    [MANDATE_BASE_KIND_HEADQUARTERS] = NC_ ("kind of base", "Headquarters"),
    [MANDATE_BASE_KIND_SECTOR_HEADQUARTERS] = NC_ ("kind of base", "Headquarters of a sector"),
    [MANDATE_BASE_KIND_CAMP] = NC_ ("kind of base", "Camp"),
    [MANDATE_BASE_KIND_TEMPORARY_BASE] = NC_ ("kind of base", "Temporary base"),
  };

  g_return_val_if_fail (self < MANDATE_N_BASE_KINDS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "kind of base", names[self]);
}
