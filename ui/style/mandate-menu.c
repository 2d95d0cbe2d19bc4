/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Names for the items of menus. */

#include "config.h"

#include "style/mandate-menu.h"

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
