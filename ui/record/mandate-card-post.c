/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The card of a post: who held it, from when to when, and how that is known. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "record/mandate-card-private.h"
#include "style/mandate-text-label.h"

void
mandate_card_fill_post (GtkBox *box, MandatePost *post, MandateSession *session)
{
  MandateItem *item = MANDATE_ITEM (post);
  MandateActor *person = mandate_post_get_person (post);
  g_autofree char *caption = mandate_item_dup_caption (item);
  /* Translators: what a person holds, such as that of head of the mission */
  const char *kind = C_ ("kind of item", "Post");

  gtk_box_append (box, mandate_words_label_new (kind, "kicker"));
  gtk_box_append (box, mandate_heading_label_new (mandate_item_get_title (item), 2, "card-title"));
  gtk_box_append (box, mandate_words_label_new (caption, "dimmed"));
  mandate_card_append_text (box, item, session);
  mandate_card_append_chip (box, C_ ("kind of item", "Person"), person, session);
  mandate_card_append_backing (box, item, session);
}

/**
 * mandate_card_append_posts:
 *
 * Appends the posts that a person held, if there are any.
 */
void
mandate_card_append_posts (GtkBox *box, MandateActor *person, MandateSession *session)
{
  g_autoptr (GPtrArray) posts = mandate_dossier_list_referring (mandate_session_get_dossier (session),
                                                                MANDATE_ITEM (person), MANDATE_TYPE_POST);
  GtkWidget *rows;

  if (posts->len == 0)
    return;

  rows = mandate_card_rows_new (posts, session);
  for (guint i = 0; i < posts->len; i++)
    {
      MandatePost *post = g_ptr_array_index (posts, i);
      MandateSpan term = mandate_post_get_term (post);
      g_autofree char *words = mandate_term_to_words (term.start, term.end);

      /* Who held it is what the card is about; that it was for an interim is said. */
      if (!mandate_post_get_acting (post))
        adw_action_row_set_subtitle (ADW_ACTION_ROW (gtk_list_box_get_row_at_index (GTK_LIST_BOX (rows), (int) i)), words);
    }
  gtk_box_append (box, mandate_card_heading_new (C_ ("card", "Posts")));
  gtk_box_append (box, rows);
}
