/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define MANDATE_TYPE_TEXT (mandate_text_get_type ())

typedef struct _MandateText MandateText;

/**
 * MandateRun:
 * @words: the words, never empty
 * @target: (nullable): id of the item that the words link to
 * @emphasis: whether the words are stressed
 *
 * A stretch of text in which nothing changes.
 */
typedef struct
{
  char *words;
  char *target;
  gboolean emphasis;
} MandateRun;

GType             mandate_text_get_type   (void);

MandateText      *mandate_text_parse      (const char         *fragment,
                                           GError            **error);
MandateText      *mandate_text_ref        (MandateText        *text);
void              mandate_text_unref      (MandateText        *text);

guint             mandate_text_get_n_runs (const MandateText  *text);
const MandateRun *mandate_text_get_run    (const MandateText  *text,
                                           guint               position);
gboolean          mandate_text_has_target (const MandateText  *text,
                                           const char         *id);
const char       *mandate_text_get_plain  (const MandateText  *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MandateText, mandate_text_unref)

G_END_DECLS
