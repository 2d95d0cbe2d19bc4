/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "mandate-reader.h"

G_BEGIN_DECLS

/* The domain of gettext that the catalogues of tests have. */
#define SAMPLE_DOMAIN "record"

extern const char sample_record[];

MandateDossier *sample_read          (const char         *text,
                                      gssize              length,
                                      GError            **error);
MandateDossier *sample_read_record   (GError            **error);
GArray         *sample_list_record   (void);
GArray         *sample_list_sample   (void);
char           *sample_folder_new    (void);
void            sample_folder_remove (const char         *folder);
void            sample_install       (const char         *folder,
                                      const char         *language,
                                      GBytes             *bytes);
char           *sample_speak         (const char         *language,
                                      const char * const *pairs);
GBytes         *sample_catalog       (const char * const *pairs,
                                      gboolean            swapped);

G_END_DECLS
