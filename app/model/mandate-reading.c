/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the builders of items share: ids, words in the reader's language, and
 * references from one item to another.
 */

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
  static const char * const nicks[] = { "read", "general", "disputed", NULL };
  guint choice = MANDATE_CERTAINTY_READ;

  if (mandate_node_get_attribute (node, "known") != NULL
      && !mandate_node_get_choice (node, "known", nicks, &choice, error))
    return FALSE;

  data->certainty = choice;
  return TRUE;
}

/*< private >
 * mandate_reading_add:
 * @item: (transfer none): an item; its title may be set already
 * @node: the element with its id
 *
 * Gives @item its id and puts it into the dossier.
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

  if (!take_certainty (data, node, error))
    return FALSE;

  data->id = g_strdup (id);
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

static const char *
translate (MandateReading *self, const char *context, const char *words)
{
  return self->translate != NULL ? self->translate (context, words, self->translate_data) : words;
}

/*< private >
 * mandate_reading_words:
 * @context: (nullable): the id that gettext has as the words' context
 *
 * Returns: (transfer full): the words of @node in the reader's language
 */
char *
mandate_reading_words (MandateReading *self, const MandateNode *node, const char *context)
{
  g_autofree char *words = mandate_node_to_plain (node);

  return g_strdup (translate (self, context, words));
}

static void
remember_links (MandateReading *self, const MandateNode *node)
{
  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);
      MandateLink link;

      if (g_strcmp0 (child->name, "ref") != 0)
        continue;

      link.id = g_strdup (mandate_node_get_attribute (child, "to"));
      link.site = mandate_node_attribute_site (child, "to");
      g_array_append_val (self->links, link);
    }
}

/*< private >
 * mandate_reading_text:
 *
 * A translation that is no good markup is a translator's slip; the reader then
 * gets the original rather than nothing. A test finds such slips.
 *
 * Returns: (transfer full): the text of @node in the reader's language
 */
MandateText *
mandate_reading_text (MandateReading *self, const MandateNode *node, const char *context)
{
  g_autofree char *fragment = mandate_node_to_fragment (node);
  g_autoptr (GError) error = NULL;
  MandateText *text;

  remember_links (self, node);

  text = mandate_text_parse (translate (self, context, fragment), &error);
  if (text == NULL)
    {
      g_debug ("Translation of “%s” is not well-formed: %s", fragment, error->message);
      text = mandate_text_parse (fragment, NULL);
    }

  return text;
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
  const char *id = mandate_node_get_attribute (node, attribute);
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

  return item;
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
