/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-place.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandatePlace
{
  MandateItem parent_instance;

  char *region;
  char *country;
  MandatePosition position;
  guint population;
  MandateDate population_date;
};

G_END_DECLS
