/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-text.h"

G_BEGIN_DECLS

/* The language in which a record is written. */
#define MANDATE_RECORD_LANGUAGE "en"

#define MANDATE_TYPE_ITEM (mandate_item_get_type ())

G_DECLARE_DERIVABLE_TYPE (MandateItem, mandate_item, MANDATE, ITEM, GObject)

struct _MandateItemClass
{
  GObjectClass parent_class;
};

/**
 * MandateCertainty:
 * @MANDATE_CERTAINTY_READ: the key fact stood in a source that was read
 * @MANDATE_CERTAINTY_GENERAL: general knowledge; no source was read for it
 * @MANDATE_CERTAINTY_DISPUTED: sources were read, and disagree on the key fact; a note says how
 *
 * How an item of the record is known.
 */
typedef enum
{
  MANDATE_CERTAINTY_READ,
  MANDATE_CERTAINTY_GENERAL,
  MANDATE_CERTAINTY_DISPUTED,
  MANDATE_N_CERTAINTIES,
} MandateCertainty;

const char         *mandate_item_get_id             (MandateItem *self);
const char         *mandate_item_get_title          (MandateItem *self);
const char         *mandate_item_get_original_title (MandateItem *self);
const char         *mandate_item_get_second_name    (MandateItem *self);
const char * const *mandate_item_get_aliases        (MandateItem *self);
const char         *mandate_item_get_language       (MandateItem *self);
MandateText        *mandate_item_get_text           (MandateItem *self);
MandateText        *mandate_item_get_note           (MandateItem *self);
GPtrArray          *mandate_item_get_sources        (MandateItem *self);
MandateItem        *mandate_item_get_parent         (MandateItem *self);
MandateCertainty    mandate_item_get_certainty      (MandateItem *self);

const char         *mandate_certainty_get_name      (MandateCertainty  self);
const char         *mandate_certainty_get_nick      (MandateCertainty  self);

G_END_DECLS
