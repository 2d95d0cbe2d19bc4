/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/mandate-card-parts.h"

G_BEGIN_DECLS

/* Each fills an empty box with what there is to say of an item. */
void mandate_card_fill_event       (GtkBox            *box,
                                    MandateEvent      *event,
                                    MandateSession    *session);
void mandate_card_fill_claim       (GtkBox            *box,
                                    MandateClaim      *claim,
                                    MandateSession    *session);
void mandate_card_fill_source      (GtkBox            *box,
                                    MandateSource     *source,
                                    MandateSession    *session);
void mandate_card_fill_resolution  (GtkBox            *box,
                                    MandateResolution *resolution,
                                    MandateSession    *session);
void mandate_card_fill_base        (GtkBox            *box,
                                    MandateBase       *base,
                                    MandateSession    *session);
void mandate_card_fill_post        (GtkBox            *box,
                                    MandatePost       *post,
                                    MandateSession    *session);
void mandate_card_fill_series      (GtkBox            *box,
                                    MandateSeries     *series,
                                    MandateSession    *session);
void mandate_card_fill_paragraph   (GtkBox            *box,
                                    MandateParagraph  *paragraph,
                                    MandateSession    *session);
void mandate_card_fill_item        (GtkBox            *box,
                                    MandateItem       *item,
                                    MandateSession    *session);

/* Parts that several of them share. */
void mandate_card_append_events    (GtkBox            *box,
                                    MandateItem       *item,
                                    MandateSession    *session);
void mandate_card_append_text      (GtkBox            *box,
                                    MandateItem       *item,
                                    MandateSession    *session);
void mandate_card_append_backing   (GtkBox            *box,
                                    MandateItem       *item,
                                    MandateSession    *session);
void mandate_card_append_chips     (GtkBox            *box,
                                    const char        *heading,
                                    GPtrArray         *items,
                                    MandateSession    *session);
void mandate_card_append_chip      (GtkBox            *box,
                                    const char        *heading,
                                    gpointer           item,
                                    MandateSession    *session);
void mandate_card_append_posts     (GtkBox            *box,
                                    MandateActor      *person,
                                    MandateSession    *session);
void mandate_card_append_referring (GtkBox            *box,
                                    const char        *heading,
                                    MandateItem       *item,
                                    GType              type,
                                    MandateSession    *session);

GtkWidget *mandate_card_facts_new    (void);
void       mandate_card_append_fact  (GtkBox          *facts,
                                      const char      *label,
                                      const char      *value);
char      *mandate_position_to_words (MandatePosition  position);

G_END_DECLS
