/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-languages.h"

G_BEGIN_DECLS

MandateLanguages *mandate_record_list_languages (void);
MandateDossier   *mandate_record_load           (MandateLanguages  *languages,
                                                 GError           **error);

G_END_DECLS
