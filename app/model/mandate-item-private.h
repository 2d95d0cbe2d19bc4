/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-item.h"

G_BEGIN_DECLS

/*< private >
 * MandateItemData:
 *
 * What every item has. Filled by the reader while it builds an item, and never
 * changed once the dossier is handed out. All is owned but the parent, which owns
 * its parts. The references are the items that the element names in attributes, in
 * children or in lists, each once for each time. The language is static.
 */
typedef struct
{
  char *id;
  char *title;
  char *original_title;
  char *second_name;
  const char *language;
  char **aliases;
  MandateText *text;
  MandateText *note;
  GPtrArray *sources;
  GPtrArray *references;
  MandateItem *parent;
  MandateCertainty certainty;
} MandateItemData;

/* The words of the record's files, by #MandateCertainty; %NULL after the last. */
extern const char * const mandate_certainty_nicks[];

MandateItemData *mandate_item_get_data (MandateItem *self);

G_END_DECLS
