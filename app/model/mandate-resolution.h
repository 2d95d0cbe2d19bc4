/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-event.h"

G_BEGIN_DECLS

/**
 * MandateResolutionKind:
 *
 * What a resolution of the Security Council did.
 */
typedef enum
{
  MANDATE_RESOLUTION_KIND_BACKGROUND,
  MANDATE_RESOLUTION_KIND_PREDECESSOR,
  MANDATE_RESOLUTION_KIND_ESTABLISHES,
  MANDATE_RESOLUTION_KIND_RENEWS,
  MANDATE_RESOLUTION_KIND_ENDS,
  MANDATE_RESOLUTION_KIND_REGIONAL,
  MANDATE_RESOLUTION_KIND_SANCTIONS,
  MANDATE_RESOLUTION_KIND_REJECTED,
  MANDATE_N_RESOLUTION_KINDS,
} MandateResolutionKind;

#define MANDATE_TYPE_RESOLUTION (mandate_resolution_get_type ())

G_DECLARE_FINAL_TYPE (MandateResolution, mandate_resolution, MANDATE, RESOLUTION, MandateItem)

MandateResolutionKind mandate_resolution_get_kind          (MandateResolution *self);
const char           *mandate_resolution_get_symbol        (MandateResolution *self);
MandateDate           mandate_resolution_get_date          (MandateResolution *self);
guint                 mandate_resolution_get_meeting       (MandateResolution *self);
int                   mandate_resolution_get_votes_for     (MandateResolution *self);
int                   mandate_resolution_get_votes_against (MandateResolution *self);
int                   mandate_resolution_get_abstentions   (MandateResolution *self);
double                mandate_resolution_get_military      (MandateResolution *self);
double                mandate_resolution_get_police        (MandateResolution *self);
MandateSpan           mandate_resolution_get_term          (MandateResolution *self);
MandateEvent         *mandate_resolution_get_event         (MandateResolution *self);
GPtrArray            *mandate_resolution_get_tasks         (MandateResolution *self);

const char *mandate_resolution_kind_get_name (MandateResolutionKind self);

G_END_DECLS
