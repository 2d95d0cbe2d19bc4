/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What leaves the record as a file: hostile words stay words, what is stopped or fails
 * leaves nothing behind, and what was asked for is what comes out.
 */

#include <glib/gstdio.h>

#include "mandate-export.h"
#include "sample.h"

/* The sample with a title in which everything goes wrong that can. */
#define HOSTILE "=1+1, \"quoted\"; back\\slash | bar &#x645;&#x627;&#x644;&#x64a; &#x1F54A;"

static MandateDossier *
read_with_title (const char *title)
{
  g_autoptr (GString) record = g_string_new (sample_record);
  g_autofree char *element = g_strdup_printf ("<title>%s</title>", title);
  g_autoptr (GError) error = NULL;
  MandateDossier *dossier;

  g_assert_cmpuint (g_string_replace (record, "<title>Tomb attack in Gào</title>", element, 0), ==, 1);
  dossier = sample_read (record->str, -1, &error);
  g_assert_no_error (error);
  return dossier;
}

static char *
export_text (MandateDossier *dossier, MandateExportFormat format)
{
  g_autoptr (MandateExtract) extract = mandate_extract_new (dossier, NULL, 0, 0, "Filter: =A; \"B\"");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = mandate_export_events (extract, format, NULL, NULL, NULL, &error);
  gsize length;
  const char *data;

  g_assert_no_error (error);
  data = g_bytes_get_data (bytes, &length);
  g_assert_true (g_utf8_validate (data, (gssize) length, NULL));
  return g_strndup (data, length);
}

static void
assert_has (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("there is no “%s” in:\n%s", part, text);
}

static const char *
translate_titles (const char *context, const char *words, gpointer data)
{
  return g_str_equal (words, "It was bad.") ? NULL : words;
}

/* What is not translated says which language it is in. */
static void
test_untranslated (void)
{
  g_autoptr (GArray) files = sample_list_sample ();
  g_autoptr (MandateDossier) dossier = mandate_reader_read ((MandateRecordFile *) (gpointer) files->data, files->len,
                                                            translate_titles, NULL, NULL);
  g_autofree char *csv = export_text (dossier, MANDATE_EXPORT_CSV);
  g_autofree char *json = export_text (dossier, MANDATE_EXPORT_JSON);
  g_autofree char *html = export_text (dossier, MANDATE_EXPORT_TIMELINEJS);

  assert_has (csv, "\"Tomb attack in Gào\",\"en\",\"It was bad.\"");
  assert_has (json, "\"text_language\": \"en\"");
  assert_has (html, "<p lang=\\\"en\\\" dir=\\\"ltr\\\">It was bad.</p>");
  assert_has (html, "<p>The Council ended it at X.</p>");
}

static void
test_formats (void)
{
  static const struct
  {
    const char *path;
    int format; /* -1 for none */
  } cases[] = {
    { "a.csv", MANDATE_EXPORT_CSV },           { "A.CSV", MANDATE_EXPORT_CSV },
    { "a.json", MANDATE_EXPORT_JSON },         { "a.timeline.json", MANDATE_EXPORT_TIMELINEJS },
    { "timeline.json", MANDATE_EXPORT_JSON },  { "/x.y/a.ics", MANDATE_EXPORT_ICALENDAR },
    { "a.svg", MANDATE_EXPORT_SVG },           { "a.pdf", MANDATE_EXPORT_PDF },
    { "a.png", MANDATE_EXPORT_PNG },           { "a.txt", -1 },
    { "csv", -1 },                             { "", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MandateExportFormat format = MANDATE_N_EXPORT_FORMATS;

      g_assert_cmpint (mandate_export_format_from_path (cases[i].path, &format), ==, cases[i].format >= 0);
      if (cases[i].format >= 0)
        g_assert_cmpint ((int) format, ==, cases[i].format);
    }
}

/* A formula is taken for none, quotes are doubled, a list can be taken apart. */
static void
test_csv (void)
{
  static const char * const guarded[] = { "=1+1", "+1", "-1", "@SUM(A1)", "'=1", "\uff1d1" };
  static const char * const free_words[] = { "1=1", "'tis", "A-1", "\u0645\u0627\u0644\u064a" };

  for (guint i = 0; i < G_N_ELEMENTS (guarded); i++)
    {
      g_autoptr (MandateDossier) dossier = read_with_title (guarded[i]);
      g_autofree char *text = export_text (dossier, MANDATE_EXPORT_CSV);
      g_autofree char *cell = g_strdup_printf (",\"'%s\",", guarded[i]);

      assert_has (text, cell);
    }
  for (guint i = 0; i < G_N_ELEMENTS (free_words); i++)
    {
      g_autoptr (MandateDossier) dossier = read_with_title (free_words[i]);
      g_autofree char *text = export_text (dossier, MANDATE_EXPORT_CSV);
      g_autofree char *cell = g_strdup_printf (",\"%s\",", free_words[i]);

      assert_has (text, cell);
    }
}

static void
test_hostile (void)
{
  static const struct
  {
    MandateExportFormat format;
    const char *words;
  } cases[] = {
    { MANDATE_EXPORT_CSV, ",\"'=1+1, \"\"quoted\"\"; back\\slash | bar \u0645\u0627\u0644\u064a \U0001F54A\"," },
    { MANDATE_EXPORT_JSON, "\"title\": \"=1+1, \\\"quoted\\\"; back\\\\slash | bar \u0645\u0627\u0644\u064a \U0001F54A\"" },
    { MANDATE_EXPORT_ICALENDAR, "SUMMARY:=1+1\\, \"quoted\"\\; back\\\\slash | bar \u0645\u0627\u0644\u064a \U0001F54A" },
    { MANDATE_EXPORT_TIMELINEJS, "\"headline\": \"=1+1, &quot;quoted&quot;; back\\\\slash | bar " },
  };
  g_autoptr (MandateDossier) dossier = read_with_title (HOSTILE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = export_text (dossier, cases[i].format);

      assert_has (text, cases[i].words);
    }
}

/* Names of sources are not ours: in HTML they stay words, and no address but one of the
 * web becomes a link. */
static void
test_html (void)
{
  g_autoptr (GString) record = g_string_new (sample_record);
  g_autoptr (MandateDossier) dossier = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *csv = NULL;

  g_string_replace (record, "publisher=\"UN\"", "publisher=\"&lt;script&gt;A|B &amp; &apos;\"", 0);
  dossier = sample_read (record->str, -1, &error);
  g_assert_no_error (error);
  text = export_text (dossier, MANDATE_EXPORT_TIMELINEJS);
  csv = export_text (dossier, MANDATE_EXPORT_CSV);
  g_assert_null (strstr (text, "<script>"));
  assert_has (text, "&lt;script&gt;A|B &amp; &apos;: A resolution");
  assert_has (text, "<a href=\\\"https://un.example/1\\\"");
  assert_has (csv, "<script>A||B & ': A resolution");
}

/* No line of a calendar is longer than 75 octets, none breaks a character, and put
 * together again they say what was written. */
static void
test_fold (void)
{
  for (guint padding = 0; padding < 80; padding++)
    {
      g_autofree char *spaces = g_strnfill (padding, 'x');
      g_autofree char *title = g_strconcat (spaces, "\u0645\u0627\u0644\u064a\U0001F54A\u00e9\U0001F54A\u4e2d\u6587", spaces,
                                            NULL);
      g_autoptr (MandateDossier) dossier = read_with_title (title);
      g_autofree char *text = export_text (dossier, MANDATE_EXPORT_ICALENDAR);
      g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);
      g_autoptr (GString) unfolded = g_string_new (text);

      for (guint i = 0; lines[i] != NULL; i++)
        {
          g_assert_cmpuint (strlen (lines[i]), <=, 75);
          g_assert_true (g_utf8_validate (lines[i], -1, NULL));
        }
      g_string_replace (unfolded, "\r\n ", "", 0);
      assert_has (unfolded->str, title);
    }
}

/* A month is all its days in a calendar, which says so, and no day in TimelineJS. */
static void
test_vague (void)
{
  g_autoptr (MandateDossier) dossier = sample_read (sample_record, -1, NULL);
  g_autofree char *csv = export_text (dossier, MANDATE_EXPORT_CSV);
  g_autofree char *calendar = export_text (dossier, MANDATE_EXPORT_ICALENDAR);
  g_autofree char *web = export_text (dossier, MANDATE_EXPORT_TIMELINEJS);

  assert_has (csv, "\"2012-06/2012-07-11\"");
  assert_has (csv, "\"2012-06-01\",\"2012-07-11\",\"month\",\"day\"");
  assert_has (calendar, "DTSTART;VALUE=DATE:20120601\r\nDTEND;VALUE=DATE:20120712\r\n");
  assert_has (calendar, "DESCRIPTION:The exact days are not known: June 2012 ");
  assert_has (calendar, "DTSTART;VALUE=DATE:20230630\r\nDTEND;VALUE=DATE:20230701\r\n");
  g_assert_null (strstr (calendar, "GEO"));
  assert_has (web, "\"start_date\": {\n\"year\": 2012,\n\"month\": 6}");
  assert_has (web, "\"end_date\": {\n\"year\": 2012,\n\"month\": 7,\n\"day\": 11}");
}

static void
test_range (void)
{
  g_autoptr (MandateDossier) dossier = sample_read (sample_record, -1, NULL);
  MandateDay july = mandate_date_first_day ((MandateDate) { 2012, 7, 11 });
  g_autoptr (MandateExtract) touching = mandate_extract_new (dossier, NULL, july, july, NULL);
  g_autoptr (MandateExtract) after = mandate_extract_new (dossier, NULL, july + 1, 0, NULL);
  g_autoptr (MandateExtract) whole = mandate_extract_new (dossier, NULL, 0, 0, NULL);

  g_assert_cmpuint (touching->events->len, ==, 1);
  g_assert_cmpuint (after->events->len, ==, 1);
  g_assert_false (after->whole);
  g_assert_cmpuint (whole->events->len, ==, 2);
  g_assert_true (whole->whole);
  g_assert_cmpint (whole->first, ==, mandate_date_first_day ((MandateDate) { 2012, 1, 1 }));
  g_assert_cmpint (whole->last, ==, mandate_date_first_day ((MandateDate) { 2024, 12, 31 }));
}

/* Nothing is taken from before the record or after it, and no other day is said. */
static void
test_outside (void)
{
  g_autoptr (MandateDossier) dossier = sample_read_record (NULL);
  MandateDay old = mandate_date_first_day ((MandateDate) { 1990, 12, 31 });
  MandateDay late = mandate_date_first_day ((MandateDate) { 2100, 1, 1 });
  g_autoptr (MandateExtract) before = mandate_extract_new (dossier, NULL, 0, old, NULL);
  g_autoptr (MandateExtract) after = mandate_extract_new (dossier, NULL, late, 0, NULL);
  g_autofree char *range = mandate_extract_dup_range (before);

  g_assert_cmpuint (before->events->len, ==, 0);
  g_assert_cmpstr (range, ==, "31 December 1990");
  g_assert_cmpuint (after->events->len, ==, 0);
  g_assert_cmpint (after->first, ==, late);
  g_assert_cmpint (after->last, ==, late);
}

static void
stop_cb (double share, gpointer data)
{
  g_cancellable_cancel (data);
}

/* Stopped in the middle, there is nothing. */
static void
test_stop (void)
{
  g_autoptr (MandateDossier) dossier = sample_read (sample_record, -1, NULL);
  g_autoptr (MandateExtract) extract = mandate_extract_new (dossier, NULL, 0, 0, NULL);

  for (guint format = 0; format < MANDATE_N_EVENT_FORMATS; format++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (GError) error = NULL;

      g_assert_null (mandate_export_events (extract, format, stop_cb, cancellable, cancellable, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

/* A file that cannot be put in place leaves what was there, and nothing beside it. */
static void
test_save (void)
{
  g_autofree char *folder = g_dir_make_tmp ("export-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a.csv", NULL);
  g_autofree char *missing = g_build_filename (folder, "none", "a.csv", NULL);
  g_autofree char *cause = NULL;
  g_autofree char *held = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) nowhere = g_file_new_for_path (missing);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new", 3);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_cancellable_cancel (cancelled);
  g_assert_false (mandate_export_save (file, bytes, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_true (g_file_get_contents (path, &held, NULL, NULL));
  g_assert_cmpstr (held, ==, "old");

  g_assert_false (mandate_export_save (nowhere, bytes, NULL, &error));
  cause = mandate_export_dup_cause (nowhere, error);
  g_assert_nonnull (strstr (cause, "because there is no folder"));
  g_assert_cmpuint (count_files (folder), ==, 1);

  g_clear_pointer (&held, g_free);
  g_assert_cmpint (g_chmod (path, 0600), ==, 0);
  g_assert_true (mandate_export_save (file, bytes, NULL, NULL));
  g_assert_true (g_file_get_contents (path, &held, NULL, NULL));
  g_assert_cmpstr (held, ==, "new");
  {
    GStatBuf info;

    g_assert_cmpint (g_stat (path, &info), ==, 0);
    g_assert_cmpint (info.st_mode & 0777, ==, 0600);
  }
  g_unlink (path);
  g_rmdir (folder);
}

static void
test_causes (void)
{
  static const struct
  {
    GFileError code;
    const char *words;
  } cases[] = {
    { G_FILE_ERROR_ACCES, "the folder “/some” cannot be written to." },
    { G_FILE_ERROR_ROFS, "the folder “/some” cannot be written to." },
    { G_FILE_ERROR_NOSPC, "because the disk is full." },
    { G_FILE_ERROR_ISDIR, "because it is a folder." },
  };
  g_autoptr (GFile) file = g_file_new_for_path ("/some/a.csv");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = g_error_new_literal (G_FILE_ERROR, (int) cases[i].code, "?");
      g_autofree char *cause = mandate_export_dup_cause (file, error);

      assert_has (cause, cases[i].words);
      assert_has (cause, "“a.csv” could not be saved");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/untranslated", test_untranslated);
  g_test_add_func ("/export/formats", test_formats);
  g_test_add_func ("/export/csv", test_csv);
  g_test_add_func ("/export/hostile", test_hostile);
  g_test_add_func ("/export/html", test_html);
  g_test_add_func ("/export/fold", test_fold);
  g_test_add_func ("/export/vague", test_vague);
  g_test_add_func ("/export/range", test_range);
  g_test_add_func ("/export/outside", test_outside);
  g_test_add_func ("/export/stop", test_stop);
  g_test_add_func ("/export/save", test_save);
  g_test_add_func ("/export/causes", test_causes);
  return g_test_run ();
}
