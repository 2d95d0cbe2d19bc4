/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_READING_PAGE (mandate_reading_page_get_type ())

G_DECLARE_FINAL_TYPE (MandateReadingPage, mandate_reading_page, MANDATE, READING_PAGE, AdwBin)

void         mandate_reading_page_set_session  (MandateReadingPage *self,
                                                MandateSession     *session);
void         mandate_reading_page_reveal       (MandateReadingPage *self,
                                                MandateItem        *item,
                                                gboolean            focus);
MandateItem *mandate_reading_page_get_position (MandateReadingPage *self);

G_END_DECLS
