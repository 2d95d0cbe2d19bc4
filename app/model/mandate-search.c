/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Search over all that the record says, as one types.
 *
 * Every item is folded once into a few strings; a query is folded too and each
 * of its words must occur in one of them. A few thousand short strings are gone
 * through in well under a frame, so there is no cleverer index to keep right.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mandate-date-words.h"
#include "mandate-fold.h"
#include "mandate-search-private.h"
#include "mandate-search.h"

/* Where a word was found, best first. */
typedef enum
{
  FIELD_TITLE,
  FIELD_ALIASES,
  FIELD_TEXT,
  N_FIELDS,
} Field;

typedef struct
{
  MandateItem *item;
  char *fields[N_FIELDS];
  MandateSearchNames *names; /* in other languages, when they have been read */
} Entry;

typedef struct
{
  MandateItem *item;
  int rank;
  guint order;
} Hit;

struct _MandateSearch
{
  GObject parent_instance;

  GArray *entries;
  const char *language;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MandateSearch, mandate_search, G_TYPE_OBJECT)

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_clear_object (&entry->item);
  for (guint i = 0; i < N_FIELDS; i++)
    g_free (entry->fields[i]);
  mandate_search_names_free (entry->names);
}

static char *
fold_joined (GPtrArray *parts)
{
  g_autofree char *joined = NULL;

  g_ptr_array_add (parts, NULL);
  joined = g_strjoinv (" ", (char **) parts->pdata);
  return mandate_fold (joined);
}

static char *
fold_aliases (MandateItem *item)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  const char * const *aliases = mandate_item_get_aliases (item);

  g_ptr_array_add (parts, (gpointer) mandate_item_get_original_title (item));
  for (guint i = 0; aliases[i] != NULL; i++)
    g_ptr_array_add (parts, (gpointer) aliases[i]);
  if (MANDATE_IS_ACTOR (item))
    g_ptr_array_add (parts, (gpointer) mandate_actor_get_short_name (MANDATE_ACTOR (item)));
  if (mandate_item_get_second_name (item) != NULL)
    g_ptr_array_add (parts, (gpointer) mandate_item_get_second_name (item));

  return fold_joined (parts);
}

static void
add_name (GPtrArray *parts, const char *name, const char *but)
{
  if (name != NULL && g_strcmp0 (name, but) != 0)
    g_ptr_array_add (parts, g_strdup (name));
}

/* The names in the record's language and in the original; those in others are read apart. */
static void
add_names (GPtrArray *parts, MandateItem *item)
{
  const char *title = mandate_item_get_title (item);
  const char *second = mandate_item_get_second_name (item);

  add_name (parts, title, NULL);
  add_name (parts, mandate_item_get_original_title (item), title);
  add_name (parts, second, NULL);
  if (MANDATE_IS_ACTOR (item) && second != NULL)
    add_name (parts, mandate_actor_get_short_name (MANDATE_ACTOR (item)), second);
}

static void
add_names_of_all (GPtrArray *parts, GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    add_names (parts, g_ptr_array_index (items, i));
}

/* What an item says beyond its names: its text, and what stands in its card. */
static char *
fold_text (MandateItem *item)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  MandateText *text = mandate_item_get_text (item);
  MandateText *note = mandate_item_get_note (item);

  if (text != NULL)
    g_ptr_array_add (parts, g_strdup (mandate_text_get_plain (text)));
  if (note != NULL)
    g_ptr_array_add (parts, g_strdup (mandate_text_get_plain (note)));

  if (MANDATE_IS_EVENT (item))
    {
      MandateEvent *event = MANDATE_EVENT (item);

      g_ptr_array_add (parts, mandate_span_to_words (mandate_event_get_span (event), MANDATE_DATE_LONG));
      add_names_of_all (parts, mandate_event_get_places (event));
      add_names_of_all (parts, mandate_event_get_actors (event));
    }
  else if (MANDATE_IS_POST (item))
    add_names (parts, MANDATE_ITEM (mandate_post_get_person (MANDATE_POST (item))));
  else if (MANDATE_IS_RESOLUTION (item))
    g_ptr_array_add (parts, g_strdup (mandate_resolution_get_symbol (MANDATE_RESOLUTION (item))));
  else if (MANDATE_IS_WORD (item) && mandate_word_get_expansion (MANDATE_WORD (item)) != NULL)
    g_ptr_array_add (parts, g_strdup (mandate_word_get_expansion (MANDATE_WORD (item))));
  else if (MANDATE_IS_BASE (item) && mandate_base_get_place (MANDATE_BASE (item)) != NULL)
    add_names (parts, MANDATE_ITEM (mandate_base_get_place (MANDATE_BASE (item))));
  else if (MANDATE_IS_SOURCE (item))
    {
      const char *symbol = mandate_source_get_symbol (MANDATE_SOURCE (item));

      g_ptr_array_add (parts, g_strdup (mandate_source_get_publisher (MANDATE_SOURCE (item))));
      g_ptr_array_add (parts, g_strdup (symbol != NULL ? symbol : ""));
    }

  return fold_joined (parts);
}

static void
add_list (MandateSearch *self, MandateDossier *dossier, GType type)
{
  GListModel *list = mandate_dossier_get_list (dossier, type);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      Entry entry = { g_list_model_get_item (list, i), { NULL }, NULL };

      entry.fields[FIELD_TITLE] = MANDATE_IS_PARAGRAPH (entry.item) ? g_strdup ("")
                                                                    : mandate_fold (mandate_item_get_title (entry.item));
      entry.fields[FIELD_ALIASES] = MANDATE_IS_PARAGRAPH (entry.item) ? g_strdup ("") : fold_aliases (entry.item);
      entry.fields[FIELD_TEXT] = fold_text (entry.item);
      g_array_append_val (self->entries, entry);
    }
}

static void
mandate_search_finalize (GObject *object)
{
  MandateSearch *self = MANDATE_SEARCH (object);

  g_array_unref (self->entries);

  G_OBJECT_CLASS (mandate_search_parent_class)->finalize (object);
}

static void
mandate_search_class_init (MandateSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_search_finalize;

  /* There may be more to find than before. */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", MANDATE_TYPE_SEARCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
mandate_search_init (MandateSearch *self)
{
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, clear_entry);
}

/**
 * mandate_search_new:
 * @dossier: what to search
 *
 * Returns: (transfer full): a search over all items of @dossier
 */
MandateSearch *
mandate_search_new (MandateDossier *dossier)
{
  const GType types[] = { MANDATE_TYPE_EVENT,   MANDATE_TYPE_ACTOR,      MANDATE_TYPE_POST,      MANDATE_TYPE_PLACE,
                          MANDATE_TYPE_BASE,    MANDATE_TYPE_RESOLUTION, MANDATE_TYPE_WORD,      MANDATE_TYPE_SERIES,
                          MANDATE_TYPE_CHAPTER, MANDATE_TYPE_SECTION,    MANDATE_TYPE_PARAGRAPH, MANDATE_TYPE_CLAIM,
                          MANDATE_TYPE_SOURCE };
  MandateSearch *self;

  g_return_val_if_fail (MANDATE_IS_DOSSIER (dossier), NULL);

  self = g_object_new (MANDATE_TYPE_SEARCH, NULL);
  self->language = mandate_dossier_get_language (dossier);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    add_list (self, dossier, types[i]);

  return self;
}

/* A word at the start of a field's word counts for more than one inside it. */
static int
rank_in (const char *field, const char *word)
{
  const char *found = strstr (field, word);
  gboolean inside = found != NULL;

  for (; found != NULL; found = strstr (found + 1, word))
    if (found == field || found[-1] == ' ')
      return 0;

  return inside ? 1 : -1;
}

/* What is known by a name, for which there may be others. */
static gboolean
is_named (MandateItem *item)
{
  return MANDATE_IS_PLACE (item) || MANDATE_IS_ACTOR (item) || MANDATE_IS_BASE (item) || MANDATE_IS_WORD (item);
}

static gboolean
has_names (MandateItem *item)
{
  return is_named (item) || MANDATE_IS_EVENT (item);
}

/* A name in another language is as good as an alias; in an event, as its text. */
static int
rank_word (const Entry *entry, const char *word)
{
  int names_field = is_named (entry->item) ? FIELD_ALIASES : FIELD_TEXT;

  for (int i = 0; i < N_FIELDS; i++)
    {
      int rank = rank_in (entry->fields[i], word);

      if (rank < 0 && i == names_field && entry->names != NULL)
        rank = rank_in (entry->names->folded, word);
      if (rank >= 0)
        return 2 * i + rank;
    }

  return -1;
}

static int
rank_entry (const Entry *entry, char **words)
{
  int total = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      int rank = rank_word (entry, words[i]);

      if (rank < 0)
        return -1;
      total += rank;
    }

  return total;
}

static int
compare_hits (gconstpointer a, gconstpointer b)
{
  const Hit *one = a;
  const Hit *other = b;
  int order = (int) mandate_search_get_group (one->item) - (int) mandate_search_get_group (other->item);

  if (order == 0)
    order = one->rank - other->rank;
  return order != 0 ? order : (int) one->order - (int) other->order;
}

static GPtrArray *
take_best (GArray *hits, guint limit, guint *totals)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  guint counts[MANDATE_N_SEARCH_GROUPS] = { 0 };

  for (guint i = 0; i < hits->len; i++)
    {
      Hit *hit = &g_array_index (hits, Hit, i);
      MandateSearchGroup group = mandate_search_get_group (hit->item);

      if (counts[group]++ < limit)
        g_ptr_array_add (found, g_object_ref (hit->item));
    }

  if (totals != NULL)
    memcpy (totals, counts, sizeof counts);
  return found;
}

/**
 * mandate_search_find:
 * @query: what a person typed
 * @limit: how many results of a group to give at the most
 * @totals: (out) (optional) (array fixed-size=MANDATE_N_SEARCH_GROUPS): how many
 *   each group has in all
 *
 * Finds the items in which every word of @query occurs, whatever its case and
 * accents. A query without letters or digits finds nothing.
 *
 * Returns: (transfer full) (element-type MandateItem): the items, by group, the best first
 */
GPtrArray *
mandate_search_find (MandateSearch *self, const char *query, guint limit, guint *totals)
{
  g_autofree char *folded = NULL;
  g_auto (GStrv) words = NULL;
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (Hit));

  g_return_val_if_fail (MANDATE_IS_SEARCH (self), NULL);
  g_return_val_if_fail (query != NULL, NULL);

  folded = mandate_fold (query);
  words = g_strsplit (folded, " ", -1);
  for (guint i = 0; i < self->entries->len && words[0] != NULL; i++)
    {
      Entry *entry = &g_array_index (self->entries, Entry, i);
      Hit hit = { entry->item, rank_entry (entry, words), i };

      if (hit.rank >= 0)
        g_array_append_val (hits, hit);
    }

  g_array_sort (hits, compare_hits);
  return take_best (hits, limit, totals);
}

typedef struct
{
  GPtrArray *items;
  const char *language;
  MandateLanguages *languages;
} Names;

static void
names_free (gpointer data)
{
  Names *names = data;

  g_ptr_array_unref (names->items);
  g_object_unref (names->languages);
  g_free (names);
}

static void
read_names_in_thread (GTask *task, gpointer self, gpointer data, GCancellable *cancellable)
{
  Names *names = data;

  g_task_return_pointer (task, mandate_search_names_read (names->items, names->language, names->languages),
                         (GDestroyNotify) g_ptr_array_unref);
}

static void
names_read_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  MandateSearch *self = MANDATE_SEARCH (object);
  g_autoptr (GPtrArray) names = g_task_propagate_pointer (G_TASK (result), NULL);
  guint n = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = &g_array_index (self->entries, Entry, i);

      if (!has_names (entry->item))
        continue;
      mandate_search_names_free (entry->names);
      entry->names = g_steal_pointer (&g_ptr_array_index (names, n++));
    }

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * mandate_search_read_names:
 * @languages: the languages of the record
 *
 * Reads the names of things in all languages, in another thread; when they can be found
 * by them, MandateSearch::changed is emitted.
 */
void
mandate_search_read_names (MandateSearch *self, MandateLanguages *languages)
{
  g_autoptr (GTask) task = NULL;
  Names *names;

  g_return_if_fail (MANDATE_IS_SEARCH (self));
  g_return_if_fail (MANDATE_IS_LANGUAGES (languages));

  names = g_new0 (Names, 1);
  names->items = g_ptr_array_new_with_free_func (g_object_unref);
  names->language = self->language;
  names->languages = g_object_ref (languages);
  for (guint i = 0; i < self->entries->len; i++)
    if (has_names (g_array_index (self->entries, Entry, i).item))
      g_ptr_array_add (names->items, g_object_ref (g_array_index (self->entries, Entry, i).item));

  task = g_task_new (self, NULL, names_read_cb, NULL);
  g_task_set_source_tag (task, mandate_search_read_names);
  g_task_set_task_data (task, names, names_free);
  g_task_run_in_thread (task, read_names_in_thread);
}

static gboolean
has_words (const char *name, char **words)
{
  g_autofree char *folded = name != NULL ? mandate_fold (name) : NULL;

  for (guint i = 0; folded != NULL && words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;

  return folded != NULL;
}

static const char *
find_in (const char * const *names, char **words)
{
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (has_words (names[i], words))
      return names[i];

  return NULL;
}

static const char * const *
get_names (MandateSearch *self, MandateItem *item)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      if (entry->item == item && entry->names != NULL)
        return (const char * const *) entry->names->names;
    }

  return NULL;
}

/**
 * mandate_search_dup_name:
 * @item: an item that was found
 * @query: what a person typed
 *
 * Returns: (transfer full) (nullable): the name by which @query finds @item, where it is
 *   not the title
 */
char *
mandate_search_dup_name (MandateSearch *self, MandateItem *item, const char *query)
{
  g_autofree char *folded = NULL;
  g_auto (GStrv) words = NULL;
  const char *name;

  g_return_val_if_fail (MANDATE_IS_SEARCH (self), NULL);
  g_return_val_if_fail (MANDATE_IS_ITEM (item) && query != NULL, NULL);

  folded = mandate_fold (query);
  words = g_strsplit (folded, " ", -1);
  if (!is_named (item) || words[0] == NULL || has_words (mandate_item_get_title (item), words))
    return NULL;

  name = find_in ((const char *[]) { mandate_item_get_original_title (item), mandate_item_get_second_name (item), NULL }, words);
  if (name == NULL)
    name = find_in (mandate_item_get_aliases (item), words);
  if (name == NULL)
    name = find_in (get_names (self, item), words);
  return g_strdup (name);
}

MandateSearchGroup
mandate_search_get_group (MandateItem *item)
{
  if (MANDATE_IS_EVENT (item))
    return MANDATE_SEARCH_EVENTS;
  if (MANDATE_IS_ACTOR (item) || MANDATE_IS_POST (item))
    return MANDATE_SEARCH_ACTORS;
  if (MANDATE_IS_PLACE (item) || MANDATE_IS_BASE (item))
    return MANDATE_SEARCH_PLACES;
  if (MANDATE_IS_RESOLUTION (item))
    return MANDATE_SEARCH_RESOLUTIONS;
  if (MANDATE_IS_WORD (item))
    return MANDATE_SEARCH_WORDS;
  if (MANDATE_IS_SERIES (item))
    return MANDATE_SEARCH_FIGURES;
  if (MANDATE_IS_CLAIM (item))
    return MANDATE_SEARCH_CLAIMS;
  if (MANDATE_IS_SOURCE (item))
    return MANDATE_SEARCH_SOURCES;

  return MANDATE_SEARCH_TEXTS;
}

/**
 * mandate_search_get_group_name:
 *
 * Returns: (transfer none): heading of the group in the reader's language
 */
const char *
mandate_search_get_group_name (MandateSearchGroup group)
{
  static const char * const names[MANDATE_N_SEARCH_GROUPS] = {
    [MANDATE_SEARCH_EVENTS] = NC_ ("group of search results", "Events"),
    [MANDATE_SEARCH_ACTORS] = NC_ ("group of search results", "People and groups"),
    [MANDATE_SEARCH_PLACES] = NC_ ("group of search results", "Bases and places"),
    [MANDATE_SEARCH_RESOLUTIONS] = NC_ ("group of search results", "Mandates"),
    [MANDATE_SEARCH_WORDS] = NC_ ("group of search results", "Words"),
    [MANDATE_SEARCH_FIGURES] = NC_ ("group of search results", "Figures"),
    [MANDATE_SEARCH_TEXTS] = NC_ ("group of search results", "Article and chapters"),
    [MANDATE_SEARCH_CLAIMS] = NC_ ("group of search results", "What the record says"),
    [MANDATE_SEARCH_SOURCES] = NC_ ("group of search results", "Sources"),
  };

  g_return_val_if_fail (group < MANDATE_N_SEARCH_GROUPS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "group of search results", names[group]);
}
