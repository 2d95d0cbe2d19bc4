/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One statement of the article, set against the record: what the article says (the title),
 * what the record says (the text), and how the two compare.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-claim-private.h"

G_DEFINE_FINAL_TYPE (MandateClaim, mandate_claim, MANDATE_TYPE_ITEM)

static void
mandate_claim_class_init (MandateClaimClass *klass)
{
}

static void
mandate_claim_init (MandateClaim *self)
{
}

MandateVerdict
mandate_claim_get_verdict (MandateClaim *self)
{
  g_return_val_if_fail (MANDATE_IS_CLAIM (self), MANDATE_VERDICT_OPINION);

  return self->verdict;
}

/**
 * mandate_claim_get_paragraph:
 *
 * Returns: the paragraph of the article that makes it, from 1
 */
guint
mandate_claim_get_paragraph (MandateClaim *self)
{
  g_return_val_if_fail (MANDATE_IS_CLAIM (self), 0);

  return self->paragraph;
}

/**
 * mandate_claim_get_sentence:
 *
 * Returns: the sentence of that paragraph, from 1
 */
guint
mandate_claim_get_sentence (MandateClaim *self)
{
  g_return_val_if_fail (MANDATE_IS_CLAIM (self), 0);

  return self->sentence;
}

/**
 * mandate_verdict_get_name:
 *
 * Returns: (transfer none): the verdict in the reader's language
 */
const char *
mandate_verdict_get_name (MandateVerdict verdict)
{
  switch (verdict)
    {
    case MANDATE_VERDICT_AGREES:
      /* Translators: how a statement of the article compares with the record */
      return C_ ("verdict on a claim", "Agrees");
    case MANDATE_VERDICT_PARTLY:
      return C_ ("verdict on a claim", "Agrees in part");
    case MANDATE_VERDICT_DIFFERS:
      return C_ ("verdict on a claim", "Differs");
    case MANDATE_VERDICT_OPINION:
      return C_ ("verdict on a claim", "A judgement");
    case MANDATE_VERDICT_UNCHECKED:
    case MANDATE_N_VERDICTS:
    default:
      return C_ ("verdict on a claim", "Not checked");
    }
}
