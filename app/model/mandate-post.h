/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-actor.h"
#include "mandate-date.h"

G_BEGIN_DECLS

/**
 * MandateRole:
 *
 * A post held in or over the mission.
 */
typedef enum
{
  MANDATE_ROLE_HEAD,
  MANDATE_ROLE_DEPUTY_POLITICAL,
  MANDATE_ROLE_DEPUTY_HUMANITARIAN,
  MANDATE_ROLE_FORCE_COMMANDER,
  MANDATE_ROLE_POLICE_COMMISSIONER,
  MANDATE_ROLE_DEPUTY_POLICE_COMMISSIONER,
  MANDATE_ROLE_UNDER_SECRETARY_GENERAL,
  MANDATE_N_ROLES,
} MandateRole;

#define MANDATE_TYPE_POST (mandate_post_get_type ())

G_DECLARE_FINAL_TYPE (MandatePost, mandate_post, MANDATE, POST, MandateItem)

MandateActor *mandate_post_get_person (MandatePost *self);
MandateSpan   mandate_post_get_term   (MandatePost *self);
gboolean      mandate_post_get_acting (MandatePost *self);

const char *mandate_role_get_name (MandateRole self);

G_END_DECLS
