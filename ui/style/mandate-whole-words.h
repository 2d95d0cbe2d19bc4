/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

char *mandate_layout_dup_whole_words (PangoLayout *layout);

G_END_DECLS
