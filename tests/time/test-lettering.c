/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words on a poster: never over each other, never over a mark, the weightier first. */

#include "mandate-lettering.h"

static const MandateLetteringRoom room = { 1000, 3, 40, 8 };

static gboolean
has_words (const MandateLettering *mark)
{
  return mark->label.end > mark->label.start;
}

static gboolean
touch (const MandateExtent *a, const MandateExtent *b)
{
  return a->start < b->end && b->start < a->end;
}

static void
fill (MandateLettering *marks, guint n, GRand *rand)
{
  for (guint i = 0; i < n; i++)
    {
      double start = g_rand_double_range (rand, 0, 990);
      double length = g_rand_int_range (rand, 0, 10) == 0 ? g_rand_double_range (rand, 10, 400) : 6;

      marks[i] = (MandateLettering) { { start, MIN (start + length, 1000) }, start + 6, g_rand_double_range (rand, 10, 200),
                                      (guint) g_rand_int_range (rand, 1, 6), 0, { 0, 0 } };
    }
}

static void
assert_words (const MandateLettering *marks, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      const MandateLettering *one = &marks[i];

      g_assert_cmpuint (one->row, <, room.n_rows);
      if (!has_words (one))
        continue;
      g_assert_cmpfloat (one->label.start, >=, 0);
      g_assert_cmpfloat (one->label.end, <=, room.extent + 1e-9);
      g_assert_cmpfloat (one->label.end - one->label.start, <=, one->words + 1e-9);
      g_assert_cmpfloat (one->label.end - one->label.start, >=, MIN (one->words, room.least) - 1e-9);
      for (guint j = 0; j < n; j++)
        {
          if (j == i || marks[j].row != one->row)
            continue;
          g_assert_false (touch (&one->label, &marks[j].mark));
          if (has_words (&marks[j]))
            g_assert_false (touch (&one->label, &marks[j].label));
        }
    }
}

/* A great many sheets, from empty to overfull. */
static void
test_never_over (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint round = 0; round < 200; round++)
    {
      guint n = (guint) g_rand_int_range (rand, 0, 160);
      g_autofree MandateLettering *marks = g_new (MandateLettering, n + 1);
      guint labelled = 0;

      fill (marks, n, rand);
      labelled = mandate_letter_marks (marks, n, &room);
      assert_words (marks, n);
      for (guint i = 0; i < n; i++)
        labelled -= has_words (&marks[i]);
      g_assert_cmpuint (labelled, ==, 0);
    }
}

/* Three marks that each want all the words of a row, in two rows: the heaviest has them
 * whole, whichever it is. */
static void
test_weight (void)
{
  const MandateLetteringRoom two_rows = { 300, 3, 100, 2 };

  for (guint heavy = 0; heavy < 3; heavy++)
    {
      MandateLettering marks[3];

      for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
        marks[i] = (MandateLettering) { { 10 + 20.0 * i, 16 + 20.0 * i }, 16 + 20.0 * i, 200, i == heavy ? 5 : 1, 0, { 0, 0 } };
      mandate_letter_marks (marks, G_N_ELEMENTS (marks), &two_rows);
      g_assert_cmpfloat (marks[heavy].label.end - marks[heavy].label.start, ==, 200);
    }
}

/* At the end of the axis words stand before their mark. */
static void
test_end (void)
{
  MandateLettering mark = { { 990, 996 }, 996, 120, 3, 0, { 0, 0 } };

  g_assert_cmpuint (mandate_letter_marks (&mark, 1, &room), ==, 1);
  g_assert_cmpfloat (mark.label.end, <=, 990);
  g_assert_cmpfloat (mark.label.end - mark.label.start, ==, 120);
}

/* As long as there is a free place, no mark covers another. */
static void
test_marks_apart (void)
{
  MandateLettering marks[8];

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    marks[i] = (MandateLettering) { { 500, 506 }, 506, 80, 1 + i % 5, 0, { 0, 0 } };
  g_assert_cmpuint (mandate_letter_marks (marks, G_N_ELEMENTS (marks), &room), ==, 8);
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    for (guint j = 0; j < i; j++)
      g_assert_cmpuint (marks[i].row, !=, marks[j].row);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lettering/never-over", test_never_over);
  g_test_add_func ("/lettering/weight", test_weight);
  g_test_add_func ("/lettering/end", test_end);
  g_test_add_func ("/lettering/marks-apart", test_marks_apart);
  return g_test_run ();
}
