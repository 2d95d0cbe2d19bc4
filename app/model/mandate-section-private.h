/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-section.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateSection
{
  MandateItem parent_instance;

  GPtrArray *paragraphs;
};

G_END_DECLS
