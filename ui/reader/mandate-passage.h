/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_PASSAGE (mandate_passage_get_type ())

G_DECLARE_FINAL_TYPE (MandatePassage, mandate_passage, MANDATE, PASSAGE, GtkWidget)

GtkWidget   *mandate_passage_new               (GtkWidget        *text,
                                                MandateItem      *item);
GtkWidget   *mandate_passage_new_for_paragraph (MandateParagraph *paragraph,
                                                GPtrArray        *claims,
                                                GtkWidget        *backing,
                                                MandateSession   *session);

MandateItem *mandate_passage_get_item          (MandatePassage   *self);
void         mandate_passage_mark              (MandatePassage   *self);

G_END_DECLS
