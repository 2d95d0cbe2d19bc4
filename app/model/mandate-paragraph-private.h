/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-paragraph.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateParagraph
{
  MandateItem parent_instance;

  MandateSpan when;
  GPtrArray *claims;
};

G_END_DECLS
