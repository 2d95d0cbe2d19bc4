/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-item.h"
#include "mandate-date.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_PARAGRAPH (mandate_paragraph_get_type ())

G_DECLARE_FINAL_TYPE (MandateParagraph, mandate_paragraph, MANDATE, PARAGRAPH, MandateItem)

MandateSpan  mandate_paragraph_get_when   (MandateParagraph *self);
GPtrArray   *mandate_paragraph_get_claims (MandateParagraph *self);

G_END_DECLS
