/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The card of a claim: what the article says, what the record says, and how the
 * record knows.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "reader/mandate-note.h"
#include "record/mandate-card-private.h"
#include "style/mandate-text-label.h"

static GtkWidget *
create_verdict (MandateVerdict verdict)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_widget_add_css_class (box, "card-verdict");
  gtk_widget_add_css_class (box, mandate_verdict_get_css_class (verdict));
  /* The word beside it says the same. */
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE, "icon-name", mandate_verdict_get_icon_name (verdict),
                                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_box_append (GTK_BOX (box), mandate_heading_label_new (mandate_verdict_get_name (verdict), 2, "verdict"));
  return box;
}

void
mandate_card_fill_claim (GtkBox *box, MandateClaim *claim, MandateSession *session)
{
  MandateItem *item = MANDATE_ITEM (claim);
  g_autofree char *where = NULL;

  /* Translators: where the article makes a claim */
  where = g_strdup_printf (_("Paragraph %u, sentence %u of the article"), mandate_claim_get_paragraph (claim),
                           mandate_claim_get_sentence (claim));
  gtk_box_append (box, create_verdict (mandate_claim_get_verdict (claim)));
  gtk_box_append (box, mandate_card_heading_new (_("The Article Says")));
  gtk_box_append (box, mandate_words_label_new (mandate_item_get_title (item), "card-text"));
  gtk_box_append (box, mandate_words_label_new (where, "dimmed"));
  gtk_box_append (box, mandate_card_heading_new (_("The Record Says")));
  mandate_card_append_text (box, item, session);

  mandate_card_append_backing (box, item, session);
}
