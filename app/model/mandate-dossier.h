/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "mandate-actor.h"
#include "mandate-article.h"
#include "mandate-base.h"
#include "mandate-chapter.h"
#include "mandate-claim.h"
#include "mandate-event.h"
#include "mandate-measure.h"
#include "mandate-mission.h"
#include "mandate-paragraph.h"
#include "mandate-phase.h"
#include "mandate-place.h"
#include "mandate-post.h"
#include "mandate-resolution.h"
#include "mandate-section.h"
#include "mandate-series.h"
#include "mandate-source.h"
#include "mandate-word.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_DOSSIER (mandate_dossier_get_type ())

G_DECLARE_FINAL_TYPE (MandateDossier, mandate_dossier, MANDATE, DOSSIER, GObject)

const char       *mandate_dossier_get_language   (MandateDossier *self);
MandateMission   *mandate_dossier_get_mission    (MandateDossier *self);
GListModel       *mandate_dossier_get_list       (MandateDossier *self,
                                                  GType           type);
MandateItem      *mandate_dossier_get_item       (MandateDossier *self,
                                                  const char     *id);
MandateArticle   *mandate_dossier_get_article    (MandateDossier *self);
MandateEvent     *mandate_dossier_get_event      (MandateDossier *self,
                                                  guint           index);
MandateEvent     *mandate_dossier_find_event     (MandateDossier *self,
                                                  MandateDay      day);
MandateParagraph *mandate_dossier_find_paragraph (MandateDossier *self,
                                                  MandateItem    *item,
                                                  MandateItem    *within);
GPtrArray        *mandate_dossier_list_referring (MandateDossier *self,
                                                  MandateItem    *item,
                                                  GType           type);
GPtrArray        *mandate_dossier_list_linked    (MandateDossier *self,
                                                  MandateText    *text,
                                                  GType           type);
GPtrArray        *mandate_dossier_list_backing   (MandateDossier   *self,
                                                  MandateParagraph *paragraph);

G_END_DECLS
