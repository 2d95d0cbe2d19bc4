/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A small record in which everything occurs, and the bundled one, for tests. */

#include "config.h"

#include <glib/gstdio.h>
#include <libintl.h>

#include "sample.h"

/* The line and the column of faults are asserted: keep the lines as they are. */
const char sample_record[]
  = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                                                         /*  1 */
    "<dossier version=\"1\">\n"                                                                            /*  2 */
    "  <mission id=\"mission\" from=\"2013-04-25\" until=\"2023-12-31\">\n"                                /*  3 */
    "    <title>UNX</title><name>United Mission</name><strap>A mission</strap>\n"                          /*  4 */
    "    <about><p id=\"about-1\">It came in <ref to=\"event-b\">June</ref>.</p></about>\n"                /*  5 */
    "    <moments><moment event=\"event-b\"><title>The vote</title><p>A day.</p></moment></moments>\n"     /*  6 */
    "    <numbers>\n"                                                                                      /*  7 */
    "      <number id=\"number-1\" min=\"10\" max=\"20\" about=\"yes\" as-of=\"2023-06\" known=\"read\">\n" /*  8 */
    "        <label>Dead</label><p>In all.</p><source ref=\"src-a\"/>\n"                                   /*  9 */
    "      </number>\n"                                                                                    /* 10 */
    "    </numbers>\n"                                                                                     /* 11 */
    "    <colophon><p id=\"colophon-1\">By us.</p></colophon>\n"                                           /* 12 */
    "  </mission>\n"                                                                                       /* 13 */
    "  <article id=\"article\">\n"                                                                         /* 14 */
    "    <title>The end</title><lead>A retelling.</lead>\n"                                                /* 15 */
    "    <section id=\"section-1\">\n"                                                                     /* 16 */
    "      <title>One</title>\n"                                                                           /* 17 */
    "      <p id=\"p-1\" claims=\"claim-1\" when=\"2023-06\">It <em>ended</em> in <ref to=\"event-b\">June</ref>.</p>\n"
    "    </section>\n"                                                                                     /* 19 */
    "  </article>\n"                                                                                       /* 20 */
    "  <claims>\n"                                                                                         /* 21 */
    "    <claim id=\"claim-1\" paragraph=\"1\" sentence=\"2\" verdict=\"partly\" known=\"read\">\n"        /* 22 */
    "      <says>It ended.</says><record>See <ref to=\"place-x\">X</ref>.</record><source ref=\"src-a\"/>\n"
    "    </claim>\n"                                                                                       /* 24 */
    "  </claims>\n"                                                                                        /* 25 */
    "  <events>\n"                                                                                         /* 26 */
    "    <event id=\"event-b\" kind=\"mandate\" when=\"2023-06-30\" known=\"read\">\n"                     /* 27 */
    "      <title>The mandate ends</title>\n"                                                              /* 28 */
    "      <summary>The Council ended it at <ref to=\"place-x\">X</ref>.</summary>\n"                      /* 29 */
    "      <note>One source says July.</note>\n"                                                           /* 30 */
    "      <place ref=\"place-x\"/>\n"                                                                     /* 31 */
    "      <actor ref=\"actor-x\"/>\n"                                                                     /* 32 */
    "      <figure measure=\"measure-killed\" min=\"3\" max=\"5\"/>\n"                                     /* 33 */
    "      <source ref=\"src-a\"/>\n"                                                                      /* 34 */
    "    </event>\n"                                                                                       /* 35 */
    "    <event id=\"event-a\" kind=\"attack\" when=\"2012-06\" until=\"2012-07-11\" known=\"general\">\n" /* 36 */
    "      <title>Tomb attack in Gào</title>\n"                                                            /* 37 */
    "      <summary>It was bad.</summary>\n"                                                               /* 38 */
    "      <actor ref=\"actor-y\"/>\n"                                                                     /* 39 */
    "    </event>\n"                                                                                       /* 40 */
    "  </events>\n"                                                                                        /* 41 */
    "  <places>\n"                                                                                         /* 42 */
    "    <place id=\"place-x\" known=\"read\"><name>Timbuktu</name><alias>Tombouctou</alias>"
    "<region>North</region><country>Mali</country><p>A town.</p></place>\n"                                /* 43 */
    "  </places>\n"                                                                                        /* 44 */
    "  <actors>\n"                                                                                         /* 45 */
    "    <actor id=\"actor-x\" kind=\"un-body\" from=\"2013\" to=\"2023\" known=\"read\">"
    "<name>United Force</name><short>UF</short></actor>\n"                                                 /* 46 */
    "    <actor id=\"actor-y\" kind=\"person\" known=\"read\"><name>Ousmane Keïta</name></actor>\n"        /* 47 */
    "  </actors>\n"                                                                                        /* 48 */
    "  <sources>\n"                                                                                        /* 49 */
    "    <source id=\"src-a\" publisher=\"UN\" date=\"2023\" symbol=\"S/RES/1\" url=\"https://un.example/1\" institution=\"yes\">\n"
    "      <title described=\"yes\">A resolution</title>\n"                                                /* 51 */
    "    </source>\n"                                                                                      /* 52 */
    "  </sources>\n"                                                                                       /* 53 */
    "  <phases>\n"                                                                                         /* 54 */
    "    <phase id=\"phase-1\" from=\"2012-01-01\" until=\"2012-12-31\"><title>War</title><p>It began.</p></phase>\n"
    "    <phase id=\"phase-2\" from=\"2013-01-01\" until=\"2024-12-31\"><title>After</title><p>It ended.</p></phase>\n"
    "  </phases>\n"                                                                                        /* 57 */
    "  <measures>\n"                                                                                       /* 58 */
    "    <measure id=\"measure-killed\"><label>Killed</label></measure>\n"                                 /* 59 */
    "  </measures>\n"                                                                                      /* 60 */
    "  <chapters>\n" /* 61 */
    "    <chapter id=\"chapter-1\"><title>Begin</title><lead>How.</lead>\n" /* 62 */
    "      <p id=\"c-1\" sources=\"src-a\">In <ref "
    "to=\"event-b\">June</ref>.</p><basis>Pages.</basis></chapter>\n" /* 63 */
    "  </chapters>\n" /* 64 */
    "  <resolutions>\n" /* 65 */
    "    <resolution id=\"res-1\" symbol=\"S/RES/1 (2013)\" kind=\"establishes\" date=\"2013-04-25\" "
    "for=\"15\" military=\"11200\" from=\"2013-07-01\" until=\"2014-06-30\" event=\"event-b\" "
    "known=\"read\"><title>Creates</title><p>It came.</p><task>To protect.</task><source "
    "ref=\"src-a\"/></resolution>\n" /* 66 */
    "  </resolutions>\n" /* 67 */
    "  <bases>\n" /* 68 */
    "    <base id=\"base-x\" kind=\"camp\" place=\"place-x\" latitude=\"16.27\" longitude=\"-0.04\" "
    "opened=\"2013\" to=\"actor-x\" known=\"disputed\"><name>Camp</name><p>A camp.</p><note>One says "
    "2014.</note></base>\n" /* 69 */
    "  </bases>\n" /* 70 */
    "  <posts>\n" /* 71 */
    "    <post id=\"post-1\" role=\"head\" person=\"actor-y\" from=\"2013\" known=\"read\"/>\n" /* 72 */
    "  </posts>\n" /* 73 */
    "  <words>\n" /* 74 */
    "    <word id=\"word-x\" kind=\"money\" known=\"general\"><name>COE</name><p>Own things.</p></word>\n" /* 75 */
    "  </words>\n" /* 76 */
    "  <figures>\n" /* 77 */
    "    <series id=\"series-x\" kind=\"stock\" as-of=\"2024\" "
    "known=\"read\"><title>People</title><p>Counted.</p>\n" /* 78 */
    "      <column id=\"series-x-a\"><label>All</label></column><column "
    "id=\"series-x-b\"><label>Some</label></column>\n" /* 79 */
    "      <point when=\"2013\" values=\"12 -\"/>\n" /* 80 */
    "      <point when=\"2014-06\" of=\"actor-y\" values=\"14.5 3\"><note>Roughly.</note></point>\n" /* 81 */
    "      <source ref=\"src-a\"/></series>\n" /* 82 */
    "  </figures>\n" /* 83 */
    "</dossier>\n";

/* Reads one file named sample.xml; @length of -1: up to the zero. */
MandateDossier *
sample_read (const char *text, gssize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  MandateRecordFile file = { (char *) "sample.xml", bytes };

  return mandate_reader_read (&file, 1, NULL, NULL, error);
}

static void
clear_file (gpointer data)
{
  g_bytes_unref (((MandateRecordFile *) data)->bytes);
}

/* The small record as one file. */
GArray *
sample_list_sample (void)
{
  GArray *files = g_array_new (FALSE, FALSE, sizeof (MandateRecordFile));
  MandateRecordFile file = { (char *) "sample.xml", g_bytes_new_static (sample_record, strlen (sample_record)) };

  g_array_set_clear_func (files, clear_file);
  g_array_append_val (files, file);
  return files;
}

/* The files that are bundled, as they stand in the source. */
GArray *
sample_list_record (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "data", "minusma", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  GArray *files;
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".xml"))
      g_strv_builder_take (paths, g_build_filename (folder, name, NULL));

  list = g_strv_builder_end (paths);
  files = mandate_reader_list_paths ((const char * const *) list, NULL);
  g_assert_nonnull (files);
  return files;
}

/* The bundled record, in English. */
MandateDossier *
sample_read_record (GError **error)
{
  g_autoptr (GArray) files = sample_list_record ();

  return mandate_reader_read ((MandateRecordFile *) (gpointer) files->data, files->len, NULL, NULL, error);
}

typedef struct
{
  const char *key;
  const char *words;
} Pair;

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  return strcmp (((const Pair *) a)->key, ((const Pair *) b)->key);
}

static void
append_number (GByteArray *array, gsize number, gboolean swapped)
{
  guint32 value = swapped ? GUINT32_SWAP_LE_BE ((guint32) number) : (guint32) number;

  g_byte_array_append (array, (const guint8 *) &value, sizeof value);
}

/* A compiled catalogue as msgfmt writes it, in the machine's order of bytes or the
 * other. @pairs: keys (a context, \004 and words, or words alone) and translations by
 * turns, then %NULL; they need not be sorted, and one may come twice. */
GBytes *
sample_catalog (const char * const *pairs, gboolean swapped)
{
  g_autoptr (GArray) sorted = g_array_new (FALSE, FALSE, sizeof (Pair));
  GByteArray *array = g_byte_array_new ();
  gsize offset;

  for (guint i = 0; pairs[i] != NULL; i += 2)
    g_array_append_val (sorted, ((Pair) { pairs[i], pairs[i + 1] }));
  g_array_sort (sorted, compare_pairs);
  for (guint i = sorted->len; i-- > 1;)
    if (g_str_equal (g_array_index (sorted, Pair, i).key, g_array_index (sorted, Pair, i - 1).key))
      g_array_remove_index (sorted, i);

  for (guint i = 0; i < 7; i++)
    append_number (array, (const gsize[]) { 0x950412de, 0, sorted->len, 28, 28 + 8 * sorted->len, 0, 28 }[i], swapped);
  offset = 28 + 16 * (gsize) sorted->len;
  for (guint i = 0; i < 2 * sorted->len; i++)
    {
      const Pair *pair = &g_array_index (sorted, Pair, i % sorted->len);
      gsize length = strlen (i < sorted->len ? pair->key : pair->words);

      append_number (array, length, swapped);
      append_number (array, offset, swapped);
      offset += length + 1;
    }
  for (guint i = 0; i < 2 * sorted->len; i++)
    {
      const Pair *pair = &g_array_index (sorted, Pair, i % sorted->len);
      const char *string = i < sorted->len ? pair->key : pair->words;

      g_byte_array_append (array, (const guint8 *) string, (guint) strlen (string) + 1);
    }

  return g_byte_array_free_to_bytes (array);
}

/* An empty folder, to install catalogues in. */
char *
sample_folder_new (void)
{
  char *folder = g_dir_make_tmp ("mandate-XXXXXX", NULL);

  g_assert_nonnull (folder);
  return folder;
}

void
sample_folder_remove (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        sample_folder_remove (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

static void
write_catalog (const char *folder, const char *language, const char *domain, GBytes *bytes)
{
  g_autofree char *place = g_build_filename (folder, language, "LC_MESSAGES", NULL);
  g_autofree char *name = g_strconcat (domain, ".mo", NULL);
  g_autofree char *path = g_build_filename (place, name, NULL);

  g_assert_cmpint (g_mkdir_with_parents (place, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL));
}

void
sample_install (const char *folder, const char *language, GBytes *bytes)
{
  write_catalog (folder, language, SAMPLE_DOMAIN, bytes);
}

/* Gives the program words of its own in a language; returns the folder to remove. */
char *
sample_speak (const char *language, const char * const *pairs)
{
  g_autoptr (GBytes) bytes = sample_catalog (pairs, FALSE);
  char *folder = sample_folder_new ();

  write_catalog (folder, language, GETTEXT_PACKAGE, bytes);
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  return folder;
}
