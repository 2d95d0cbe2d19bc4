/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_COVERAGE_STRIP (mandate_coverage_strip_get_type ())

G_DECLARE_FINAL_TYPE (MandateCoverageStrip, mandate_coverage_strip, MANDATE, COVERAGE_STRIP, GtkWidget)

void mandate_coverage_strip_set_session (MandateCoverageStrip *self,
                                         MandateSession       *session,
                                         GtkWidget            *view);

G_END_DECLS
