/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "mandate-reader.h"

G_BEGIN_DECLS

extern const char sample_record[];

MandateDossier *sample_read        (const char  *text,
                                    gssize       length,
                                    GError     **error);
MandateDossier *sample_read_record (GError     **error);
GArray         *sample_list_record (void);
GBytes         *sample_catalog     (const char * const *pairs,
                                    gboolean            swapped);

G_END_DECLS
