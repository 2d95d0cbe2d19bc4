/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-phase.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandatePhase
{
  MandateItem parent_instance;

  MandateSpan span;
};

G_END_DECLS
