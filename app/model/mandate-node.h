/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-record-error.h"

G_BEGIN_DECLS

/* Caps on what a file may hold. GMarkup has none of its own, and a record may
 * come from a stranger. The bundled record stays below a tenth of each. */
#define MANDATE_NODE_MAX_BYTES     (32 * 1024 * 1024)
#define MANDATE_NODE_MAX_DEPTH     16
#define MANDATE_NODE_MAX_ATTRIBUTE 4096

typedef struct _MandateNode MandateNode;

/**
 * MandateNode:
 * @name: (nullable): name of the element, interned; %NULL for text
 * @text: (nullable): the text, for text
 * @children: (element-type MandateNode) (nullable): what stands within an element, in
 *   order; %NULL for text
 * @site: where the element's tag opens
 *
 * An element, or a run of text, of a file of the record. A tree of nodes lives
 * only while a record is read.
 */
struct _MandateNode
{
  const char *name;
  char *text;
  GPtrArray *children;
  MandateSite site;

  /*< private >*/
  char **attribute_names;
  char **attribute_values;
  const char *tag;
  gsize tag_length;
};

MandateNode *mandate_node_parse          (const char         *file,
                                          GBytes             *bytes,
                                          GError            **error);
void         mandate_node_free           (MandateNode        *node);

const char  *mandate_node_get_attribute  (const MandateNode  *node,
                                          const char         *name);
MandateSite  mandate_node_attribute_site (const MandateNode  *node,
                                          const char         *name);
char        *mandate_node_to_fragment    (const MandateNode  *node);
char        *mandate_node_to_plain       (const MandateNode  *node);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MandateNode, mandate_node_free)

G_END_DECLS
