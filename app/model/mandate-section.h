/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-item.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_SECTION (mandate_section_get_type ())

G_DECLARE_FINAL_TYPE (MandateSection, mandate_section, MANDATE, SECTION, MandateItem)

GPtrArray *mandate_section_get_paragraphs (MandateSection *self);

G_END_DECLS
