/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_NAMES (mandate_timeline_names_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineNames, mandate_timeline_names, MANDATE, TIMELINE_NAMES, GtkWidget)

G_END_DECLS
