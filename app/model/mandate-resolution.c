/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A resolution of the Security Council on Mali, adopted or not: what it decided, how the
 * Council voted, and what it allowed the mission for which time.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-resolution-private.h"

G_DEFINE_FINAL_TYPE (MandateResolution, mandate_resolution, MANDATE_TYPE_ITEM)

static void
mandate_resolution_finalize (GObject *object)
{
  MandateResolution *self = MANDATE_RESOLUTION (object);

  g_free (self->symbol);
  g_clear_object (&self->event);
  g_clear_pointer (&self->tasks, g_ptr_array_unref);

  G_OBJECT_CLASS (mandate_resolution_parent_class)->finalize (object);
}

static void
mandate_resolution_class_init (MandateResolutionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_resolution_finalize;
}

static void
mandate_resolution_init (MandateResolution *self)
{
}

/**
 * mandate_resolution_get_kind:
 *
 * Returns: what it did
 */
MandateResolutionKind
mandate_resolution_get_kind (MandateResolution *self)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (self), MANDATE_RESOLUTION_KIND_BACKGROUND);

  return self->kind;
}

/**
 * mandate_resolution_get_symbol:
 *
 * Returns: (transfer none): its document symbol, such as S/RES/2100 (2013)
 */
const char *
mandate_resolution_get_symbol (MandateResolution *self)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (self), NULL);

  return self->symbol;
}

/**
 * mandate_resolution_get_date:
 *
 * Returns: when the Council voted
 */
MandateDate
mandate_resolution_get_date (MandateResolution *self)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (self), ((MandateDate) { 0 }));

  return self->date;
}

/**
 * mandate_resolution_get_meeting:
 *
 * Returns: the number of the Council's meeting; 0 where it was not found
 */
guint
mandate_resolution_get_meeting (MandateResolution *self)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (self), 0);

  return self->meeting;
}

/**
 * mandate_resolution_get_votes_for:
 *
 * Returns: votes for it; -1 where the count was not found
 */
int
mandate_resolution_get_votes_for (MandateResolution *self)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (self), -1);

  return self->votes_for;
}

/**
 * mandate_resolution_get_votes_against:
 *
 * Returns: votes against it; -1 where the count was not found
 */
int
mandate_resolution_get_votes_against (MandateResolution *self)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (self), -1);

  return self->votes_against;
}

/**
 * mandate_resolution_get_abstentions:
 *
 * Returns: abstentions; -1 where the count was not found
 */
int
mandate_resolution_get_abstentions (MandateResolution *self)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (self), -1);

  return self->abstentions;
}

/**
 * mandate_resolution_get_military:
 *
 * Returns: how many soldiers the mission may have at the most; NAN where it says nothing of that
 */
double
mandate_resolution_get_military (MandateResolution *self)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (self), 0);

  return self->military;
}

/**
 * mandate_resolution_get_police:
 *
 * Returns: how many police the mission may have at the most; NAN where it says nothing of that
 */
double
mandate_resolution_get_police (MandateResolution *self)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (self), 0);

  return self->police;
}

/**
 * mandate_resolution_get_term:
 *
 * Returns: when it was in force; the start year is 0 where that was not found
 */
MandateSpan
mandate_resolution_get_term (MandateResolution *self)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (self), ((MandateSpan) { 0 }));

  return self->term;
}

/**
 * mandate_resolution_get_event:
 *
 * Returns: (transfer none) (nullable): the event that tells of the vote
 */
MandateEvent *
mandate_resolution_get_event (MandateResolution *self)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (self), NULL);

  return self->event;
}

/**
 * mandate_resolution_get_tasks:
 *
 * Returns: (transfer none) (element-type MandateText): what it asks of the mission
 */
GPtrArray *
mandate_resolution_get_tasks (MandateResolution *self)
{
  g_return_val_if_fail (MANDATE_IS_RESOLUTION (self), NULL);

  return self->tasks;
}

/**
 * mandate_resolution_kind_get_name:
 *
 * Returns: (transfer none): the name in the reader's language
 */
const char *
mandate_resolution_kind_get_name (MandateResolutionKind self)
{
  static const char * const names[MANDATE_N_RESOLUTION_KINDS] = {
    [MANDATE_RESOLUTION_KIND_BACKGROUND] = NC_ ("kind of resolution", "Before the mission"),
    [MANDATE_RESOLUTION_KIND_PREDECESSOR] = NC_ ("kind of resolution", "The African force before it"),
    [MANDATE_RESOLUTION_KIND_ESTABLISHES] = NC_ ("kind of resolution", "Creates the mission"),
    [MANDATE_RESOLUTION_KIND_RENEWS] = NC_ ("kind of resolution", "Renews the mandate"),
    [MANDATE_RESOLUTION_KIND_ENDS] = NC_ ("kind of resolution", "Ends the mandate"),
    [MANDATE_RESOLUTION_KIND_REGIONAL] = NC_ ("kind of resolution", "The force of the G5 Sahel"),
    [MANDATE_RESOLUTION_KIND_SANCTIONS] = NC_ ("kind of resolution", "Sanctions"),
    [MANDATE_RESOLUTION_KIND_REJECTED] = NC_ ("kind of resolution", "Not adopted"),
  };

  g_return_val_if_fail (self < MANDATE_N_RESOLUTION_KINDS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "kind of resolution", names[self]);
}
