/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The shape of the record's files, as one table: which attributes an element
 * has, and what may stand in it. `data/dossier.rng` says the same for editors
 * and other programs; a test holds the two together.
 *
 * A tree that passes here has all that the table asks for, so that the code
 * which builds items from it need not look again.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mandate-grammar.h"

/* Words with inline links and stress, and words alone. */
#define INLINE "#inline"
#define WORDS  "#words"

/* Names in a specification: plain, exactly one; ?, at most one; *, any number;
 * +, at least one. The rule of an element is the first whose parent fits. */
typedef struct
{
  const char *parent;
  const char *name;
  const char *attributes;
  const char *content;
} Rule;

static const Rule rules[] = {
  { NULL, "dossier", "version",
    "mission? article* chapters? claims? events? resolutions? bases? posts? words? figures? places? actors? sources? "
    "phases? measures?" },

  { "dossier", "mission", "id from until", "title name strap about moments numbers colophon" },
  { "mission", "about", "", "p+" },
  { "mission", "colophon", "", "p+" },
  { "mission", "moments", "", "moment*" },
  { "moments", "moment", "event", "title p" },
  { "mission", "numbers", "", "number*" },
  { "numbers", "number", "id value? min? max? about? unit? as-of known", "label p source*" },
  { "about", "p", "id", INLINE },
  { "colophon", "p", "id", INLINE },

  { "dossier", "article", "id", "title lead section+" },
  { "article", "lead", "", INLINE },
  { "article", "section", "id", "title p+" },
  { "section", "p", "id claims? when? until?", INLINE },

  { "dossier", "chapters", "", "chapter*" },
  { "chapters", "chapter", "id", "title lead p+ basis" },
  { "chapter", "lead", "", INLINE },
  { "chapter", "basis", "", INLINE },
  { "chapter", "p", "id when? until? sources?", INLINE },

  { "dossier", "claims", "", "claim*" },
  { "claims", "claim", "id paragraph sentence verdict known", "says record source*" },
  { "claim", "says", "", WORDS },
  { "claim", "record", "", INLINE },

  { "dossier", "events", "", "event*" },
  { "events", "event", "id kind importance? when until? known", "title summary note? place* actor* figure* source*" },
  { "event", "summary", "", INLINE },
  { "event", "figure", "measure value? min? max? about?", "" },
  { "event", "place", "ref", "" },
  { "event", "actor", "ref", "" },

  { "dossier", "resolutions", "", "resolution*" },
  { "resolutions", "resolution",
    "id symbol kind date meeting? for? against? abstain? military? police? from? until? event? known",
    "title p task* note? source*" },
  { "resolution", "task", "", INLINE },

  { "dossier", "bases", "", "base*" },
  { "bases", "base", "id kind place latitude longitude position? opened? closed? to? event? known",
    "name sector? p note? contributor* source*" },
  { "base", "contributor", "ref", "" },
  { "base", "sector", "", WORDS },

  { "dossier", "posts", "", "post*" },
  { "posts", "post", "id role person from? until? acting? known", "p? note? source*" },

  { "dossier", "words", "", "word*" },
  { "words", "word", "id kind known", "name expansion? alias* p note? source*" },
  { "word", "expansion", "", WORDS },

  { "dossier", "figures", "", "series*" },
  { "figures", "series", "id kind unit? as-of? known", "title p column+ point+ note? source*" },
  { "series", "column", "id", "label" },
  { "series", "point", "when until? of? values known?", "note? source*" },

  { "dossier", "places", "", "place*" },
  { "places", "place", "id latitude? longitude? position? population? population-as-of? known",
    "name alias* region? country? p? note? source*" },

  { "dossier", "actors", "", "actor*" },
  { "actors", "actor", "id kind from? to? known", "name short? alias* p? note? source*" },

  { "dossier", "sources", "", "source*" },
  { "sources", "source", "id publisher institution? date? symbol? url? via?", "title" },
  { "source", "title", "described?", WORDS },

  { "dossier", "phases", "", "phase*" },
  { "phases", "phase", "id from until", "title p" },

  { "dossier", "measures", "", "measure*" },
  { "measures", "measure", "id unit?", "label" },

  { NULL, "source", "ref", "" },
  { NULL, "title", "", WORDS },
  { NULL, "name", "", WORDS },
  { NULL, "short", "", WORDS },
  { NULL, "alias", "", WORDS },
  { NULL, "region", "", WORDS },
  { NULL, "country", "", WORDS },
  { NULL, "label", "", WORDS },
  { NULL, "strap", "", WORDS },
  { NULL, "note", "", INLINE },
  { NULL, "p", "", INLINE },
  { NULL, "ref", "to", WORDS },
  { NULL, "em", "", WORDS },
};

static const Rule *
find_rule (const char *parent, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (g_str_equal (rules[i].name, name)
        && (rules[i].parent == NULL || g_strcmp0 (rules[i].parent, parent) == 0))
      return &rules[i];

  return NULL;
}

/* A name in a specification, where it stands there. */
typedef struct
{
  const char *name;
  int length;
  char mark;
} Wanted;

/* Steps through a specification, which every element is held against: no copies. */
static gboolean
spec_next (const char **spec, Wanted *wanted)
{
  const char *p = *spec;

  wanted->name = p;
  wanted->length = (int) strcspn (p, " ?*+");
  p += wanted->length;
  wanted->mark = *p != '\0' && *p != ' ' ? *p++ : '\0';
  *spec = *p == ' ' ? p + 1 : p;
  return wanted->length > 0;
}

static gboolean
is_wanted (const Wanted *wanted, const char *name)
{
  return name != NULL && strncmp (wanted->name, name, (gsize) wanted->length) == 0 && name[wanted->length] == '\0';
}

static gboolean
spec_has (const char *spec, const char *name)
{
  Wanted wanted;

  while (spec_next (&spec, &wanted))
    if (is_wanted (&wanted, name))
      return TRUE;

  return FALSE;
}

static guint
count_children (const MandateNode *node, const Wanted *wanted)
{
  guint n = 0;

  for (guint i = 0; i < node->children->len; i++)
    if (is_wanted (wanted, ((MandateNode *) g_ptr_array_index (node->children, i))->name))
      n++;

  return n;
}

static gboolean
has_attribute (const MandateNode *node, const Wanted *wanted)
{
  for (guint i = 0; node->attribute_names[i] != NULL; i++)
    if (is_wanted (wanted, node->attribute_names[i]))
      return TRUE;

  return FALSE;
}

static gboolean
check_attributes (const MandateNode *node, const Rule *rule, GError **error)
{
  const char *spec = rule->attributes;
  Wanted wanted;

  for (guint i = 0; node->attribute_names[i] != NULL; i++)
    if (!spec_has (rule->attributes, node->attribute_names[i]))
      {
        mandate_record_error_set (error, MANDATE_RECORD_ERROR_UNKNOWN_ATTRIBUTE,
                                  mandate_node_attribute_site (node, node->attribute_names[i]),
                                  _("<%s> has no attribute “%s”; expected: %s"), node->name,
                                  node->attribute_names[i], rule->attributes);
        return FALSE;
      }

  while (spec_next (&spec, &wanted))
    if (wanted.mark != '?' && !has_attribute (node, &wanted))
      {
        g_autofree char *name = g_strndup (wanted.name, (gsize) wanted.length);

        mandate_record_error_set (error, MANDATE_RECORD_ERROR_MISSING_ATTRIBUTE, node->site,
                                  _("<%s> needs the attribute “%s”"), node->name, name);
        return FALSE;
      }

  return TRUE;
}

static gboolean
check_counts (const MandateNode *node, const Rule *rule, GError **error)
{
  const char *spec = rule->content;
  Wanted wanted;

  while (spec_next (&spec, &wanted))
    {
      guint n = count_children (node, &wanted);
      gboolean missing = n == 0 && wanted.mark != '?' && wanted.mark != '*';
      g_autofree char *name = NULL;

      if (!missing && (n <= 1 || wanted.mark == '*' || wanted.mark == '+'))
        continue;

      name = g_strndup (wanted.name, (gsize) wanted.length);
      if (missing)
        mandate_record_error_set (error, MANDATE_RECORD_ERROR_MISSING_ELEMENT, node->site, _("<%s> needs a <%s>"),
                                  node->name, name);
      else
        mandate_record_error_set (error, MANDATE_RECORD_ERROR_UNKNOWN_ELEMENT, node->site,
                                  _("<%s> may hold only one <%s>"), node->name, name);
      return FALSE;
    }

  return TRUE;
}

static gboolean
check_words (const MandateNode *node, GError **error)
{
  g_autofree char *plain = mandate_node_to_plain (node);

  if (plain[0] == '\0')
    {
      mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_TEXT, node->site, _("<%s> is empty; expected text"),
                                node->name);
      return FALSE;
    }
  /* gettext unescapes them when it extracts, so a translation could not be matched. */
  if (strpbrk (plain, "&<>") != NULL)
    {
      mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_TEXT, node->site,
                                _("The text of <%s> may not hold “&”, “<” or “>”; write it in words"), node->name);
      return FALSE;
    }

  return TRUE;
}

static gboolean
check_text_child (const MandateNode *node, const MandateNode *text, GError **error)
{
  g_autofree char *start = NULL;
  const char *p = text->text;

  while (g_ascii_isspace (*p))
    p++;
  if (*p == '\0')
    return TRUE;

  start = g_utf8_substring (p, 0, MIN (g_utf8_strlen (p, -1), 20));
  mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_TEXT, node->site,
                            _("<%s> may hold no text of its own, but has “%s”"), node->name, start);
  return FALSE;
}

static gboolean check_node (const MandateNode *node, const char *parent, GError **error);

static gboolean
check_content (const MandateNode *node, const Rule *rule, GError **error)
{
  gboolean is_text = rule->content[0] == '#';
  const char *spec = g_str_equal (rule->content, INLINE) ? "ref* em*" : is_text ? "" : rule->content;

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);

      if (child->name == NULL)
        {
          if (!is_text && !check_text_child (node, child, error))
            return FALSE;
        }
      else if (!spec_has (spec, child->name))
        {
          mandate_record_error_set (error, MANDATE_RECORD_ERROR_UNKNOWN_ELEMENT, child->site,
                                    _("<%s> may not stand in <%s>; expected: %s"), child->name, node->name,
                                    spec[0] != '\0' ? spec : _("text"));
          return FALSE;
        }
      else if (!check_node (child, node->name, error))
        return FALSE;
    }

  return is_text ? check_words (node, error) : check_counts (node, rule, error);
}

static gboolean
check_node (const MandateNode *node, const char *parent, GError **error)
{
  const Rule *rule = find_rule (parent, node->name);

  g_assert (rule != NULL);
  return check_attributes (node, rule, error) && check_content (node, rule, error);
}

/**
 * mandate_grammar_check:
 * @root: root element of a file
 * @error: return location for an error of the domain %MANDATE_RECORD_ERROR
 *
 * Returns: whether the file has the shape that the format asks for
 */
gboolean
mandate_grammar_check (const MandateNode *root, GError **error)
{
  const char *version;

  g_return_val_if_fail (root != NULL, FALSE);

  if (!g_str_equal (root->name, "dossier"))
    {
      mandate_record_error_set (error, MANDATE_RECORD_ERROR_UNKNOWN_ELEMENT, root->site,
                                _("The root element is <%s>; expected <dossier>"), root->name);
      return FALSE;
    }

  version = mandate_node_get_attribute (root, "version");
  if (version != NULL && !g_str_equal (version, "1"))
    {
      mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_VALUE, mandate_node_attribute_site (root, "version"),
                                _("This is version “%s” of the format; expected version 1"), version);
      return FALSE;
    }

  return check_node (root, NULL, error);
}
