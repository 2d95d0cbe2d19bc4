/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table of keys: each is a key, none has two meanings, and in both
 * directions left and right are where they belong.
 */

#include <string.h>

#include "stage.h"
#include "window/mandate-actions.h"

static void
test_keys (gconstpointer direction)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n;
  const MandateShortcut *shortcuts = mandate_shortcuts_get (&n);

  g_assert_cmpuint (n, >, 15);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GStrv) keys = mandate_shortcut_dup_accelerators (&shortcuts[i],
                                                               (GtkTextDirection) GPOINTER_TO_INT (direction));

      g_assert_cmpuint (g_strv_length (keys), >, 0);
      for (guint j = 0; keys[j] != NULL; j++)
        {
          GdkModifierType modifiers;
          guint key;

          g_test_message ("%s", keys[j]);
          g_assert_true (gtk_accelerator_parse (keys[j], &key, &modifiers));
          g_assert_cmpuint (key, !=, 0);
          g_assert_true (g_hash_table_add (seen, gtk_accelerator_name (key, modifiers)));
        }
    }
}

static char *
get_keys (const char *action, gconstpointer direction)
{
  guint n;
  const MandateShortcut *shortcuts = mandate_shortcuts_get (&n);

  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (shortcuts[i].action, action) == 0)
      {
        g_auto (GStrv) keys = mandate_shortcut_dup_accelerators (&shortcuts[i],
                                                                 (GtkTextDirection) GPOINTER_TO_INT (direction));

        return g_strjoinv (" ", keys);
      }

  return NULL;
}

static void
test_direction (gconstpointer direction)
{
  gboolean reversed = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL;
  g_autofree char *back = get_keys ("win.back", direction);
  g_autofree char *forward = get_keys ("win.forward", direction);
  g_autofree char *search = get_keys ("win.search", direction);

  g_assert_cmpstr (back, ==, reversed ? "<Alt>Right" : "<Alt>Left");
  g_assert_cmpstr (forward, ==, reversed ? "<Alt>Left" : "<Alt>Right");
  g_assert_cmpstr (search, ==, "<Control>f");
}

static guint
count_labels (GtkWidget *widget)
{
  guint n = GTK_IS_LABEL (widget) && gtk_label_get_text (GTK_LABEL (widget))[0] != '\0';

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_labels (child);
  return n;
}

/* The dialog lists every line of the table. */
static void
test_dialog (gconstpointer direction)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 800, "default-height", 800, "content",
                                    gtk_label_new ("Below"), NULL);
  AdwDialog *dialog = mandate_shortcuts_dialog_new ();
  guint n;

  gtk_widget_set_direction (window, (GtkTextDirection) GPOINTER_TO_INT (direction));
  mandate_shortcuts_get (&n);
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  stage_settle ();
  g_assert_cmpuint (count_labels (GTK_WIDGET (dialog)), >, 2 * n);
  stage_close (window);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/actions/keys", test_keys);
  stage_add ("/actions/direction", test_direction);
  stage_add ("/actions/dialog", test_dialog);
  return g_test_run ();
}
