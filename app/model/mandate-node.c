/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bytes to a tree of elements, each with the place where its tag opens.
 *
 * GMarkup does the parsing; what it lacks is added here: caps on size, depth and
 * attributes, and the position of a tag's start (it only tells where a tag
 * ends). The tree borrows from the bytes, which must outlive it.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mandate-node.h"

typedef struct
{
  const char *file;
  const char *data;
  const char *end;

  /* Follows the parser through the bytes. */
  const char *cursor;
  int line;
  int column;
  const char *tag;
  MandateSite tag_site;

  MandateNode *root;
  GPtrArray *stack;
} Parser;

static MandateNode *
node_new (const char *name, MandateSite site)
{
  MandateNode *node = g_new0 (MandateNode, 1);

  node->name = g_intern_string (name);
  node->site = site;
  if (name != NULL)
    node->children = g_ptr_array_new_with_free_func ((GDestroyNotify) mandate_node_free);
  return node;
}

/* Moves the cursor to where the parser is, remembering the last '<' passed. An
 * attribute's value cannot hold a '<', so that is where the tag began. The parser
 * has looked at one character beyond the tag, which may begin the next one. */
static void
parser_follow (Parser *parser, GMarkupParseContext *context)
{
  int line, column;

  g_markup_parse_context_get_position (context, &line, &column);
  while (parser->cursor < parser->end
         && (parser->line < line || (parser->line == line && parser->column + 1 < column)))
    {
      if (*parser->cursor == '<')
        {
          parser->tag = parser->cursor;
          parser->tag_site = (MandateSite) { parser->file, parser->line, parser->column };
        }
      if (*parser->cursor == '\n')
        {
          parser->line++;
          parser->column = 1;
        }
      else
        parser->column++;
      parser->cursor = g_utf8_next_char (parser->cursor);
    }
}

static gboolean
parser_check_start (Parser *parser, const char **names, const char **values, GError **error)
{
  if (parser->stack->len == 0 && parser->root != NULL)
    {
      mandate_record_error_set (error, MANDATE_RECORD_ERROR_NOT_WELL_FORMED, parser->tag_site,
                                _("A second root element; the file must end after the first"));
      return FALSE;
    }

  if (parser->stack->len >= MANDATE_NODE_MAX_DEPTH)
    {
      mandate_record_error_set (error, MANDATE_RECORD_ERROR_TOO_LARGE, parser->tag_site,
                                _("Elements are nested deeper than %d levels"), MANDATE_NODE_MAX_DEPTH);
      return FALSE;
    }

  for (guint i = 0; names[i] != NULL; i++)
    for (guint j = 0; j < i; j++)
      if (g_str_equal (names[i], names[j]))
        {
          mandate_record_error_set (error, MANDATE_RECORD_ERROR_NOT_WELL_FORMED, parser->tag_site,
                                    _("The attribute “%s” stands twice"), names[i]);
          return FALSE;
        }

  for (guint i = 0; names[i] != NULL; i++)
    if (strlen (names[i]) + strlen (values[i]) > MANDATE_NODE_MAX_ATTRIBUTE)
      {
        mandate_record_error_set (error, MANDATE_RECORD_ERROR_TOO_LARGE, parser->tag_site,
                                  _("An attribute is longer than %d bytes"), MANDATE_NODE_MAX_ATTRIBUTE);
        return FALSE;
      }

  return TRUE;
}

static void
start_element (GMarkupParseContext  *context,
               const char           *name,
               const char          **names,
               const char          **values,
               gpointer              data,
               GError              **error)
{
  Parser *parser = data;
  MandateNode *node;

  parser_follow (parser, context);
  if (!parser_check_start (parser, names, values, error))
    return;

  node = node_new (name, parser->tag_site);
  node->attribute_names = g_strdupv ((char **) names);
  node->attribute_values = g_strdupv ((char **) values);
  node->tag = parser->tag;
  node->tag_length = (gsize) (parser->cursor - parser->tag);

  if (parser->stack->len > 0)
    {
      MandateNode *parent = g_ptr_array_index (parser->stack, parser->stack->len - 1);

      g_ptr_array_add (parent->children, node);
    }
  else
    {
      parser->root = node;
    }
  g_ptr_array_add (parser->stack, node);
}

static void
end_element (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  Parser *parser = data;

  g_ptr_array_set_size (parser->stack, (int) parser->stack->len - 1);
}

static gboolean
is_blank (const char *content, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (content[i]))
      return FALSE;

  return TRUE;
}

static void
text (GMarkupParseContext *context, const char *content, gsize length, gpointer data, GError **error)
{
  Parser *parser = data;
  MandateNode *parent, *node;

  if (parser->stack->len == 0)
    {
      parser_follow (parser, context);
      if (!is_blank (content, length))
        mandate_record_error_set (error, MANDATE_RECORD_ERROR_NOT_WELL_FORMED,
                                  (MandateSite) { parser->file, parser->line, parser->column },
                                  _("Text outside the root element"));
      return;
    }

  parent = g_ptr_array_index (parser->stack, parser->stack->len - 1);
  node = node_new (NULL, parent->site);
  node->text = g_strndup (content, length);
  g_ptr_array_add (parent->children, node);
}

static gboolean
check_size (const char *file, GBytes *bytes, GError **error)
{
  MandateSite site = { file, 1, 1 };

  if (g_bytes_get_size (bytes) <= MANDATE_NODE_MAX_BYTES)
    return TRUE;

  mandate_record_error_set (error, MANDATE_RECORD_ERROR_TOO_LARGE, site,
                            _("The file is larger than %d bytes"), MANDATE_NODE_MAX_BYTES);
  return FALSE;
}

/* GLib opens its messages with a position of its own; ours is already there. */
static const char *
without_position (const char *message)
{
  const char *colon = strstr (message, ": ");

  return colon != NULL ? colon + 2 : message;
}

static void
take_markup_error (Parser *parser, GMarkupParseContext *context, GError *markup_error, GError **error)
{
  g_autofree char *message = NULL;
  MandateSite site;

  if (markup_error->domain == MANDATE_RECORD_ERROR)
    {
      g_propagate_error (error, markup_error);
      return;
    }

  /* GLib quotes bytes as it finds them, and not all are UTF-8. */
  message = g_utf8_make_valid (without_position (markup_error->message), -1);

  site.file = parser->file;
  g_markup_parse_context_get_position (context, &site.line, &site.column);
  mandate_record_error_set (error, MANDATE_RECORD_ERROR_NOT_WELL_FORMED, site,
                            _("Not well-formed XML: %s"), message);
  g_error_free (markup_error);
}

/* GLib lets a document pass that is nothing but a prologue. */
static gboolean
check_root (Parser *parser, GMarkupParseContext *context, GError **error)
{
  MandateSite site = { parser->file, 1, 1 };

  if (parser->root != NULL)
    return TRUE;

  g_markup_parse_context_get_position (context, &site.line, &site.column);
  mandate_record_error_set (error, MANDATE_RECORD_ERROR_MISSING_ELEMENT, site,
                            _("The file has no element; expected <dossier>"));
  return FALSE;
}

/* A file that lost nothing but its last byte is still well-formed XML. Asking
 * for the line break at the end makes every truncation visible. */
static gboolean
check_last_byte (Parser *parser, GError **error)
{
  if (parser->end > parser->data && parser->end[-1] == '\n')
    return TRUE;

  for (; parser->cursor < parser->end; parser->cursor = g_utf8_next_char (parser->cursor))
    {
      parser->line += *parser->cursor == '\n';
      parser->column = *parser->cursor == '\n' ? 1 : parser->column + 1;
    }
  mandate_record_error_set (error, MANDATE_RECORD_ERROR_NOT_WELL_FORMED,
                            (MandateSite) { parser->file, parser->line, parser->column },
                            _("The file must end with a line break; it may have been cut off"));
  return FALSE;
}

/**
 * mandate_node_parse:
 * @file: name of the file, for messages
 * @bytes: what it holds; must outlive the tree
 * @error: return location for an error of the domain %MANDATE_RECORD_ERROR
 *
 * Returns: (transfer full) (nullable): the root element, or %NULL with @error set
 */
MandateNode *
mandate_node_parse (const char *file, GBytes *bytes, GError **error)
{
  static const GMarkupParser callbacks = { start_element, end_element, text, NULL, NULL };
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GPtrArray) stack = g_ptr_array_new ();
  g_autoptr (MandateNode) root = NULL;
  Parser parser = { .file = g_intern_string (file), .line = 1, .column = 1, .stack = stack };
  GError *markup_error = NULL;
  gboolean parsed;
  gsize size;

  g_return_val_if_fail (file != NULL && bytes != NULL, NULL);

  if (!check_size (parser.file, bytes, error))
    return NULL;

  parser.data = parser.cursor = g_bytes_get_data (bytes, &size);
  parser.end = parser.data + size;
  context = g_markup_parse_context_new (&callbacks, G_MARKUP_TREAT_CDATA_AS_TEXT, &parser, NULL);
  parsed = g_markup_parse_context_parse (context, size > 0 ? parser.data : "", (gssize) size, &markup_error)
           && g_markup_parse_context_end_parse (context, &markup_error);
  root = parser.root;

  if (!parsed)
    {
      take_markup_error (&parser, context, markup_error, error);
      return NULL;
    }

  return check_root (&parser, context, error) && check_last_byte (&parser, error) ? g_steal_pointer (&root)
                                                                                           : NULL;
}

void
mandate_node_free (MandateNode *node)
{
  if (node == NULL)
    return;

  g_clear_pointer (&node->children, g_ptr_array_unref);
  g_strfreev (node->attribute_names);
  g_strfreev (node->attribute_values);
  g_free (node->text);
  g_free (node);
}

/**
 * mandate_node_get_attribute:
 *
 * Returns: (nullable): the value of the attribute, or %NULL where it is absent
 */
const char *
mandate_node_get_attribute (const MandateNode *node, const char *name)
{
  for (guint i = 0; node->attribute_names != NULL && node->attribute_names[i] != NULL; i++)
    if (g_str_equal (node->attribute_names[i], name))
      return node->attribute_values[i];

  return NULL;
}

/**
 * mandate_node_attribute_site:
 *
 * Finds the attribute in the bytes of the tag: only asked for when an error is
 * about to be told.
 *
 * Returns: where the attribute's name stands, or the tag itself where it is absent
 */
MandateSite
mandate_node_attribute_site (const MandateNode *node, const char *name)
{
  gsize length = strlen (name);
  MandateSite site = node->site;

  for (const char *p = node->tag; p + length < node->tag + node->tag_length; p = g_utf8_next_char (p))
    {
      if (p > node->tag && g_ascii_isspace (p[-1]) && strncmp (p, name, length) == 0
          && (p[length] == '=' || g_ascii_isspace (p[length])))
        return site;

      site.column++;
      if (*p == '\n')
        {
          site.line++;
          site.column = 1;
        }
    }

  return node->site;
}

static void
append_folded (GString *string, const char *content)
{
  for (const char *p = content; *p != '\0'; p++)
    {
      if (!g_ascii_isspace (*p))
        g_string_append_c (string, *p);
      else if (string->len == 0 || string->str[string->len - 1] != ' ')
        g_string_append_c (string, ' ');
    }
}

static void
append_content (GString *string, const MandateNode *node, gboolean markup)
{
  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);

      if (child->name == NULL)
        {
          append_folded (string, child->text);
          continue;
        }

      if (markup)
        {
          g_string_append_printf (string, "<%s", child->name);
          for (guint j = 0; child->attribute_names[j] != NULL; j++)
            g_string_append_printf (string, " %s=\"%s\"", child->attribute_names[j], child->attribute_values[j]);
          g_string_append_c (string, '>');
        }
      append_content (string, child, markup);
      if (markup)
        g_string_append_printf (string, "</%s>", child->name);
    }
}

/**
 * mandate_node_to_fragment:
 *
 * The content of an element with its inline markup, white space folded: letter
 * for letter the string that gettext extracts by the rules in `data/its`. The
 * reader looks translations up by it.
 *
 * Returns: (transfer full): the fragment
 */
char *
mandate_node_to_fragment (const MandateNode *node)
{
  GString *string = g_string_new (NULL);

  append_content (string, node, TRUE);
  return g_strstrip (g_string_free (string, FALSE));
}

/**
 * mandate_node_to_plain:
 *
 * Returns: (transfer full): the words of an element without markup, white space folded
 */
char *
mandate_node_to_plain (const MandateNode *node)
{
  GString *string = g_string_new (NULL);

  append_content (string, node, FALSE);
  return g_strstrip (g_string_free (string, FALSE));
}
