/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-item.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_PLACE (mandate_place_get_type ())

G_DECLARE_FINAL_TYPE (MandatePlace, mandate_place, MANDATE, PLACE, MandateItem)

const char   *mandate_place_get_region  (MandatePlace *self);
const char   *mandate_place_get_country (MandatePlace *self);

G_END_DECLS
