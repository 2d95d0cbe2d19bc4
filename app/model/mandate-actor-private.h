/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-actor.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateActor
{
  MandateItem parent_instance;

  char *kind;
  char *short_name;
  MandateSpan active;
};

G_END_DECLS
