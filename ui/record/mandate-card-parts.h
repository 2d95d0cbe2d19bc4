/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

GtkWidget *mandate_card_heading_new    (const char     *words);
GtkWidget *mandate_card_chips_new      (GPtrArray      *items,
                                        MandateSession *session);
GtkWidget *mandate_card_rows_new       (GPtrArray      *items,
                                        MandateSession *session);
GtkWidget *mandate_card_row_new        (MandateItem    *item,
                                        MandateSession *session);

char      *mandate_item_dup_caption    (MandateItem    *item);
int        mandate_caption_get_n_lines (MandateItem    *item,
                                        const char     *caption);
char      *mandate_term_to_words       (MandateDate     from,
                                        MandateDate     to);

G_END_DECLS
