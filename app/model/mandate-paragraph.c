/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A paragraph of an article: its words, the claims that stand beside it, and the time it
 * speaks of.
 */

#include "config.h"

#include "mandate-paragraph-private.h"

G_DEFINE_FINAL_TYPE (MandateParagraph, mandate_paragraph, MANDATE_TYPE_ITEM)

static void
mandate_paragraph_finalize (GObject *object)
{
  MandateParagraph *self = MANDATE_PARAGRAPH (object);

  g_clear_pointer (&self->claims, g_ptr_array_unref);

  G_OBJECT_CLASS (mandate_paragraph_parent_class)->finalize (object);
}

static void
mandate_paragraph_class_init (MandateParagraphClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_paragraph_finalize;
}

static void
mandate_paragraph_init (MandateParagraph *self)
{
}

/**
 * mandate_paragraph_get_when:
 *
 * Returns: the time it speaks of; its start year is 0 where it speaks of none
 */
MandateSpan
mandate_paragraph_get_when (MandateParagraph *self)
{
  g_return_val_if_fail (MANDATE_IS_PARAGRAPH (self), ((MandateSpan) { 0 }));

  return self->when;
}

/**
 * mandate_paragraph_get_claims:
 *
 * Returns: (transfer none) (element-type MandateClaim): the claims it makes, in reading
 *   order
 */
GPtrArray *
mandate_paragraph_get_claims (MandateParagraph *self)
{
  g_return_val_if_fail (MANDATE_IS_PARAGRAPH (self), NULL);

  return self->claims;
}
