/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline's way out: the dialog, and word of the file once it is there. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "timeline/mandate-export-dialog.h"
#include "timeline/mandate-timeline-private.h"

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GtkFileLauncher *launcher = GTK_FILE_LAUNCHER (source);
  g_autoptr (GtkWidget) overlay = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;
  AdwToast *toast;

  if (gtk_file_launcher_launch_finish (launcher, result, &error)
      || g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)
      || g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED) || gtk_widget_get_root (overlay) == NULL)
    return;

  name = g_file_get_basename (gtk_file_launcher_get_file (launcher));
  /* Translators: %s is the name of a file that was just saved */
  words = g_strdup_printf (_("“%s” could not be opened"), name);
  toast = adw_toast_new (words);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}

static void
open_cb (AdwToast *toast, GFile *file)
{
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);
  GtkWidget *overlay = g_object_get_data (G_OBJECT (toast), "overlay");

  gtk_file_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (overlay)), NULL, opened_cb,
                            g_object_ref (overlay));
}

static void
exported_cb (MandateTimeline *self, GFile *file)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *words = g_strdup_printf (_("“%s” saved"), name);
  AdwToast *toast;

  if (overlay == NULL)
    return;

  toast = adw_toast_new (words);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, C_ ("file", "Open"));
  g_object_set_data (G_OBJECT (toast), "overlay", overlay);
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (open_cb), g_object_ref (file),
                         (GClosureNotify) (void (*) (void)) g_object_unref, G_CONNECT_DEFAULT);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}

static void
export_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateTimeline *self = MANDATE_TIMELINE (widget);
  AdwDialog *dialog = mandate_export_dialog_new (self->session);

  g_signal_connect_object (dialog, "exported", G_CALLBACK (exported_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

/*< private >
 * mandate_timeline_install_export:
 */
void
mandate_timeline_install_export (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "timeline.export", NULL, export_cb);
}
