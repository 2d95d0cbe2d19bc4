/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-article.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateArticle
{
  MandateItem parent_instance;

  GPtrArray *sections;
};

G_END_DECLS
