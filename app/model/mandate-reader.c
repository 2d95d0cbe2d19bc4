/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Files of a record to a dossier, or to the first thing that is wrong with them.
 *
 * Each file is parsed to a tree and held against the grammar; then the trees
 * are gone through once per kind of element, in an order in which what is
 * referred to comes before what refers to it.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-grammar.h"
#include "mandate-reader-private.h"

typedef struct
{
  const char *container;
  const char *name;
  MandateBuild build;
} Pass;

/* A container that is NULL: the element stands in the root itself. */
static const Pass passes[] = {
  { "sources", "source", mandate_build_source },
  { "measures", "measure", mandate_build_measure },
  { "places", "place", mandate_build_place },
  { "actors", "actor", mandate_build_actor },
  { "phases", "phase", mandate_build_phase },
  { "events", "event", mandate_build_event },
  { "resolutions", "resolution", mandate_build_resolution },
  { "bases", "base", mandate_build_base },
  { "posts", "post", mandate_build_post },
  { "words", "word", mandate_build_word },
  { "figures", "series", mandate_build_series },
  { "claims", "claim", mandate_build_claim },
  { NULL, "article", mandate_build_article },
  { "chapters", "chapter", mandate_build_chapter },
  { NULL, "mission", mandate_build_mission },
};

static gboolean
build_children (MandateReading *reading, const MandateNode *parent, const Pass *pass, GError **error)
{
  for (guint i = 0; i < parent->children->len; i++)
    {
      const MandateNode *node = g_ptr_array_index (parent->children, i);

      if (g_strcmp0 (node->name, pass->name) != 0)
        continue;

      mandate_reading_choose_language (reading, node);
      if (!pass->build (reading, node, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
run_pass (MandateReading *reading, GPtrArray *roots, const Pass *pass, GError **error)
{
  for (guint i = 0; i < roots->len; i++)
    {
      const MandateNode *root = g_ptr_array_index (roots, i);
      const MandateNode *parent = pass->container != NULL ? mandate_node_get_child (root, pass->container) : root;

      if (parent != NULL && !build_children (reading, parent, pass, error))
        return FALSE;
    }

  return TRUE;
}

static GPtrArray *
parse_files (const MandateRecordFile *files, gsize n_files, GError **error)
{
  g_autoptr (GPtrArray) roots = g_ptr_array_new_with_free_func ((GDestroyNotify) mandate_node_free);

  for (gsize i = 0; i < n_files; i++)
    {
      MandateNode *root = mandate_node_parse (files[i].name, files[i].bytes, error);

      if (root == NULL)
        return NULL;

      g_ptr_array_add (roots, root);
      if (!mandate_grammar_check (root, error))
        return NULL;
    }

  return g_steal_pointer (&roots);
}

static gboolean
check_mission (MandateReading *reading, const char *file, GError **error)
{
  guint n = g_list_model_get_n_items (mandate_dossier_get_list (reading->dossier, MANDATE_TYPE_MISSION));
  MandateSite site = { g_intern_string (file), 0, 0 };

  if (n == 1)
    return TRUE;

  mandate_record_error_set (error, MANDATE_RECORD_ERROR_MISSING_ELEMENT, site,
                            ngettext ("The record has %u <mission>; expected one in all its files",
                                      "The record has %u <mission>; expected one in all its files", n), n);
  return FALSE;
}

static gboolean
check_phases (MandateReading *reading, GError **error)
{
  GListModel *phases = mandate_dossier_get_list (reading->dossier, MANDATE_TYPE_PHASE);
  MandateDay expected = 0;

  for (guint i = 0; i < g_list_model_get_n_items (phases); i++)
    {
      g_autoptr (MandatePhase) phase = g_list_model_get_item (phases, i);
      MandateSpan span = mandate_phase_get_span (phase);

      if (expected != 0 && mandate_span_first_day (span) != expected)
        {
          g_autofree char *day = mandate_date_to_iso (mandate_date_from_day (expected));
          const char *id = mandate_item_get_id (MANDATE_ITEM (phase));
          const MandateSite *site = g_hash_table_lookup (reading->sites, id);

          mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_SPAN, *site,
                                    _("The phase “%s” must begin on %s, the day after the one before it ends"), id, day);
          return FALSE;
        }
      expected = mandate_span_last_day (span) + 1;
    }

  return TRUE;
}

static void
clear_link (gpointer data)
{
  MandateLink *link = data;

  g_free (link->id);
}

/**
 * mandate_reader_read:
 * @files: (array length=n_files): the files of one record, in any order
 * @n_files: how many
 * @translate: (nullable): gives words in the reader's language; %NULL for the record's own
 * @data: passed to @translate
 * @error: return location for an error of the domain %MANDATE_RECORD_ERROR
 *
 * Reads a record. Nothing is let through that the rest of the program would have
 * to doubt: ids are unique, references resolve to the right type, dates exist,
 * spans are in order. Bytes that are not a record give an error, never a crash.
 *
 * Returns: (transfer full) (nullable): the dossier, or %NULL with @error set
 */
MandateDossier *
mandate_reader_read (const MandateRecordFile  *files,
                     gsize                     n_files,
                     MandateTranslate          translate,
                     gpointer                  data,
                     GError                  **error)
{
  g_autoptr (MandateDossier) dossier = mandate_dossier_new ();
  g_autoptr (GPtrArray) roots = NULL;
  g_autoptr (GArray) links = g_array_new (FALSE, FALSE, sizeof (MandateLink));
  g_autoptr (GHashTable) sites = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr (GPtrArray) references = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) texts = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) mandate_text_unref);
  MandateReading reading = { dossier, translate, data, sites, links, references, texts, NULL };

  g_return_val_if_fail (files != NULL && n_files > 0, NULL);

  g_array_set_clear_func (links, clear_link);
  roots = parse_files (files, n_files, error);
  if (roots == NULL)
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (passes); i++)
    if (!run_pass (&reading, roots, &passes[i], error))
      return NULL;

  mandate_dossier_sort (dossier);
  if (!mandate_reading_check_links (&reading, error) || !check_mission (&reading, files[0].name, error)
      || !check_phases (&reading, error))
    return NULL;

  return g_steal_pointer (&dossier);
}
