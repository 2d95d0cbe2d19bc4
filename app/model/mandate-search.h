/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-languages.h"

G_BEGIN_DECLS

/**
 * MandateSearchGroup:
 *
 * Groups of results, in the order in which they are shown.
 */
typedef enum
{
  MANDATE_SEARCH_EVENTS,
  MANDATE_SEARCH_ACTORS,
  MANDATE_SEARCH_PLACES,
  MANDATE_SEARCH_RESOLUTIONS,
  MANDATE_SEARCH_WORDS,
  MANDATE_SEARCH_FIGURES,
  MANDATE_SEARCH_TEXTS,
  MANDATE_SEARCH_CLAIMS,
  MANDATE_SEARCH_SOURCES,
  MANDATE_N_SEARCH_GROUPS,
} MandateSearchGroup;

#define MANDATE_TYPE_SEARCH (mandate_search_get_type ())

G_DECLARE_FINAL_TYPE (MandateSearch, mandate_search, MANDATE, SEARCH, GObject)

MandateSearch      *mandate_search_new            (MandateDossier     *dossier);
GPtrArray          *mandate_search_find           (MandateSearch      *self,
                                                   const char         *query,
                                                   guint               limit,
                                                   guint              *totals);
void                mandate_search_read_names     (MandateSearch      *self,
                                                   MandateLanguages   *languages);
char               *mandate_search_dup_name       (MandateSearch      *self,
                                                   MandateItem        *item,
                                                   const char         *query);

MandateSearchGroup  mandate_search_get_group      (MandateItem        *item);
const char         *mandate_search_get_group_name (MandateSearchGroup  group);

G_END_DECLS
