/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-session.h"

G_BEGIN_DECLS

char      *mandate_text_to_pango          (MandateText    *text);

void       mandate_label_set_language     (GtkLabel       *label,
                                           const char     *language);
void       mandate_label_set_words        (GtkLabel       *label,
                                           const char     *words);
void       mandate_labels_fit             (GtkWidget      *root);
GtkWidget *mandate_original_note_new      (void);

GtkWidget *mandate_text_label_new         (MandateText    *text,
                                           const char     *language,
                                           MandateSession *session,
                                           const char     *css_class);
GtkWidget *mandate_words_label_new        (const char     *words,
                                           const char     *css_class);
GtkWidget *mandate_heading_label_new      (const char     *words,
                                           guint           level,
                                           const char     *css_class);

G_END_DECLS
