/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-figure.h"
#include "mandate-item.h"
#include "mandate-date.h"

G_BEGIN_DECLS

/**
 * MandateMoment:
 * @event: (type MandateEvent): the event
 * @title: what it is called here
 * @text: why it is not to be confused with the others
 */
typedef struct
{
  MandateItem *event;
  char *title;
  MandateText *text;
} MandateMoment;

/**
 * MandateNumber:
 * @label: what is counted
 * @amount: how many
 * @as_of: the date for which the number holds
 * @text: by whom it was counted, and what it is not
 * @sources: (element-type MandateSource): how it is known
 */
typedef struct
{
  char *label;
  MandateAmount amount;
  MandateDate as_of;
  MandateText *text;
  GPtrArray *sources;
} MandateNumber;

#define MANDATE_TYPE_MISSION (mandate_mission_get_type ())

G_DECLARE_FINAL_TYPE (MandateMission, mandate_mission, MANDATE, MISSION, MandateItem)

const char   *mandate_mission_get_name     (MandateMission *self);
const char   *mandate_mission_get_strap    (MandateMission *self);
MandateSpan   mandate_mission_get_span     (MandateMission *self);
GPtrArray    *mandate_mission_get_about    (MandateMission *self);
GArray       *mandate_mission_get_moments  (MandateMission *self);
GArray       *mandate_mission_get_numbers  (MandateMission *self);
GPtrArray    *mandate_mission_get_colophon (MandateMission *self);

G_END_DECLS
