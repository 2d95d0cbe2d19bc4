/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_OVERVIEW_PAGE (mandate_overview_page_get_type ())

G_DECLARE_FINAL_TYPE (MandateOverviewPage, mandate_overview_page, MANDATE, OVERVIEW_PAGE, AdwBin)

void mandate_overview_page_set_reading (MandateOverviewPage *self,
                                        gboolean             reading);

G_END_DECLS
