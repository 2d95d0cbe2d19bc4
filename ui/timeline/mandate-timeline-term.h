/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-resolution.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_TIMELINE_TERM (mandate_timeline_term_get_type ())

G_DECLARE_FINAL_TYPE (MandateTimelineTerm, mandate_timeline_term, MANDATE, TIMELINE_TERM, GtkButton)

GtkWidget         *mandate_timeline_term_new            (MandateResolution   *resolution);

MandateResolution *mandate_timeline_term_get_resolution (MandateTimelineTerm *self);
MandateDay         mandate_timeline_term_get_first      (MandateTimelineTerm *self);
MandateDay         mandate_timeline_term_get_last       (MandateTimelineTerm *self);
void               mandate_timeline_term_set_in_view    (MandateTimelineTerm *self,
                                                         int                  start,
                                                         int                  end);

G_END_DECLS
