/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * MandateShortcut:
 * @action: detailed name of the action; %NULL for keys that a widget handles itself
 * @accelerators: keys, in the form of gtk_accelerator_parse(), separated by spaces
 * @group: (context "shortcut group"): heading under which it is listed
 * @title: (context "shortcut"): what it does
 * @turns: whether left and right change places where text runs from right to left
 *
 * A key and what it does. One table of them serves the accelerators of the
 * program and the dialog that lists them.
 */
typedef struct
{
  const char *action;
  const char *accelerators;
  const char *group;
  const char *title;
  gboolean turns;
} MandateShortcut;

const MandateShortcut *mandate_shortcuts_get             (guint                 *n_shortcuts);
char                 **mandate_shortcut_dup_accelerators (const MandateShortcut *shortcut,
                                                          GtkTextDirection       direction);
void                   mandate_shortcuts_install         (GtkApplication        *application);

AdwDialog             *mandate_shortcuts_dialog_new      (void);

G_END_DECLS
