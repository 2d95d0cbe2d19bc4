/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A term or an abbreviation, and what it means here.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-word-private.h"

G_DEFINE_FINAL_TYPE (MandateWord, mandate_word, MANDATE_TYPE_ITEM)

static void
mandate_word_finalize (GObject *object)
{
  MandateWord *self = MANDATE_WORD (object);

  g_free (self->expansion);

  G_OBJECT_CLASS (mandate_word_parent_class)->finalize (object);
}

static void
mandate_word_class_init (MandateWordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_word_finalize;
}

static void
mandate_word_init (MandateWord *self)
{
}

/**
 * mandate_word_get_kind:
 *
 * Returns: the field it belongs to
 */
MandateWordKind
mandate_word_get_kind (MandateWord *self)
{
  g_return_val_if_fail (MANDATE_IS_WORD (self), MANDATE_WORD_KIND_MANDATE);

  return self->kind;
}

/**
 * mandate_word_get_expansion:
 *
 * Returns: (transfer none) (nullable): what an abbreviation stands for
 */
const char *
mandate_word_get_expansion (MandateWord *self)
{
  g_return_val_if_fail (MANDATE_IS_WORD (self), NULL);

  return self->expansion;
}

/**
 * mandate_word_kind_get_name:
 *
 * Returns: (transfer none): the name in the reader's language
 */
const char *
mandate_word_kind_get_name (MandateWordKind self)
{
  static const char * const names[MANDATE_N_WORD_KINDS] = {
    [MANDATE_WORD_KIND_BASES] = NC_ ("kind of word", "Bases and troops"),
    [MANDATE_WORD_KIND_ENDING] = NC_ ("kind of word", "The end of the mission"),
    [MANDATE_WORD_KIND_HUMANITARIAN] = NC_ ("kind of word", "Aid"),
    [MANDATE_WORD_KIND_INSTITUTIONS] = NC_ ("kind of word", "Institutions"),
    [MANDATE_WORD_KIND_MANDATE] = NC_ ("kind of word", "Mandate"),
    [MANDATE_WORD_KIND_MISSIONS] = NC_ ("kind of word", "Missions"),
    [MANDATE_WORD_KIND_MONEY] = NC_ ("kind of word", "Money"),
    [MANDATE_WORD_KIND_PEACE_PROCESS] = NC_ ("kind of word", "Peace process"),
    [MANDATE_WORD_KIND_PEOPLE] = NC_ ("kind of word", "People in the mission"),
    [MANDATE_WORD_KIND_PLACES] = NC_ ("kind of word", "Places"),
    [MANDATE_WORD_KIND_THREATS] = NC_ ("kind of word", "Threats"),
  };

  g_return_val_if_fail (self < MANDATE_N_WORD_KINDS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "kind of word", names[self]);
}
