/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The margin note of a chapter's paragraph: how many sources it rests on, and by
 * whom. Activating it opens a card with all of them.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "reader/mandate-backing-note.h"
#include "style/mandate-preview.h"
#include "style/mandate-text-label.h"
#include "style/mandate-tooltip.h"

#define ITEM_KEY "mandate-item"

static void
clicked_cb (GtkWidget *button, MandateSession *session)
{
  mandate_session_select (session, g_object_get_data (G_OBJECT (button), ITEM_KEY));
}

/* Most names are Latin, and without this the list would run from left to right: a mark
 * gives the direction of the whole, and each name is isolated. */
static char *
join_in_rtl (GPtrArray *names)
{
  GString *list = g_string_new ("\u200f");

  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (list, "%s\u2068%s\u2069", i > 0 ? C_ ("list of publishers", ", ") : "",
                            (const char *) g_ptr_array_index (names, i));
  return g_string_free (list, FALSE);
}

/* Each publisher once, in the order of the paragraph. */
static char *
list_publishers (GPtrArray *sources)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < sources->len; i++)
    {
      const char *name = mandate_source_get_publisher (g_ptr_array_index (sources, i));

      if (!g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_ptr_array_add (names, (gpointer) name);
    }
  if (gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL)
    return join_in_rtl (names);
  g_ptr_array_add (names, NULL);

  /* Translators: what parts the names in a list of publishers */
  return g_strjoinv (C_ ("list of publishers", ", "), (char **) names->pdata);
}

/**
 * mandate_backing_note_new:
 *
 * Returns: (transfer floating) (nullable): the note; %NULL where no page was read
 *   for the paragraph
 */
GtkWidget *
mandate_backing_note_new (MandateParagraph *paragraph, MandateSession *session)
{
  g_autoptr (GPtrArray) sources = mandate_dossier_list_backing (mandate_session_get_dossier (session), paragraph);
  g_autofree char *count = NULL;
  g_autofree char *publishers = NULL;
  GtkWidget *button, *box;

  if (sources->len == 0)
    return NULL;

  count = g_strdup_printf (ngettext ("%u source", "%u sources", sources->len), sources->len);
  publishers = list_publishers (sources);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_box_append (GTK_BOX (box), mandate_words_label_new (count, NULL));
  gtk_box_append (GTK_BOX (box), mandate_preview_new (publishers, 2, "note-words"));

  button = g_object_new (GTK_TYPE_BUTTON, "child", box, "css-classes", (const char *[]) { "flat", "note", "backing", NULL },
                         NULL);
  mandate_tooltip_set (button, _("What This Paragraph Rests On"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, count,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, publishers, -1);
  g_object_set_data_full (G_OBJECT (button), ITEM_KEY, g_object_ref (paragraph), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), session, G_CONNECT_DEFAULT);
  return button;
}
