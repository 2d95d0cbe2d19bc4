/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Something that happened on a date or over a span of dates. Events are sorted by their
 * span; the order is their index.
 */

#include "config.h"

#include "mandate-event-private.h"

G_DEFINE_FINAL_TYPE (MandateEvent, mandate_event, MANDATE_TYPE_ITEM)

static void
mandate_event_finalize (GObject *object)
{
  MandateEvent *self = MANDATE_EVENT (object);

  g_clear_pointer (&self->places, g_ptr_array_unref);
  g_clear_pointer (&self->actors, g_ptr_array_unref);
  g_clear_pointer (&self->figures, g_array_unref);

  G_OBJECT_CLASS (mandate_event_parent_class)->finalize (object);
}

static void
mandate_event_class_init (MandateEventClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_event_finalize;
}

static void
mandate_event_init (MandateEvent *self)
{
}

MandateKind
mandate_event_get_kind (MandateEvent *self)
{
  g_return_val_if_fail (MANDATE_IS_EVENT (self), MANDATE_KIND_MANDATE);

  return self->kind;
}

/**
 * mandate_event_get_importance:
 *
 * Returns: from %MANDATE_IMPORTANCE_LEAST to %MANDATE_IMPORTANCE_MOST
 */
guint
mandate_event_get_importance (MandateEvent *self)
{
  g_return_val_if_fail (MANDATE_IS_EVENT (self), MANDATE_IMPORTANCE_DEFAULT);

  return self->importance;
}

/**
 * mandate_event_get_span:
 *
 * Returns: when it happened, with the precision known
 */
MandateSpan
mandate_event_get_span (MandateEvent *self)
{
  g_return_val_if_fail (MANDATE_IS_EVENT (self), ((MandateSpan) { 0 }));

  return self->span;
}

/**
 * mandate_event_get_index:
 *
 * Returns: its place in the record's order of events, from 0
 */
guint
mandate_event_get_index (MandateEvent *self)
{
  g_return_val_if_fail (MANDATE_IS_EVENT (self), 0);

  return self->index;
}

/**
 * mandate_event_get_places:
 *
 * Returns: (transfer none) (element-type MandatePlace): where
 */
GPtrArray *
mandate_event_get_places (MandateEvent *self)
{
  g_return_val_if_fail (MANDATE_IS_EVENT (self), NULL);

  return self->places;
}

/**
 * mandate_event_get_actors:
 *
 * Returns: (transfer none) (element-type MandateActor): who
 */
GPtrArray *
mandate_event_get_actors (MandateEvent *self)
{
  g_return_val_if_fail (MANDATE_IS_EVENT (self), NULL);

  return self->actors;
}

/**
 * mandate_event_get_figures:
 *
 * Returns: (transfer none) (element-type MandateFigure): how many
 */
GArray *
mandate_event_get_figures (MandateEvent *self)
{
  g_return_val_if_fail (MANDATE_IS_EVENT (self), NULL);

  return self->figures;
}
