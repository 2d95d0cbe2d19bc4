/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * MandateSite:
 * @file: name of the file, as it was given to the reader; interned
 * @line: line, counted from 1; 0 where only the file is known
 * @column: character in the line, counted from 1
 *
 * A place in a file of the record.
 */
typedef struct
{
  const char *file;
  int line;
  int column;
} MandateSite;

/**
 * MandateRecordError:
 * @MANDATE_RECORD_ERROR_IO: a file could not be read
 * @MANDATE_RECORD_ERROR_TOO_LARGE: a file, an attribute or the nesting exceeds its cap
 * @MANDATE_RECORD_ERROR_NOT_WELL_FORMED: not XML, or cut off
 * @MANDATE_RECORD_ERROR_UNKNOWN_ELEMENT: an element that the format does not have there
 * @MANDATE_RECORD_ERROR_MISSING_ELEMENT: an element that has to be there is not
 * @MANDATE_RECORD_ERROR_UNKNOWN_ATTRIBUTE: an attribute that the format does not have there
 * @MANDATE_RECORD_ERROR_MISSING_ATTRIBUTE: an attribute that has to be there is not
 * @MANDATE_RECORD_ERROR_BAD_VALUE: a value outside what the attribute may hold
 * @MANDATE_RECORD_ERROR_BAD_DATE: not a date, or a day that does not exist
 * @MANDATE_RECORD_ERROR_BAD_SPAN: the end comes before the start
 * @MANDATE_RECORD_ERROR_BAD_TEXT: text where none may stand, none where it must, or a forbidden character
 * @MANDATE_RECORD_ERROR_DUPLICATE_ID: an id that is used twice
 * @MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE: a reference to nothing, or to the wrong kind of thing
 *
 * What can be wrong with a record. Each error carries the #MandateSite where it stands.
 */
typedef enum
{
  MANDATE_RECORD_ERROR_IO,
  MANDATE_RECORD_ERROR_TOO_LARGE,
  MANDATE_RECORD_ERROR_NOT_WELL_FORMED,
  MANDATE_RECORD_ERROR_UNKNOWN_ELEMENT,
  MANDATE_RECORD_ERROR_MISSING_ELEMENT,
  MANDATE_RECORD_ERROR_UNKNOWN_ATTRIBUTE,
  MANDATE_RECORD_ERROR_MISSING_ATTRIBUTE,
  MANDATE_RECORD_ERROR_BAD_VALUE,
  MANDATE_RECORD_ERROR_BAD_DATE,
  MANDATE_RECORD_ERROR_BAD_SPAN,
  MANDATE_RECORD_ERROR_BAD_TEXT,
  MANDATE_RECORD_ERROR_DUPLICATE_ID,
  MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE,
} MandateRecordError;

#define MANDATE_RECORD_ERROR (mandate_record_error_quark ())

GQuark             mandate_record_error_quark    (void);

const MandateSite *mandate_record_error_get_site (const GError *error);

void               mandate_record_error_set      (GError             **error,
                                                  MandateRecordError   code,
                                                  MandateSite          site,
                                                  const char          *format,
                                                  ...) G_GNUC_PRINTF (4, 5);

G_END_DECLS
