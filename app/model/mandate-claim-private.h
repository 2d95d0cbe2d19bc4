/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-claim.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateClaim
{
  MandateItem parent_instance;

  MandateVerdict verdict;
  guint paragraph;
  guint sentence;
};

G_END_DECLS
