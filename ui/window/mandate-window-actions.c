/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the window can be asked to do. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "window/mandate-about.h"
#include "window/mandate-actions.h"
#include "window/mandate-window-private.h"

static void
page_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateWindow *self = MANDATE_WINDOW (widget);

  mandate_session_open_page (self->session, g_variant_get_string (parameter, NULL));
  adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
show_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mandate_session_open_link (MANDATE_WINDOW (widget)->session, g_variant_get_string (parameter, NULL));
}

static void
go_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mandate_session_go (MANDATE_WINDOW (widget)->session, g_str_equal (name, "win.back") ? -1 : 1);
}

static void
step_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mandate_session_step (MANDATE_WINDOW (widget)->session, g_str_equal (name, "win.previous-event") ? -1 : 1);
}

static void
close_details_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_object_set (widget, "show-details", FALSE, NULL);
}

static void
details_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_object_set (widget, "show-details", !MANDATE_WINDOW (widget)->show_details, NULL);
}

static void
read_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mandate_window_continue (MANDATE_WINDOW (widget));
}

static void
search_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateWindow *self = MANDATE_WINDOW (widget);

  adw_navigation_split_view_set_show_content (self->split, FALSE);
  mandate_sidebar_start_search (self->sidebar);
}

static void
shortcuts_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  adw_dialog_present (mandate_shortcuts_dialog_new (), widget);
}

static void
about_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateDossier *dossier = mandate_session_get_dossier (MANDATE_WINDOW (widget)->session);

  adw_dialog_present (mandate_about_new (dossier), widget);
}

static GtkWidget *
get_pane (MandateWindow *self, guint index)
{
  GtkWidget *panes[] = { GTK_WIDGET (self->sidebar), GTK_WIDGET (self->pages), GTK_WIDGET (self->card),
                         GTK_WIDGET (mandate_timeline_get_view (self->timeline)) };

  return panes[index % G_N_ELEMENTS (panes)];
}

/* Goes round the parts of the window that are shown and can take the focus. */
static void
next_pane_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MandateWindow *self = MANDATE_WINDOW (widget);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  guint current = 0;

  for (guint i = 0; i < 4; i++)
    if (focus != NULL && (focus == get_pane (self, i) || gtk_widget_is_ancestor (focus, get_pane (self, i))))
      current = i;

  for (guint i = 1; i <= 4; i++)
    {
      GtkWidget *pane = get_pane (self, current + i);

      if (!gtk_widget_get_mapped (pane))
        continue;
      if (gtk_widget_get_focusable (pane) ? gtk_widget_grab_focus (pane)
                                          : gtk_widget_child_focus (pane, GTK_DIR_TAB_FORWARD))
        return;
    }
}

/*< private >
 * mandate_window_install_actions:
 */
void
mandate_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.page", "s", page_cb);
  gtk_widget_class_install_action (widget_class, "win.show", "s", show_cb);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, go_cb);
  gtk_widget_class_install_action (widget_class, "win.forward", NULL, go_cb);
  gtk_widget_class_install_action (widget_class, "win.previous-event", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "win.next-event", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "win.close-details", NULL, close_details_cb);
  gtk_widget_class_install_action (widget_class, "win.details", NULL, details_cb);
  gtk_widget_class_install_action (widget_class, "win.read", NULL, read_cb);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_cb);
  gtk_widget_class_install_action (widget_class, "win.next-pane", NULL, next_pane_cb);
  gtk_widget_class_install_action (widget_class, "win.shortcuts", NULL, shortcuts_cb);
  gtk_widget_class_install_action (widget_class, "win.about", NULL, about_cb);
}

/*< private >
 * mandate_window_update_actions:
 *
 * Switches off what cannot be done now.
 */
void
mandate_window_update_actions (MandateWindow *self)
{
  gboolean can_go_back, can_go_forward;

  g_object_get (self->session, "can-go-back", &can_go_back, "can-go-forward", &can_go_forward, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", can_go_back);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.forward", can_go_forward);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.details", mandate_session_get_selected (self->session) != NULL);
}
