/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-measure.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateMeasure
{
  MandateItem parent_instance;

  MandateUnit unit;
};

G_END_DECLS
