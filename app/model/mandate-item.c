/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Anything in the record that has an id and can be linked to, listed and found:
 * an event, a place, a source. Items are immutable once the reader has handed
 * out the dossier they belong to.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-item-private.h"

const char * const mandate_certainty_nicks[] = { "read", "general", "disputed", NULL };

typedef MandateItemData MandateItemPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (MandateItem, mandate_item, G_TYPE_OBJECT)

static void
mandate_item_finalize (GObject *object)
{
  MandateItemPrivate *priv = mandate_item_get_instance_private (MANDATE_ITEM (object));

  g_free (priv->id);
  g_free (priv->title);
  g_free (priv->original_title);
  g_free (priv->second_name);
  g_strfreev (priv->aliases);
  mandate_text_unref (priv->text);
  mandate_text_unref (priv->note);
  g_clear_pointer (&priv->sources, g_ptr_array_unref);
  g_clear_pointer (&priv->references, g_ptr_array_unref);

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
 * mandate_item_get_second_name:
 *
 * Returns: (transfer none) (nullable): another name as the record's file has it: the
 *   short name of an actor, what an abbreviation stands for
 */
const char *
mandate_item_get_second_name (MandateItem *self)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (self), NULL);

  return mandate_item_get_data (self)->second_name;
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
 * mandate_item_get_language:
 *
 * Returns: (transfer none) (nullable): the language of the item's texts where they are
 *   not translated, and stay as the record has them: “en”; %NULL where they are in the
 *   language that was asked for. The title is not meant: names are translated singly.
 */
const char *
mandate_item_get_language (MandateItem *self)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (self), NULL);

  return mandate_item_get_data (self)->language;
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

/**
 * mandate_item_get_note:
 *
 * Returns: (transfer none) (nullable): what is in doubt, or must be known of it
 */
MandateText *
mandate_item_get_note (MandateItem *self)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (self), NULL);

  return mandate_item_get_data (self)->note;
}

/**
 * mandate_item_get_sources:
 *
 * Returns: (transfer none) (element-type MandateSource): how it is known; empty
 *   where no page was read for it
 */
GPtrArray *
mandate_item_get_sources (MandateItem *self)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (self), NULL);

  return mandate_item_get_data (self)->sources;
}

/**
 * mandate_item_get_parent:
 *
 * Returns: (transfer none) (nullable): the item that this one is a part of, as a
 *   paragraph is of a chapter
 */
MandateItem *
mandate_item_get_parent (MandateItem *self)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (self), NULL);

  return mandate_item_get_data (self)->parent;
}

MandateCertainty
mandate_item_get_certainty (MandateItem *self)
{
  g_return_val_if_fail (MANDATE_IS_ITEM (self), MANDATE_CERTAINTY_READ);

  return mandate_item_get_data (self)->certainty;
}

/**
 * mandate_certainty_get_name:
 *
 * Returns: (transfer none): how a thing is known, in the reader's language
 */
const char *
mandate_certainty_get_name (MandateCertainty self)
{
  static const char * const names[MANDATE_N_CERTAINTIES] = {
    [MANDATE_CERTAINTY_READ] = NC_ ("how it is known", "Read in a source"),
    [MANDATE_CERTAINTY_GENERAL] = NC_ ("how it is known", "General knowledge"),
    [MANDATE_CERTAINTY_DISPUTED] = NC_ ("how it is known", "Sources disagree"),
  };

  g_return_val_if_fail (self < MANDATE_N_CERTAINTIES, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "how it is known", names[self]);
}

/**
 * mandate_certainty_get_nick:
 *
 * Returns: (transfer none): the word that the record's files use
 */
const char *
mandate_certainty_get_nick (MandateCertainty self)
{
  g_return_val_if_fail (self < MANDATE_N_CERTAINTIES, NULL);

  return mandate_certainty_nicks[self];
}
