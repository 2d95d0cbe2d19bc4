/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-word.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateWord
{
  MandateItem parent_instance;

  MandateWordKind kind;
  char *expansion;
};

G_END_DECLS
