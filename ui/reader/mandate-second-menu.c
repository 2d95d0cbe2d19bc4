/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The menu in which a second language is chosen: none, or one of those that the record
 * is installed in, each by its own name. Its items set the action `win.second-language`.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-language.h"
#include "reader/mandate-second-menu.h"

static void
append_item (GMenu *menu, const char *label, const char *language)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "win.second-language", "s", language);
  g_menu_append_item (menu, item);
}

static GMenuModel *
create_menu (MandateSecondLanguage *second)
{
  MandateLanguages *languages = mandate_second_language_get_languages (second);
  g_auto (GStrv) codes = languages != NULL ? mandate_languages_list (languages) : g_new0 (char *, 1);
  g_autoptr (GMenu) none = g_menu_new ();
  g_autoptr (GMenu) list = g_menu_new ();
  GMenu *menu = g_menu_new ();
  const char *first = mandate_second_language_get_first (second);
  gboolean same = g_strcmp0 (mandate_second_language_get_language (second), first) == 0;

  /* The language that is kept may have become that of the program since. */
  append_item (none, C_ ("second language", "None"), same ? first : "");
  for (guint i = 0; codes[i] != NULL; i++)
    if (!g_str_equal (codes[i], first))
      append_item (list, mandate_language_get_name (codes[i]), codes[i]);

  g_menu_append_section (menu, _("Second Language"), G_MENU_MODEL (none));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (list));
  return G_MENU_MODEL (menu);
}

static void
create_popup_cb (GtkMenuButton *button, gpointer second)
{
  g_autoptr (GMenuModel) menu = create_menu (second);

  gtk_menu_button_set_menu_model (button, menu);
}

/**
 * mandate_second_menu_attach:
 * @button: the button that opens the menu
 *
 * The languages are looked for when the menu is opened.
 */
void
mandate_second_menu_attach (GtkMenuButton *button, MandateSecondLanguage *second)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (MANDATE_IS_SECOND_LANGUAGE (second));

  gtk_menu_button_set_create_popup_func (button, create_popup_cb, g_object_ref (second), g_object_unref);
}
