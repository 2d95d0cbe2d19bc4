/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The card of the item that the session has selected: all that the record says
 * of it. It stands in the pane at the end of the window, or in a sheet at the
 * bottom of a narrow one.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "record/mandate-card-private.h"
#include "record/mandate-card.h"
#include "style/mandate-tooltip.h"

struct _MandateCard
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  GtkBox *box;
  GtkWidget *show_in_text;

  MandateSession *session;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateCard, mandate_card, ADW_TYPE_BIN)

static void
clear (MandateCard *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))))
    gtk_box_remove (self->box, child);
}

static void
update (MandateCard *self)
{
  MandateItem *item = mandate_session_get_selected (self->session);
  MandateDossier *dossier = mandate_session_get_dossier (self->session);

  if (item == NULL)
    return;

  clear (self);
  if (MANDATE_IS_EVENT (item))
    mandate_card_fill_event (self->box, MANDATE_EVENT (item), self->session);
  else if (MANDATE_IS_CLAIM (item))
    mandate_card_fill_claim (self->box, MANDATE_CLAIM (item), self->session);
  else if (MANDATE_IS_SOURCE (item))
    mandate_card_fill_source (self->box, MANDATE_SOURCE (item), self->session);
  else if (MANDATE_IS_RESOLUTION (item))
    mandate_card_fill_resolution (self->box, MANDATE_RESOLUTION (item), self->session);
  else if (MANDATE_IS_BASE (item))
    mandate_card_fill_base (self->box, MANDATE_BASE (item), self->session);
  else if (MANDATE_IS_POST (item))
    mandate_card_fill_post (self->box, MANDATE_POST (item), self->session);
  else if (MANDATE_IS_SERIES (item))
    mandate_card_fill_series (self->box, MANDATE_SERIES (item), self->session);
  else if (MANDATE_IS_PARAGRAPH (item))
    mandate_card_fill_paragraph (self->box, MANDATE_PARAGRAPH (item), self->session);
  else
    mandate_card_fill_item (self->box, item, self->session);

  gtk_widget_set_visible (self->show_in_text, mandate_dossier_find_paragraph (dossier, item, NULL) != NULL);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  gtk_accessible_announce (GTK_ACCESSIBLE (self),
                           /* A paragraph has no title; what its card is about is how it is known. */
                           MANDATE_IS_PARAGRAPH (item) ? _("What This Paragraph Rests On") : mandate_item_get_title (item),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
show_in_text_cb (MandateCard *self)
{
  g_assert (MANDATE_IS_CARD (self));

  mandate_session_show_in_text (self->session, mandate_session_get_selected (self->session));
}

static void
set_session (MandateCard *self, MandateSession *session)
{
  if (!g_set_object (&self->session, session) || session == NULL)
    return;

  g_signal_connect_object (session, "notify::selected", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
mandate_card_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SESSION:
      set_session (MANDATE_CARD (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_card_dispose (GObject *object)
{
  MandateCard *self = MANDATE_CARD (object);

  g_clear_object (&self->session);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_CARD);

  G_OBJECT_CLASS (mandate_card_parent_class)->dispose (object);
}

static void
mandate_card_class_init (MandateCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = mandate_card_set_property;
  object_class->dispose = mandate_card_dispose;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, MANDATE_TYPE_SESSION,
                                                  G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (MANDATE_TYPE_TOOLTIP);
  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/record/mandate-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateCard, scroller);
  gtk_widget_class_bind_template_child (widget_class, MandateCard, box);
  gtk_widget_class_bind_template_child (widget_class, MandateCard, show_in_text);
  gtk_widget_class_bind_template_callback (widget_class, show_in_text_cb);
}

static void
mandate_card_init (MandateCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
