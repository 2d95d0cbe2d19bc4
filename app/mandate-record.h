/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-dossier.h"

G_BEGIN_DECLS

MandateDossier *mandate_record_load (GError **error);

G_END_DECLS
