/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The keys of the program, in one table. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "style/mandate-header-title.h"
#include "window/mandate-actions.h"

#define GROUP_GENERAL  NC_ ("shortcut group", "General")
#define GROUP_RECORD   NC_ ("shortcut group", "Record")
#define GROUP_TIMELINE NC_ ("shortcut group", "Timeline")

static const MandateShortcut shortcuts[] = {
  { "win.search", "<Control>f", GROUP_GENERAL, NC_ ("shortcut", "Search"), FALSE },
  { "win.back", "<Alt>Left", GROUP_GENERAL, NC_ ("shortcut", "Go back"), TRUE },
  { "win.forward", "<Alt>Right", GROUP_GENERAL, NC_ ("shortcut", "Go forward"), TRUE },
  { "win.page('overview')", "<Alt>Home", GROUP_GENERAL, NC_ ("shortcut", "Open the overview"), FALSE },
  { "win.next-pane", "F6", GROUP_GENERAL, NC_ ("shortcut", "Go to the next part of the window"), FALSE },
  { "win.shortcuts", "<Control>question", GROUP_GENERAL, NC_ ("shortcut", "Show keyboard shortcuts"), FALSE },
  { NULL, "F10", GROUP_GENERAL, NC_ ("shortcut", "Open the main menu"), FALSE },
  { "window.close", "<Control>w", GROUP_GENERAL, NC_ ("shortcut", "Close the window"), FALSE },
  { "app.quit", "<Control>q", GROUP_GENERAL, NC_ ("shortcut", "Quit"), FALSE },

  { "win.page('article')", "<Control>1", GROUP_RECORD, NC_ ("shortcut", "Open the article"), FALSE },
  { "win.page('timeline')", "<Control>2", GROUP_RECORD, NC_ ("shortcut", "Open the timeline"), FALSE },
  { "win.page('sources')", "<Control>3", GROUP_RECORD, NC_ ("shortcut", "Open the sources"), FALSE },
  { "win.previous-event", "<Control>Page_Up", GROUP_RECORD, NC_ ("shortcut", "Previous event"), FALSE },
  { "win.next-event", "<Control>Page_Down", GROUP_RECORD, NC_ ("shortcut", "Next event"), FALSE },
  { "win.details", "F9", GROUP_RECORD, NC_ ("shortcut", "Show or hide details"), FALSE },

  { NULL, "Left Right", GROUP_TIMELINE, NC_ ("shortcut", "Event to the left or right"), FALSE },
  { NULL, "<Control>Left <Control>Right", GROUP_TIMELINE, NC_ ("shortcut", "Year or month to the left or right"), FALSE },
  { NULL, "Up Down", GROUP_TIMELINE,
    NC_ ("shortcut", "Nearest event of the lane above or below; above all lanes, the mandate"), FALSE },
  { NULL, "Home End", GROUP_TIMELINE, NC_ ("shortcut", "First or last event"), FALSE },
  { NULL, "Page_Up Page_Down", GROUP_TIMELINE, NC_ ("shortcut", "Earlier or later time"), FALSE },
  { NULL, "plus minus", GROUP_TIMELINE, NC_ ("shortcut", "See less or more time"), FALSE },
  { NULL, "0", GROUP_TIMELINE, NC_ ("shortcut", "See the whole record"), FALSE },
  { NULL, "Return", GROUP_TIMELINE, NC_ ("shortcut", "Open the cluster or show the event in the text"), FALSE },
  { NULL, "w", GROUP_TIMELINE, NC_ ("shortcut", "Say where you are"), FALSE },
  { NULL, "i o", GROUP_TIMELINE, NC_ ("shortcut", "Measure from or to the event"), FALSE },
  { NULL, "<Shift>F10", GROUP_TIMELINE, NC_ ("shortcut", "Open the menu of the timeline"), FALSE },
};

/**
 * mandate_shortcuts_get:
 *
 * Returns: (transfer none) (array length=n_shortcuts): all keys, by group
 */
const MandateShortcut *
mandate_shortcuts_get (guint *n_shortcuts)
{
  *n_shortcuts = G_N_ELEMENTS (shortcuts);
  return shortcuts;
}

static char *
turn (const char *accelerator)
{
  g_autoptr (GString) turned = g_string_new (accelerator);

  if (g_string_replace (turned, "Left", "Right", 0) == 0)
    g_string_replace (turned, "Right", "Left", 0);
  return g_strdup (turned->str);
}

/**
 * mandate_shortcut_dup_accelerators:
 * @direction: the direction of the interface
 *
 * Returns: (transfer full) (array zero-terminated=1): its keys
 */
char **
mandate_shortcut_dup_accelerators (const MandateShortcut *shortcut, GtkTextDirection direction)
{
  char **keys = g_strsplit (shortcut->accelerators, " ", -1);

  for (guint i = 0; shortcut->turns && direction == GTK_TEXT_DIR_RTL && keys[i] != NULL; i++)
    {
      char *turned = turn (keys[i]);

      g_free (keys[i]);
      keys[i] = turned;
    }

  return keys;
}

/**
 * mandate_shortcuts_install:
 *
 * Gives the actions of the program their keys.
 */
void
mandate_shortcuts_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    {
      g_auto (GStrv) keys = mandate_shortcut_dup_accelerators (&shortcuts[i], gtk_widget_get_default_direction ());

      if (shortcuts[i].action != NULL)
        gtk_application_set_accels_for_action (application, shortcuts[i].action, (const char * const *) keys);
    }
}

static GtkWidget *
create_keys (const MandateShortcut *shortcut)
{
  GtkWidget *box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 6, "align", 1.0f, "valign",
                                 GTK_ALIGN_CENTER, NULL);
  g_auto (GStrv) keys = mandate_shortcut_dup_accelerators (shortcut, gtk_widget_get_default_direction ());

  for (guint i = 0; keys[i] != NULL; i++)
    {
      guint key;
      GdkModifierType modifiers;
      g_autofree char *label = NULL;
      GtkWidget *cap;

      gtk_accelerator_parse (keys[i], &key, &modifiers);
      label = gtk_accelerator_get_label (key, modifiers);
      cap = gtk_label_new (label);
      gtk_widget_add_css_class (cap, "keycap");
      adw_wrap_box_append (ADW_WRAP_BOX (box), cap);
    }

  return box;
}

static GtkWidget *
create_row (const MandateShortcut *shortcut)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), g_dpgettext2 (GETTEXT_PACKAGE, "shortcut", shortcut->title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_keys (shortcut));
  return row;
}

/**
 * mandate_shortcuts_dialog_new:
 *
 * GtkShortcutsWindow is deprecated since GTK 4.18 and AdwShortcutsDialog comes
 * only with libadwaita 1.8, so the table is listed in a dialog of our own.
 *
 * Returns: (transfer floating): a dialog that lists the keys
 */
AdwDialog *
mandate_shortcuts_dialog_new (void)
{
  AdwDialog *dialog = g_object_new (ADW_TYPE_DIALOG, "title", _("Keyboard Shortcuts"), "content-width", 520,
                                    "content-height", 640, NULL);
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    {
      if (i == 0 || g_strcmp0 (shortcuts[i].group, shortcuts[i - 1].group) != 0)
        {
          group = adw_preferences_group_new ();
          adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group),
                                           g_dpgettext2 (GETTEXT_PACKAGE, "shortcut group", shortcuts[i].group));
          adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
        }
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), create_row (&shortcuts[i]));
    }

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), mandate_dialog_header_new (dialog));
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_dialog_set_child (dialog, view);
  return dialog;
}
