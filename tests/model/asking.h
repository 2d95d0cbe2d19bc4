/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sample.h"

G_BEGIN_DECLS

MandateDossier *asking_read (void);

G_END_DECLS
