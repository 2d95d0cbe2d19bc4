/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-kind.h"

G_BEGIN_DECLS

double      mandate_timeline_get_em           (GtkWidget    *widget);
int         mandate_timeline_get_band_height  (GtkWidget    *widget);
int         mandate_timeline_get_axis_height  (GtkWidget    *widget);
int         mandate_timeline_get_name_height  (GtkWidget    *widget,
                                               int           height);
int         mandate_timeline_get_strip_height (GtkWidget    *widget,
                                               int           height);
void        mandate_timeline_get_lane         (GtkWidget    *widget,
                                               int           height,
                                               guint         lane,
                                               int          *y,
                                               int          *lane_height);
GdkRGBA     mandate_timeline_get_ink          (const GdkRGBA *color);
float       mandate_timeline_get_strength     (GtkWidget    *widget);
const char *mandate_lane_get_css_class        (guint         lane);

G_END_DECLS
