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
};

G_DEFINE_FINAL_TYPE (MandateSearch, mandate_search, G_TYPE_OBJECT)

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_clear_object (&entry->item);
  for (guint i = 0; i < N_FIELDS; i++)
    g_free (entry->fields[i]);
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

  return fold_joined (parts);
}

static void
add_names (GPtrArray *parts, GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (parts, g_strdup (mandate_item_get_title (g_ptr_array_index (items, i))));
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
      add_names (parts, mandate_event_get_places (event));
      add_names (parts, mandate_event_get_actors (event));
    }
  else if (MANDATE_IS_RESOLUTION (item))
    g_ptr_array_add (parts, g_strdup (mandate_resolution_get_symbol (MANDATE_RESOLUTION (item))));
  else if (MANDATE_IS_WORD (item) && mandate_word_get_expansion (MANDATE_WORD (item)) != NULL)
    g_ptr_array_add (parts, g_strdup (mandate_word_get_expansion (MANDATE_WORD (item))));
  else if (MANDATE_IS_BASE (item) && mandate_base_get_place (MANDATE_BASE (item)) != NULL)
    g_ptr_array_add (parts, g_strdup (mandate_item_get_title (MANDATE_ITEM (mandate_base_get_place (MANDATE_BASE (item))))));
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
      Entry entry = { g_list_model_get_item (list, i), { NULL } };

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
  const GType types[] = { MANDATE_TYPE_EVENT,  MANDATE_TYPE_ACTOR,     MANDATE_TYPE_PLACE,   MANDATE_TYPE_BASE,
                          MANDATE_TYPE_RESOLUTION, MANDATE_TYPE_WORD,  MANDATE_TYPE_SERIES,  MANDATE_TYPE_CHAPTER,
                          MANDATE_TYPE_SECTION, MANDATE_TYPE_PARAGRAPH, MANDATE_TYPE_CLAIM,  MANDATE_TYPE_SOURCE };
  MandateSearch *self;

  g_return_val_if_fail (MANDATE_IS_DOSSIER (dossier), NULL);

  self = g_object_new (MANDATE_TYPE_SEARCH, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    add_list (self, dossier, types[i]);

  return self;
}

/* A word at the start of a field's word counts for more than one inside it. */
static int
rank_word (const Entry *entry, const char *word)
{
  for (int i = 0; i < N_FIELDS; i++)
    {
      const char *field = entry->fields[i];
      const char *found = strstr (field, word);
      gboolean inside = found != NULL;

      for (; found != NULL; found = strstr (found + 1, word))
        if (found == field || found[-1] == ' ')
          return 2 * i;
      if (inside)
        return 2 * i + 1;
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

MandateSearchGroup
mandate_search_get_group (MandateItem *item)
{
  if (MANDATE_IS_EVENT (item))
    return MANDATE_SEARCH_EVENTS;
  if (MANDATE_IS_ACTOR (item))
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
