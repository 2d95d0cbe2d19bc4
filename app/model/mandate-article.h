/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-item.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_ARTICLE (mandate_article_get_type ())

G_DECLARE_FINAL_TYPE (MandateArticle, mandate_article, MANDATE, ARTICLE, MandateItem)

GPtrArray   *mandate_article_get_sections (MandateArticle *self);

G_END_DECLS
