/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the timeline shows beyond the stretch of time in view: which events, which
 * of them are lit as matches of a search, and the two cursors between which the
 * reader measures. The session owns it; widgets watch it and change it.
 */

#include "config.h"

#include "timeline/mandate-timeline-state.h"

struct _MandateTimelineState
{
  GObject parent_instance;

  GListModel *events;
  GtkBitset *lit;
  double from;
  double to;
};

enum
{
  PROP_0,
  PROP_EVENTS,
  PROP_LIT,
  PROP_FROM,
  PROP_TO,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateTimelineState, mandate_timeline_state, G_TYPE_OBJECT)

static void
mandate_timeline_state_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MandateTimelineState *self = MANDATE_TIMELINE_STATE (object);

  switch (id)
    {
    case PROP_EVENTS:
      g_value_set_object (value, self->events);
      break;
    case PROP_LIT:
      g_value_set_boxed (value, self->lit);
      break;
    case PROP_FROM:
      g_value_set_double (value, self->from);
      break;
    case PROP_TO:
      g_value_set_double (value, self->to);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_timeline_state_finalize (GObject *object)
{
  MandateTimelineState *self = MANDATE_TIMELINE_STATE (object);

  g_clear_object (&self->events);
  g_clear_pointer (&self->lit, gtk_bitset_unref);

  G_OBJECT_CLASS (mandate_timeline_state_parent_class)->finalize (object);
}

static void
mandate_timeline_state_class_init (MandateTimelineStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = mandate_timeline_state_get_property;
  object_class->finalize = mandate_timeline_state_finalize;

  properties[PROP_EVENTS] = g_param_spec_object ("events", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  properties[PROP_LIT] = g_param_spec_boxed ("lit", NULL, NULL, GTK_TYPE_BITSET, flags);
  /* Moments in days, as in MandateScale; 0 where there is no cursor. */
  properties[PROP_FROM] = g_param_spec_double ("from", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  properties[PROP_TO] = g_param_spec_double ("to", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
mandate_timeline_state_init (MandateTimelineState *self)
{
}

/**
 * mandate_timeline_state_new:
 * @events: (transfer none): the events to show, by ascending span
 */
MandateTimelineState *
mandate_timeline_state_new (GListModel *events)
{
  MandateTimelineState *self = g_object_new (MANDATE_TYPE_TIMELINE_STATE, NULL);

  self->events = g_object_ref (events);
  return self;
}

/**
 * mandate_timeline_state_get_events:
 *
 * Returns: (transfer none): the events that the timeline shows, by ascending span
 */
GListModel *
mandate_timeline_state_get_events (MandateTimelineState *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_STATE (self), NULL);

  return self->events;
}

/**
 * mandate_timeline_state_set_events:
 * @events: (transfer none): by ascending span
 *
 * Shows other events. The matches that were lit are positions in the old list,
 * and go.
 */
void
mandate_timeline_state_set_events (MandateTimelineState *self, GListModel *events)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_STATE (self));
  g_return_if_fail (G_IS_LIST_MODEL (events));

  if (!g_set_object (&self->events, events))
    return;

  mandate_timeline_state_set_lit (self, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EVENTS]);
}

/**
 * mandate_timeline_state_get_lit:
 *
 * Returns: (transfer none) (nullable): positions in the list of events that match
 *   a search; %NULL where nothing is searched for
 */
GtkBitset *
mandate_timeline_state_get_lit (MandateTimelineState *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_STATE (self), NULL);

  return self->lit;
}

/**
 * mandate_timeline_state_set_lit:
 * @lit: (nullable) (transfer none): positions in the list of events; not changed after
 */
void
mandate_timeline_state_set_lit (MandateTimelineState *self, GtkBitset *lit)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_STATE (self));

  if (self->lit == lit)
    return;

  g_clear_pointer (&self->lit, gtk_bitset_unref);
  self->lit = lit != NULL ? gtk_bitset_ref (lit) : NULL;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIT]);
}

/**
 * mandate_timeline_state_get_from:
 *
 * Returns: the moment of the earlier cursor, in days; 0 where there is none
 */
double
mandate_timeline_state_get_from (MandateTimelineState *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_STATE (self), 0);

  return self->from;
}

/**
 * mandate_timeline_state_get_to:
 *
 * Returns: the moment of the later cursor, in days; 0 where there is none
 */
double
mandate_timeline_state_get_to (MandateTimelineState *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_STATE (self), 0);

  return self->to;
}

/**
 * mandate_timeline_state_set_cursors:
 * @from: moment of one cursor, in days; 0 for none
 * @to: moment of the other; 0 for none
 *
 * Puts the cursors down; they are told apart by their order in time.
 */
void
mandate_timeline_state_set_cursors (MandateTimelineState *self, double from, double to)
{
  double first = from > 0 && to > 0 ? MIN (from, to) : from;
  double last = from > 0 && to > 0 ? MAX (from, to) : to;

  g_return_if_fail (MANDATE_IS_TIMELINE_STATE (self));

  if (self->from == first && self->to == last)
    return;

  g_object_freeze_notify (G_OBJECT (self));
  self->from = first;
  self->to = last;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FROM]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TO]);
  g_object_thaw_notify (G_OBJECT (self));
}
