/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The one error domain of the record's reader. It is an extended domain: every
 * error owns the site of the fault beside its message, so that a caller can
 * jump there without taking the message apart.
 */

#include "config.h"

#include "mandate-record-error.h"

typedef struct
{
  MandateSite site;
} MandateRecordErrorPrivate;

static void
mandate_record_error_private_init (MandateRecordErrorPrivate *priv)
{
  priv->site = (MandateSite) { NULL, 0, 0 };
}

static void
mandate_record_error_private_copy (const MandateRecordErrorPrivate *src, MandateRecordErrorPrivate *dest)
{
  dest->site = src->site;
}

static void
mandate_record_error_private_clear (MandateRecordErrorPrivate *priv)
{
  /* The file's name is interned: nothing to release. */
}

G_DEFINE_EXTENDED_ERROR (MandateRecordError, mandate_record_error)

/**
 * mandate_record_error_get_site:
 * @error: an error of the domain %MANDATE_RECORD_ERROR
 *
 * Returns: (transfer none): where the fault stands; lives as long as @error
 */
const MandateSite *
mandate_record_error_get_site (const GError *error)
{
  g_return_val_if_fail (error != NULL && error->domain == MANDATE_RECORD_ERROR, NULL);

  return &mandate_record_error_get_private (error)->site;
}

/**
 * mandate_record_error_set:
 * @error: (nullable): where to put the error
 * @code: what is wrong
 * @site: where it stands
 * @format: what was found and what was expected, one sentence
 *
 * Sets @error with a message of the form `file:line:column: sentence`, the form
 * that editors follow to the place.
 */
void
mandate_record_error_set (GError **error, MandateRecordError code, MandateSite site, const char *format, ...)
{
  g_autofree char *sentence = NULL;
  va_list args;

  va_start (args, format);
  sentence = g_strdup_vprintf (format, args);
  va_end (args);

  if (site.line > 0)
    g_set_error (error, MANDATE_RECORD_ERROR, (int) code, "%s:%d:%d: %s", site.file, site.line, site.column, sentence);
  else
    g_set_error (error, MANDATE_RECORD_ERROR, (int) code, "%s: %s", site.file, sentence);

  if (error != NULL)
    mandate_record_error_get_private (*error)->site = site;
}
