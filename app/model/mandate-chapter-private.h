/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-chapter.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateChapter
{
  MandateItem parent_instance;

  guint number;
  GPtrArray *paragraphs;
  MandateText *basis;
};

G_END_DECLS
