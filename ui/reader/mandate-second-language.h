/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-languages.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_SECOND_LANGUAGE (mandate_second_language_get_type ())

G_DECLARE_FINAL_TYPE (MandateSecondLanguage, mandate_second_language, MANDATE, SECOND_LANGUAGE, GObject)

MandateSecondLanguage *mandate_second_language_new           (MandateDossier        *dossier);

const char            *mandate_second_language_get_first     (MandateSecondLanguage *self);
MandateLanguages      *mandate_second_language_get_languages (MandateSecondLanguage *self);
void                   mandate_second_language_set_languages (MandateSecondLanguage *self,
                                                              MandateLanguages      *languages);

const char            *mandate_second_language_get_language  (MandateSecondLanguage *self);
void                   mandate_second_language_set_language  (MandateSecondLanguage *self,
                                                              const char            *language);
MandateDossier        *mandate_second_language_get_dossier   (MandateSecondLanguage *self);

G_END_DECLS
