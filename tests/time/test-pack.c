/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Marks in rows: no two cover each other while there are rows left. */

#include "mandate-pack.h"

static void
test_rows (void)
{
  const MandateExtent extents[] = { { 0, 10 }, { 5, 15 }, { 12, 20 }, { 13, 14 }, { 40, 50 } };
  const guint wanted[] = { 0, 1, 0, 2, 0 };
  guint rows[G_N_ELEMENTS (extents)];

  g_assert_cmpuint (mandate_pack_rows (extents, G_N_ELEMENTS (extents), 1, 3, rows), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (extents); i++)
    g_assert_cmpuint (rows[i], ==, wanted[i]);
}

static void
test_too_few_rows (void)
{
  const MandateExtent extents[] = { { 0, 10 }, { 1, 11 }, { 2, 12 }, { 30, 40 } };
  guint rows[G_N_ELEMENTS (extents)];

  g_assert_cmpuint (mandate_pack_rows (extents, G_N_ELEMENTS (extents), 1, 2, rows), ==, 1);
  g_assert_cmpuint (rows[2], ==, 0);
  g_assert_cmpuint (rows[3], ==, 0);
  g_assert_cmpuint (mandate_pack_rows (NULL, 0, 1, 2, NULL), ==, 0);
}

static void
test_random (void)
{
  for (guint round = 0; round < 200; round++)
    {
      guint n = (guint) g_test_rand_int_range (1, 60);
      g_autofree MandateExtent *extents = g_new (MandateExtent, n);
      g_autofree guint *rows = g_new (guint, n);
      double start = 0;

      for (guint i = 0; i < n; i++)
        {
          start += g_test_rand_double_range (0, 12);
          extents[i] = (MandateExtent) { start, start + g_test_rand_double_range (0, 40) };
        }

      g_assert_cmpuint (mandate_pack_rows (extents, n, 2, n, rows), ==, 0);
      for (guint i = 0; i < n; i++)
        for (guint j = 0; j < i; j++)
          if (rows[i] == rows[j])
            g_assert_cmpfloat (extents[j].end + 2, <=, extents[i].start);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pack/rows", test_rows);
  g_test_add_func ("/pack/too-few-rows", test_too_few_rows);
  g_test_add_func ("/pack/random", test_random);
  return g_test_run ();
}
