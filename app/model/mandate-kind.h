/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MandateLane:
 *
 * The five lanes of the timeline, from top to bottom.
 */
typedef enum
{
  MANDATE_LANE_POLITICS,
  MANDATE_LANE_PEACE,
  MANDATE_LANE_FIGHTING,
  MANDATE_LANE_PEOPLE,
  MANDATE_LANE_MISSION,
  MANDATE_N_LANES,
} MandateLane;

/**
 * MandateKind:
 *
 * The ten kinds of event; two of them share a lane.
 */
typedef enum
{
  MANDATE_KIND_MANDATE,
  MANDATE_KIND_POLITICS,
  MANDATE_KIND_PEACE_PROCESS,
  MANDATE_KIND_REGIONAL,
  MANDATE_KIND_ATTACK,
  MANDATE_KIND_SECURITY,
  MANDATE_KIND_HUMAN_RIGHTS,
  MANDATE_KIND_HUMANITARIAN,
  MANDATE_KIND_DEPLOYMENT,
  MANDATE_KIND_WITHDRAWAL,
  MANDATE_N_KINDS,
} MandateKind;

gboolean     mandate_kind_from_nick (const char  *nick,
                                     MandateKind *kind);
const char  *mandate_kind_get_nick  (MandateKind  kind);
const char  *mandate_kind_get_name  (MandateKind  kind);
MandateLane  mandate_kind_get_lane  (MandateKind  kind);

const char  *mandate_lane_get_name  (MandateLane  lane);

G_END_DECLS
