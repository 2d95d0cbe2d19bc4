/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Text with links and stress, and the folding that search compares. */

#include "mandate-fold.h"
#include "mandate-text.h"

static void
test_runs (void)
{
  g_autoptr (MandateText) text = mandate_text_parse ("It <em>ended</em> in <ref to=\"e\">June</ref>.", NULL);

  g_assert_cmpuint (mandate_text_get_n_runs (text), ==, 5);
  g_assert_cmpstr (mandate_text_get_run (text, 0)->words, ==, "It ");
  g_assert_true (mandate_text_get_run (text, 1)->emphasis);
  g_assert_false (mandate_text_get_run (text, 2)->emphasis);
  g_assert_cmpstr (mandate_text_get_run (text, 3)->target, ==, "e");
  g_assert_null (mandate_text_get_run (text, 4)->target);
  g_assert_cmpstr (mandate_text_get_plain (text), ==, "It ended in June.");
  g_assert_true (mandate_text_has_target (text, "e"));
  g_assert_false (mandate_text_has_target (text, "June"));
}

static void
test_bad_fragment (void)
{
  static const char * const bad[] = { "<em>open", "</em>", "<b>bold</b>", "<ref>no target</ref>", "a & b", "<ref to=\"x\">" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", bad[i]);
      g_assert_null (mandate_text_parse (bad[i], &error));
      g_assert_cmpint ((int) error->domain, ==, (int) G_MARKUP_ERROR);
    }
}

static void
test_fold (void)
{
  static const struct
  {
    const char *words;
    const char *folded;
  } cases[] = {
    { "Timbuktu", "timbuktu" },
    { "MÉNAKA", "menaka" },
    { "Keïta, Ibrahim  Boubacar", "keita ibrahim boubacar" },
    { "l’accord d'Alger", "laccord dalger" },
    { "Œuvre", "oeuvre" },
    { "Straße", "strasse" },
    { "Ёлка", "елка" },
    { "الاتِّفاق", "الاتفاق" },
    { "أزواد", "ازواد" },
    { "S/RES/2690 (2023)", "s res 2690 2023" },
    { "  — ", "" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = mandate_fold (cases[i].words);
      g_autofree char *again = mandate_fold (folded);

      g_assert_cmpstr (folded, ==, cases[i].folded);
      g_assert_cmpstr (again, ==, folded);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/runs", test_runs);
  g_test_add_func ("/text/bad-fragment", test_bad_fragment);
  g_test_add_func ("/text/fold", test_fold);
  return g_test_run ();
}
