/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words of the record in the reader's language.
 *
 * A name is looked up by itself. The texts of an item (the summary and the note of an
 * event, all of a chapter) are taken together: where the translation of one of them is
 * missing, all of them stay in the record's own language, so that no page changes its
 * language from one sentence to the next, and the item says that it is so.
 */

#include "config.h"

#include "mandate-reader-private.h"

static const char *
translate (MandateReading *self, const char *context, const char *words)
{
  return self->translate != NULL ? self->translate (context, words, self->translate_data) : NULL;
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
  const char *translation = translate (self, context, words);

  return translation != NULL ? g_strdup (translation) : g_steal_pointer (&words);
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
 * Returns: (transfer full): the text of @node, in the language chosen for the item
 */
MandateText *
mandate_reading_text (MandateReading *self, const MandateNode *node)
{
  g_autofree char *fragment = NULL;
  MandateText *text = NULL;

  remember_links (self, node);
  if (g_hash_table_steal_extended (self->texts, node, NULL, (gpointer *) &text))
    return text;

  fragment = mandate_node_to_fragment (node);
  return mandate_text_parse (fragment, NULL);
}

static gboolean
is_body (const char *name)
{
  static const char * const names[] = { "p", "lead", "basis", "summary", "note", "record", "task", NULL };

  return g_strv_contains (names, name);
}

/* A translation that is no good markup is a translator's slip, and counts as none; a
 * test finds such slips. */
static gboolean
take_translation (MandateReading *self, const MandateNode *node, const char *context)
{
  g_autofree char *fragment = mandate_node_to_fragment (node);
  const char *translation = translate (self, context, fragment);
  g_autoptr (GError) error = NULL;
  MandateText *text = translation != NULL ? mandate_text_parse (translation, &error) : NULL;

  if (error != NULL)
    g_debug ("Translation of “%s” is not well-formed: %s", fragment, error->message);
  if (text != NULL)
    g_hash_table_insert (self->texts, (gpointer) node, text);
  return text != NULL;
}

static gboolean
take_translations (MandateReading *self, const MandateNode *node, const char *context)
{
  const char *id = mandate_node_get_attribute (node, "id");

  if (is_body (node->name))
    return take_translation (self, node, id != NULL ? id : context);

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);

      if (child->name != NULL && !g_str_equal (child->name, "section")
          && !take_translations (self, child, id != NULL ? id : context))
        return FALSE;
    }

  return TRUE;
}

/*< private >
 * mandate_reading_choose_language:
 * @node: the element of an item that is about to be built
 *
 * Finds the translations of all its texts, to be taken by mandate_reading_text(), or of
 * none of them. The sections of an article are items of their own here.
 */
void
mandate_reading_choose_language (MandateReading *self, const MandateNode *node)
{
  self->language = NULL;
  if (self->translate == NULL || take_translations (self, node, NULL))
    return;

  g_hash_table_remove_all (self->texts);
  self->language = MANDATE_RECORD_LANGUAGE;
}

/*< private >
 * mandate_reading_title:
 * @name: the child that holds the title, the name or the label
 *
 * Gives @item its title.
 */
void
mandate_reading_title (MandateReading *self, MandateItem *item, const MandateNode *node, const char *name)
{
  MandateItemData *data = mandate_item_get_data (item);
  const MandateNode *child = mandate_node_get_child (node, name);

  data->title = mandate_reading_words (self, child, mandate_node_get_attribute (node, "id"));
  data->original_title = mandate_node_to_plain (child);
}

/*< private >
 * mandate_reading_second_name:
 * @child: the child that holds it
 *
 * Gives @item its second name.
 *
 * Returns: (transfer full): the name in the reader's language
 */
char *
mandate_reading_second_name (MandateReading *self, MandateItem *item, const MandateNode *node, const MandateNode *child)
{
  mandate_item_get_data (item)->second_name = mandate_node_to_plain (child);
  return mandate_reading_words (self, child, mandate_node_get_attribute (node, "id"));
}

/*< private >
 * mandate_reading_body:
 *
 * Gives @item its text, where there is one.
 */
void
mandate_reading_body (MandateReading *self, MandateItem *item, const MandateNode *node)
{
  const MandateNode *child = mandate_node_get_child (node, "p");

  if (child != NULL)
    mandate_item_get_data (item)->text = mandate_reading_text (self, child);
}

/*< private >
 * mandate_reading_institution:
 *
 * Returns: (transfer full) (nullable): the name that an attribute has of an institution, in
 *   the reader's language
 */
char *
mandate_reading_institution (MandateReading *self, const MandateNode *node, const char *attribute)
{
  const char *name = mandate_node_get_attribute (node, attribute);
  const char *translation = name != NULL ? translate (self, NULL, name) : NULL;

  return g_strdup (translation != NULL ? translation : name);
}

/*< private >
 * mandate_reading_shared:
 *
 * Names that many items share are translated once, without an item's context.
 *
 * Returns: (transfer full) (nullable): the words of the child, if it is there
 */
char *
mandate_reading_shared (MandateReading *self, const MandateNode *node, const char *name)
{
  const MandateNode *child = mandate_node_get_child (node, name);

  return child != NULL ? mandate_reading_words (self, child, NULL) : NULL;
}
