/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A post in the mission, or over it, as one person held it. The title is the post.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-post-private.h"

G_DEFINE_FINAL_TYPE (MandatePost, mandate_post, MANDATE_TYPE_ITEM)

static void
mandate_post_finalize (GObject *object)
{
  MandatePost *self = MANDATE_POST (object);

  g_clear_object (&self->person);

  G_OBJECT_CLASS (mandate_post_parent_class)->finalize (object);
}

static void
mandate_post_class_init (MandatePostClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_post_finalize;
}

static void
mandate_post_init (MandatePost *self)
{
}

/**
 * mandate_post_get_person:
 *
 * Returns: (transfer none): who held it
 */
MandateActor *
mandate_post_get_person (MandatePost *self)
{
  g_return_val_if_fail (MANDATE_IS_POST (self), NULL);

  return self->person;
}

/**
 * mandate_post_get_term:
 *
 * Returns: from when to when; a year of 0 where an end was not found
 */
MandateSpan
mandate_post_get_term (MandatePost *self)
{
  g_return_val_if_fail (MANDATE_IS_POST (self), ((MandateSpan) { 0 }));

  return self->term;
}

/**
 * mandate_post_get_acting:
 *
 * Returns: whether the person stood in until somebody was appointed
 */
gboolean
mandate_post_get_acting (MandatePost *self)
{
  g_return_val_if_fail (MANDATE_IS_POST (self), FALSE);

  return self->acting;
}

/**
 * mandate_role_get_name:
 *
 * Returns: (transfer none): the name in the reader's language
 */
const char *
mandate_role_get_name (MandateRole self)
{
  static const char * const names[MANDATE_N_ROLES] = {
    [MANDATE_ROLE_HEAD] = NC_ ("post in the mission", "Head of the mission"),
    [MANDATE_ROLE_DEPUTY_POLITICAL] = NC_ ("post in the mission", "Deputy head, political affairs"),
    [MANDATE_ROLE_DEPUTY_HUMANITARIAN] = NC_ ("post in the mission", "Deputy head, humanitarian affairs"),
    [MANDATE_ROLE_FORCE_COMMANDER] = NC_ ("post in the mission", "Force Commander"),
    [MANDATE_ROLE_POLICE_COMMISSIONER] = NC_ ("post in the mission", "Police Commissioner"),
    [MANDATE_ROLE_DEPUTY_POLICE_COMMISSIONER] = NC_ ("post in the mission", "Deputy Police Commissioner"),
    [MANDATE_ROLE_UNDER_SECRETARY_GENERAL] = NC_ ("post in the mission", "Head of UN peacekeeping, New York"),
  };

  g_return_val_if_fail (self < MANDATE_N_ROLES, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "post in the mission", names[self]);
}
