/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events taken out of a record. Lists are copied when the extract is made: a list
 * model belongs to the main thread, and exports run in others.
 */

#include "config.h"

#include "mandate-date-words.h"
#include "mandate-extract.h"

static GPtrArray *
copy_list (GListModel *list)
{
  guint n = g_list_model_get_n_items (list);
  GPtrArray *items = g_ptr_array_new_full (n, g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, g_list_model_get_item (list, i));
  return items;
}

static void
widen (MandateExtract *self, MandateSpan span)
{
  self->first = MIN (self->first, mandate_span_first_day (span));
  self->last = MAX (self->last, mandate_span_last_day (span));
}

/* From the first day of the record to its last: those of all its events and phases. */
static void
find_range (MandateExtract *self)
{
  GListModel *events = mandate_dossier_get_list (self->dossier, MANDATE_TYPE_EVENT);

  self->first = G_MAXINT32;
  self->last = 1;
  widen (self, mandate_mission_get_span (self->mission));
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    widen (self, mandate_event_get_span (mandate_dossier_get_event (self->dossier, i)));
  for (guint i = 0; i < self->phases->len; i++)
    widen (self, mandate_phase_get_span (g_ptr_array_index (self->phases, i)));
}

static gboolean
is_within (MandateEvent *event, MandateDay first, MandateDay last)
{
  MandateSpan span = mandate_event_get_span (event);

  return mandate_span_last_day (span) >= first && mandate_span_first_day (span) <= last;
}

static void
take_events (MandateExtract *self, GListModel *events)
{
  guint n = g_list_model_get_n_items (events);

  self->events = g_ptr_array_new_full (n, g_object_unref);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MandateEvent) event = g_list_model_get_item (events, i);

      if (is_within (event, self->first, self->last))
        g_ptr_array_add (self->events, g_steal_pointer (&event));
    }
}

/**
 * mandate_extract_new:
 * @events: (nullable): the events to choose from; %NULL for all of the record
 * @first: the first day to take; 0 for that of the record
 * @last: the last; 0 for that of the record
 * @filter: (nullable): what @events were chosen by, in words
 *
 * Takes the events that reach into a stretch of time. To be called in the thread
 * that the lists belong to.
 *
 * Returns: (transfer full): the extract
 */
MandateExtract *
mandate_extract_new (MandateDossier *dossier, GListModel *events, MandateDay first, MandateDay last, const char *filter)
{
  MandateExtract *self;

  g_return_val_if_fail (MANDATE_IS_DOSSIER (dossier), NULL);

  self = g_new0 (MandateExtract, 1);
  self->dossier = g_object_ref (dossier);
  self->mission = g_object_ref (mandate_dossier_get_mission (dossier));
  self->phases = copy_list (mandate_dossier_get_list (dossier, MANDATE_TYPE_PHASE));
  self->filter = g_strdup (filter);
  self->made = g_get_real_time () / G_USEC_PER_SEC;
  find_range (self);
  self->whole = (first <= 0 || first <= self->first) && (last <= 0 || last >= self->last);
  if (!self->whole)
    {
      /* What was asked for stands where the record has nothing, before it or after. */
      if (first <= 0)
        first = last > 0 ? MIN (self->first, last) : self->first;
      self->last = MAX (last > 0 ? last : self->last, first);
      self->first = first;
    }
  take_events (self, events != NULL ? events : mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT));
  return self;
}

void
mandate_extract_free (MandateExtract *self)
{
  g_object_unref (self->dossier);
  g_object_unref (self->mission);
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->phases);
  g_free (self->filter);
  g_free (self);
}

/**
 * mandate_extract_dup_range:
 *
 * Returns: (transfer full): the stretch of time, in the reader's language
 */
char *
mandate_extract_dup_range (const MandateExtract *self)
{
  MandateDate first, last;

  g_return_val_if_fail (self != NULL, NULL);

  first = mandate_date_from_day (self->first);
  last = mandate_date_from_day (self->last);
  if (self->first == self->last)
    return mandate_date_to_words (first, MANDATE_DATE_LONG);
  return mandate_span_to_words (mandate_span_new (first, last), MANDATE_DATE_LONG);
}
