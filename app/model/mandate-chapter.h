/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-item.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_CHAPTER (mandate_chapter_get_type ())

G_DECLARE_FINAL_TYPE (MandateChapter, mandate_chapter, MANDATE, CHAPTER, MandateItem)

guint        mandate_chapter_get_number     (MandateChapter *self);
GPtrArray   *mandate_chapter_get_paragraphs (MandateChapter *self);
MandateText *mandate_chapter_get_basis      (MandateChapter *self);

G_END_DECLS
