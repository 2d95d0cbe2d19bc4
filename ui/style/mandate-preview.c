/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The beginning of a text, in a few lines that end with a whole word. A label by itself
 * would cut a word, or a number, wherever the last line ends.
 *
 * Of two labels, the one has the whole text: it is measured, and shown where it fits. The
 * other has what fits of it, which is known only when the first has its width.
 */

#include "config.h"

#include "style/mandate-preview.h"
#include "style/mandate-text-label.h"
#include "style/mandate-whole-words.h"

struct _MandatePreview
{
  GtkWidget parent_instance;

  GtkWidget *whole;
  GtkWidget *cut;
  guint tick; /* waits to show another text; 0 while nothing waits */
};

G_DEFINE_FINAL_TYPE (MandatePreview, mandate_preview, GTK_TYPE_WIDGET)

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MandatePreview *self = MANDATE_PREVIEW (widget);
  g_autofree char *words = mandate_layout_dup_whole_words (gtk_label_get_layout (GTK_LABEL (self->whole)));

  self->tick = 0;
  mandate_label_set_words (GTK_LABEL (self->cut), words != NULL ? words : "");
  gtk_widget_queue_allocate (widget);
  return G_SOURCE_REMOVE;
}

/* A label may not be given other words while it is laid out. */
static void
queue_tick (MandatePreview *self)
{
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

static GtkSizeRequestMode
mandate_preview_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mandate_preview_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  gtk_widget_measure (MANDATE_PREVIEW (widget)->whole, orientation, for_size, minimum, natural, minimum_baseline,
                      natural_baseline);
}

static void
mandate_preview_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MandatePreview *self = MANDATE_PREVIEW (widget);
  const GtkAllocation allocation = { 0, 0, width, height };
  g_autofree char *words = NULL;
  gboolean is_cut;

  gtk_widget_size_allocate (self->whole, &allocation, baseline);
  words = mandate_layout_dup_whole_words (gtk_label_get_layout (GTK_LABEL (self->whole)));
  is_cut = words != NULL && words[0] != '\0' && g_str_equal (words, gtk_label_get_label (GTK_LABEL (self->cut)));
  if (words != NULL && !is_cut)
    queue_tick (self);
  gtk_widget_set_child_visible (self->whole, !is_cut);
  gtk_widget_set_child_visible (self->cut, is_cut);
  if (is_cut)
    gtk_widget_size_allocate (self->cut, &allocation, baseline);
}

static void
mandate_preview_dispose (GObject *object)
{
  MandatePreview *self = MANDATE_PREVIEW (object);

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  g_clear_pointer (&self->whole, gtk_widget_unparent);
  g_clear_pointer (&self->cut, gtk_widget_unparent);

  G_OBJECT_CLASS (mandate_preview_parent_class)->dispose (object);
}

static void
mandate_preview_class_init (MandatePreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mandate_preview_dispose;
  widget_class->get_request_mode = mandate_preview_get_request_mode;
  widget_class->measure = mandate_preview_measure;
  widget_class->size_allocate = mandate_preview_size_allocate;
}

static void
mandate_preview_init (MandatePreview *self)
{
}

/* GtkLabel gives one that may be cut, and has no number of lines, a single one. */
static void
set_lines (GtkWidget *label, int n_lines)
{
  gtk_label_set_lines (GTK_LABEL (label), n_lines);
  gtk_label_set_ellipsize (GTK_LABEL (label), n_lines > 0 ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
}

static GtkWidget *
create_label (MandatePreview *self, const char *words, int n_lines, const char *css_class)
{
  GtkWidget *label = mandate_words_label_new (words, css_class);

  set_lines (label, n_lines);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  return label;
}

/**
 * mandate_preview_new:
 * @words: the whole text
 * @n_lines: how many lines of it to show at the most; -1 for all
 * @css_class: (nullable): a style class of the words
 *
 * Assistive technology is to be told of the whole text by what the preview stands in.
 *
 * Returns: (transfer floating): a preview
 */
GtkWidget *
mandate_preview_new (const char *words, int n_lines, const char *css_class)
{
  MandatePreview *self = g_object_new (MANDATE_TYPE_PREVIEW, NULL);

  self->whole = create_label (self, words, n_lines, css_class);
  self->cut = create_label (self, "", n_lines, css_class);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->cut), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  return GTK_WIDGET (self);
}

/**
 * mandate_preview_set_words:
 * @words: the whole text
 * @n_lines: as for mandate_preview_new()
 */
void
mandate_preview_set_words (MandatePreview *self, const char *words, int n_lines)
{
  g_return_if_fail (MANDATE_IS_PREVIEW (self));

  set_lines (self->whole, n_lines);
  set_lines (self->cut, n_lines);
  mandate_label_set_words (GTK_LABEL (self->whole), words);
}

/**
 * mandate_preview_set_language:
 * @language: (nullable): as for mandate_label_set_language()
 */
void
mandate_preview_set_language (MandatePreview *self, const char *language)
{
  g_return_if_fail (MANDATE_IS_PREVIEW (self));

  mandate_label_set_language (GTK_LABEL (self->whole), language);
  mandate_label_set_language (GTK_LABEL (self->cut), language);
}
