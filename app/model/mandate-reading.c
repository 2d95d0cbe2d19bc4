/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the builders of items share: ids, and references from one item to another. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-reader-private.h"

static gboolean
is_id (const char *id)
{
  if (!g_ascii_islower (id[0]) && !g_ascii_isdigit (id[0]))
    return FALSE;

  for (const char *p = id; *p != '\0'; p++)
    if (!g_ascii_islower (*p) && !g_ascii_isdigit (*p) && *p != '-')
      return FALSE;

  return TRUE;
}

static gboolean
take_certainty (MandateItemData *data, const MandateNode *node, GError **error)
{
  guint choice = MANDATE_CERTAINTY_READ;

  if (mandate_node_get_attribute (node, "known") != NULL
      && !mandate_node_get_choice (node, "known", mandate_certainty_nicks, &choice, error))
    return FALSE;

  data->certainty = choice;
  if (choice != MANDATE_CERTAINTY_DISPUTED || data->note != NULL)
    return TRUE;

  mandate_record_error_set (error, MANDATE_RECORD_ERROR_MISSING_ELEMENT, mandate_node_attribute_site (node, "known"),
                            _("<%s> is disputed, and needs a <note> that says how the sources differ"), node->name);
  return FALSE;
}

/* What any item may have: a note, and the sources it rests on. */
static gboolean
take_backing (MandateReading *self, MandateItemData *data, const MandateNode *node, GError **error)
{
  const MandateNode *note = mandate_node_get_child (node, "note");

  if (note != NULL)
    data->note = mandate_reading_text (self, note);

  data->sources = mandate_node_get_attribute (node, "sources") != NULL
                    ? mandate_reading_list (self, node, "sources", MANDATE_TYPE_SOURCE, error)
                    : mandate_reading_references (self, node, "source", MANDATE_TYPE_SOURCE, error);
  return data->sources != NULL;
}

static gpointer
copy_item (gconstpointer item, gpointer data)
{
  return g_object_ref ((gpointer) item);
}

/*< private >
 * mandate_reading_add:
 * @item: (transfer none): an item; its title may be set already
 * @node: the element with its id
 *
 * Gives @item its id, its note and sources, and all that was referred to since the
 * last item was added, and puts it into the dossier.
 */
gboolean
mandate_reading_add (MandateReading *self, MandateItem *item, const MandateNode *node, GError **error)
{
  MandateItemData *data = mandate_item_get_data (item);
  const char *id = mandate_node_get_attribute (node, "id");

  if (!is_id (id))
    {
      mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_VALUE, mandate_node_attribute_site (node, "id"),
                                _("“%s” is no id; expected small letters a–z, digits and hyphens"), id);
      return FALSE;
    }

  if (!take_backing (self, data, node, error) || !take_certainty (data, node, error))
    return FALSE;

  data->id = g_strdup (id);
  data->language = self->language;
  data->references = g_ptr_array_copy (self->references, copy_item, NULL);
  g_ptr_array_set_size (self->references, 0);
  if (data->aliases == NULL)
    data->aliases = g_new0 (char *, 1);
  if (data->title == NULL)
    data->title = g_strdup (id);
  if (data->original_title == NULL)
    data->original_title = g_strdup (data->title);

  if (!mandate_dossier_add (self->dossier, item))
    {
      const MandateSite *first = g_hash_table_lookup (self->sites, id);

      mandate_record_error_set (error, MANDATE_RECORD_ERROR_DUPLICATE_ID, mandate_node_attribute_site (node, "id"),
                                _("The id “%s” is already used at %s:%d:%d"), id, first->file, first->line,
                                first->column);
      return FALSE;
    }

  g_hash_table_insert (self->sites, data->id, g_memdup2 (&node->site, sizeof (MandateSite)));
  return TRUE;
}

static gpointer
find_item (MandateReading *self, const MandateNode *node, const char *attribute, const char *id, GType type, GError **error)
{
  MandateItem *item = mandate_dossier_get_item (self->dossier, id);

  if (item == NULL)
    mandate_record_error_set (error, MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE,
                              mandate_node_attribute_site (node, attribute),
                              _("Nothing in the record has the id “%s”"), id);
  else if (!g_type_is_a (G_OBJECT_TYPE (item), type))
    {
      mandate_record_error_set (error, MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE,
                                mandate_node_attribute_site (node, attribute),
                                /* Translators: the two last are names of types, such as MandateEvent */
                                _("“%s” is a %s; expected a %s"), id, G_OBJECT_TYPE_NAME (item), g_type_name (type));
      item = NULL;
    }

  if (item != NULL)
    g_ptr_array_add (self->references, g_object_ref (item));
  return item;
}

/*< private >
 * mandate_reading_reference:
 * @attribute: the attribute that names the item
 * @type: what the item must be
 *
 * Returns: (transfer none) (nullable): the item, or %NULL with @error set
 */
gpointer
mandate_reading_reference (MandateReading     *self,
                           const MandateNode  *node,
                           const char         *attribute,
                           GType               type,
                           GError            **error)
{
  return find_item (self, node, attribute, mandate_node_get_attribute (node, attribute), type, error);
}

/*< private >
 * mandate_reading_optional:
 * @item: (out) (transfer full) (nullable): the item; left alone where the attribute is not there
 *
 * As above, for an attribute that may be missing.
 *
 * Returns: %FALSE with @error set where it names no such item
 */
gboolean
mandate_reading_optional (MandateReading     *self,
                          const MandateNode  *node,
                          const char         *attribute,
                          GType               type,
                          gpointer            item,
                          GError            **error)
{
  MandateItem *found;

  if (mandate_node_get_attribute (node, attribute) == NULL)
    return TRUE;

  found = mandate_reading_reference (self, node, attribute, type, error);
  if (found == NULL)
    return FALSE;

  *(MandateItem **) item = g_object_ref (found);
  return TRUE;
}

/*< private >
 * mandate_reading_list:
 * @attribute: an attribute with ids, parted by white space; may be missing
 *
 * Returns: (transfer full) (nullable): the items that it names, in order
 */
GPtrArray *
mandate_reading_list (MandateReading     *self,
                      const MandateNode  *node,
                      const char         *attribute,
                      GType               type,
                      GError            **error)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  const char *value = mandate_node_get_attribute (node, attribute);
  g_auto (GStrv) ids = g_strsplit_set (value != NULL ? value : "", " \t\r\n", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      MandateItem *item;

      if (ids[i][0] == '\0')
        continue;

      item = find_item (self, node, attribute, ids[i], type, error);
      if (item == NULL)
        return NULL;
      g_ptr_array_add (items, g_object_ref (item));
    }

  return g_steal_pointer (&items);
}

/*< private >
 * mandate_reading_references:
 * @name: name of the child elements, each with an attribute `ref`
 *
 * Returns: (transfer full) (nullable): the items that they name, in order
 */
GPtrArray *
mandate_reading_references (MandateReading     *self,
                            const MandateNode  *node,
                            const char         *name,
                            GType               type,
                            GError            **error)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);
      MandateItem *item;

      if (g_strcmp0 (child->name, name) != 0)
        continue;

      item = mandate_reading_reference (self, child, "ref", type, error);
      if (item == NULL)
        return NULL;
      g_ptr_array_add (items, g_object_ref (item));
    }

  return g_steal_pointer (&items);
}

/*< private >
 * mandate_reading_aliases:
 *
 * Gives @item the other names by which it is found.
 */
void
mandate_reading_aliases (MandateItem *item, const MandateNode *node)
{
  g_autoptr (GStrvBuilder) aliases = g_strv_builder_new ();

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);

      if (g_strcmp0 (child->name, "alias") == 0)
        g_strv_builder_take (aliases, mandate_node_to_plain (child));
    }

  mandate_item_get_data (item)->aliases = g_strv_builder_end (aliases);
}

/*< private >
 * mandate_reading_check_links:
 *
 * Texts may link forward, so their links are looked at when all is read.
 */
gboolean
mandate_reading_check_links (MandateReading *self, GError **error)
{
  for (guint i = 0; i < self->links->len; i++)
    {
      const MandateLink *link = &g_array_index (self->links, MandateLink, i);

      if (mandate_dossier_get_item (self->dossier, link->id) == NULL)
        {
          mandate_record_error_set (error, MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, link->site,
                                    _("Nothing in the record has the id “%s”"), link->id);
          return FALSE;
        }
    }

  return TRUE;
}
