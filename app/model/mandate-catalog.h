/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * MandateCatalogError:
 * @MANDATE_CATALOG_ERROR_FORMAT: the file is no catalogue, or not of a form that is known
 * @MANDATE_CATALOG_ERROR_BROKEN: it says things of itself that are not so
 *
 * What can be wrong with a catalogue.
 */
typedef enum
{
  MANDATE_CATALOG_ERROR_FORMAT,
  MANDATE_CATALOG_ERROR_BROKEN,
} MandateCatalogError;

#define MANDATE_CATALOG_ERROR (mandate_catalog_error_quark ())
#define MANDATE_TYPE_CATALOG  (mandate_catalog_get_type ())

G_DECLARE_FINAL_TYPE (MandateCatalog, mandate_catalog, MANDATE, CATALOG, GObject)

GQuark          mandate_catalog_error_quark    (void);

MandateCatalog *mandate_catalog_new            (GBytes          *bytes,
                                                GError         **error);
MandateCatalog *mandate_catalog_open           (const char      *folder,
                                                const char      *language,
                                                const char      *domain,
                                                GError         **error);
char          **mandate_catalog_list_languages (const char      *folder,
                                                const char      *domain);

const char     *mandate_catalog_find           (MandateCatalog  *self,
                                                const char      *context,
                                                const char      *words);

G_END_DECLS
