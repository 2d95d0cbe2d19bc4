/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-actor.h"
#include "mandate-event.h"
#include "mandate-place.h"

G_BEGIN_DECLS

/**
 * MandateBaseKind:
 *
 * What a base of the mission was.
 */
typedef enum
{
  MANDATE_BASE_KIND_HEADQUARTERS,
  MANDATE_BASE_KIND_SECTOR_HEADQUARTERS,
  MANDATE_BASE_KIND_CAMP,
  MANDATE_BASE_KIND_TEMPORARY_BASE,
  MANDATE_N_BASE_KINDS,
} MandateBaseKind;

#define MANDATE_TYPE_BASE (mandate_base_get_type ())

G_DECLARE_FINAL_TYPE (MandateBase, mandate_base, MANDATE, BASE, MandateItem)

MandateBaseKind mandate_base_get_kind         (MandateBase *self);
MandatePlace   *mandate_base_get_place        (MandateBase *self);
MandatePosition mandate_base_get_position     (MandateBase *self);
MandateDate     mandate_base_get_opened       (MandateBase *self);
MandateDate     mandate_base_get_closed       (MandateBase *self);
const char     *mandate_base_get_sector       (MandateBase *self);
MandateActor   *mandate_base_get_handed_to    (MandateBase *self);
MandateEvent   *mandate_base_get_event        (MandateBase *self);
GPtrArray      *mandate_base_get_contributors (MandateBase *self);

const char *mandate_base_kind_get_name (MandateBaseKind self);

G_END_DECLS
