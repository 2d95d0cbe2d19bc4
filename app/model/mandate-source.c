/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a fact stands: a page, a report, a press article. Sources are cited by id from
 * everywhere in the record, and each stands in it once.
 */

#include "config.h"

#include "mandate-source-private.h"

G_DEFINE_FINAL_TYPE (MandateSource, mandate_source, MANDATE_TYPE_ITEM)

static void
mandate_source_finalize (GObject *object)
{
  MandateSource *self = MANDATE_SOURCE (object);

  g_free (self->publisher);
  g_free (self->symbol);
  g_free (self->uri);
  g_free (self->via);

  G_OBJECT_CLASS (mandate_source_parent_class)->finalize (object);
}

static void
mandate_source_class_init (MandateSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_source_finalize;
}

static void
mandate_source_init (MandateSource *self)
{
}

/**
 * mandate_source_get_publisher:
 *
 * Returns: (transfer none): who published it
 */
const char *
mandate_source_get_publisher (MandateSource *self)
{
  g_return_val_if_fail (MANDATE_IS_SOURCE (self), NULL);

  return self->publisher;
}

/**
 * mandate_source_get_date:
 *
 * Returns: the date it bears; its year is 0 where none was found
 */
MandateDate
mandate_source_get_date (MandateSource *self)
{
  g_return_val_if_fail (MANDATE_IS_SOURCE (self), ((MandateDate) { 0 }));

  return self->date;
}

/**
 * mandate_source_get_symbol:
 *
 * Returns: (transfer none) (nullable): its document symbol, such as S/2023/463
 */
const char *
mandate_source_get_symbol (MandateSource *self)
{
  g_return_val_if_fail (MANDATE_IS_SOURCE (self), NULL);

  return self->symbol;
}

/**
 * mandate_source_get_uri:
 *
 * Returns: (transfer none) (nullable): the address where it was read
 */
const char *
mandate_source_get_uri (MandateSource *self)
{
  g_return_val_if_fail (MANDATE_IS_SOURCE (self), NULL);

  return self->uri;
}

/**
 * mandate_source_get_via:
 *
 * Returns: (transfer none) (nullable): whose copy was read, where the address is
 *   not the publisher's own
 */
const char *
mandate_source_get_via (MandateSource *self)
{
  g_return_val_if_fail (MANDATE_IS_SOURCE (self), NULL);

  return self->via;
}

/**
 * mandate_source_get_described:
 *
 * Returns: whether the title is our description, for want of a title of its own
 */
gboolean
mandate_source_get_described (MandateSource *self)
{
  g_return_val_if_fail (MANDATE_IS_SOURCE (self), FALSE);

  return self->described;
}
