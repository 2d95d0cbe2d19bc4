/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-item.h"
#include "mandate-date.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_ACTOR (mandate_actor_get_type ())

G_DECLARE_FINAL_TYPE (MandateActor, mandate_actor, MANDATE, ACTOR, MandateItem)

const char   *mandate_actor_get_short_name (MandateActor *self);
const char   *mandate_actor_get_kind       (MandateActor *self);

G_END_DECLS
