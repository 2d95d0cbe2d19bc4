/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Anything in the record that has an id and can be linked to, listed and found:
 * an event, a place, a source. Items are immutable once the reader has handed
 * out the dossier they belong to.
 */

#include "config.h"

#include "mandate-item-private.h"

typedef MandateItemData MandateItemPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (MandateItem, mandate_item, G_TYPE_OBJECT)

static void
mandate_item_finalize (GObject *object)
{
  MandateItemPrivate *priv = mandate_item_get_instance_private (MANDATE_ITEM (object));

  g_free (priv->id);
  g_free (priv->title);
  g_free (priv->original_title);
  g_strfreev (priv->aliases);
  mandate_text_unref (priv->text);

  G_OBJECT_CLASS (mandate_item_parent_class)->finalize (object);
}

static void
mandate_item_class_init (MandateItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_item_finalize;
}

static void
mandate_item_init (MandateItem *self)
{
}

MandateItemData *
mandate_item_get_data (MandateItem *self)
{
  return mandate_item_get_instance_private (self);
}

/**
 * mandate_item_get_id:
 *
 * Returns: (transfer none): the id, unique in the whole record
 */
const char *
mandate_item_get_id (MandateItem *self)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (self), NULL);

  return mandate_item_get_data (self)->id;
}

/**
 * mandate_item_get_title:
 *
 * Returns: (transfer none): title or name, in the reader's language
 */
const char *
mandate_item_get_title (MandateItem *self)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (self), NULL);

  return mandate_item_get_data (self)->title;
}

/**
 * mandate_item_get_original_title:
 *
 * Returns: (transfer none): title or name as the record's file has it, so that
 *   it is found by that name in every language
 */
const char *
mandate_item_get_original_title (MandateItem *self)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (self), NULL);

  return mandate_item_get_data (self)->original_title;
}

/**
 * mandate_item_get_aliases:
 *
 * Returns: (transfer none) (array zero-terminated=1): other names by which the item is found
 */
const char * const *
mandate_item_get_aliases (MandateItem *self)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (self), NULL);

  return (const char * const *) mandate_item_get_data (self)->aliases;
}

/**
 * mandate_item_get_text:
 *
 * Returns: (transfer none) (nullable): what the record says of the item
 */
MandateText *
mandate_item_get_text (MandateItem *self)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (self), NULL);

  return mandate_item_get_data (self)->text;
}

MandateCertainty
mandate_item_get_certainty (MandateItem *self)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (self), MANDATE_CERTAINTY_READ);

  return mandate_item_get_data (self)->certainty;
}
