/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The choice of a language: what is offered, what is kept, and that a restart is offered
 * when, and only when, it would change something.
 */

#include "config.h"

#include <langinfo.h>
#include <locale.h>

#include "mandate-language.h"
#include "stage.h"
#include "window/mandate-language-dialog.h"

static void
restart_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  *(guint *) data += 1;
}

/* A window with the dialog open in it, and the action that the dialog asks for. */
static GtkWidget *
present (AdwDialog *dialog, GtkTextDirection direction, guint *restarts)
{
  const GActionEntry entries[] = { { "restart", restart_cb, NULL, NULL, NULL, { 0 } } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 500, "default-height", 700, "content",
                                    gtk_label_new ("Below"), NULL);

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), restarts);
  gtk_widget_insert_action_group (window, "app", G_ACTION_GROUP (actions));
  gtk_widget_set_default_direction (direction);
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  stage_settle ();
  return window;
}

static GtkWidget *
get_row (AdwDialog *dialog, const char *title)
{
  GtkWidget *row;

  for (guint i = 0; (row = stage_find (GTK_WIDGET (dialog), ADW_TYPE_ACTION_ROW, i)) != NULL; i++)
    if (strstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title) != NULL)
      return row;

  g_assert_not_reached ();
}

static void
assert_chosen (GSettings *settings, AdwDialog *dialog, const char *code, const char *title)
{
  g_autofree char *chosen = g_settings_get_string (settings, "language");
  guint n = 0;

  g_assert_cmpstr (chosen, ==, code);
  for (GtkWidget *button; (button = stage_find (GTK_WIDGET (dialog), GTK_TYPE_CHECK_BUTTON, n)) != NULL; n++)
    {
      GtkWidget *row = gtk_widget_get_ancestor (button, ADW_TYPE_ACTION_ROW);

      g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)) == (row == get_row (dialog, title)));
    }
  g_assert_cmpuint (n, >=, 3);
}

/* The button that restarts is the one pill of the dialog. */
static GtkWidget *
get_restart (AdwDialog *dialog)
{
  GtkWidget *button;

  for (guint i = 0; (button = stage_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (gtk_widget_has_css_class (button, "pill"))
      return button;

  g_assert_not_reached ();
}

static void
test_choice (gconstpointer direction)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  AdwDialog *dialog;
  GtkWidget *window;
  guint restarts = 0;

  g_settings_set_string (settings, "language", "fr");
  dialog = mandate_language_dialog_new (settings, "fr");
  window = present (dialog, (GtkTextDirection) GPOINTER_TO_INT (direction), &restarts);
  assert_chosen (settings, dialog, "fr", "Français");
  g_assert_false (gtk_widget_is_sensitive (get_restart (dialog)));

  gtk_widget_activate (get_row (dialog, "English"));
  assert_chosen (settings, dialog, "en", "English");
  g_assert_true (gtk_widget_is_sensitive (get_restart (dialog)));
  gtk_widget_activate (get_row (dialog, "Français"));
  assert_chosen (settings, dialog, "fr", "Français");
  g_assert_false (gtk_widget_is_sensitive (get_restart (dialog)));

  gtk_widget_activate (stage_find (GTK_WIDGET (dialog), ADW_TYPE_ACTION_ROW, 0));
  assert_chosen (settings, dialog, "", adw_preferences_row_get_title (
                 ADW_PREFERENCES_ROW (stage_find (GTK_WIDGET (dialog), ADW_TYPE_ACTION_ROW, 0))));
  g_assert_cmpuint (restarts, ==, 0);
  g_signal_emit_by_name (get_restart (dialog), "clicked");
  g_assert_cmpuint (restarts, ==, 1);

  stage_close (window);
  g_settings_reset (settings, "language");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* The buttons stand at the start of the rows, the names beside them, whatever the
 * direction of a name by itself. */
static void
test_places (gconstpointer direction)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  AdwDialog *dialog = mandate_language_dialog_new (settings, "");
  gboolean reversed = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL;
  guint restarts = 0, n;
  GtkWidget *window = present (dialog, (GtkTextDirection) GPOINTER_TO_INT (direction), &restarts);
  const MandateLanguage *languages = mandate_language_list_all (&n);

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *row, *button;
      graphene_rect_t place;

      if (!mandate_language_ships (languages[i].code))
        continue;
      row = get_row (dialog, languages[i].name);
      button = stage_find (row, GTK_TYPE_CHECK_BUTTON, 0);
      g_assert_true (gtk_widget_compute_bounds (button, row, &place));
      g_assert_true ((graphene_rect_get_x (&place) > gtk_widget_get_width (row) / 2.0) == reversed);
    }

  stage_close (window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* A choice that cannot be followed is not shown as one, and starting again would change
 * nothing; the program speaks as the system does. */
static void
test_lacking (gconstpointer direction)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  AdwDialog *dialog;
  GtkWidget *window, *button;
  guint restarts = 0;

  g_settings_set_string (settings, "language", "tlh");
  dialog = mandate_language_dialog_new (settings, "");
  window = present (dialog, (GtkTextDirection) GPOINTER_TO_INT (direction), &restarts);
  button = stage_find (stage_find (GTK_WIDGET (dialog), ADW_TYPE_ACTION_ROW, 0), GTK_TYPE_CHECK_BUTTON, 0);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
  g_assert_false (gtk_widget_is_sensitive (get_restart (dialog)));

  stage_close (window);
  g_settings_reset (settings, "language");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_unknown (void)
{
  g_assert_true (mandate_language_apply (""));
  g_assert_false (mandate_language_apply ("tlh"));
  g_assert_false (mandate_language_apply ("f"));
  g_assert_false (mandate_language_is_available ("tlh"));
  g_assert_false (mandate_language_is_available (""));
  g_assert_true (mandate_language_is_available ("en"));
  g_assert_true (mandate_language_ships ("en"));
  g_assert_false (mandate_language_ships ("tlh"));
}

/* The process speaks French; what it starts speaks what the person does. LOCPATH is the
 * person's too. */
static void
test_environment (void)
{
  g_autofree char *locale = g_strdup (setlocale (LC_ALL, NULL));
  g_auto (GStrv) environment = NULL;
  g_auto (GStrv) after = NULL;

  g_setenv ("LOCPATH", "/nowhere", TRUE);
  environment = g_get_environ ();
  g_setenv ("LANGUAGE", "es", TRUE);
  g_assert_true (mandate_language_apply ("fr"));
  g_assert_cmpstr (nl_langinfo (MON_2), ==, "février");
  after = g_get_environ ();
  g_assert_cmpstrv (environment, after);

  g_unsetenv ("LOCPATH");
  g_assert_nonnull (setlocale (LC_ALL, locale));
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/language/choice", test_choice);
  stage_add ("/language/places", test_places);
  stage_add ("/language/lacking", test_lacking);
  g_test_add_func ("/language/unknown", test_unknown);
  g_test_add_func ("/language/environment", test_environment);
  return g_test_run ();
}
