/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "mandate-session.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_ARTICLE_PAGE (mandate_article_page_get_type ())

G_DECLARE_FINAL_TYPE (MandateArticlePage, mandate_article_page, MANDATE, ARTICLE_PAGE, AdwBin)

void  mandate_article_page_set_session  (MandateArticlePage *self,
                                         MandateSession     *session);
void  mandate_article_page_reveal       (MandateArticlePage *self,
                                         MandateItem        *item,
                                         gboolean            focus);
char *mandate_article_page_dup_position (MandateArticlePage *self);

G_END_DECLS
