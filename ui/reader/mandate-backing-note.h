/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-session.h"

G_BEGIN_DECLS

GtkWidget *mandate_backing_note_new (MandateParagraph *paragraph,
                                     MandateSession   *session);

G_END_DECLS
