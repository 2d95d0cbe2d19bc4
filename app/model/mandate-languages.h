/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-catalog.h"
#include "mandate-dossier.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_LANGUAGES (mandate_languages_get_type ())

G_DECLARE_FINAL_TYPE (MandateLanguages, mandate_languages, MANDATE, LANGUAGES, GObject)

MandateLanguages *mandate_languages_new         (GArray               *files,
                                                 const char           *folder,
                                                 const char           *domain);

char            **mandate_languages_list        (MandateLanguages     *self);
MandateCatalog   *mandate_languages_open        (MandateLanguages     *self,
                                                 const char           *language,
                                                 GError              **error);
MandateDossier   *mandate_languages_read        (MandateLanguages     *self,
                                                 const char           *language,
                                                 GError              **error);
void              mandate_languages_read_async  (MandateLanguages     *self,
                                                 const char           *language,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              data);
MandateDossier   *mandate_languages_read_finish (MandateLanguages     *self,
                                                 GAsyncResult         *result,
                                                 GError              **error);

G_END_DECLS
