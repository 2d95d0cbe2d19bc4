/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Menus that are made when they are opened, and names for their items. */

#include "config.h"

#include "style/mandate-menu.h"

static void
create_popup_cb (GtkMenuButton *button, gpointer model)
{
  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, model);
}

/**
 * mandate_menu_attach:
 * @button: the button that opens the menu
 *
 * As the property menu-model, but the items are made when they are first asked for:
 * each is given a tooltip, for which GTK asks the display four times where the pointer is.
 */
void
mandate_menu_attach (GtkMenuButton *button, GMenuModel *model)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (G_IS_MENU_MODEL (model));

  gtk_menu_button_set_create_popup_func (button, create_popup_cb, g_object_ref (model), g_object_unref);
}

/**
 * mandate_menu_name_items:
 * @popover: an open menu
 *
 * GTK 4.18 names the items of a menu by a label that assistive technology is not shown,
 * which leaves them without a name.
 */
void
mandate_menu_name_items (GtkWidget *popover)
{
  GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (popover));

  if (role == GTK_ACCESSIBLE_ROLE_MENU_ITEM || role == GTK_ACCESSIBLE_ROLE_MENU_ITEM_CHECKBOX
      || role == GTK_ACCESSIBLE_ROLE_MENU_ITEM_RADIO)
    {
      g_autofree char *text = NULL;

      g_object_get (popover, "text", &text, NULL);
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (popover); child != NULL; child = gtk_widget_get_next_sibling (child))
    mandate_menu_name_items (child);
}

/**
 * mandate_menu_opened_cb:
 *
 * For notify::active of a menu button.
 */
void
mandate_menu_opened_cb (GtkMenuButton *button)
{
  if (gtk_menu_button_get_active (button))
    mandate_menu_name_items (GTK_WIDGET (gtk_menu_button_get_popover (button)));
}
