/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-post.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandatePost
{
  MandateItem parent_instance;

  MandateActor *person;
  MandateSpan term;
  gboolean acting;
};

G_END_DECLS
