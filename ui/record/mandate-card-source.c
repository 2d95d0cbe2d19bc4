/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The card of a source: where it stands, and what in the record rests on it. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "record/mandate-card-private.h"
#include "style/mandate-chip.h"
#include "style/mandate-text-label.h"

static void
open_address_cb (GtkWidget *button)
{
  const char *uri = g_object_get_data (G_OBJECT (button), "uri");
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);

  /* Without a browser or a network nothing happens here, and the address stays
   * on the card to be copied. */
  gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (button)), NULL, NULL, NULL);
}

static void
copy_address_cb (GtkWidget *button)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (button), g_object_get_data (G_OBJECT (button), "uri"));
  gtk_accessible_announce (GTK_ACCESSIBLE (button), _("Address copied"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static GtkWidget *
create_button (const char *label, const char *uri, GCallback callback)
{
  GtkWidget *button = mandate_chip_new (label, NULL);

  g_object_set_data_full (G_OBJECT (button), "uri", g_strdup (uri), g_free);
  g_signal_connect (button, "clicked", callback, NULL);
  return button;
}

static void
append_address (GtkBox *box, const char *uri)
{
  GtkWidget *label = mandate_words_label_new (uri, "address");
  GtkWidget *buttons = mandate_chips_box_new ();

  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_box_append (box, mandate_card_heading_new (_("Address")));
  gtk_box_append (box, label);
  adw_wrap_box_append (ADW_WRAP_BOX (buttons), create_button (_("Open in Browser"), uri, G_CALLBACK (open_address_cb)));
  adw_wrap_box_append (ADW_WRAP_BOX (buttons), create_button (_("Copy Address"), uri, G_CALLBACK (copy_address_cb)));
  gtk_box_append (box, buttons);
}

void
mandate_card_fill_source (GtkBox *box, MandateSource *source, MandateSession *session)
{
  g_autofree char *caption = mandate_item_dup_caption (MANDATE_ITEM (source));
  const char *symbol = mandate_source_get_symbol (source);
  const char *uri = mandate_source_get_uri (source);
  const char *via = mandate_source_get_via (source);

  gtk_box_append (box, mandate_words_label_new (caption, "kicker"));
  gtk_box_append (box, mandate_heading_label_new (mandate_item_get_title (MANDATE_ITEM (source)), 2, "card-title"));
  if (mandate_source_get_described (source))
    gtk_box_append (box, mandate_words_label_new (_("The page has no title of its own; this is our description."),
                                                  "dimmed"));
  if (symbol != NULL)
    {
      gtk_box_append (box, mandate_card_heading_new (_("Symbol")));
      gtk_box_append (box, mandate_words_label_new (symbol, "card-text"));
    }
  if (via != NULL)
    {
      gtk_box_append (box, mandate_card_heading_new (C_ ("source", "Read in a Copy")));
      gtk_box_append (box, mandate_words_label_new (via, "card-text"));
    }
  if (uri != NULL)
    append_address (box, uri);

  mandate_card_append_events (box, MANDATE_ITEM (source), session);
  mandate_card_append_referring (box, _("Claims of the Article"), MANDATE_ITEM (source), MANDATE_TYPE_CLAIM, session);
  mandate_card_append_referring (box, C_ ("card", "Chapters"), MANDATE_ITEM (source), MANDATE_TYPE_PARAGRAPH, session);
  mandate_card_append_referring (box, C_ ("card", "Mandates"), MANDATE_ITEM (source), MANDATE_TYPE_RESOLUTION, session);
  mandate_card_append_referring (box, C_ ("card", "Bases"), MANDATE_ITEM (source), MANDATE_TYPE_BASE, session);
  mandate_card_append_referring (box, C_ ("card", "Posts"), MANDATE_ITEM (source), MANDATE_TYPE_POST, session);
  mandate_card_append_referring (box, C_ ("card", "Figures"), MANDATE_ITEM (source), MANDATE_TYPE_SERIES, session);
  mandate_card_append_referring (box, C_ ("card", "People and Groups"), MANDATE_ITEM (source), MANDATE_TYPE_ACTOR, session);
  mandate_card_append_referring (box, C_ ("card", "Words"), MANDATE_ITEM (source), MANDATE_TYPE_WORD, session);
}
