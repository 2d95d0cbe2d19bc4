/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/mandate-window.h"

G_BEGIN_DECLS

gboolean mandate_tour_has_looks (const char * const *names);
void     mandate_tour_start     (MandateWindow      *window,
                                 const char         *folder,
                                 const char * const *names);

G_END_DECLS
