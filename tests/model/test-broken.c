/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Records with a fault: each is refused with its place and what is wrong, and
 * none of them, however mangled, does more than that.
 */

#include <locale.h>
#include <string.h>

#include "mandate-node.h"
#include "mandate-record-error.h"
#include "sample.h"

typedef struct
{
  const char *find;
  const char *replace;
  MandateRecordError code;
  int line;
  int column;
  const char *words; /* of the message */
} Fault;

static const Fault faults[] = {
  /* References, one of each sort */
  { "<ref to=\"event-b\">June</ref>.</p></about>", "<ref to=\"event-z\">June</ref>.</p></about>",
    MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 5, 44, "event-z" },
  { "moment event=\"event-b\"", "moment event=\"event-z\"", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 6, 22, "event-z" },
  { "moment event=\"event-b\"", "moment event=\"place-x\"", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 6, 22,
    "expected a MandateEvent" },
  { "In all.</p><source ref=\"src-a\"/>", "In all.</p><source ref=\"src-z\"/>", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE,
    9, 50, "src-z" },
  { "claims=\"claim-1\"", "claims=\"claim-2\"", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 18, 19, "claim-2" },
  { "in <ref to=\"event-b\">June</ref>.</p>\n    </section>", "in <ref to=\"event-z\">June</ref>.</p>\n    </section>",
    MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 18, 77, "event-z" },
  { "See <ref to=\"place-x\"", "See <ref to=\"place-y\"", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 23, 46, "place-y" },
  { "</record><source ref=\"src-a\"/>", "</record><source ref=\"src-b\"/>", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 23,
    84, "src-b" },
  { "at <ref to=\"place-x\"", "at <ref to=\"place-y\"", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 29, 45, "place-y" },
  { "<place ref=\"place-x\"/>", "<place ref=\"actor-x\"/>", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 31, 14,
    "expected a MandatePlace" },
  { "<actor ref=\"actor-x\"/>", "<actor ref=\"actor-z\"/>", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 32, 14, "actor-z" },
  { "measure=\"measure-killed\" min", "measure=\"measure-hurt\" min", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 33, 15,
    "measure-hurt" },
  { "      <source ref=\"src-a\"/>\n", "      <source ref=\"src-z\"/>\n", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 34,
    15, "src-z" },

  /* Ids */
  { "id=\"event-a\"", "id=\"event-b\"", MANDATE_RECORD_ERROR_DUPLICATE_ID, 36, 12, "sample.xml:27:5" },
  { "id=\"event-a\"", "id=\"place-x\"", MANDATE_RECORD_ERROR_DUPLICATE_ID, 36, 12, "sample.xml:43:5" },
  { "id=\"event-a\"", "id=\"Event A\"", MANDATE_RECORD_ERROR_BAD_VALUE, 36, 12, "no id" },
  { "id=\"event-a\"", "id=\"\"", MANDATE_RECORD_ERROR_BAD_VALUE, 36, 12, "no id" },
  { "<event id=\"event-a\"", "<event", MANDATE_RECORD_ERROR_MISSING_ATTRIBUTE, 36, 5, "“id”" },

  /* Dates and spans */
  { "when=\"2023-06-30\"", "when=\"2023-06-31\"", MANDATE_RECORD_ERROR_BAD_DATE, 27, 40, "2023-06-31" },
  { "when=\"2023-06-30\"", "when=\"30 June 2023\"", MANDATE_RECORD_ERROR_BAD_DATE, 27, 40, "30 June 2023" },
  { "when=\"2023-06-30\"", "when=\"\"", MANDATE_RECORD_ERROR_BAD_DATE, 27, 40, "no date" },
  { "until=\"2012-07-11\"", "until=\"2012-02-30\"", MANDATE_RECORD_ERROR_BAD_DATE, 36, 54, "2012-02-30" },
  { "until=\"2012-07-11\"", "until=\"2011-07-11\"", MANDATE_RECORD_ERROR_BAD_SPAN, 36, 54, "comes before" },
  { "when=\"2023-06\">It", "until=\"2023-06\">It", MANDATE_RECORD_ERROR_BAD_SPAN, 18, 36, "“when”" },
  { "as-of=\"2023-06\"", "as-of=\"2023-6\"", MANDATE_RECORD_ERROR_BAD_DATE, 8, 59, "2023-6" },
  { "date=\"2023\"", "date=\"23\"", MANDATE_RECORD_ERROR_BAD_DATE, 50, 39, "“23”" },
  { "from=\"2013\" to=\"2023\"", "from=\"2013\" to=\"2012\"", MANDATE_RECORD_ERROR_BAD_SPAN, 46, 52, "comes before" },
  { "from=\"2013-01-01\"", "from=\"2013-01-02\"", MANDATE_RECORD_ERROR_BAD_SPAN, 56, 5, "2013-01-01" },

  /* Values */
  /* The chapters, the tables and the figures */
  { "sources=\"src-a\"", "sources=\"src-z\"", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 63, 19,
    "src-z" },
  { "In <ref to=\"event-b\"", "In <ref to=\"event-z\"", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 63, 43,
    "event-z" },
  { "event=\"event-b\" known", "event=\"src-a\" known", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 66, 152,
    "expected a MandateEvent" },
  { "place=\"place-x\" lat", "place=\"place-y\" lat", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 69, 35,
    "place-y" },
  { "to=\"actor-x\" known=\"disputed\"", "to=\"place-x\" known=\"disputed\"", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 69, 100,
    "expected a MandateActor" },
  { "person=\"actor-y\"", "person=\"actor-z\"", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 72, 35,
    "actor-z" },
  { "of=\"actor-y\"", "of=\"actor-z\"", MANDATE_RECORD_ERROR_UNKNOWN_REFERENCE, 81, 29,
    "actor-z" },
  { "kind=\"establishes\"", "kind=\"makes\"", MANDATE_RECORD_ERROR_BAD_VALUE, 66, 52,
    "establishes" },
  { "kind=\"camp\"", "kind=\"tent\"", MANDATE_RECORD_ERROR_BAD_VALUE, 69, 23,
    "camp" },
  { "role=\"head\"", "role=\"boss\"", MANDATE_RECORD_ERROR_BAD_VALUE, 72, 23,
    "head" },
  { "kind=\"money\"", "kind=\"cash\"", MANDATE_RECORD_ERROR_BAD_VALUE, 75, 23,
    "money" },
  { "kind=\"stock\"", "kind=\"stack\"", MANDATE_RECORD_ERROR_BAD_VALUE, 78, 27,
    "stock" },
  { "latitude=\"16.27\"", "latitude=\"96.27\"", MANDATE_RECORD_ERROR_BAD_VALUE, 69, 51,
    "degrees" },
  { "longitude=\"-0.04\"", "longitude=\"west\"", MANDATE_RECORD_ERROR_BAD_VALUE, 69, 68,
    "degrees" },
  { "for=\"15\"", "for=\"all\"", MANDATE_RECORD_ERROR_BAD_VALUE, 66, 89,
    "no number" },
  { "values=\"12 -\"", "values=\"12\"", MANDATE_RECORD_ERROR_BAD_VALUE, 80, 26,
    "expected 2 numbers" },
  { "values=\"12 -\"", "values=\"12 - 3\"", MANDATE_RECORD_ERROR_BAD_VALUE, 80, 26,
    "expected 2 numbers" },
  { "values=\"12 -\"", "values=\"12 ?\"", MANDATE_RECORD_ERROR_BAD_VALUE, 80, 26,
    "expected 2 numbers" },
  { "until=\"2014-06-30\"", "until=\"2013-06-30\"", MANDATE_RECORD_ERROR_BAD_SPAN, 66, 133,
    "comes before" },
  { "<note>One says 2014.</note>", "", MANDATE_RECORD_ERROR_MISSING_ELEMENT, 69, 113,
    "disputed" },
  { "<basis>Pages.</basis>", "", MANDATE_RECORD_ERROR_MISSING_ELEMENT, 62, 5,
    "<basis>" },
  { "kind=\"attack\"", "kind=\"attack\" importance=\"6\"", MANDATE_RECORD_ERROR_BAD_VALUE, 36, 39,
    "1, 2, 3, 4, 5" },

  /* Values */
  { "kind=\"attack\"", "kind=\"raid\"", MANDATE_RECORD_ERROR_BAD_VALUE, 36, 25, "raid" },
  { "kind=\"person\"", "kind=\"people\"", MANDATE_RECORD_ERROR_BAD_VALUE, 47, 25, "person" },
  { "known=\"general\"", "known=\"maybe\"", MANDATE_RECORD_ERROR_BAD_VALUE, 36, 73, "read, general" },
  { "verdict=\"partly\"", "verdict=\"wrong\"", MANDATE_RECORD_ERROR_BAD_VALUE, 22, 52, "partly" },
  { "paragraph=\"1\"", "paragraph=\"0\"", MANDATE_RECORD_ERROR_BAD_VALUE, 22, 25, "1 to 999" },
  { "sentence=\"2\"", "sentence=\"two\"", MANDATE_RECORD_ERROR_BAD_VALUE, 22, 39, "two" },
  { "min=\"3\" max=\"5\"", "min=\"5\" max=\"3\"", MANDATE_RECORD_ERROR_BAD_VALUE, 33, 7, "in order" },
  { "min=\"3\" max=\"5\"", "value=\"3\" max=\"5\"", MANDATE_RECORD_ERROR_BAD_VALUE, 33, 7, "value" },
  { "min=\"3\" max=\"5\"", "", MANDATE_RECORD_ERROR_BAD_VALUE, 33, 7, "needs either" },
  { "min=\"3\"", "min=\"3 or 4\"", MANDATE_RECORD_ERROR_BAD_VALUE, 33, 40, "3 or 4" },
  { "min=\"3\"", "min=\"-3\"", MANDATE_RECORD_ERROR_BAD_VALUE, 33, 40, "-3" },
  { "min=\"3\"", "min=\"inf\"", MANDATE_RECORD_ERROR_BAD_VALUE, 33, 40, "inf" },
  { "about=\"yes\"", "about=\"maybe\"", MANDATE_RECORD_ERROR_BAD_VALUE, 8, 47, "no, yes" },
  { "dossier version=\"1\"", "dossier version=\"2\"", MANDATE_RECORD_ERROR_BAD_VALUE, 2, 10, "version 1" },

  /* Shape */
  { "<dossier version=\"1\">", "<record version=\"1\">", MANDATE_RECORD_ERROR_NOT_WELL_FORMED, 84, 11, "dossier" },
  { "      <summary>It was bad.</summary>\n", "", MANDATE_RECORD_ERROR_MISSING_ELEMENT, 36, 5, "<summary>" },
  { "<summary>It was bad.</summary>", "<summary>It</summary><summary>was</summary>", MANDATE_RECORD_ERROR_UNKNOWN_ELEMENT,
    36, 5, "only one <summary>" },
  { "<summary>It was bad.</summary>", "<summary> </summary>", MANDATE_RECORD_ERROR_BAD_TEXT, 38, 7, "empty" },
  { "It was bad.", "It <b>was</b> bad.", MANDATE_RECORD_ERROR_UNKNOWN_ELEMENT, 38, 19, "<b>" },
  { "It was bad.", "It was bad &amp; worse.", MANDATE_RECORD_ERROR_BAD_TEXT, 38, 7, "“&”" },
  { "kind=\"attack\"", "kind=\"attack\" lane=\"1\"", MANDATE_RECORD_ERROR_UNKNOWN_ATTRIBUTE, 36, 39, "“lane”" },
  { "  <places>\n", "  <places>stray\n", MANDATE_RECORD_ERROR_BAD_TEXT, 42, 3, "stray" },
  { "  <places>\n", "  <places><event/>\n", MANDATE_RECORD_ERROR_UNKNOWN_ELEMENT, 42, 11, "place*" },
  { "<em>ended</em>", "<em>ended</ref>", MANDATE_RECORD_ERROR_NOT_WELL_FORMED, 18, 69, "em" },
  { "    </section>\n", "", MANDATE_RECORD_ERROR_NOT_WELL_FORMED, 19, 13, "section" },
  { "</dossier>\n", "", MANDATE_RECORD_ERROR_NOT_WELL_FORMED, 84, 2, "dossier" },
  { "</dossier>\n", "</dossier>", MANDATE_RECORD_ERROR_NOT_WELL_FORMED, 84, 11, "line break" },
  { "</dossier>\n", "</dossier>\n<dossier/>\n", MANDATE_RECORD_ERROR_NOT_WELL_FORMED, 85, 1, "second root" },
  { "</dossier>\n", "</dossier>\nmore\n", MANDATE_RECORD_ERROR_NOT_WELL_FORMED, 85, 2, "element" },
  { "Tomb attack", "Tomb \xff attack", MANDATE_RECORD_ERROR_NOT_WELL_FORMED, 37, 36, "UTF-8" },
  { "Tomb attack", "Tomb &bogus; attack", MANDATE_RECORD_ERROR_NOT_WELL_FORMED, 37, 42, "bogus" },
  { "<mission id=\"mission\" from", "<mission id=\"mission\" id=\"m\" from", MANDATE_RECORD_ERROR_NOT_WELL_FORMED, 3, 3,
    "id" },
};

static char *
replace_once (const char *text, const char *find, const char *replace)
{
  const char *at = strstr (text, find);

  g_assert_nonnull (at);
  return g_strdup_printf ("%.*s%s%s", (int) (at - text), text, replace, at + strlen (find));
}

static void
test_fault (gconstpointer data)
{
  const Fault *fault = data;
  g_autofree char *text = replace_once (sample_record, fault->find, fault->replace);
  g_autoptr (GError) error = NULL;
  g_autoptr (MandateDossier) dossier = sample_read (text, -1, &error);
  const MandateSite *site;

  g_assert_null (dossier);
  g_test_message ("%s", error->message);
  g_assert_cmpint ((int) error->domain, ==, (int) MANDATE_RECORD_ERROR);
  site = mandate_record_error_get_site (error);
  g_assert_cmpstr (site->file, ==, "sample.xml");
  g_assert_cmpint (site->line, ==, fault->line);
  g_assert_cmpint (site->column, ==, fault->column);
  g_assert_cmpint (error->code, ==, fault->code);
  g_assert_nonnull (strstr (error->message, fault->words));
}

static void
assert_refused (const char *text, gssize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MandateDossier) dossier = sample_read (text, length, &error);

  g_assert_null (dossier);
  g_assert_cmpint ((int) error->domain, ==, (int) MANDATE_RECORD_ERROR);
  g_assert_cmpint (mandate_record_error_get_site (error)->line, >, 0);
  g_assert_true (g_str_has_prefix (error->message, "sample.xml:"));
}

/* Cut off after any byte. */
static void
test_truncated (void)
{
  for (gssize length = 0; length < (gssize) strlen (sample_record); length++)
    assert_refused (sample_record, length);
}

/* Without any one tag that closes. */
static void
test_unclosed (void)
{
  for (const char *at = strstr (sample_record, "</"); at != NULL; at = strstr (at + 1, "</"))
    {
      const char *end = strchr (at, '>') + 1;
      g_autofree char *text = g_strdup_printf ("%.*s%s", (int) (at - sample_record), sample_record, end);

      assert_refused (text, -1);
    }
}

static void
test_caps (void)
{
  g_autoptr (GString) deep = g_string_new ("<dossier version=\"1\">");
  g_autofree char *attribute = g_strnfill (MANDATE_NODE_MAX_ATTRIBUTE + 1, 'a');
  g_autofree char *wide = replace_once (sample_record, "event-a", attribute);
  g_autofree char *large = g_strnfill (MANDATE_NODE_MAX_BYTES + 1, ' ');
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (deep, "<p>");
  g_string_append (deep, "\n");

  g_assert_null (sample_read (deep->str, -1, &error));
  g_assert_error (error, MANDATE_RECORD_ERROR, MANDATE_RECORD_ERROR_TOO_LARGE);
  g_clear_error (&error);
  g_assert_null (sample_read (wide, -1, &error));
  g_assert_error (error, MANDATE_RECORD_ERROR, MANDATE_RECORD_ERROR_TOO_LARGE);
  g_assert_cmpint (mandate_record_error_get_site (error)->line, ==, 36);
  g_clear_error (&error);
  g_assert_null (sample_read (large, MANDATE_NODE_MAX_BYTES + 1, &error));
  g_assert_error (error, MANDATE_RECORD_ERROR, MANDATE_RECORD_ERROR_TOO_LARGE);
}

static void
test_missing_file (void)
{
  const char * const paths[] = { "/nowhere/at/all.xml", NULL };
  g_autoptr (GError) error = NULL;

  g_assert_null (mandate_reader_list_paths (paths, &error));
  g_assert_error (error, MANDATE_RECORD_ERROR, MANDATE_RECORD_ERROR_IO);
  g_assert_true (g_str_has_prefix (error->message, "/nowhere/at/all.xml: "));
}

/* Bytes changed, dropped, doubled and swapped at random: read or refused, and
 * never anything else. The seed is GLib's, and printed. */
static void
test_mangled (void)
{
  gsize length = strlen (sample_record);
  guint n_refused = 0;

  for (guint round = 0; round < 6000; round++)
    {
      g_autoptr (GByteArray) bytes = g_byte_array_new ();
      guint n = (guint) g_test_rand_int_range (1, 4);
      g_autoptr (GError) error = NULL;
      g_autoptr (MandateDossier) dossier = NULL;

      g_byte_array_append (bytes, (const guint8 *) sample_record, (guint) length);
      for (guint i = 0; i < n; i++)
        {
          guint at = (guint) g_test_rand_int_range (0, (int) bytes->len - 16);
          guint other = (guint) g_test_rand_int_range (0, (int) bytes->len - 16);

          switch (g_test_rand_int_range (0, 4))
            {
            case 0:
              bytes->data[at] = (guint8) g_test_rand_int_range (0, 256);
              break;
            case 1:
              g_byte_array_remove_range (bytes, at, (guint) g_test_rand_int_range (1, 16));
              break;
            case 2:
              bytes->data[at] = (guint8) "<>&\"'/=\n"[g_test_rand_int_range (0, 8)];
              break;
            default:
              memmove (bytes->data + at, bytes->data + other, 12);
            }
        }

      dossier = sample_read ((const char *) bytes->data, bytes->len, &error);
      g_assert_true ((dossier == NULL) == (error != NULL));
      if (error == NULL)
        continue;
      n_refused++;
      g_assert_cmpint ((int) error->domain, ==, (int) MANDATE_RECORD_ERROR);
      if (!g_utf8_validate (error->message, -1, NULL))
        g_error ("not UTF-8: %s", g_strescape (error->message, NULL));
    }

  g_test_message ("%u of 6000 refused", n_refused);
  g_assert_cmpuint (n_refused, >, 1000);
}

static void
assert_record_refused (GArray *files, guint which, const char *text, gsize length, gsize at)
{
  MandateRecordFile *file = &g_array_index (files, MandateRecordFile, which);
  GBytes *whole = file->bytes;
  g_autoptr (GError) error = NULL;
  g_autoptr (MandateDossier) dossier = NULL;

  file->bytes = g_bytes_new (text, length);
  dossier = mandate_reader_read ((MandateRecordFile *) (gpointer) files->data, files->len, NULL, NULL, &error);
  g_bytes_unref (file->bytes);
  file->bytes = whole;

  if (dossier != NULL)
    g_error ("%s: a fault at byte %" G_GSIZE_FORMAT " went unnoticed", file->name, at);
  g_assert_cmpstr (mandate_record_error_get_site (error)->file, ==, file->name);
  g_assert_cmpint (mandate_record_error_get_site (error)->line, >, 0);
}

/* In the bundled record: references broken and files cut off, all over it. */
static void
test_bundled (void)
{
  static const char * const references[] = { " ref=\"", "<ref to=\"", " measure=\"", " event=\"", " claims=\"", " sources=\"", " person=\"", " of=\"", " place=\"" };
  g_autoptr (GArray) files = sample_list_record ();
  guint n_references = 0;

  for (guint i = 0; i < files->len; i++)
    {
      gsize length;
      const char *data = g_bytes_get_data (g_array_index (files, MandateRecordFile, i).bytes, &length);
      g_autofree char *text = g_strndup (data, length);

      for (guint j = 0; j < G_N_ELEMENTS (references); j++)
        for (char *at = strstr (text, references[j]); at != NULL; at = strstr (at + 1, references[j]))
          {
            char *letter = at + strlen (references[j]);
            char kept = *letter;

            if (n_references++ % 41 != 0)
              continue;
            *letter = '9';
            assert_record_refused (files, i, text, length, (gsize) (letter - text));
            *letter = kept;
          }

      for (guint j = 0; j < 9; j++)
        assert_record_refused (files, i, text, length * j / 9, length * j / 9);
    }
  g_assert_cmpuint (n_references, >, 2000);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "en_US.UTF-8");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *path = g_strdup_printf ("/broken/fault/%u", i);

      g_test_add_data_func (path, &faults[i], test_fault);
    }
  g_test_add_func ("/broken/truncated", test_truncated);
  g_test_add_func ("/broken/unclosed", test_unclosed);
  g_test_add_func ("/broken/caps", test_caps);
  g_test_add_func ("/broken/missing-file", test_missing_file);
  g_test_add_func ("/broken/mangled", test_mangled);
  g_test_add_func ("/broken/bundled", test_bundled);
  return g_test_run ();
}
