/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-node.h"

G_BEGIN_DECLS

gboolean mandate_grammar_check (const MandateNode  *root,
                                GError            **error);

G_END_DECLS
