/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-series.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateSeries
{
  MandateItem parent_instance;

  MandateSeriesKind kind;
  MandateUnit unit;
  MandateDate as_of;
  GPtrArray *columns;
  GPtrArray *points;
};

G_END_DECLS
