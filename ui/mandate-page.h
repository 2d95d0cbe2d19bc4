/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-dossier.h"

G_BEGIN_DECLS

/* Names of the pages, as the sidebar, the settings and the action know them. A
 * chapter is a page too, by its id. */
#define MANDATE_PAGE_OVERVIEW "overview"
#define MANDATE_PAGE_ARTICLE  "article"
#define MANDATE_PAGE_TIMELINE "timeline"
#define MANDATE_PAGE_MANDATES "mandates"
#define MANDATE_PAGE_PLACES   "places"
#define MANDATE_PAGE_FIGURES  "figures"
#define MANDATE_PAGE_PEOPLE   "people"
#define MANDATE_PAGE_WORDS    "words"
#define MANDATE_PAGE_SOURCES  "sources"

/**
 * MandateIndexPageInfo:
 * @name: name of the page
 * @title: (context "page"): what it is called
 * @filter: (context "page"): what its search field asks for
 * @types: (array zero-terminated=1): the types of item that it lists
 *
 * A page that lists all items of some types.
 */
typedef struct
{
  const char *name;
  const char *title;
  const char *filter;
  GType types[3];
} MandateIndexPageInfo;

gboolean                    mandate_page_exists    (MandateDossier *dossier,
                                                    const char     *page);
const char                 *mandate_page_get_title (MandateDossier *dossier,
                                                    const char     *page);
MandateItem                *mandate_page_get_text  (MandateDossier *dossier,
                                                    const char     *page);
const char                 *mandate_page_of_part   (MandateItem    *item);
const MandateIndexPageInfo *mandate_page_get_index (const char     *page);
const MandateIndexPageInfo *mandate_page_list_indices (guint       *n_pages);

G_END_DECLS
