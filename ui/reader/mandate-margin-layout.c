/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lays out one block of a page to read: a column of text no wider than is good
 * for the eye and, where there is room, a margin beside it for notes. Where there
 * is none, the notes stand below the text.
 *
 * The first child is the text, the second the notes. Every block of a page uses
 * this layout, so that all of them share the same edges. Widths are in em of the
 * widget's font: they grow with the reader's text size.
 */

#include "config.h"

#include "reader/mandate-margin-layout.h"

/* About 68 characters at the size of the article's text. */
#define TEXT_WIDTH_EM  40.0
#define NOTES_WIDTH_EM 17.0
#define MIN_TEXT_EM    26.0
#define GAP_EM         2.4
#define PADDING_EM     1.2
#define STACK_GAP_EM   0.8

struct _MandateMarginLayout
{
  GtkLayoutManager parent_instance;
};

/* Where the columns stand within a width. */
typedef struct
{
  int x;
  int text_width;
  int notes_x;
  int notes_width;
  gboolean beside;
  int stack_gap;
} Columns;

G_DEFINE_FINAL_TYPE (MandateMarginLayout, mandate_margin_layout, GTK_TYPE_LAYOUT_MANAGER)

static double
get_em (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;
  double resolution = pango_cairo_context_get_resolution (context);

  if (pango_font_description_get_size_is_absolute (font))
    return size;
  return size * (resolution > 0 ? resolution : 96) / 72;
}

static Columns
get_columns (GtkWidget *widget, int width)
{
  double em = get_em (widget);
  int padding = (int) (PADDING_EM * em);
  int inner = MAX (width - 2 * padding, 0);
  int gap = (int) (GAP_EM * em);
  int notes = (int) (NOTES_WIDTH_EM * em);
  Columns columns = { 0 };

  columns.stack_gap = (int) (STACK_GAP_EM * em);
  columns.beside = inner >= (int) (MIN_TEXT_EM * em) + gap + notes;
  columns.text_width = MIN (columns.beside ? inner - gap - notes : inner, (int) (TEXT_WIDTH_EM * em));
  columns.notes_width = columns.beside ? notes : columns.text_width;
  columns.x = (width - columns.text_width - (columns.beside ? gap + notes : 0)) / 2;
  columns.notes_x = columns.beside ? columns.x + columns.text_width + gap : columns.x;
  return columns;
}

static int
measure_child (GtkWidget *child, int width)
{
  int natural = 0;

  if (child != NULL && gtk_widget_should_layout (child))
    {
      int min_width;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &min_width, NULL, NULL, NULL);
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, MAX (width, min_width), NULL, &natural, NULL, NULL);
    }

  return natural;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  double em = get_em (widget);
  int padding = 2 * (int) (PADDING_EM * em);

  *minimum = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum = 0;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, NULL, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
    }
  *minimum += padding;
  *natural = MAX (*minimum, (int) ((TEXT_WIDTH_EM + GAP_EM + NOTES_WIDTH_EM) * em) + padding);
}

static void
mandate_margin_layout_measure (GtkLayoutManager  *manager,
                               GtkWidget         *widget,
                               GtkOrientation     orientation,
                               int                for_size,
                               int               *minimum,
                               int               *natural,
                               int               *minimum_baseline,
                               int               *natural_baseline)
{
  GtkWidget *text = gtk_widget_get_first_child (widget);
  GtkWidget *notes = text != NULL ? gtk_widget_get_next_sibling (text) : NULL;
  Columns columns;
  int text_height, notes_height;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (widget, minimum, natural);
      return;
    }

  if (for_size < 0)
    measure_width (widget, &text_height, &for_size);
  columns = get_columns (widget, for_size);
  text_height = measure_child (text, columns.text_width);
  notes_height = measure_child (notes, columns.notes_width);
  if (columns.beside)
    *minimum = MAX (text_height, notes_height);
  else
    *minimum = text_height + (notes_height > 0 ? columns.stack_gap + notes_height : 0);
  *natural = *minimum;
}

static void
allocate_child (GtkWidget *child, int x, int y, int width, int height, GtkWidget *widget, int whole)
{
  if (child == NULL || !gtk_widget_should_layout (child))
    return;

  /* That of the page: a text may have another. */
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = whole - x - width;
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static void
mandate_margin_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *text = gtk_widget_get_first_child (widget);
  GtkWidget *notes = text != NULL ? gtk_widget_get_next_sibling (text) : NULL;
  Columns columns = get_columns (widget, width);
  int text_height = measure_child (text, columns.text_width);
  int notes_height = measure_child (notes, columns.notes_width);
  int notes_y = columns.beside ? 0 : text_height + columns.stack_gap;

  allocate_child (text, columns.x, 0, columns.text_width, text_height, widget, width);
  allocate_child (notes, columns.notes_x, notes_y, columns.notes_width, notes_height, widget, width);
}

static GtkSizeRequestMode
mandate_margin_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mandate_margin_layout_class_init (MandateMarginLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->measure = mandate_margin_layout_measure;
  manager_class->allocate = mandate_margin_layout_allocate;
  manager_class->get_request_mode = mandate_margin_layout_get_request_mode;
}

static void
mandate_margin_layout_init (MandateMarginLayout *self)
{
}

GtkLayoutManager *
mandate_margin_layout_new (void)
{
  return g_object_new (MANDATE_TYPE_MARGIN_LAYOUT, NULL);
}
