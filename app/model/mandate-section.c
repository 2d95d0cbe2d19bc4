/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A headed part of an article. */

#include "config.h"

#include "mandate-section-private.h"

G_DEFINE_FINAL_TYPE (MandateSection, mandate_section, MANDATE_TYPE_ITEM)

static void
mandate_section_finalize (GObject *object)
{
  MandateSection *self = MANDATE_SECTION (object);

  g_clear_pointer (&self->paragraphs, g_ptr_array_unref);

  G_OBJECT_CLASS (mandate_section_parent_class)->finalize (object);
}

static void
mandate_section_class_init (MandateSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_section_finalize;
}

static void
mandate_section_init (MandateSection *self)
{
}

/**
 * mandate_section_get_paragraphs:
 *
 * Returns: (transfer none) (element-type MandateParagraph): its paragraphs
 */
GPtrArray *
mandate_section_get_paragraphs (MandateSection *self)
{
  g_return_val_if_fail (MANDATE_IS_SECTION (self), NULL);

  return self->paragraphs;
}
