/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The card of an event: what, when, where, who, how many, and how it is known. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "record/mandate-card-private.h"
#include "style/mandate-text-label.h"

static GtkWidget *
create_tag (const char *words)
{
  GtkWidget *tag = gtk_label_new (words);

  gtk_label_set_ellipsize (GTK_LABEL (tag), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (tag, "tag");
  return tag;
}

static GtkWidget *
create_tags (MandateEvent *event)
{
  GtkWidget *box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 6, NULL);
  MandateKind kind = mandate_event_get_kind (event);

  adw_wrap_box_append (ADW_WRAP_BOX (box), create_tag (mandate_lane_get_name (mandate_kind_get_lane (kind))));
  adw_wrap_box_append (ADW_WRAP_BOX (box), create_tag (mandate_kind_get_name (kind)));
  return box;
}

static void
append_figures (GtkBox *box, MandateEvent *event)
{
  GArray *figures = mandate_event_get_figures (event);
  GtkWidget *facts;

  if (figures->len == 0)
    return;

  facts = mandate_card_facts_new ();
  gtk_widget_add_css_class (facts, "counted");
  for (guint i = 0; i < figures->len; i++)
    {
      const MandateFigure *figure = &g_array_index (figures, MandateFigure, i);
      g_autofree char *amount = mandate_amount_to_words (&figure->amount);

      mandate_card_append_fact (GTK_BOX (facts), mandate_item_get_title (MANDATE_ITEM (figure->measure)), amount);
    }

  gtk_box_append (box, mandate_card_heading_new (_("Figures")));
  gtk_box_append (box, facts);
}

static void
filter_changed_cb (GtkWidget *label, GParamSpec *pspec, MandateTimelineFilter *filter)
{
  MandateEvent *event = g_object_get_data (G_OBJECT (label), "event");

  gtk_widget_set_visible (label, !mandate_filter_match (mandate_timeline_filter_get (filter), event));
}

/* A card may be open of an event that the timeline leaves out: it says so, for as long
 * as that is the case. */
static GtkWidget *
create_hidden (MandateEvent *event, MandateSession *session)
{
  MandateTimelineFilter *filter = mandate_session_get_filter (session);
  GtkWidget *label = mandate_words_label_new (_("Left out of the timeline by the filter"), "summary");

  g_object_set_data_full (G_OBJECT (label), "event", g_object_ref (event), g_object_unref);
  g_signal_connect_object (filter, "notify::filter", G_CALLBACK (filter_changed_cb), label, G_CONNECT_SWAPPED);
  filter_changed_cb (label, NULL, filter);
  return label;
}

void
mandate_card_fill_event (GtkBox *box, MandateEvent *event, MandateSession *session)
{
  MandateItem *item = MANDATE_ITEM (event);
  g_autofree char *when = mandate_span_to_words (mandate_event_get_span (event), MANDATE_DATE_LONG);

  gtk_box_append (box, create_tags (event));
  gtk_box_append (box, create_hidden (event, session));
  gtk_box_append (box, mandate_words_label_new (when, "card-date"));
  gtk_box_append (box, mandate_heading_label_new (mandate_item_get_title (item), 2, "card-title"));
  mandate_card_append_text (box, item, session);
  append_figures (box, event);
  mandate_card_append_chips (box, _("Where"), mandate_event_get_places (event), session);
  mandate_card_append_chips (box, _("Who"), mandate_event_get_actors (event), session);
  mandate_card_append_backing (box, item, session);
}
