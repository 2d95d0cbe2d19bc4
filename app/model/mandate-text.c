/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A paragraph's words with their links and stress: an immutable list of runs.
 *
 * It is made from a fragment of the record's markup (`<ref to="id">…</ref>`,
 * `<em>…</em>`), either the original's or a translation's, and knows nothing of
 * how it will be shown.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-text.h"

struct _MandateText
{
  gatomicrefcount ref_count;
  GArray *runs;
  char *plain;
};

G_DEFINE_BOXED_TYPE (MandateText, mandate_text, mandate_text_ref, mandate_text_unref)

static void
clear_run (gpointer data)
{
  MandateRun *run = data;

  g_free (run->words);
  g_free (run->target);
}

typedef struct
{
  GArray *runs;
  GString *plain;
  char *target;
  int emphasis;
} Builder;

static void
start_inline (GMarkupParseContext  *context,
              const char           *name,
              const char          **names,
              const char          **values,
              gpointer              data,
              GError              **error)
{
  Builder *builder = data;

  if (g_str_equal (name, "fragment"))
    return;

  if (g_str_equal (name, "em"))
    builder->emphasis++;
  else if (g_str_equal (name, "ref") && names[0] != NULL && g_str_equal (names[0], "to") && builder->target == NULL)
    builder->target = g_strdup (values[0]);
  else
    g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT,
                 _("“%s” may not stand here; expected text, <ref to=\"…\"> or <em>"), name);
}

static void
end_inline (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  Builder *builder = data;

  if (g_str_equal (name, "em"))
    builder->emphasis--;
  else if (g_str_equal (name, "ref"))
    g_clear_pointer (&builder->target, g_free);
}

static void
take_words (GMarkupParseContext *context, const char *words, gsize length, gpointer data, GError **error)
{
  Builder *builder = data;
  MandateRun run;

  if (length == 0)
    return;

  run.words = g_strndup (words, length);
  run.target = g_strdup (builder->target);
  run.emphasis = builder->emphasis > 0;
  g_array_append_val (builder->runs, run);
  g_string_append_len (builder->plain, words, (gssize) length);
}

/**
 * mandate_text_parse:
 * @fragment: words with inline markup
 * @error: return location for an error of the domain %G_MARKUP_ERROR
 *
 * Returns: (transfer full) (nullable): the text, or %NULL with @error set
 */
MandateText *
mandate_text_parse (const char *fragment, GError **error)
{
  static const GMarkupParser callbacks = { start_inline, end_inline, take_words, NULL, NULL };
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (MandateText) text = NULL;
  Builder builder = { NULL, NULL, NULL, 0 };
  gboolean parsed;

  g_return_val_if_fail (fragment != NULL, NULL);

  text = g_new0 (MandateText, 1);
  g_atomic_ref_count_init (&text->ref_count);
  text->runs = builder.runs = g_array_new (FALSE, FALSE, sizeof (MandateRun));
  g_array_set_clear_func (text->runs, clear_run);
  builder.plain = g_string_new (NULL);

  context = g_markup_parse_context_new (&callbacks, 0, &builder, NULL);
  parsed = g_markup_parse_context_parse (context, "<fragment>", -1, error)
           && g_markup_parse_context_parse (context, fragment, -1, error)
           && g_markup_parse_context_parse (context, "</fragment>", -1, error)
           && g_markup_parse_context_end_parse (context, error);
  text->plain = g_string_free (builder.plain, FALSE);
  g_free (builder.target);

  return parsed ? g_steal_pointer (&text) : NULL;
}

MandateText *
mandate_text_ref (MandateText *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  g_atomic_ref_count_inc (&text->ref_count);
  return text;
}

void
mandate_text_unref (MandateText *text)
{
  if (text == NULL || !g_atomic_ref_count_dec (&text->ref_count))
    return;

  g_array_unref (text->runs);
  g_free (text->plain);
  g_free (text);
}

guint
mandate_text_get_n_runs (const MandateText *text)
{
  g_return_val_if_fail (text != NULL, 0);

  return text->runs->len;
}

/**
 * mandate_text_get_run:
 *
 * Returns: (transfer none): the run at @position, counted from 0
 */
const MandateRun *
mandate_text_get_run (const MandateText *text, guint position)
{
  g_return_val_if_fail (text != NULL && position < text->runs->len, NULL);

  return &g_array_index (text->runs, MandateRun, position);
}

/**
 * mandate_text_has_target:
 *
 * Returns: whether any words of @text link to @id
 */
gboolean
mandate_text_has_target (const MandateText *text, const char *id)
{
  for (guint i = 0; i < text->runs->len; i++)
    if (g_strcmp0 (g_array_index (text->runs, MandateRun, i).target, id) == 0)
      return TRUE;

  return FALSE;
}

/**
 * mandate_text_get_plain:
 *
 * Returns: (transfer none): the words alone
 */
const char *
mandate_text_get_plain (const MandateText *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return text->plain;
}
