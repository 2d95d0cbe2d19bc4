/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-base.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateBase
{
  MandateItem parent_instance;

  MandateBaseKind kind;
  MandatePlace *place;
  MandatePosition position;
  MandateDate opened;
  MandateDate closed;
  char *sector;
  MandateActor *handed_to;
  MandateEvent *event;
  GPtrArray *contributors;
};

G_END_DECLS
