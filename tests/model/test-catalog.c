/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Catalogues of gettext: in order, in either order of bytes, and broken in every way. */

#include "mandate-catalog.h"
#include "sample.h"

static const char * const pairs[] = {
  "", "Language: fr\n",
  "place-x\004Timbuktu", "Tombouctou",
  "place-xy\004Timbuktu", "Autre",
  "place-x\004Tim", "Tim à lui",
  "North", "Nord",
  "actor-x\004United Force", "Force unie",
  "word-x\004Mali", "",
  NULL,
};

static void
assert_finds (MandateCatalog *catalog)
{
  g_assert_cmpstr (mandate_catalog_find (catalog, "place-x", "Timbuktu"), ==, "Tombouctou");
  g_assert_cmpstr (mandate_catalog_find (catalog, "place-xy", "Timbuktu"), ==, "Autre");
  g_assert_cmpstr (mandate_catalog_find (catalog, "place-x", "Tim"), ==, "Tim à lui");
  g_assert_cmpstr (mandate_catalog_find (catalog, "actor-x", "United Force"), ==, "Force unie");
  g_assert_cmpstr (mandate_catalog_find (catalog, NULL, "North"), ==, "Nord");
  g_assert_null (mandate_catalog_find (catalog, NULL, "Timbuktu"));
  g_assert_null (mandate_catalog_find (catalog, "place", "Timbuktu"));
  g_assert_null (mandate_catalog_find (catalog, "place-x", "Timbukt"));
  g_assert_null (mandate_catalog_find (catalog, "place-xyz", "Timbuktu"));
  g_assert_null (mandate_catalog_find (catalog, "place-x", "North"));
  g_assert_null (mandate_catalog_find (catalog, "zzz", "zzz"));
  g_assert_null (mandate_catalog_find (catalog, "word-x", "Mali"));
  g_assert_null (mandate_catalog_find (catalog, NULL, ""));
}

static void
test_find (void)
{
  for (int swapped = 0; swapped < 2; swapped++)
    {
      g_autoptr (GBytes) bytes = sample_catalog (pairs, swapped);
      g_autoptr (GError) error = NULL;
      g_autoptr (MandateCatalog) catalog = mandate_catalog_new (bytes, &error);

      g_assert_no_error (error);
      assert_finds (catalog);
    }
}

static void
test_empty (void)
{
  const char * const none[] = { NULL };
  g_autoptr (GBytes) bytes = sample_catalog (none, FALSE);
  g_autoptr (MandateCatalog) catalog = mandate_catalog_new (bytes, NULL);

  g_assert_null (mandate_catalog_find (catalog, NULL, "North"));
}

static void
assert_broken (guint8 *data, gsize size, int code)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;

  g_assert_null (mandate_catalog_new (bytes, &error));
  g_assert_error (error, MANDATE_CATALOG_ERROR, code);
}

static void
put_number (guint8 *data, gsize offset, guint32 number)
{
  memcpy (data + offset, &number, sizeof number);
}

/* Each of the header's and the first entries' numbers, made wrong. */
static void
test_broken (void)
{
  static const struct
  {
    gsize offset;
    guint32 number;
    int code;
  } faults[] = {
    { 0, 0x12345678, MANDATE_CATALOG_ERROR_FORMAT },
    { 4, 0x00020000, MANDATE_CATALOG_ERROR_FORMAT },
    { 8, 0xffffffff, MANDATE_CATALOG_ERROR_BROKEN },
    { 8, 0x1000000, MANDATE_CATALOG_ERROR_BROKEN },
    { 12, 0xfffffff0, MANDATE_CATALOG_ERROR_BROKEN },
    { 16, 0xfffffff0, MANDATE_CATALOG_ERROR_BROKEN },
    { 28, 0xffffffff, MANDATE_CATALOG_ERROR_BROKEN },
    { 28, 1, MANDATE_CATALOG_ERROR_BROKEN },
    { 32, 0xffffffff, MANDATE_CATALOG_ERROR_BROKEN },
    { 32, 0x7fffffff, MANDATE_CATALOG_ERROR_BROKEN },
  };
  g_autoptr (GBytes) bytes = sample_catalog (pairs, FALSE);
  gsize size;
  const guint8 *good = g_bytes_get_data (bytes, &size);

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree guint8 *data = g_memdup2 (good, size);

      g_test_message ("%u at %" G_GSIZE_FORMAT, faults[i].number, faults[i].offset);
      put_number (data, faults[i].offset, faults[i].number);
      assert_broken (data, size, faults[i].code);
    }
}

/* The order of two entries is turned; a translation is in no known encoding. */
static void
test_order (void)
{
  g_autoptr (GBytes) bytes = sample_catalog (pairs, FALSE);
  gsize size;
  g_autofree guint8 *data = g_bytes_unref_to_data (g_steal_pointer (&bytes), &size);
  guint8 entry[8];
  guint8 *accent = memchr (data, 0xc3, size);

  *accent = 0xff;
  assert_broken (data, size, MANDATE_CATALOG_ERROR_BROKEN);
  *accent = 0xc3;
  memcpy (entry, data + 28 + 8, 8);
  memmove (data + 28 + 8, data + 28 + 16, 8);
  memcpy (data + 28 + 16, entry, 8);
  assert_broken (data, size, MANDATE_CATALOG_ERROR_BROKEN);
}

/* Cut anywhere, it is an error; with any byte changed, at the most another catalogue. */
static void
test_any (void)
{
  g_autoptr (GBytes) bytes = sample_catalog (pairs, FALSE);
  gsize size;
  const guint8 *good = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i < size; i++)
    {
      g_autoptr (GBytes) cut = g_bytes_new (good, i);

      g_assert_null (mandate_catalog_new (cut, NULL));
    }

  for (gsize i = 0; i < size; i++)
    for (int change = 0; change < 3; change++)
      {
        guint8 *data = g_memdup2 (good, size);
        g_autoptr (GBytes) changed = NULL;
        g_autoptr (MandateCatalog) catalog = NULL;

        data[i] ^= (const guint8[]) { 0x01, 0x80, 0xff }[change];
        changed = g_bytes_new_take (data, size);
        catalog = mandate_catalog_new (changed, NULL);
        for (guint j = 0; catalog != NULL && pairs[j] != NULL; j += 2)
          mandate_catalog_find (catalog, "place-x", "Timbuktu");
      }
}

static void
test_open (void)
{
  g_autofree char *folder = sample_folder_new ();
  g_autoptr (GBytes) bytes = sample_catalog (pairs, FALSE);
  g_autoptr (GBytes) empty = g_bytes_new_static ("", 0);
  g_autoptr (MandateCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) none = mandate_catalog_list_languages ("/nowhere", SAMPLE_DOMAIN);
  g_auto (GStrv) languages = NULL;
  g_autofree char *joined = NULL;

  sample_install (folder, "zh_CN", bytes);
  sample_install (folder, "fr", bytes);
  sample_install (folder, "ru", empty);
  languages = mandate_catalog_list_languages (folder, SAMPLE_DOMAIN);
  joined = g_strjoinv (" ", languages);
  g_assert_cmpstr (joined, ==, "fr ru zh_CN");
  g_assert_cmpuint (g_strv_length (none), ==, 0);

  catalog = mandate_catalog_open (folder, "fr", SAMPLE_DOMAIN, &error);
  g_assert_no_error (error);
  assert_finds (catalog);
  g_assert_null (mandate_catalog_open (folder, "ru", SAMPLE_DOMAIN, &error));
  g_assert_error (error, MANDATE_CATALOG_ERROR, MANDATE_CATALOG_ERROR_FORMAT);
  g_clear_error (&error);
  g_assert_null (mandate_catalog_open (folder, "es", SAMPLE_DOMAIN, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);

  sample_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/catalog/find", test_find);
  g_test_add_func ("/catalog/empty", test_empty);
  g_test_add_func ("/catalog/broken", test_broken);
  g_test_add_func ("/catalog/order", test_order);
  g_test_add_func ("/catalog/any", test_any);
  g_test_add_func ("/catalog/open", test_open);
  return g_test_run ();
}
