/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The card of a resolution: the vote, the time in force, what it allows and asks. */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-date-words.h"
#include "record/mandate-card-private.h"
#include "style/mandate-text-label.h"

static char *
count_to_words (double count)
{
  const MandateAmount amount = { count, count, FALSE, MANDATE_UNIT_COUNT };

  return isnan (count) ? NULL : mandate_amount_to_words (&amount);
}

static char *
votes_to_words (MandateResolution *resolution)
{
  int votes_for = mandate_resolution_get_votes_for (resolution);

  if (votes_for < 0)
    return NULL;

  /* Translators: votes in the Security Council: for, against, abstentions */
  return g_strdup_printf (_("%d for, %d against, %d abstaining"), votes_for,
                          MAX (mandate_resolution_get_votes_against (resolution), 0),
                          MAX (mandate_resolution_get_abstentions (resolution), 0));
}

static void
append_facts (GtkBox *box, MandateResolution *resolution)
{
  GtkWidget *facts = mandate_card_facts_new ();
  MandateSpan term = mandate_resolution_get_term (resolution);
  g_autofree char *votes = votes_to_words (resolution);
  g_autofree char *military = count_to_words (mandate_resolution_get_military (resolution));
  g_autofree char *police = count_to_words (mandate_resolution_get_police (resolution));
  g_autofree char *in_force = term.start.year != 0 || term.end.year != 0 ? mandate_term_to_words (term.start, term.end) : NULL;
  g_autofree char *meeting = mandate_resolution_get_meeting (resolution) != 0
                               ? g_strdup_printf ("%u", mandate_resolution_get_meeting (resolution))
                               : NULL;

  mandate_card_append_fact (GTK_BOX (facts), C_ ("resolution", "Vote"), votes);
  mandate_card_append_fact (GTK_BOX (facts), C_ ("resolution", "In force"), in_force);
  mandate_card_append_fact (GTK_BOX (facts), C_ ("resolution", "Soldiers at the most"), military);
  mandate_card_append_fact (GTK_BOX (facts), C_ ("resolution", "Police at the most"), police);
  mandate_card_append_fact (GTK_BOX (facts), C_ ("resolution", "Meeting of the Council"), meeting);
  gtk_box_append (box, facts);
}

static void
append_tasks (GtkBox *box, MandateResolution *resolution, MandateSession *session)
{
  GPtrArray *tasks = mandate_resolution_get_tasks (resolution);
  const char *language = mandate_item_get_language (MANDATE_ITEM (resolution));

  if (tasks->len == 0)
    return;

  gtk_box_append (box, mandate_card_heading_new (C_ ("resolution", "Tasks of the Mission")));
  for (guint i = 0; i < tasks->len; i++)
    gtk_box_append (box, mandate_text_label_new (g_ptr_array_index (tasks, i), language, session, NULL));
}

void
mandate_card_fill_resolution (GtkBox *box, MandateResolution *resolution, MandateSession *session)
{
  MandateItem *item = MANDATE_ITEM (resolution);
  g_autofree char *caption = mandate_item_dup_caption (item);

  gtk_box_append (box, mandate_words_label_new (mandate_resolution_kind_get_name (mandate_resolution_get_kind (resolution)),
                                                "kicker"));
  gtk_box_append (box, mandate_heading_label_new (mandate_item_get_title (item), 2, "card-title"));
  gtk_box_append (box, mandate_words_label_new (caption, "dimmed"));
  mandate_card_append_text (box, item, session);
  append_facts (box, resolution);
  append_tasks (box, resolution, session);
  mandate_card_append_chip (box, C_ ("resolution", "The Vote as an Event"), mandate_resolution_get_event (resolution),
                            session);
  mandate_card_append_backing (box, item, session);
}
