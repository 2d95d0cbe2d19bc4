/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_CARD (mandate_card_get_type ())

G_DECLARE_FINAL_TYPE (MandateCard, mandate_card, MANDATE, CARD, AdwBin)

G_END_DECLS
