/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-item.h"

G_BEGIN_DECLS

/**
 * MandateVerdict:
 *
 * How a claim compares with the record.
 */
typedef enum
{
  MANDATE_VERDICT_AGREES,
  MANDATE_VERDICT_PARTLY,
  MANDATE_VERDICT_DIFFERS,
  MANDATE_VERDICT_OPINION,
  MANDATE_VERDICT_UNCHECKED,
  MANDATE_N_VERDICTS,
} MandateVerdict;

const char *mandate_verdict_get_name (MandateVerdict verdict);

#define MANDATE_TYPE_CLAIM (mandate_claim_get_type ())

G_DECLARE_FINAL_TYPE (MandateClaim, mandate_claim, MANDATE, CLAIM, MandateItem)

MandateVerdict  mandate_claim_get_verdict   (MandateClaim *self);
guint           mandate_claim_get_paragraph (MandateClaim *self);
guint           mandate_claim_get_sentence  (MandateClaim *self);

G_END_DECLS
