/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-languages.h"

G_BEGIN_DECLS

/*< private >
 * MandateSearchNames:
 * @names: (array zero-terminated=1): the names, each once
 * @folded: all of them folded, in one string
 *
 * The names that an item has in other languages than the dossier's; an event, those of
 * the places and actors that it names.
 */
typedef struct
{
  char **names;
  char *folded;
} MandateSearchNames;

void       mandate_search_names_free (MandateSearchNames *self);

GPtrArray *mandate_search_names_read (GPtrArray          *items,
                                      const char         *language,
                                      MandateLanguages   *languages);

G_END_DECLS
