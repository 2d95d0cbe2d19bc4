/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes JSON (RFC 8259), a value a line. @name is %NULL within an array. */
void mandate_json_begin  (GString    *out,
                          const char *name,
                          char        bracket);
void mandate_json_end    (GString    *out,
                          char        bracket);
void mandate_json_string (GString    *out,
                          const char *name,
                          const char *value);
void mandate_json_number (GString    *out,
                          const char *name,
                          double      value);
void mandate_json_bool   (GString    *out,
                          const char *name,
                          gboolean    value);

G_END_DECLS
