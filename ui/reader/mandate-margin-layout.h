/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MANDATE_TYPE_MARGIN_LAYOUT (mandate_margin_layout_get_type ())

G_DECLARE_FINAL_TYPE (MandateMarginLayout, mandate_margin_layout, MANDATE, MARGIN_LAYOUT, GtkLayoutManager)

void mandate_margin_layout_set_two_languages (MandateMarginLayout *self,
                                              gboolean             two_languages);
int  mandate_margin_layout_get_divider       (MandateMarginLayout *self,
                                              GtkWidget           *widget);

G_END_DECLS
