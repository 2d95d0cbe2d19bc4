/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Chooses the language of the program: that of the system, or one of its own. The
 * choice is kept at once and holds from the next start on, which is offered.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-language.h"
#include "style/mandate-header-title.h"
#include "window/mandate-language-dialog.h"

#define CODE_KEY "mandate-code"

struct _MandateLanguageDialog
{
  AdwDialog parent_instance;

  GtkListBox *list;
  GtkWidget *restart;

  GSettings *settings;
  char *language; /* the one that the program speaks */
  GtkCheckButton *first;
};

G_DEFINE_FINAL_TYPE (MandateLanguageDialog, mandate_language_dialog, ADW_TYPE_DIALOG)

/* What was chosen where, or when, there was a locale for it holds no more. */
static char *
dup_chosen (MandateLanguageDialog *self)
{
  g_autofree char *chosen = g_settings_get_string (self->settings, "language");

  return mandate_language_is_available (chosen) ? g_steal_pointer (&chosen) : g_strdup ("");
}

static void
update (MandateLanguageDialog *self)
{
  g_autofree char *chosen = dup_chosen (self);

  gtk_widget_set_sensitive (self->restart, !g_str_equal (chosen, self->language));
}

static void
toggled_cb (MandateLanguageDialog *self, GtkCheckButton *button)
{
  g_assert (MANDATE_IS_LANGUAGE_DIALOG (self));

  if (!gtk_check_button_get_active (button))
    return;

  g_settings_set_string (self->settings, "language", g_object_get_data (G_OBJECT (button), CODE_KEY));
  update (self);
}

static void
restart_cb (MandateLanguageDialog *self)
{
  g_assert (MANDATE_IS_LANGUAGE_DIALOG (self));

  gtk_widget_activate_action (GTK_WIDGET (self), "app.restart", NULL);
}

/* @title is markup. */
static void
append (MandateLanguageDialog *self, const char *code, const char *title, gboolean chosen)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_check_button_new ();

  gtk_check_button_set_group (GTK_CHECK_BUTTON (button), self->first);
  if (self->first == NULL)
    self->first = GTK_CHECK_BUTTON (button);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), chosen);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), CODE_KEY, g_strdup (code), g_free);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  gtk_list_box_append (self->list, row);
}

/* Each language that the program can speak here by its own name, in its own letters: what
 * is Chinese looks another way where the text around it is Japanese. */
static void
fill (MandateLanguageDialog *self)
{
  g_autofree char *chosen = dup_chosen (self);
  guint n;
  const MandateLanguage *languages = mandate_language_list_all (&n);

  append (self, "", C_ ("language", "As the System"), TRUE);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = g_markup_printf_escaped ("<span lang=\"%s\">%s</span>", languages[i].code,
                                                        languages[i].name);

      if (mandate_language_is_available (languages[i].code))
        append (self, languages[i].code, title, g_str_equal (languages[i].code, chosen));
    }
}

static void
mandate_language_dialog_dispose (GObject *object)
{
  MandateLanguageDialog *self = MANDATE_LANGUAGE_DIALOG (object);

  g_clear_object (&self->settings);
  g_clear_pointer (&self->language, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_LANGUAGE_DIALOG);

  G_OBJECT_CLASS (mandate_language_dialog_parent_class)->dispose (object);
}

static void
mandate_language_dialog_class_init (MandateLanguageDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mandate_language_dialog_dispose;

  g_type_ensure (MANDATE_TYPE_HEADER_TITLE);
  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/window/mandate-language-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateLanguageDialog, list);
  gtk_widget_class_bind_template_child (widget_class, MandateLanguageDialog, restart);
  gtk_widget_class_bind_template_callback (widget_class, restart_cb);
}

static void
mandate_language_dialog_init (MandateLanguageDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mandate_language_dialog_new:
 * @settings: where the choice is kept
 * @language: the one that the program speaks, “” for the system's
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
mandate_language_dialog_new (GSettings *settings, const char *language)
{
  MandateLanguageDialog *self = g_object_new (MANDATE_TYPE_LANGUAGE_DIALOG, NULL);

  self->settings = g_object_ref (settings);
  self->language = g_strdup (language);
  fill (self);
  update (self);
  return ADW_DIALOG (self);
}
