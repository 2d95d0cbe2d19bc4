/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_PASSAGE (mandate_passage_get_type ())

G_DECLARE_FINAL_TYPE (MandatePassage, mandate_passage, MANDATE, PASSAGE, GtkWidget)

GtkWidget   *mandate_passage_new               (GtkWidget      *text,
                                                MandateItem    *item);
void         mandate_passage_set_second        (MandatePassage *self,
                                                GtkWidget      *second);
void         mandate_passage_set_two_languages (MandatePassage *self,
                                                gboolean        two_languages);
void         mandate_passage_append_note       (MandatePassage *self,
                                                GtkWidget      *note);

MandateItem *mandate_passage_get_item          (MandatePassage *self);
void         mandate_passage_mark              (MandatePassage *self);

G_END_DECLS
