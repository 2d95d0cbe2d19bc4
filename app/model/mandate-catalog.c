/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One compiled catalogue of gettext (.mo), for a language that is named: it is read
 * whatever the locale in force, which gettext itself cannot do.
 *
 * The form is that of the GNU gettext manual, “The Format of GNU MO Files”: seven
 * numbers, then two tables of lengths and offsets, sorted by the originals. All of it
 * is checked when it is opened, so that looking up cannot go wrong. It keeps the bytes
 * alive and borrows from them. It never changes, so that any thread may ask it. What is
 * wrong with one is for the log, and in English.
 */

#include "config.h"

#include <string.h>

#include "mandate-catalog.h"

#define MAGIC         0x950412de
#define MAGIC_SWAPPED 0xde120495
#define HEADER_SIZE   28
#define ENTRY_SIZE    8

/* What parts the context from the words in a key. */
#define CONTEXT_GLUE '\004'

struct _MandateCatalog
{
  GObject parent_instance;

  GBytes *bytes;
  const char *data;
  gsize size;
  gboolean swapped;
  guint32 n_entries;
  guint32 originals;
  guint32 translations;
};

G_DEFINE_QUARK (mandate-catalog-error-quark, mandate_catalog_error)
G_DEFINE_FINAL_TYPE (MandateCatalog, mandate_catalog, G_TYPE_OBJECT)

/* The bytes need not be aligned. */
static guint32
read_number (MandateCatalog *self, gsize offset)
{
  guint32 number;

  memcpy (&number, self->data + offset, sizeof number);
  return self->swapped ? GUINT32_SWAP_LE_BE (number) : number;
}

static const char *
get_string (MandateCatalog *self, guint32 table, guint32 index)
{
  return self->data + read_number (self, table + (gsize) index * ENTRY_SIZE + 4);
}

static gboolean
fits (MandateCatalog *self, gsize offset, gsize n, gsize size)
{
  return offset <= self->size && n <= (self->size - offset) / size;
}

static gboolean
check_string (MandateCatalog *self, guint32 table, guint32 index, GError **error)
{
  gsize length = read_number (self, table + (gsize) index * ENTRY_SIZE);
  gsize offset = read_number (self, table + (gsize) index * ENTRY_SIZE + 4);

  if (!fits (self, offset, length, 1) || offset + length == self->size || self->data[offset + length] != '\0')
    g_set_error (error, MANDATE_CATALOG_ERROR, MANDATE_CATALOG_ERROR_BROKEN,
                 "Entry %u of the catalogue lies beyond its end", index + 1);
  else if (!g_utf8_validate (self->data + offset, -1, NULL))
    g_set_error (error, MANDATE_CATALOG_ERROR, MANDATE_CATALOG_ERROR_BROKEN,
                 "Entry %u of the catalogue is not in UTF-8", index + 1);
  else
    return TRUE;

  return FALSE;
}

static gboolean
check_entries (MandateCatalog *self, GError **error)
{
  for (guint32 i = 0; i < self->n_entries; i++)
    {
      if (!check_string (self, self->originals, i, error) || !check_string (self, self->translations, i, error))
        return FALSE;

      if (i > 0 && strcmp (get_string (self, self->originals, i - 1), get_string (self, self->originals, i)) >= 0)
        {
          g_set_error (error, MANDATE_CATALOG_ERROR, MANDATE_CATALOG_ERROR_BROKEN,
                       "Entry %u of the catalogue is out of order", i + 1);
          return FALSE;
        }
    }

  return TRUE;
}

/* Of the revision, the upper half says what is new in the form; the lower adds what may
 * be passed over. */
static gboolean
read_header (MandateCatalog *self, GError **error)
{
  guint32 magic = self->size >= HEADER_SIZE ? read_number (self, 0) : 0;

  self->swapped = magic == MAGIC_SWAPPED;
  if (magic != MAGIC && magic != MAGIC_SWAPPED)
    {
      g_set_error_literal (error, MANDATE_CATALOG_ERROR, MANDATE_CATALOG_ERROR_FORMAT, "This is no catalogue of gettext");
      return FALSE;
    }

  if (read_number (self, 4) >> 16 > 1)
    {
      g_set_error (error, MANDATE_CATALOG_ERROR, MANDATE_CATALOG_ERROR_FORMAT,
                   "The catalogue is of revision %u, which is not known", read_number (self, 4) >> 16);
      return FALSE;
    }

  self->n_entries = read_number (self, 8);
  self->originals = read_number (self, 12);
  self->translations = read_number (self, 16);
  if (fits (self, self->originals, self->n_entries, ENTRY_SIZE)
      && fits (self, self->translations, self->n_entries, ENTRY_SIZE))
    return TRUE;

  g_set_error_literal (error, MANDATE_CATALOG_ERROR, MANDATE_CATALOG_ERROR_BROKEN,
                       "The tables of the catalogue lie beyond its end");
  return FALSE;
}

static void
mandate_catalog_finalize (GObject *object)
{
  MandateCatalog *self = MANDATE_CATALOG (object);

  g_clear_pointer (&self->bytes, g_bytes_unref);

  G_OBJECT_CLASS (mandate_catalog_parent_class)->finalize (object);
}

static void
mandate_catalog_class_init (MandateCatalogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mandate_catalog_finalize;
}

static void
mandate_catalog_init (MandateCatalog *self)
{
}

/**
 * mandate_catalog_new:
 * @bytes: what a compiled catalogue holds, in either order of bytes
 * @error: return location for an error of the domain %MANDATE_CATALOG_ERROR
 *
 * Returns: (transfer full) (nullable): the catalogue, or %NULL with @error set
 */
MandateCatalog *
mandate_catalog_new (GBytes *bytes, GError **error)
{
  g_autoptr (MandateCatalog) self = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);

  self = g_object_new (MANDATE_TYPE_CATALOG, NULL);
  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);
  return read_header (self, error) && check_entries (self, error) ? g_steal_pointer (&self) : NULL;
}

static char *
build_path (const char *folder, const char *language, const char *domain)
{
  g_autofree char *name = g_strconcat (domain, ".mo", NULL);

  return g_build_filename (folder, language, "LC_MESSAGES", name, NULL);
}

/**
 * mandate_catalog_open:
 * @folder: where the catalogues of all languages are installed
 * @language: a code as gettext names its folders: “fr”, “zh_CN”
 * @domain: a domain of gettext
 * @error: return location for an error of the domain %MANDATE_CATALOG_ERROR or %G_FILE_ERROR
 *
 * Returns: (transfer full) (nullable): the catalogue, or %NULL with @error set
 */
MandateCatalog *
mandate_catalog_open (const char *folder, const char *language, const char *domain, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GMappedFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (folder != NULL && language != NULL && domain != NULL, NULL);

  path = build_path (folder, language, domain);
  file = g_mapped_file_new (path, FALSE, error);
  if (file == NULL)
    return NULL;

  bytes = g_mapped_file_get_bytes (file);
  return mandate_catalog_new (bytes, error);
}

static int
compare_codes (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/**
 * mandate_catalog_list_languages:
 * @folder: where the catalogues of all languages are installed
 * @domain: a domain of gettext
 *
 * Returns: (transfer full) (array zero-terminated=1): the codes of the languages that have
 *   a catalogue of @domain, in their order
 */
char **
mandate_catalog_list_languages (const char *folder, const char *domain)
{
  g_autoptr (GPtrArray) languages = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (folder != NULL && domain != NULL, NULL);

  dir = g_dir_open (folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = build_path (folder, name, domain);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        g_ptr_array_add (languages, g_strdup (name));
    }

  g_ptr_array_sort (languages, compare_codes);
  return (char **) g_ptr_array_steal (languages, NULL);
}

/* As strcmp of a key with the context, the glue and the words. */
static int
compare_key (const char *key, const char *context, const char *words)
{
  gsize length = context != NULL ? strlen (context) : 0;
  int order = context != NULL ? strncmp (key, context, length) : 0;

  if (order != 0 || context == NULL)
    return order != 0 ? order : strcmp (key, words);
  if (key[length] != CONTEXT_GLUE)
    return (int) (guchar) key[length] - CONTEXT_GLUE;
  return strcmp (key + length + 1, words);
}

/**
 * mandate_catalog_find:
 * @context: (nullable): the context of the words
 * @words: the words as the program has them
 *
 * Returns: (transfer none) (nullable): their translation, or %NULL where there is none
 */
const char *
mandate_catalog_find (MandateCatalog *self, const char *context, const char *words)
{
  guint32 low = 0, high;

  g_return_val_if_fail (MANDATE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  /* The catalogue speaks of itself where the words are none. */
  high = words[0] != '\0' ? self->n_entries : 0;
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      int order = compare_key (get_string (self, self->originals, middle), context, words);

      if (order == 0)
        {
          const char *found = get_string (self, self->translations, middle);

          return found[0] != '\0' ? found : NULL;
        }
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return NULL;
}
