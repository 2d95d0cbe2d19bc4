/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A block of a page to read: a heading, a lead or a paragraph, with the notes
 * that stand beside it. It can be marked for a moment, to show the reader where
 * they have been brought.
 */

#include "config.h"

#include "reader/mandate-margin-layout.h"
#include "reader/mandate-note.h"
#include "reader/mandate-passage.h"
#include "style/mandate-text-label.h"

/* How long a mark stays, in milliseconds. */
#define MARK_TIME 1800

struct _MandatePassage
{
  GtkWidget parent_instance;

  MandateItem *item;
  guint mark_timeout;
};

G_DEFINE_FINAL_TYPE (MandatePassage, mandate_passage, GTK_TYPE_WIDGET)

static gboolean
unmark_cb (gpointer data)
{
  MandatePassage *self = data;

  self->mark_timeout = 0;
  gtk_widget_remove_css_class (GTK_WIDGET (self), "marked");
  return G_SOURCE_REMOVE;
}

static void
mandate_passage_dispose (GObject *object)
{
  MandatePassage *self = MANDATE_PASSAGE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->mark_timeout, g_source_remove);
  g_clear_object (&self->item);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (mandate_passage_parent_class)->dispose (object);
}

static void
mandate_passage_class_init (MandatePassageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mandate_passage_dispose;
  gtk_widget_class_set_css_name (widget_class, "passage");
  gtk_widget_class_set_layout_manager_type (widget_class, MANDATE_TYPE_MARGIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
mandate_passage_init (MandatePassage *self)
{
}

/**
 * mandate_passage_new:
 * @text: (transfer floating): what stands in the column of text
 * @item: (nullable): the part of the article that it shows
 */
GtkWidget *
mandate_passage_new (GtkWidget *text, MandateItem *item)
{
  MandatePassage *self = g_object_new (MANDATE_TYPE_PASSAGE, NULL);

  g_set_object (&self->item, item);
  gtk_widget_set_parent (text, GTK_WIDGET (self));
  return GTK_WIDGET (self);
}

/**
 * mandate_passage_new_for_paragraph:
 * @claims: (element-type MandateClaim): claims to stand beside it
 * @backing: (transfer floating) (nullable): a note on what it rests on
 *
 * Returns: (transfer floating): the paragraph, with its notes
 */
GtkWidget *
mandate_passage_new_for_paragraph (MandateParagraph *paragraph,
                                   GPtrArray        *claims,
                                   GtkWidget        *backing,
                                   MandateSession   *session)
{
  MandateText *text = mandate_item_get_text (MANDATE_ITEM (paragraph));
  const char *language = mandate_item_get_language (MANDATE_ITEM (paragraph));
  GtkWidget *self = mandate_passage_new (mandate_text_label_new (text, language, session, "reading"), MANDATE_ITEM (paragraph));
  GtkWidget *notes;

  if (claims->len == 0 && backing == NULL)
    return self;

  notes = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "valign", GTK_ALIGN_START, NULL);
  gtk_widget_add_css_class (notes, "notes");
  for (guint i = 0; i < claims->len; i++)
    gtk_box_append (GTK_BOX (notes), mandate_note_new (g_ptr_array_index (claims, i), session));
  if (backing != NULL)
    gtk_box_append (GTK_BOX (notes), backing);
  gtk_widget_set_parent (notes, self);
  return self;
}

/**
 * mandate_passage_get_item:
 *
 * Returns: (transfer none) (nullable): the section or paragraph that it shows
 */
MandateItem *
mandate_passage_get_item (MandatePassage *self)
{
  g_return_val_if_fail (MANDATE_IS_PASSAGE (self), NULL);

  return self->item;
}

/**
 * mandate_passage_mark:
 *
 * Marks the passage for a moment.
 */
void
mandate_passage_mark (MandatePassage *self)
{
  g_return_if_fail (MANDATE_IS_PASSAGE (self));

  g_clear_handle_id (&self->mark_timeout, g_source_remove);
  gtk_widget_add_css_class (GTK_WIDGET (self), "marked");
  self->mark_timeout = g_timeout_add (MARK_TIME, unmark_cb, self);
}
