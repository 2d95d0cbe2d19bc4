/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A chapter of the record's own account. The text is its lead; the basis says where its
 * statements come from.
 */

#include "config.h"

#include "mandate-chapter-private.h"

G_DEFINE_FINAL_TYPE (MandateChapter, mandate_chapter, MANDATE_TYPE_ITEM)

static void
mandate_chapter_finalize (GObject *object)
{
  MandateChapter *self = MANDATE_CHAPTER (object);

  g_clear_pointer (&self->paragraphs, g_ptr_array_unref);
  mandate_text_unref (self->basis);

  G_OBJECT_CLASS (mandate_chapter_parent_class)->finalize (object);
}

static void
mandate_chapter_class_init (MandateChapterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_chapter_finalize;
}

static void
mandate_chapter_init (MandateChapter *self)
{
}

/**
 * mandate_chapter_get_number:
 *
 * Returns: its place among the chapters, from 1
 */
guint
mandate_chapter_get_number (MandateChapter *self)
{
  g_return_val_if_fail (MANDATE_IS_CHAPTER (self), 0);

  return self->number;
}

/**
 * mandate_chapter_get_paragraphs:
 *
 * Returns: (transfer none) (element-type MandateParagraph): its paragraphs
 */
GPtrArray *
mandate_chapter_get_paragraphs (MandateChapter *self)
{
  g_return_val_if_fail (MANDATE_IS_CHAPTER (self), NULL);

  return self->paragraphs;
}

/**
 * mandate_chapter_get_basis:
 *
 * Returns: (transfer none): where its statements come from, and what is thin
 */
MandateText *
mandate_chapter_get_basis (MandateChapter *self)
{
  g_return_val_if_fail (MANDATE_IS_CHAPTER (self), NULL);

  return self->basis;
}
