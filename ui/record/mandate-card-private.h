/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/mandate-card-parts.h"

G_BEGIN_DECLS

/* Each fills an empty box with what there is to say of an item. */
void mandate_card_fill_event  (GtkBox         *box,
                               MandateEvent   *event,
                               MandateSession *session);
void mandate_card_fill_claim  (GtkBox         *box,
                               MandateClaim   *claim,
                               MandateSession *session);
void mandate_card_fill_source (GtkBox         *box,
                               MandateSource  *source,
                               MandateSession *session);
void mandate_card_fill_item   (GtkBox         *box,
                               MandateItem    *item,
                               MandateSession *session);

void mandate_card_append_events (GtkBox         *box,
                                 MandateItem    *item,
                                 MandateSession *session);

G_END_DECLS
