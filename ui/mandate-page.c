/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The pages of a window, in one table: their names, their titles, what they hold. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-page.h"

/* In the order of the sidebar. The types are known only once the program runs. */
const MandateIndexPageInfo *
mandate_page_list_indices (guint *n_pages)
{
  static MandateIndexPageInfo pages[] = {
    { MANDATE_PAGE_MANDATES, NC_ ("page", "Mandates"), NC_ ("page", "Filter mandates"), { 0 } },
    { MANDATE_PAGE_PLACES, NC_ ("page", "Bases and Places"), NC_ ("page", "Filter bases and places"), { 0 } },
    { MANDATE_PAGE_FIGURES, NC_ ("page", "Figures"), NC_ ("page", "Filter figures"), { 0 } },
    { MANDATE_PAGE_PEOPLE, NC_ ("page", "People and Groups"), NC_ ("page", "Filter people and groups"), { 0 } },
    { MANDATE_PAGE_WORDS, NC_ ("page", "Words"), NC_ ("page", "Filter words"), { 0 } },
    { MANDATE_PAGE_SOURCES, NC_ ("page", "Sources"), NC_ ("page", "Filter sources"), { 0 } },
  };

  if (pages[0].types[0] == 0)
    {
      pages[0].types[0] = MANDATE_TYPE_RESOLUTION;
      pages[1].types[0] = MANDATE_TYPE_BASE;
      pages[1].types[1] = MANDATE_TYPE_PLACE;
      pages[2].types[0] = MANDATE_TYPE_SERIES;
      pages[3].types[0] = MANDATE_TYPE_ACTOR;
      pages[4].types[0] = MANDATE_TYPE_WORD;
      pages[5].types[0] = MANDATE_TYPE_SOURCE;
    }

  *n_pages = G_N_ELEMENTS (pages);
  return pages;
}

/**
 * mandate_page_get_index:
 *
 * Returns: (transfer none) (nullable): what the page lists; %NULL where it is no list
 */
const MandateIndexPageInfo *
mandate_page_get_index (const char *page)
{
  guint n;
  const MandateIndexPageInfo *pages = mandate_page_list_indices (&n);

  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (pages[i].name, page) == 0)
      return &pages[i];

  return NULL;
}

/**
 * mandate_page_get_text:
 *
 * Returns: (transfer none) (nullable): the article or the chapter that one reads on the page
 */
MandateItem *
mandate_page_get_text (MandateDossier *dossier, const char *page)
{
  MandateItem *item;

  g_return_val_if_fail (MANDATE_IS_DOSSIER (dossier), NULL);

  if (g_strcmp0 (page, MANDATE_PAGE_ARTICLE) == 0)
    return MANDATE_ITEM (mandate_dossier_get_article (dossier));

  item = mandate_dossier_get_item (dossier, page);
  return MANDATE_IS_CHAPTER (item) ? item : NULL;
}

/**
 * mandate_page_exists:
 *
 * Returns: whether there is a page of that name
 */
gboolean
mandate_page_exists (MandateDossier *dossier, const char *page)
{
  return g_strcmp0 (page, MANDATE_PAGE_OVERVIEW) == 0 || g_strcmp0 (page, MANDATE_PAGE_TIMELINE) == 0
         || mandate_page_get_index (page) != NULL || mandate_page_get_text (dossier, page) != NULL;
}

/**
 * mandate_page_get_title:
 *
 * Returns: (transfer none): what the page is called, in the reader's language
 */
const char *
mandate_page_get_title (MandateDossier *dossier, const char *page)
{
  const MandateIndexPageInfo *index = mandate_page_get_index (page);
  MandateItem *text = mandate_page_get_text (dossier, page);

  if (index != NULL)
    return g_dpgettext2 (GETTEXT_PACKAGE, "page", index->title);
  if (MANDATE_IS_CHAPTER (text))
    return mandate_item_get_title (text);
  if (text != NULL)
    return C_ ("page", "The Article");
  if (g_strcmp0 (page, MANDATE_PAGE_TIMELINE) == 0)
    return C_ ("page", "Timeline");

  return C_ ("page", "Overview");
}

/**
 * mandate_page_of_part:
 * @item: an article, a chapter, or a part of one
 *
 * Returns: (transfer none) (nullable): the page on which one reads it; %NULL for
 *   anything else
 */
const char *
mandate_page_of_part (MandateItem *item)
{
  while (item != NULL && mandate_item_get_parent (item) != NULL)
    item = mandate_item_get_parent (item);

  if (MANDATE_IS_CHAPTER (item))
    return mandate_item_get_id (item);

  return MANDATE_IS_ARTICLE (item) ? MANDATE_PAGE_ARTICLE : NULL;
}
