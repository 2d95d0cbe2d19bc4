/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reader/mandate-passage.h"

G_BEGIN_DECLS

void mandate_passages_append (GtkBox         *column,
                              GPtrArray      *passages,
                              MandateItem    *text,
                              MandateSession *session);

G_END_DECLS
