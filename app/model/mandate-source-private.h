/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-source.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateSource
{
  MandateItem parent_instance;

  char *publisher;
  MandateDate date;
  char *symbol;
  char *uri;
  char *via;
  gboolean described;
};

G_END_DECLS
