/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the reader asks of the timeline: which events it shows, and which of these a
 * search has found. It puts both into the timeline's state.
 *
 * What is asked for has a key each, by which widgets speak of it: `kind:attack`,
 * `certainty:disputed`, `item:place-gao`, `known`.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "timeline/mandate-timeline-filter.h"

#define PREFIX_KIND      "kind:"
#define PREFIX_CERTAINTY "certainty:"
#define PREFIX_KNOWN     MANDATE_FILTER_KEY_KNOWN ":"
#define PREFIX_ITEM      "item:"

struct _MandateTimelineFilter
{
  GObject parent_instance;

  MandateDossier *dossier;
  MandateTimelineState *state;
  MandateFilter *filter;
  /* The events that a search has found, or NULL where nothing is searched for. */
  GHashTable *matches;
};

enum
{
  PROP_0,
  PROP_FILTER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateTimelineFilter, mandate_timeline_filter, G_TYPE_OBJECT)

static GListModel *
get_all (MandateTimelineFilter *self)
{
  return mandate_dossier_get_list (self->dossier, MANDATE_TYPE_EVENT);
}

static void
update_lit (MandateTimelineFilter *self)
{
  GListModel *events = mandate_timeline_state_get_events (self->state);
  GtkBitset *lit;

  if (self->matches == NULL)
    {
      mandate_timeline_state_set_lit (self->state, NULL);
      return;
    }

  lit = gtk_bitset_new_empty ();
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (MandateItem) event = g_list_model_get_item (events, i);

      if (g_hash_table_contains (self->matches, event))
        gtk_bitset_add (lit, i);
    }
  mandate_timeline_state_set_lit (self->state, lit);
  gtk_bitset_unref (lit);
}

static void
mandate_timeline_filter_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_FILTER)
    g_value_set_boxed (value, MANDATE_TIMELINE_FILTER (object)->filter);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
mandate_timeline_filter_finalize (GObject *object)
{
  MandateTimelineFilter *self = MANDATE_TIMELINE_FILTER (object);

  g_clear_object (&self->dossier);
  g_clear_object (&self->state);
  g_clear_pointer (&self->matches, g_hash_table_unref);
  mandate_filter_unref (self->filter);

  G_OBJECT_CLASS (mandate_timeline_filter_parent_class)->finalize (object);
}

static void
mandate_timeline_filter_class_init (MandateTimelineFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mandate_timeline_filter_get_property;
  object_class->finalize = mandate_timeline_filter_finalize;

  properties[PROP_FILTER] = g_param_spec_boxed ("filter", NULL, NULL, MANDATE_TYPE_FILTER,
                                                G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
mandate_timeline_filter_init (MandateTimelineFilter *self)
{
  self->filter = mandate_filter_new ();
}

/**
 * mandate_timeline_filter_new:
 * @dossier: the record
 * @state: what the timeline shows of it
 */
MandateTimelineFilter *
mandate_timeline_filter_new (MandateDossier *dossier, MandateTimelineState *state)
{
  MandateTimelineFilter *self = g_object_new (MANDATE_TYPE_TIMELINE_FILTER, NULL);

  self->dossier = g_object_ref (dossier);
  self->state = g_object_ref (state);
  return self;
}

/**
 * mandate_timeline_filter_get:
 *
 * Returns: (transfer none): the filter that holds now
 */
MandateFilter *
mandate_timeline_filter_get (MandateTimelineFilter *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_FILTER (self), NULL);

  return self->filter;
}

/**
 * mandate_timeline_filter_set:
 * @filter: (transfer none): the filter that is to hold
 */
void
mandate_timeline_filter_set (MandateTimelineFilter *self, MandateFilter *filter)
{
  g_autoptr (GListModel) events = NULL;

  g_return_if_fail (MANDATE_IS_TIMELINE_FILTER (self) && filter != NULL);

  if (self->filter == filter)
    return;

  mandate_filter_ref (filter);
  mandate_filter_unref (self->filter);
  self->filter = filter;
  events = mandate_filter_list (filter, get_all (self));
  mandate_timeline_state_set_events (self->state, events);
  update_lit (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILTER]);
}

/**
 * mandate_timeline_filter_clear:
 *
 * Lets every event through again.
 */
void
mandate_timeline_filter_clear (MandateTimelineFilter *self)
{
  g_autoptr (MandateFilter) filter = mandate_filter_new ();

  mandate_timeline_filter_set (self, filter);
}

/**
 * mandate_timeline_filter_set_known_on:
 * @date: the date on which events must have been known; its year is 0 for none
 */
void
mandate_timeline_filter_set_known_on (MandateTimelineFilter *self, MandateDate date)
{
  g_autoptr (MandateFilter) filter = NULL;

  g_return_if_fail (MANDATE_IS_TIMELINE_FILTER (self));

  filter = mandate_filter_with_known_on (self->filter, date);
  mandate_timeline_filter_set (self, filter);
}

/**
 * mandate_timeline_filter_set_matches:
 * @items: (nullable) (element-type MandateItem): what a search has found, events among
 *   them; %NULL where nothing is searched for
 */
void
mandate_timeline_filter_set_matches (MandateTimelineFilter *self, GPtrArray *items)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_FILTER (self));

  g_clear_pointer (&self->matches, g_hash_table_unref);
  if (items != NULL)
    self->matches = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  for (guint i = 0; items != NULL && i < items->len; i++)
    if (MANDATE_IS_EVENT (g_ptr_array_index (items, i)))
      g_hash_table_add (self->matches, g_object_ref (g_ptr_array_index (items, i)));
  update_lit (self);
}

static gboolean
get_certainty (const char *key, MandateCertainty *certainty)
{
  for (guint i = 0; g_str_has_prefix (key, PREFIX_CERTAINTY) && i < MANDATE_N_CERTAINTIES; i++)
    if (g_str_equal (key + strlen (PREFIX_CERTAINTY), mandate_certainty_get_nick (i)))
      {
        *certainty = i;
        return TRUE;
      }

  return FALSE;
}

static MandateItem *
get_item (MandateTimelineFilter *self, const char *key)
{
  return g_str_has_prefix (key, PREFIX_ITEM) ? mandate_dossier_get_item (self->dossier, key + strlen (PREFIX_ITEM)) : NULL;
}

static gboolean
get_kind (const char *key, MandateKind *kind)
{
  return g_str_has_prefix (key, PREFIX_KIND) && mandate_kind_from_nick (key + strlen (PREFIX_KIND), kind);
}

/**
 * mandate_timeline_filter_has:
 * @key: the key of something that may be asked for
 *
 * Returns: whether it is asked for
 */
gboolean
mandate_timeline_filter_has (MandateTimelineFilter *self, const char *key)
{
  MandateItem *item;
  MandateCertainty certainty;
  MandateKind kind;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_FILTER (self) && key != NULL, FALSE);

  if (get_kind (key, &kind))
    return mandate_filter_has_kind (self->filter, kind);
  if (get_certainty (key, &certainty))
    return mandate_filter_has_certainty (self->filter, certainty);
  if (g_str_equal (key, MANDATE_FILTER_KEY_KNOWN))
    return mandate_filter_get_known_on (self->filter).year != 0;

  item = get_item (self, key);
  return item != NULL && mandate_filter_has_item (self->filter, item);
}

/**
 * mandate_timeline_filter_toggle:
 * @key: the key of something that may be asked for
 *
 * Asks for it, or no longer. That an event was known on a day can only be given up so.
 */
void
mandate_timeline_filter_toggle (MandateTimelineFilter *self, const char *key)
{
  g_autoptr (MandateFilter) filter = NULL;
  gboolean wanted;
  MandateItem *item;
  MandateCertainty certainty;
  MandateKind kind;

  g_return_if_fail (MANDATE_IS_TIMELINE_FILTER (self) && key != NULL);

  wanted = !mandate_timeline_filter_has (self, key);
  item = get_item (self, key);
  if (get_kind (key, &kind))
    filter = mandate_filter_with_kind (self->filter, kind, wanted);
  else if (get_certainty (key, &certainty))
    filter = mandate_filter_with_certainty (self->filter, certainty, wanted);
  else if (item != NULL)
    filter = mandate_filter_with_item (self->filter, item, wanted);
  else if (g_str_equal (key, MANDATE_FILTER_KEY_KNOWN))
    filter = mandate_filter_with_known_on (self->filter, (MandateDate) { 0 });
  else
    return;
  mandate_timeline_filter_set (self, filter);
}

/**
 * mandate_timeline_filter_list_keys:
 *
 * Returns: (transfer full): the keys of all that is asked for, in a fixed order
 */
GStrv
mandate_timeline_filter_list_keys (MandateTimelineFilter *self)
{
  g_autoptr (GStrvBuilder) keys = g_strv_builder_new ();
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_FILTER (self), NULL);

  if (mandate_filter_get_known_on (self->filter).year != 0)
    g_strv_builder_add (keys, MANDATE_FILTER_KEY_KNOWN);
  for (guint i = 0; i < MANDATE_N_KINDS; i++)
    if (mandate_filter_has_kind (self->filter, i))
      g_strv_builder_take (keys, mandate_filter_key_for_kind (i));
  for (guint i = 0; i < MANDATE_N_CERTAINTIES; i++)
    if (mandate_filter_has_certainty (self->filter, i))
      g_strv_builder_take (keys, mandate_filter_key_for_certainty (i));
  items = mandate_filter_list_items (self->filter);
  for (guint i = 0; i < items->len; i++)
    g_strv_builder_take (keys, mandate_filter_key_for_item (g_ptr_array_index (items, i)));
  return g_strv_builder_end (keys);
}

/**
 * mandate_timeline_filter_dup_state:
 *
 * Returns: (transfer full): the keys of all that is asked for, as they are kept until the
 *   program is started again: that of what was known has its date
 */
GStrv
mandate_timeline_filter_dup_state (MandateTimelineFilter *self)
{
  GStrv keys = mandate_timeline_filter_list_keys (self);

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    if (g_str_equal (keys[i], MANDATE_FILTER_KEY_KNOWN))
      {
        g_autofree char *date = mandate_date_to_iso (mandate_filter_get_known_on (self->filter));

        g_free (keys[i]);
        keys[i] = g_strconcat (PREFIX_KNOWN, date, NULL);
      }

  return keys;
}

/* What a key asks for, added to a filter; %NULL where the record does not know it. */
static MandateFilter *
add_key (MandateTimelineFilter *self, const MandateFilter *filter, const char *key)
{
  MandateItem *item = get_item (self, key);
  MandateDate date;
  MandateCertainty certainty;
  MandateKind kind;

  if (get_kind (key, &kind))
    return mandate_filter_with_kind (filter, kind, TRUE);
  if (get_certainty (key, &certainty))
    return mandate_filter_with_certainty (filter, certainty, TRUE);
  if (g_str_has_prefix (key, PREFIX_KNOWN) && mandate_date_parse (key + strlen (PREFIX_KNOWN), &date))
    return mandate_filter_with_known_on (filter, date);
  return item != NULL ? mandate_filter_with_item (filter, item, TRUE) : NULL;
}

/**
 * mandate_timeline_filter_restore:
 * @state: (array zero-terminated=1): what mandate_timeline_filter_dup_state() gave
 *
 * Lets through what was let through then. What the record no longer has is passed over.
 */
void
mandate_timeline_filter_restore (MandateTimelineFilter *self, const char * const *state)
{
  g_autoptr (MandateFilter) filter = mandate_filter_new ();

  g_return_if_fail (MANDATE_IS_TIMELINE_FILTER (self) && state != NULL);

  for (guint i = 0; state[i] != NULL; i++)
    {
      MandateFilter *more = add_key (self, filter, state[i]);

      if (more == NULL)
        continue;
      mandate_filter_unref (filter);
      filter = more;
    }
  if (mandate_filter_count (filter) > 0)
    mandate_timeline_filter_set (self, filter);
}

static char *
dup_known_name (MandateTimelineFilter *self)
{
  MandateDate date = mandate_filter_get_known_on (self->filter);
  g_autofree char *words = NULL;

  if (date.year == 0)
    return g_strdup (_("As known on a day"));

  words = mandate_date_to_words (date, MANDATE_DATE_LONG);
  /* Translators: only events that a source had told of by this date are shown */
  return g_strdup_printf (_("As known on %s"), words);
}

/**
 * mandate_timeline_filter_dup_name:
 * @key: the key of something that may be asked for
 *
 * Returns: (transfer full): what it is called
 */
char *
mandate_timeline_filter_dup_name (MandateTimelineFilter *self, const char *key)
{
  MandateItem *item;
  MandateCertainty certainty;
  MandateKind kind;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_FILTER (self) && key != NULL, NULL);

  if (get_kind (key, &kind))
    return g_strdup (mandate_kind_get_name (kind));
  if (get_certainty (key, &certainty))
    return g_strdup (mandate_certainty_get_name (certainty));
  if (g_str_equal (key, MANDATE_FILTER_KEY_KNOWN))
    return dup_known_name (self);

  item = get_item (self, key);
  return g_strdup (item != NULL ? mandate_item_get_title (item) : "");
}

/**
 * mandate_timeline_filter_dup_words:
 *
 * Returns: (transfer full) (nullable): all that is asked for, in one line; %NULL for nothing
 */
char *
mandate_timeline_filter_dup_words (MandateTimelineFilter *self)
{
  g_auto (GStrv) keys = mandate_timeline_filter_list_keys (self);
  g_autofree char *list = NULL;

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      g_autofree char *name = mandate_timeline_filter_dup_name (self, keys[i]);
      /* Translators: joins two things that are asked for */
      char *longer = list == NULL ? g_steal_pointer (&name) : g_strdup_printf (C_ ("filter", "%s · %s"), list, name);

      g_free (list);
      list = longer;
    }

  /* Translators: on an exported timeline: what its events were chosen by */
  return list != NULL ? g_strdup_printf (C_ ("export", "Filter: %s"), list) : NULL;
}

/**
 * mandate_timeline_filter_dup_count:
 *
 * Returns: (transfer full): how many events are shown, of how many
 */
char *
mandate_timeline_filter_dup_count (MandateTimelineFilter *self)
{
  guint n, all;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_FILTER (self), NULL);

  n = g_list_model_get_n_items (mandate_timeline_state_get_events (self->state));
  all = g_list_model_get_n_items (get_all (self));
  /* Translators: how many events the filter lets through, and how many there are */
  return g_strdup_printf (ngettext ("%u of %u event", "%u of %u events", all), n, all);
}

/**
 * mandate_timeline_filter_dup_left_out:
 *
 * Returns: (transfer full) (nullable): how many events are left out because it cannot be
 *   told when they were known
 */
char *
mandate_timeline_filter_dup_left_out (MandateTimelineFilter *self)
{
  guint n;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_FILTER (self), NULL);

  n = mandate_filter_count_undated (self->filter, get_all (self));
  if (n == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%u event is left out because no dated source shows when it was known",
                                    "%u events are left out because no dated source shows when they were known", n),
                          n);
}

char *
mandate_filter_key_for_kind (MandateKind kind)
{
  return g_strconcat (PREFIX_KIND, mandate_kind_get_nick (kind), NULL);
}

char *
mandate_filter_key_for_certainty (MandateCertainty certainty)
{
  return g_strconcat (PREFIX_CERTAINTY, mandate_certainty_get_nick (certainty), NULL);
}

char *
mandate_filter_key_for_item (MandateItem *item)
{
  return g_strconcat (PREFIX_ITEM, mandate_item_get_id (item), NULL);
}
