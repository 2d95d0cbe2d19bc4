/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-item.h"

G_BEGIN_DECLS

/**
 * MandateWordKind:
 *
 * What field a word belongs to.
 */
typedef enum
{
  MANDATE_WORD_KIND_BASES,
  MANDATE_WORD_KIND_ENDING,
  MANDATE_WORD_KIND_HUMANITARIAN,
  MANDATE_WORD_KIND_INSTITUTIONS,
  MANDATE_WORD_KIND_MANDATE,
  MANDATE_WORD_KIND_MISSIONS,
  MANDATE_WORD_KIND_MONEY,
  MANDATE_WORD_KIND_PEACE_PROCESS,
  MANDATE_WORD_KIND_PEOPLE,
  MANDATE_WORD_KIND_PLACES,
  MANDATE_WORD_KIND_THREATS,
  MANDATE_N_WORD_KINDS,
} MandateWordKind;

#define MANDATE_TYPE_WORD (mandate_word_get_type ())

G_DECLARE_FINAL_TYPE (MandateWord, mandate_word, MANDATE, WORD, MandateItem)

MandateWordKind mandate_word_get_kind      (MandateWord *self);
const char     *mandate_word_get_expansion (MandateWord *self);

const char *mandate_word_kind_get_name (MandateWordKind self);

G_END_DECLS
