/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_NOTE (mandate_note_get_type ())

G_DECLARE_FINAL_TYPE (MandateNote, mandate_note, MANDATE, NOTE, GtkButton)

GtkWidget  *mandate_note_new               (MandateClaim   *claim,
                                            MandateSession *session);

const char *mandate_verdict_get_css_class  (MandateVerdict  verdict);
const char *mandate_verdict_get_icon_name  (MandateVerdict  verdict);

G_END_DECLS
