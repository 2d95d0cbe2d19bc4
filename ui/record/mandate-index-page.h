/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_INDEX_PAGE (mandate_index_page_get_type ())

G_DECLARE_FINAL_TYPE (MandateIndexPage, mandate_index_page, MANDATE, INDEX_PAGE, AdwBin)

G_END_DECLS
