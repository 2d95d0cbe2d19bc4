/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MANDATE_TYPE_PREVIEW (mandate_preview_get_type ())
G_DECLARE_FINAL_TYPE (MandatePreview, mandate_preview, MANDATE, PREVIEW, GtkWidget)

GtkWidget *mandate_preview_new          (const char     *words,
                                         int             n_lines,
                                         const char     *css_class);
void       mandate_preview_set_words    (MandatePreview *self,
                                         const char     *words,
                                         int             n_lines);
void       mandate_preview_set_language (MandatePreview *self,
                                         const char     *language);

G_END_DECLS
