/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-event.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateEvent
{
  MandateItem parent_instance;

  MandateKind kind;
  guint importance;
  MandateSpan span;
  guint index;
  GPtrArray *places;
  GPtrArray *actors;
  GArray *figures;
};

G_END_DECLS
