/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moments on an axis, in both directions. */

#include <math.h>

#include "mandate-scale.h"

static const MandateLimits limits = { 1000, 6000, 4 };

static MandateScale
make (double start, double end, gconstpointer reversed)
{
  return (MandateScale) { start, end, 800, GPOINTER_TO_INT (reversed) };
}

static void
assert_within_limits (const MandateScale *scale)
{
  g_assert_true (isfinite (scale->start) && isfinite (scale->end));
  g_assert_cmpfloat (scale->start, >=, limits.first - 1e-6);
  g_assert_cmpfloat (scale->end, <=, limits.last + 1e-6);
  g_assert_cmpfloat (scale->end - scale->start, >=, limits.min_span - 1e-6);
}

static void
test_there_and_back (gconstpointer reversed)
{
  MandateScale scale = make (2000, 3600, reversed);

  for (double moment = 1500; moment < 4000; moment += 33.3)
    g_assert_cmpfloat_with_epsilon (mandate_scale_get_moment (&scale, mandate_scale_get_position (&scale, moment)),
                                    moment, 1e-9);

  g_assert_cmpfloat_with_epsilon (mandate_scale_get_density (&scale), 0.5, 1e-12);
  g_assert_cmpfloat_with_epsilon (mandate_scale_get_position (&scale, 2000), GPOINTER_TO_INT (reversed) ? 800 : 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (mandate_scale_get_position (&scale, 2400), GPOINTER_TO_INT (reversed) ? 600 : 200, 1e-9);
}

/* What is under the pointer stays under it. */
static void
test_zoom (gconstpointer reversed)
{
  MandateScale scale = make (2000, 3600, reversed);
  double moment = mandate_scale_get_moment (&scale, 300);
  MandateScale in = mandate_scale_zoom (&scale, 4, 300, &limits);
  MandateScale back;

  g_assert_cmpfloat_with_epsilon (in.end - in.start, 400, 1e-9);
  g_assert_cmpfloat_with_epsilon (mandate_scale_get_moment (&in, 300), moment, 1e-9);
  back = mandate_scale_zoom (&in, 0.25, 300, &limits);
  g_assert_cmpfloat_with_epsilon (back.start, scale.start, 1e-9);
  g_assert_cmpfloat_with_epsilon (back.end, scale.end, 1e-9);

  in = mandate_scale_zoom (&scale, 1e9, 300, &limits);
  g_assert_cmpfloat_with_epsilon (in.end - in.start, limits.min_span, 1e-9);
  back = mandate_scale_zoom (&scale, 1e-9, 300, &limits);
  g_assert_cmpfloat_with_epsilon (back.start, limits.first, 1e-9);
  g_assert_cmpfloat_with_epsilon (back.end, limits.last, 1e-9);
}

/* What is dragged follows the pointer: by 80 pixels to the left, what stood at
 * 400 now stands at 320. */
static void
test_pan (gconstpointer reversed)
{
  MandateScale scale = make (2000, 3600, reversed);
  double moment = mandate_scale_get_moment (&scale, 400);
  MandateScale panned = mandate_scale_pan (&scale, 80, &limits);

  g_assert_cmpfloat_with_epsilon (mandate_scale_get_position (&panned, moment), 320, 1e-9);
  panned = mandate_scale_pan (&scale, GPOINTER_TO_INT (reversed) ? 1e9 : -1e9, &limits);
  g_assert_cmpfloat_with_epsilon (panned.start, limits.first, 1e-9);
  g_assert_cmpfloat_with_epsilon (panned.end - panned.start, 1600, 1e-9);
}

static void
test_equal (gconstpointer reversed)
{
  MandateScale scale = make (2000, 3600, reversed);
  MandateScale other = scale;

  g_assert_true (mandate_scale_equal (&scale, &other));
  other.end += 1;
  g_assert_false (mandate_scale_equal (&scale, &other));
  other = make (2000, 3600, GINT_TO_POINTER (!GPOINTER_TO_INT (reversed)));
  g_assert_false (mandate_scale_equal (&scale, &other));
}

static void
test_fit (gconstpointer reversed)
{
  MandateScale scale = make (2000, 3600, reversed);
  MandateScale fitted = mandate_scale_fit (&scale, 2500, 2800, 40, &limits);
  double a = mandate_scale_get_position (&fitted, 2500);
  double b = mandate_scale_get_position (&fitted, 2800);

  g_assert_cmpfloat_with_epsilon (MIN (a, b), 40, 1e-6);
  g_assert_cmpfloat_with_epsilon (MAX (a, b), 760, 1e-6);
  fitted = mandate_scale_fit (&scale, 2500, 2500, 40, &limits);
  assert_within_limits (&fitted);
  g_assert_cmpfloat_with_epsilon (mandate_scale_get_position (&fitted, 2500), 400, 1e-6);
}

/* Whatever comes in, what comes out can be shown. */
static void
test_nonsense (gconstpointer reversed)
{
  static const double values[] = { -INFINITY, -1e300, -1, 0, 1e-300, 0.5, 3000, 1e300, INFINITY, NAN };
  MandateScale scale = make (2000, 3600, reversed);

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      MandateScale zoomed = mandate_scale_zoom (&scale, values[i], 100, &limits);
      MandateScale panned = mandate_scale_pan (&scale, values[i], &limits);

      assert_within_limits (&zoomed);
      assert_within_limits (&panned);
      for (guint j = 0; j < G_N_ELEMENTS (values); j++)
        {
          MandateScale odd = make (values[i], values[j], reversed);
          MandateScale clamped = mandate_scale_clamp (&odd, &limits);

          assert_within_limits (&clamped);
        }
    }
}

static void
add (const char *name, GTestDataFunc function)
{
  g_autofree char *forward = g_strdup_printf ("/scale/%s/ltr", name);
  g_autofree char *backward = g_strdup_printf ("/scale/%s/rtl", name);

  g_test_add_data_func (forward, GINT_TO_POINTER (FALSE), function);
  g_test_add_data_func (backward, GINT_TO_POINTER (TRUE), function);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("there-and-back", test_there_and_back);
  add ("zoom", test_zoom);
  add ("pan", test_pan);
  add ("equal", test_equal);
  add ("fit", test_fit);
  add ("nonsense", test_nonsense);
  return g_test_run ();
}
