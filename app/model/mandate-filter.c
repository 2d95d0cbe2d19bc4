/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which events the reader wants to see: a value that is never changed; a change
 * makes another one.
 *
 * An event is let through where it meets every part that asks something: one of the
 * kinds, one of the certainties, one of the places, one of the actors, one of the
 * chapters, and that it was known on a day. A part that asks nothing lets all through.
 *
 * An event was known on a day if one of its sources had been published by then. A
 * source of which only the month or the year is known counts from the last day that
 * its date may mean, so that nothing is said to have been known too early. Where no
 * source that carries a date had been published, the event is left out: that a source
 * without a date was there already cannot be shown. Such events are counted apart, so
 * that it can be said.
 */

#include "config.h"

#include "mandate-actor.h"
#include "mandate-chapter.h"
#include "mandate-filter.h"
#include "mandate-paragraph.h"
#include "mandate-place.h"
#include "mandate-section.h"
#include "mandate-source.h"

typedef enum
{
  PART_PLACES,
  PART_ACTORS,
  PART_CHAPTERS,
  N_PARTS,
} Part;

struct _MandateFilter
{
  gatomicrefcount references;

  guint kinds;
  guint certainties;
  GPtrArray *items[N_PARTS];
  /* For each chapter, at the same position, what it links to. */
  GPtrArray *targets;
  MandateDate known_on;
};

G_DEFINE_BOXED_TYPE (MandateFilter, mandate_filter, mandate_filter_ref, mandate_filter_unref)

/**
 * mandate_filter_new:
 *
 * Returns: (transfer full): a filter that lets every event through
 */
MandateFilter *
mandate_filter_new (void)
{
  MandateFilter *self = g_new0 (MandateFilter, 1);

  g_atomic_ref_count_init (&self->references);
  for (guint i = 0; i < N_PARTS; i++)
    self->items[i] = g_ptr_array_new_with_free_func (g_object_unref);
  self->targets = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
  return self;
}

MandateFilter *
mandate_filter_ref (MandateFilter *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
mandate_filter_unref (MandateFilter *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->references))
    return;

  for (guint i = 0; i < N_PARTS; i++)
    g_ptr_array_unref (self->items[i]);
  g_ptr_array_unref (self->targets);
  g_free (self);
}

static MandateFilter *
copy (const MandateFilter *self)
{
  MandateFilter *other = mandate_filter_new ();

  other->kinds = self->kinds;
  other->certainties = self->certainties;
  other->known_on = self->known_on;
  for (guint i = 0; i < N_PARTS; i++)
    for (guint j = 0; j < self->items[i]->len; j++)
      g_ptr_array_add (other->items[i], g_object_ref (g_ptr_array_index (self->items[i], j)));
  for (guint i = 0; i < self->targets->len; i++)
    g_ptr_array_add (other->targets, g_hash_table_ref (g_ptr_array_index (self->targets, i)));
  return other;
}

static guint
set_bit (guint bits, guint bit, gboolean wanted)
{
  return wanted ? bits | (1u << bit) : bits & ~(1u << bit);
}

/**
 * mandate_filter_with_kind:
 * @wanted: whether events of that kind are asked for
 *
 * Returns: (transfer full): the filter, changed so
 */
MandateFilter *
mandate_filter_with_kind (const MandateFilter *self, MandateKind kind, gboolean wanted)
{
  MandateFilter *other;

  g_return_val_if_fail (self != NULL && kind < MANDATE_N_KINDS, NULL);

  other = copy (self);
  other->kinds = set_bit (other->kinds, kind, wanted);
  return other;
}

/**
 * mandate_filter_with_certainty:
 * @wanted: whether events known so are asked for
 *
 * Returns: (transfer full): the filter, changed so
 */
MandateFilter *
mandate_filter_with_certainty (const MandateFilter *self, MandateCertainty certainty, gboolean wanted)
{
  MandateFilter *other;

  g_return_val_if_fail (self != NULL && certainty < MANDATE_N_CERTAINTIES, NULL);

  other = copy (self);
  other->certainties = set_bit (other->certainties, certainty, wanted);
  return other;
}

static GPtrArray *
get_paragraphs (MandateItem *item)
{
  if (MANDATE_IS_CHAPTER (item))
    return mandate_chapter_get_paragraphs (MANDATE_CHAPTER (item));

  return MANDATE_IS_SECTION (item) ? mandate_section_get_paragraphs (MANDATE_SECTION (item)) : NULL;
}

static Part
get_part (MandateItem *item)
{
  if (MANDATE_IS_PLACE (item))
    return PART_PLACES;
  if (MANDATE_IS_ACTOR (item))
    return PART_ACTORS;

  return get_paragraphs (item) != NULL ? PART_CHAPTERS : N_PARTS;
}

/**
 * mandate_filter_with_item:
 * @item: a place, an actor, a chapter or a section of the article
 * @wanted: whether events that belong to it are asked for
 *
 * Returns: (transfer full): the filter, changed so
 */
MandateFilter *
mandate_filter_with_item (const MandateFilter *self, MandateItem *item, gboolean wanted)
{
  MandateFilter *other;
  Part part;
  guint position;

  g_return_val_if_fail (self != NULL && MANDATE_IS_ITEM (item), NULL);

  part = get_part (item);
  g_return_val_if_fail (part != N_PARTS, NULL);

  other = copy (self);
  if (wanted == g_ptr_array_find (other->items[part], item, &position))
    return other;

  if (wanted)
    {
      g_ptr_array_add (other->items[part], g_object_ref (item));
      if (part == PART_CHAPTERS)
        g_ptr_array_add (other->targets, mandate_collect_targets (get_paragraphs (item)));
    }
  else
    {
      g_ptr_array_remove_index (other->items[part], position);
      if (part == PART_CHAPTERS)
        g_ptr_array_remove_index (other->targets, position);
    }
  return other;
}

/**
 * mandate_filter_with_known_on:
 * @date: the date; its year is 0 to ask nothing of it
 *
 * Returns: (transfer full): the filter, changed so
 */
MandateFilter *
mandate_filter_with_known_on (const MandateFilter *self, MandateDate date)
{
  MandateFilter *other;

  g_return_val_if_fail (self != NULL, NULL);

  other = copy (self);
  other->known_on = date;
  return other;
}

gboolean
mandate_filter_has_kind (const MandateFilter *self, MandateKind kind)
{
  g_return_val_if_fail (self != NULL && kind < MANDATE_N_KINDS, FALSE);

  return (self->kinds >> kind) & 1;
}

gboolean
mandate_filter_has_certainty (const MandateFilter *self, MandateCertainty certainty)
{
  g_return_val_if_fail (self != NULL && certainty < MANDATE_N_CERTAINTIES, FALSE);

  return (self->certainties >> certainty) & 1;
}

gboolean
mandate_filter_has_item (const MandateFilter *self, MandateItem *item)
{
  g_return_val_if_fail (self != NULL && MANDATE_IS_ITEM (item), FALSE);

  for (guint i = 0; i < N_PARTS; i++)
    if (g_ptr_array_find (self->items[i], item, NULL))
      return TRUE;

  return FALSE;
}

/**
 * mandate_filter_list_items:
 *
 * Returns: (transfer container) (element-type MandateItem): the places, then the
 *   actors, then the chapters that are asked for, each in the order of asking
 */
GPtrArray *
mandate_filter_list_items (const MandateFilter *self)
{
  GPtrArray *items;

  g_return_val_if_fail (self != NULL, NULL);

  items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < N_PARTS; i++)
    for (guint j = 0; j < self->items[i]->len; j++)
      g_ptr_array_add (items, g_object_ref (g_ptr_array_index (self->items[i], j)));
  return items;
}

/**
 * mandate_filter_get_known_on:
 *
 * Returns: the date on which events must have been known; its year is 0 for none
 */
MandateDate
mandate_filter_get_known_on (const MandateFilter *self)
{
  g_return_val_if_fail (self != NULL, ((MandateDate) { 0 }));

  return self->known_on;
}

/**
 * mandate_filter_count:
 *
 * Returns: how many things are asked for in all; 0 where every event is let through
 */
guint
mandate_filter_count (const MandateFilter *self)
{
  guint n;

  g_return_val_if_fail (self != NULL, 0);

  n = self->known_on.year != 0 ? 1 : 0;
  for (guint i = 0; i < MANDATE_N_KINDS; i++)
    n += (self->kinds >> i) & 1;
  for (guint i = 0; i < MANDATE_N_CERTAINTIES; i++)
    n += (self->certainties >> i) & 1;
  for (guint i = 0; i < N_PARTS; i++)
    n += self->items[i]->len;
  return n;
}

static gboolean
shares_item (GPtrArray *wanted, GPtrArray *items)
{
  for (guint i = 0; i < wanted->len; i++)
    if (g_ptr_array_find (items, g_ptr_array_index (wanted, i), NULL))
      return TRUE;

  return wanted->len == 0;
}

static gboolean
is_told (GPtrArray *targets, MandateEvent *event)
{
  for (guint i = 0; i < targets->len; i++)
    if (g_hash_table_contains (g_ptr_array_index (targets, i), mandate_item_get_id (MANDATE_ITEM (event))))
      return TRUE;

  return targets->len == 0;
}

/* All but whether it was known. */
static gboolean
match_parts (const MandateFilter *self, MandateEvent *event)
{
  return (self->kinds == 0 || mandate_filter_has_kind (self, mandate_event_get_kind (event)))
         && (self->certainties == 0
             || mandate_filter_has_certainty (self, mandate_item_get_certainty (MANDATE_ITEM (event))))
         && shares_item (self->items[PART_PLACES], mandate_event_get_places (event))
         && shares_item (self->items[PART_ACTORS], mandate_event_get_actors (event)) && is_told (self->targets, event);
}

/**
 * mandate_filter_match:
 *
 * Returns: whether @event is let through
 */
gboolean
mandate_filter_match (const MandateFilter *self, MandateEvent *event)
{
  g_return_val_if_fail (self != NULL && MANDATE_IS_EVENT (event), FALSE);

  return match_parts (self, event)
         && (self->known_on.year == 0
             || mandate_event_get_knowledge (event, self->known_on) == MANDATE_KNOWLEDGE_KNOWN);
}

/**
 * mandate_filter_list:
 * @events: events
 *
 * Returns: (transfer full): those that are let through, in their order; @events
 *   itself where nothing is asked
 */
GListModel *
mandate_filter_list (const MandateFilter *self, GListModel *events)
{
  GListStore *store;

  g_return_val_if_fail (self != NULL && G_IS_LIST_MODEL (events), NULL);

  if (mandate_filter_count (self) == 0)
    return g_object_ref (events);

  store = g_list_store_new (MANDATE_TYPE_EVENT);
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (MandateEvent) event = g_list_model_get_item (events, i);

      if (mandate_filter_match (self, event))
        g_list_store_append (store, event);
    }

  return G_LIST_MODEL (store);
}

/**
 * mandate_filter_count_undated:
 * @events: events
 *
 * Returns: how many are left out for no other reason than that no source of theirs
 *   shows when they were known
 */
guint
mandate_filter_count_undated (const MandateFilter *self, GListModel *events)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL && G_IS_LIST_MODEL (events), 0);

  for (guint i = 0; self->known_on.year != 0 && i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (MandateEvent) event = g_list_model_get_item (events, i);

      if (match_parts (self, event)
          && mandate_event_get_knowledge (event, self->known_on) == MANDATE_KNOWLEDGE_UNDATED)
        n++;
    }

  return n;
}

/**
 * mandate_collect_targets:
 * @paragraphs: (element-type MandateItem): paragraphs, or other items with a text
 *
 * Returns: (transfer full) (element-type utf8): a set of the ids that they link to
 */
GHashTable *
mandate_collect_targets (GPtrArray *paragraphs)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_return_val_if_fail (paragraphs != NULL, ids);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      MandateText *text = mandate_item_get_text (g_ptr_array_index (paragraphs, i));

      for (guint j = 0; text != NULL && j < mandate_text_get_n_runs (text); j++)
        {
          char *target = g_strdup (mandate_text_get_run (text, j)->target);

          if (target != NULL)
            g_hash_table_add (ids, target);
        }
    }

  return ids;
}

/**
 * mandate_event_get_knowledge:
 * @date: a date; by its last day
 *
 * Returns: whether @event was known by then
 */
MandateKnowledge
mandate_event_get_knowledge (MandateEvent *event, MandateDate date)
{
  GPtrArray *sources;
  gboolean undated;

  g_return_val_if_fail (MANDATE_IS_EVENT (event) && date.year > 0, MANDATE_KNOWLEDGE_UNDATED);

  sources = mandate_item_get_sources (MANDATE_ITEM (event));
  undated = sources->len == 0;
  for (guint i = 0; i < sources->len; i++)
    {
      MandateDate published = mandate_source_get_date (g_ptr_array_index (sources, i));

      if (published.year == 0)
        undated = TRUE;
      else if (mandate_date_last_day (published) <= mandate_date_last_day (date))
        return MANDATE_KNOWLEDGE_KNOWN;
    }

  return undated ? MANDATE_KNOWLEDGE_UNDATED : MANDATE_KNOWLEDGE_LATER;
}
