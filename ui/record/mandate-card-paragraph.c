/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The card of a paragraph: the events that it tells of and the sources it rests on. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "record/mandate-card-private.h"
#include "style/mandate-text-label.h"

void
mandate_card_fill_paragraph (GtkBox *box, MandateParagraph *paragraph, MandateSession *session)
{
  MandateDossier *dossier = mandate_session_get_dossier (session);
  MandateItem *item = MANDATE_ITEM (paragraph);
  g_autofree char *caption = mandate_item_dup_caption (item);
  g_autoptr (GPtrArray) events = mandate_dossier_list_linked (dossier, mandate_item_get_text (item), MANDATE_TYPE_EVENT);
  g_autoptr (GPtrArray) sources = mandate_dossier_list_backing (dossier, paragraph);

  if (caption != NULL)
    gtk_box_append (box, mandate_words_label_new (caption, "kicker"));
  gtk_box_append (box, mandate_heading_label_new (_("What This Paragraph Rests On"), 2, "card-title"));
  if (events->len > 0)
    {
      gtk_box_append (box, mandate_card_heading_new (_("Events")));
      gtk_box_append (box, mandate_card_rows_new (events, session));
    }
  if (sources->len > 0)
    {
      gtk_box_append (box, mandate_card_heading_new (_("Sources")));
      gtk_box_append (box, mandate_card_rows_new (sources, session));
    }
}
