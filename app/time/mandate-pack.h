/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MandateExtent:
 * @start: where a mark begins along the axis of time, in pixels
 * @end: where it ends; not below @start
 */
typedef struct
{
  double start;
  double end;
} MandateExtent;

guint mandate_pack_rows (const MandateExtent *extents,
                         guint                n_extents,
                         double               gap,
                         guint                n_rows,
                         guint               *rows);

G_END_DECLS
