/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A margin note: how one claim of the article compares with the record. It shows
 * the beginning of what the record says; activating it opens the claim's card,
 * which has all of it with the sources.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "reader/mandate-note.h"
#include "style/mandate-preview.h"
#include "style/mandate-text-label.h"
#include "style/mandate-tooltip.h"

struct _MandateNote
{
  GtkButton parent_instance;

  MandateClaim *claim;
  MandateSession *session;
};

G_DEFINE_FINAL_TYPE (MandateNote, mandate_note, GTK_TYPE_BUTTON)

/* What differs is told at more length than what agrees. */
static int
get_n_lines (MandateVerdict verdict)
{
  switch (verdict)
    {
    case MANDATE_VERDICT_DIFFERS:
      return 6;
    case MANDATE_VERDICT_PARTLY:
      return 3;
    case MANDATE_VERDICT_AGREES:
    case MANDATE_VERDICT_OPINION:
    case MANDATE_VERDICT_UNCHECKED:
    case MANDATE_N_VERDICTS:
    default:
      return 2;
    }
}

static GtkWidget *
create_heading (MandateVerdict verdict)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  /* The word beside it says the same. */
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE, "icon-name", mandate_verdict_get_icon_name (verdict),
                                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_box_append (GTK_BOX (box), mandate_words_label_new (mandate_verdict_get_name (verdict), "verdict"));
  return box;
}

static GtkWidget *
create_content (MandateNote *self)
{
  MandateVerdict verdict = mandate_claim_get_verdict (self->claim);
  MandateText *text = mandate_item_get_text (MANDATE_ITEM (self->claim));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *words = mandate_preview_new (mandate_text_get_plain (text), get_n_lines (verdict), "note-words");

  mandate_preview_set_language (MANDATE_PREVIEW (words), mandate_item_get_language (MANDATE_ITEM (self->claim)));
  gtk_box_append (GTK_BOX (box), create_heading (verdict));
  gtk_box_append (GTK_BOX (box), words);
  return box;
}

static void
update_accessible (MandateNote *self)
{
  MandateText *text = mandate_item_get_text (MANDATE_ITEM (self->claim));
  g_autofree char *label = NULL;

  /* Translators: what a screen reader says of a margin note: the verdict, and the
   * article's claim that it is about */
  label = g_strdup_printf (C_ ("margin note", "%s: %s"),
                           mandate_verdict_get_name (mandate_claim_get_verdict (self->claim)),
                           mandate_item_get_title (MANDATE_ITEM (self->claim)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, mandate_text_get_plain (text), -1);
}

static void
mandate_note_clicked (GtkButton *button)
{
  MandateNote *self = MANDATE_NOTE (button);

  mandate_session_select (self->session, MANDATE_ITEM (self->claim));
}

static void
mandate_note_dispose (GObject *object)
{
  MandateNote *self = MANDATE_NOTE (object);

  g_clear_object (&self->claim);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (mandate_note_parent_class)->dispose (object);
}

static void
mandate_note_class_init (MandateNoteClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mandate_note_dispose;
  GTK_BUTTON_CLASS (klass)->clicked = mandate_note_clicked;
}

static void
mandate_note_init (MandateNote *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "note");
}

GtkWidget *
mandate_note_new (MandateClaim *claim, MandateSession *session)
{
  MandateNote *self = g_object_new (MANDATE_TYPE_NOTE, NULL);

  self->claim = g_object_ref (claim);
  self->session = g_object_ref (session);
  gtk_widget_add_css_class (GTK_WIDGET (self), mandate_verdict_get_css_class (mandate_claim_get_verdict (claim)));
  mandate_tooltip_set (GTK_WIDGET (self), mandate_item_get_title (MANDATE_ITEM (claim)));
  gtk_button_set_child (GTK_BUTTON (self), create_content (self));
  update_accessible (self);
  return GTK_WIDGET (self);
}

/**
 * mandate_verdict_get_css_class:
 *
 * Returns: (transfer none): the style class that gives a verdict its colour
 */
const char *
mandate_verdict_get_css_class (MandateVerdict verdict)
{
  const char * const classes[MANDATE_N_VERDICTS] = { "agrees", "partly", "differs", "opinion", "unchecked" };

  g_return_val_if_fail (verdict < MANDATE_N_VERDICTS, NULL);

  return classes[verdict];
}

/**
 * mandate_verdict_get_icon_name:
 *
 * Returns: (transfer none): an icon, so that colour does not carry the verdict alone
 */
const char *
mandate_verdict_get_icon_name (MandateVerdict verdict)
{
  const char * const icons[MANDATE_N_VERDICTS] = { "verdict-agrees-symbolic", "verdict-partly-symbolic",
                                                   "verdict-differs-symbolic", "verdict-opinion-symbolic",
                                                   "verdict-unchecked-symbolic" };

  g_return_val_if_fail (verdict < MANDATE_N_VERDICTS, NULL);

  return icons[verdict];
}
