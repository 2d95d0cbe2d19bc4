/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-dossier.h"

G_BEGIN_DECLS

MandateDossier *mandate_dossier_new         (void);
gboolean        mandate_dossier_add         (MandateDossier *self,
                                             MandateItem    *item);
void            mandate_dossier_sort        (MandateDossier *self);
void            mandate_dossier_set_language (MandateDossier *self,
                                              const char     *language);

G_END_DECLS
