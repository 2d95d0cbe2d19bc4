/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-mission.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateMission
{
  MandateItem parent_instance;

  char *name;
  char *strap;
  MandateSpan span;
  GPtrArray *about;
  GArray *moments;
  GArray *numbers;
  GPtrArray *colophon;
};

G_END_DECLS
