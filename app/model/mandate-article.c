/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A text to read, in sections. Its own text is the lead that opens it. */

#include "config.h"

#include "mandate-article-private.h"

G_DEFINE_FINAL_TYPE (MandateArticle, mandate_article, MANDATE_TYPE_ITEM)

static void
mandate_article_finalize (GObject *object)
{
  MandateArticle *self = MANDATE_ARTICLE (object);

  g_clear_pointer (&self->sections, g_ptr_array_unref);

  G_OBJECT_CLASS (mandate_article_parent_class)->finalize (object);
}

static void
mandate_article_class_init (MandateArticleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_article_finalize;
}

static void
mandate_article_init (MandateArticle *self)
{
}

/**
 * mandate_article_get_sections:
 *
 * Returns: (transfer none) (element-type MandateSection): its sections
 */
GPtrArray *
mandate_article_get_sections (MandateArticle *self)
{
  g_return_val_if_fail (MANDATE_IS_ARTICLE (self), NULL);

  return self->sections;
}
