/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-dossier.h"
#include "mandate-record-error.h"

G_BEGIN_DECLS

/**
 * MandateRecordFile:
 * @name: its name, for messages
 * @bytes: what it holds
 *
 * One file of a record.
 */
typedef struct
{
  char *name;
  GBytes *bytes;
} MandateRecordFile;

/**
 * MandateTranslate:
 * @context: (nullable): id of the item that the words belong to
 * @words: the words as the record has them, white space folded, inline markup kept
 * @data: the caller's
 *
 * Returns: (transfer none) (nullable): the words in the reader's language, or %NULL where
 *   there is no translation
 */
typedef const char *(*MandateTranslate) (const char *context, const char *words, gpointer data);

MandateDossier *mandate_reader_read          (const MandateRecordFile  *files,
                                              gsize                     n_files,
                                              MandateTranslate          translate,
                                              gpointer                  data,
                                              GError                  **error);

GArray         *mandate_reader_list_resource (const char               *path,
                                              GError                  **error);
GArray         *mandate_reader_list_paths    (const char * const       *paths,
                                              GError                  **error);

G_END_DECLS
