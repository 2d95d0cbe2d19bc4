/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All the items of one mission's record: a list for each type, and every item
 * by its id. The reader fills it; after that it does not change.
 *
 * Events are kept in the order of their spans, phases likewise, places, actors and
 * words by name in the reader's language, sources by publisher and date, and
 * all else as in the files.
 */

#include "config.h"

#include "mandate-dossier-private.h"
#include "mandate-event-private.h"

struct _MandateDossier
{
  GObject parent_instance;

  const char *language; /* interned */
  GHashTable *lists;
  GHashTable *items;
};

G_DEFINE_FINAL_TYPE (MandateDossier, mandate_dossier, G_TYPE_OBJECT)

static GListStore *
get_store (MandateDossier *self, GType type)
{
  GListStore *store = g_hash_table_lookup (self->lists, GSIZE_TO_POINTER (type));

  if (store == NULL)
    {
      store = g_list_store_new (type);
      g_hash_table_insert (self->lists, GSIZE_TO_POINTER (type), store);
    }

  return store;
}

static int
compare_events (gconstpointer a, gconstpointer b, gpointer data)
{
  int order = mandate_span_compare (mandate_event_get_span ((MandateEvent *) a), mandate_event_get_span ((MandateEvent *) b));

  return order != 0 ? order : g_strcmp0 (mandate_item_get_id ((MandateItem *) a), mandate_item_get_id ((MandateItem *) b));
}

static int
compare_phases (gconstpointer a, gconstpointer b, gpointer data)
{
  return mandate_span_compare (mandate_phase_get_span ((MandatePhase *) a), mandate_phase_get_span ((MandatePhase *) b));
}

/* Words are made into keys once, not at each comparison: a record has hundreds of
 * sources, and a key costs as much as a comparison.
 */
static GHashTable *
create_keys (GListStore *store, const char * (*get_words) (MandateItem *item))
{
  GHashTable *keys = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (store));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MandateItem) item = g_list_model_get_item (G_LIST_MODEL (store), i);

      g_hash_table_insert (keys, item, g_utf8_collate_key (get_words (item), -1));
    }

  return keys;
}

static int
compare_keys (gconstpointer a, gconstpointer b, gpointer keys)
{
  return g_strcmp0 (g_hash_table_lookup (keys, a), g_hash_table_lookup (keys, b));
}

static const char *
get_publisher (MandateItem *item)
{
  return mandate_source_get_publisher (MANDATE_SOURCE (item));
}

static int
compare_sources (gconstpointer a, gconstpointer b, gpointer publishers)
{
  int order = compare_keys (a, b, publishers);

  if (order == 0)
    order = mandate_date_compare (mandate_source_get_date ((MandateSource *) a),
                                  mandate_source_get_date ((MandateSource *) b));
  if (order != 0)
    return order;

  return g_utf8_collate (mandate_item_get_title ((MandateItem *) a), mandate_item_get_title ((MandateItem *) b));
}

static void
sort_by_words (GListStore *store, GCompareDataFunc compare, const char * (*get_words) (MandateItem *item))
{
  g_autoptr (GHashTable) keys = create_keys (store, get_words);

  g_list_store_sort (store, compare, keys);
}

static void
mandate_dossier_finalize (GObject *object)
{
  MandateDossier *self = MANDATE_DOSSIER (object);

  g_hash_table_unref (self->items);
  g_hash_table_unref (self->lists);

  G_OBJECT_CLASS (mandate_dossier_parent_class)->finalize (object);
}

static void
mandate_dossier_class_init (MandateDossierClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_dossier_finalize;
}

static void
mandate_dossier_init (MandateDossier *self)
{
  self->language = g_intern_static_string (MANDATE_RECORD_LANGUAGE);
  self->lists = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->items = g_hash_table_new (g_str_hash, g_str_equal);
}

MandateDossier *
mandate_dossier_new (void)
{
  return g_object_new (MANDATE_TYPE_DOSSIER, NULL);
}

/*< private >
 * mandate_dossier_add:
 * @item: (transfer none): an item whose id is set
 *
 * Returns: %FALSE where the id is taken; the item is then not added
 */
gboolean
mandate_dossier_add (MandateDossier *self, MandateItem *item)
{
  if (g_hash_table_contains (self->items, mandate_item_get_id (item)))
    return FALSE;

  g_hash_table_insert (self->items, (gpointer) mandate_item_get_id (item), item);
  g_list_store_append (get_store (self, G_OBJECT_TYPE (item)), item);
  return TRUE;
}

/*< private >
 * mandate_dossier_sort:
 *
 * Puts the lists into their order, once all items are there.
 */
void
mandate_dossier_sort (MandateDossier *self)
{
  GListStore *events = get_store (self, MANDATE_TYPE_EVENT);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (events));

  g_list_store_sort (events, compare_events, NULL);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MandateEvent) event = g_list_model_get_item (G_LIST_MODEL (events), i);

      event->index = i;
    }

  g_list_store_sort (get_store (self, MANDATE_TYPE_PHASE), compare_phases, NULL);
  sort_by_words (get_store (self, MANDATE_TYPE_PLACE), compare_keys, mandate_item_get_title);
  sort_by_words (get_store (self, MANDATE_TYPE_ACTOR), compare_keys, mandate_item_get_title);
  sort_by_words (get_store (self, MANDATE_TYPE_WORD), compare_keys, mandate_item_get_title);
  sort_by_words (get_store (self, MANDATE_TYPE_SOURCE), compare_sources, get_publisher);
}

/*< private >
 * mandate_dossier_set_language:
 * @language: a code as gettext names its folders
 */
void
mandate_dossier_set_language (MandateDossier *self, const char *language)
{
  self->language = g_intern_string (language);
}

/**
 * mandate_dossier_get_language:
 *
 * Returns: (transfer none): the language in which the record was read: “en” is its own
 */
const char *
mandate_dossier_get_language (MandateDossier *self)
{
  g_return_val_if_fail (MANDATE_IS_DOSSIER (self), NULL);

  return self->language;
}

/**
 * mandate_dossier_get_list:
 * @type: a type of item, such as %MANDATE_TYPE_EVENT
 *
 * Returns: (transfer none): the items of that type, in the order told at the
 *   top of this file; empty where the record has none
 */
GListModel *
mandate_dossier_get_list (MandateDossier *self, GType type)
{
  g_return_val_if_fail (MANDATE_IS_DOSSIER (self), NULL);

  return G_LIST_MODEL (get_store (self, type));
}

/**
 * mandate_dossier_get_item:
 *
 * Returns: (transfer none) (nullable): the item with that id
 */
MandateItem *
mandate_dossier_get_item (MandateDossier *self, const char *id)
{
  g_return_val_if_fail (MANDATE_IS_DOSSIER (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->items, id) : NULL;
}

/* The lists keep their items alive as long as the dossier lives, so that a
 * borrowed pointer may be handed out. */
static gpointer
peek (GListModel *list, guint position)
{
  g_autoptr (GObject) item = g_list_model_get_item (list, position);

  return item;
}

/**
 * mandate_dossier_get_mission:
 *
 * Returns: (transfer none): the mission; the reader lets no record through without one
 */
MandateMission *
mandate_dossier_get_mission (MandateDossier *self)
{
  g_return_val_if_fail (MANDATE_IS_DOSSIER (self), NULL);

  return peek (mandate_dossier_get_list (self, MANDATE_TYPE_MISSION), 0);
}

/**
 * mandate_dossier_get_article:
 *
 * Returns: (transfer none) (nullable): the article that the record sets itself against
 */
MandateArticle *
mandate_dossier_get_article (MandateDossier *self)
{
  g_return_val_if_fail (MANDATE_IS_DOSSIER (self), NULL);

  return peek (mandate_dossier_get_list (self, MANDATE_TYPE_ARTICLE), 0);
}

/**
 * mandate_dossier_get_event:
 * @index: place in the order of events
 *
 * Returns: (transfer none) (nullable): that event, or %NULL beyond the last
 */
MandateEvent *
mandate_dossier_get_event (MandateDossier *self, guint index)
{
  g_return_val_if_fail (MANDATE_IS_DOSSIER (self), NULL);

  return peek (mandate_dossier_get_list (self, MANDATE_TYPE_EVENT), index);
}

/**
 * mandate_dossier_find_event:
 *
 * Returns: (transfer none) (nullable): the first event that begins on @day or
 *   later, else the last one
 */
MandateEvent *
mandate_dossier_find_event (MandateDossier *self, MandateDay day)
{
  GListModel *events;
  guint low = 0, high;

  g_return_val_if_fail (MANDATE_IS_DOSSIER (self), NULL);

  events = mandate_dossier_get_list (self, MANDATE_TYPE_EVENT);
  high = g_list_model_get_n_items (events);
  if (high == 0)
    return NULL;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (mandate_span_first_day (mandate_event_get_span (peek (events, middle))) < day)
        low = middle + 1;
      else
        high = middle;
    }

  return peek (events, MIN (low, g_list_model_get_n_items (events) - 1));
}

static gboolean
is_part_of (MandateItem *item, MandateItem *whole)
{
  while (item != NULL && item != whole)
    item = mandate_item_get_parent (item);

  return item != NULL;
}

/**
 * mandate_dossier_find_paragraph:
 * @item: an item that a text may speak of
 * @within: (nullable): the article or chapter to look in; %NULL for all of them
 *
 * Returns: (transfer none) (nullable): the first paragraph that links to @item
 */
MandateParagraph *
mandate_dossier_find_paragraph (MandateDossier *self, MandateItem *item, MandateItem *within)
{
  GListModel *paragraphs;

  g_return_val_if_fail (MANDATE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (MANDATE_IS_ITEM (item), NULL);
  g_return_val_if_fail (within == NULL || MANDATE_IS_ITEM (within), NULL);

  paragraphs = mandate_dossier_get_list (self, MANDATE_TYPE_PARAGRAPH);
  for (guint i = 0; i < g_list_model_get_n_items (paragraphs); i++)
    {
      MandateItem *paragraph = peek (paragraphs, i);

      if (mandate_text_has_target (mandate_item_get_text (paragraph), mandate_item_get_id (item))
          && (within == NULL || is_part_of (paragraph, within)))
        return MANDATE_PARAGRAPH (paragraph);
    }

  return NULL;
}

static gboolean
refers_to (MandateItem *item, MandateItem *target)
{
  MandateItemData *data = mandate_item_get_data (item);
  const char *id = mandate_item_get_id (target);

  return g_ptr_array_find (data->references, target, NULL) || (data->text != NULL && mandate_text_has_target (data->text, id))
         || (data->note != NULL && mandate_text_has_target (data->note, id));
}

/**
 * mandate_dossier_list_referring:
 * @item: an item
 * @type: a type of item
 *
 * Returns: (transfer container) (element-type MandateItem): the items of that type
 *   that name @item or link to it, in their order
 */
GPtrArray *
mandate_dossier_list_referring (MandateDossier *self, MandateItem *item, GType type)
{
  GPtrArray *found;
  GListModel *list;

  g_return_val_if_fail (MANDATE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (MANDATE_IS_ITEM (item), NULL);

  found = g_ptr_array_new_with_free_func (g_object_unref);
  list = mandate_dossier_get_list (self, type);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MandateItem) other = g_list_model_get_item (list, i);

      if (other != item && refers_to (other, item))
        g_ptr_array_add (found, g_steal_pointer (&other));
    }

  return found;
}

static void
add_once (GPtrArray *items, gpointer item)
{
  if (!g_ptr_array_find (items, item, NULL))
    g_ptr_array_add (items, g_object_ref (item));
}

/**
 * mandate_dossier_list_linked:
 * @text: (nullable): a text of the record
 * @type: a type of item
 *
 * Returns: (transfer container) (element-type MandateItem): the items of that type
 *   that @text links to, each once, in the order of the text
 */
GPtrArray *
mandate_dossier_list_linked (MandateDossier *self, MandateText *text, GType type)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (MANDATE_IS_DOSSIER (self), items);

  for (guint i = 0; text != NULL && i < mandate_text_get_n_runs (text); i++)
    {
      MandateItem *item = mandate_dossier_get_item (self, mandate_text_get_run (text, i)->target);

      if (item != NULL && g_type_is_a (G_OBJECT_TYPE (item), type))
        add_once (items, item);
    }

  return items;
}

/**
 * mandate_dossier_list_backing:
 * @paragraph: a paragraph of the article or of a chapter
 *
 * Returns: (transfer container) (element-type MandateSource): what it rests on, each
 *   once: its own sources, then those of the events, mandates, bases and figures that it links to
 */
GPtrArray *
mandate_dossier_list_backing (MandateDossier *self, MandateParagraph *paragraph)
{
  GPtrArray *sources = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *own;
  g_autoptr (GPtrArray) linked = NULL;

  g_return_val_if_fail (MANDATE_IS_DOSSIER (self), sources);
  g_return_val_if_fail (MANDATE_IS_PARAGRAPH (paragraph), sources);

  own = mandate_item_get_sources (MANDATE_ITEM (paragraph));
  for (guint i = 0; i < own->len; i++)
    add_once (sources, g_ptr_array_index (own, i));

  linked = mandate_dossier_list_linked (self, mandate_item_get_text (MANDATE_ITEM (paragraph)), MANDATE_TYPE_ITEM);
  for (guint i = 0; i < linked->len; i++)
    {
      MandateItem *item = g_ptr_array_index (linked, i);
      GPtrArray *theirs = mandate_item_get_sources (item);

      /* Who a person is and where a place lies is not what the paragraph tells. */
      if (MANDATE_IS_ACTOR (item) || MANDATE_IS_PLACE (item) || MANDATE_IS_WORD (item))
        continue;
      for (guint j = 0; j < theirs->len; j++)
        add_once (sources, g_ptr_array_index (theirs, j));
    }

  return sources;
}
