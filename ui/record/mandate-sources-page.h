/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_SOURCES_PAGE (mandate_sources_page_get_type ())

G_DECLARE_FINAL_TYPE (MandateSourcesPage, mandate_sources_page, MANDATE, SOURCES_PAGE, AdwBin)

G_END_DECLS
