/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Marks of one lane into rows, so that they do not cover each other. */

#include "config.h"

#include "mandate-pack.h"

/**
 * mandate_pack_rows:
 * @extents: (array length=n_extents): where the marks lie, by ascending start
 * @gap: least distance between two marks of a row, in pixels
 * @n_rows: how many rows there are, at least 1
 * @rows: (out caller-allocates) (array length=n_extents): the row of each mark, from 0
 *
 * Each mark gets the lowest row that is free where it begins. Where none is, it
 * goes to the row that becomes free first, and covers what is there.
 *
 * Distances run along time, not from left to right, so that a timeline that runs
 * from right to left packs the same rows.
 *
 * Returns: how many marks cover another
 */
guint
mandate_pack_rows (const MandateExtent *extents, guint n_extents, double gap, guint n_rows, guint *rows)
{
  g_autofree double *ends = g_new (double, n_rows);
  guint n_covering = 0;

  g_return_val_if_fail (n_rows > 0, 0);
  g_return_val_if_fail (n_extents == 0 || (extents != NULL && rows != NULL), 0);

  for (guint i = 0; i < n_rows; i++)
    ends[i] = -G_MAXDOUBLE;

  for (guint i = 0; i < n_extents; i++)
    {
      guint best = 0;

      for (guint row = 0; row < n_rows; row++)
        {
          if (ends[row] + gap <= extents[i].start)
            {
              best = row;
              break;
            }
          if (ends[row] < ends[best])
            best = row;
        }

      if (ends[best] + gap > extents[i].start)
        n_covering++;
      rows[i] = best;
      ends[best] = MAX (ends[best], extents[i].end);
    }

  return n_covering;
}
