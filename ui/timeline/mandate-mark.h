/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-kind.h"

G_BEGIN_DECLS

GskPath *mandate_mark_path_new (MandateKind kind,
                                double      size);

G_END_DECLS
