/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-dossier.h"

G_BEGIN_DECLS

AdwDialog *mandate_about_new (MandateDossier *dossier);

G_END_DECLS
