/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A person, state, body or group that acts in the record. */

#include "config.h"

#include "mandate-actor-private.h"

G_DEFINE_FINAL_TYPE (MandateActor, mandate_actor, MANDATE_TYPE_ITEM)

static void
mandate_actor_finalize (GObject *object)
{
  MandateActor *self = MANDATE_ACTOR (object);

  g_free (self->kind);
  g_free (self->short_name);

  G_OBJECT_CLASS (mandate_actor_parent_class)->finalize (object);
}

static void
mandate_actor_class_init (MandateActorClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_actor_finalize;
}

static void
mandate_actor_init (MandateActor *self)
{
}

/**
 * mandate_actor_get_short_name:
 *
 * Returns: (transfer none): the name for tight places; the full name is the title
 */
const char *
mandate_actor_get_short_name (MandateActor *self)
{
  g_return_val_if_fail (MANDATE_IS_ACTOR (self), NULL);

  return self->short_name != NULL ? self->short_name : mandate_item_get_title (MANDATE_ITEM (self));
}

/**
 * mandate_actor_get_kind:
 *
 * Returns: (transfer none): what sort of actor it is, in the words of the record's
 *   files
 */
const char *
mandate_actor_get_kind (MandateActor *self)
{
  g_return_val_if_fail (MANDATE_IS_ACTOR (self), NULL);

  return self->kind;
}
