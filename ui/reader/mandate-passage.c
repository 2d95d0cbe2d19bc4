/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A block of a page to read: a heading, a lead or a paragraph, with the notes
 * that stand beside it. It can be marked for a moment, to show the reader where
 * they have been brought.
 */

#include "config.h"

#include "reader/mandate-margin-layout.h"
#include "reader/mandate-passage.h"

/* How long a mark stays, in milliseconds. */
#define MARK_TIME 1800

struct _MandatePassage
{
  GtkWidget parent_instance;

  MandateItem *item;
  GtkWidget *notes;
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

/* A quiet line between two languages, from one passage to the next. */
static void
mandate_passage_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MandateMarginLayout *layout = MANDATE_MARGIN_LAYOUT (gtk_widget_get_layout_manager (widget));
  int x = mandate_margin_layout_get_divider (layout, widget);
  graphene_rect_t bounds;
  GdkRGBA color;

  GTK_WIDGET_CLASS (mandate_passage_parent_class)->snapshot (widget, snapshot);

  if (x < 0 || !gtk_widget_compute_bounds (widget, widget, &bounds))
    return;

  gtk_widget_get_color (widget, &color);
  color.alpha *= 0.15f;
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (x, bounds.origin.y, 1, bounds.size.height));
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
  widget_class->snapshot = mandate_passage_snapshot;
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
 * mandate_passage_set_second:
 * @second: (transfer floating): the text in another language, to stand beside it or below
 *
 * May be called once, before there are notes.
 */
void
mandate_passage_set_second (MandatePassage *self, GtkWidget *second)
{
  g_return_if_fail (MANDATE_IS_PASSAGE (self));
  g_return_if_fail (GTK_IS_WIDGET (second));

  gtk_widget_set_parent (second, GTK_WIDGET (self));
}

/**
 * mandate_passage_set_two_languages:
 * @two_languages: whether the page that it is on is in two languages
 */
void
mandate_passage_set_two_languages (MandatePassage *self, gboolean two_languages)
{
  g_return_if_fail (MANDATE_IS_PASSAGE (self));

  mandate_margin_layout_set_two_languages (MANDATE_MARGIN_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                           two_languages);
}

/**
 * mandate_passage_append_note:
 * @note: (transfer floating): a note to stand beside the text, or below it
 */
void
mandate_passage_append_note (MandatePassage *self, GtkWidget *note)
{
  g_return_if_fail (MANDATE_IS_PASSAGE (self));
  g_return_if_fail (GTK_IS_WIDGET (note));

  if (self->notes == NULL)
    {
      self->notes = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "valign", GTK_ALIGN_START,
                                  "css-classes", (const char *[]) { "notes", NULL }, NULL);
      gtk_widget_set_parent (self->notes, GTK_WIDGET (self));
    }
  gtk_box_append (GTK_BOX (self->notes), note);
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
