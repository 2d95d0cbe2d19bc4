/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The names of places, people, groups, bases and words in all languages that the record
 * is installed in, so that each is found by the name that a person knows, and so are the
 * events that have to do with it.
 */

#include "config.h"

#include "mandate-fold.h"
#include "mandate-search-private.h"

/*< private >
 * mandate_search_names_free:
 */
void
mandate_search_names_free (MandateSearchNames *self)
{
  if (self == NULL)
    return;

  g_strfreev (self->names);
  g_free (self->folded);
  g_free (self);
}

static GPtrArray *
open_catalogs (const char *language, MandateLanguages *languages)
{
  g_auto (GStrv) codes = mandate_languages_list (languages);
  GPtrArray *catalogs = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; codes[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      MandateCatalog *catalog;

      if (g_str_equal (codes[i], language) || g_str_equal (codes[i], MANDATE_RECORD_LANGUAGE))
        continue;

      catalog = mandate_languages_open (languages, codes[i], &error);
      if (catalog != NULL)
        g_ptr_array_add (catalogs, catalog);
      else
        g_warning ("The names in the language “%s” cannot be read: %s", codes[i], error->message);
    }

  return catalogs;
}

static void
add_name (GPtrArray *names, MandateItem *item, MandateCatalog *catalog, const char *original)
{
  const char *name = original != NULL ? mandate_catalog_find (catalog, mandate_item_get_id (item), original) : NULL;

  if (name != NULL && !g_str_equal (name, original) && !g_str_equal (name, mandate_item_get_title (item))
      && !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    g_ptr_array_add (names, g_strdup (name));
}

static void
add_names (GPtrArray *names, MandateItem *item, GPtrArray *catalogs)
{
  for (guint i = 0; i < catalogs->len; i++)
    {
      add_name (names, item, g_ptr_array_index (catalogs, i), mandate_item_get_original_title (item));
      add_name (names, item, g_ptr_array_index (catalogs, i), mandate_item_get_second_name (item));
    }
}

static void
add_names_of_all (GPtrArray *names, GPtrArray *items, GPtrArray *catalogs)
{
  for (guint i = 0; i < items->len; i++)
    add_names (names, g_ptr_array_index (items, i), catalogs);
}

static MandateSearchNames *
read_item (MandateItem *item, GPtrArray *catalogs)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  MandateSearchNames *self;
  g_autofree char *joined = NULL;

  if (MANDATE_IS_EVENT (item))
    {
      add_names_of_all (names, mandate_event_get_places (MANDATE_EVENT (item)), catalogs);
      add_names_of_all (names, mandate_event_get_actors (MANDATE_EVENT (item)), catalogs);
    }
  else
    add_names (names, item, catalogs);

  if (names->len == 0)
    return NULL;

  self = g_new0 (MandateSearchNames, 1);
  self->names = (char **) g_ptr_array_steal (names, NULL);
  joined = g_strjoinv (" ", self->names);
  self->folded = mandate_fold (joined);
  return self;
}

/*< private >
 * mandate_search_names_read:
 * @items: (element-type MandateItem): items of a dossier
 * @language: the language of the dossier
 *
 * Any thread may call it.
 *
 * Returns: (transfer full) (element-type MandateSearchNames): the names of each of the
 *   items, %NULL for one that has none; those of an event are of its places and actors
 */
GPtrArray *
mandate_search_names_read (GPtrArray *items, const char *language, MandateLanguages *languages)
{
  g_autoptr (GPtrArray) catalogs = open_catalogs (language, languages);
  GPtrArray *names = g_ptr_array_new_full (items->len, (GDestroyNotify) mandate_search_names_free);

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (names, read_item (g_ptr_array_index (items, i), catalogs));

  return names;
}
