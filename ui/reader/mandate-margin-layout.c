/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lays out one block of a page to read: a column of text no wider than is good
 * for the eye and, where there is room, a margin beside it for notes. Where there
 * is none, the notes stand below the text.
 *
 * On a page in two languages a second column has the other text; where there is no room
 * for two that can be read, it stands below the first. First lines then share a baseline,
 * whatever their fonts.
 *
 * The children are the text, in two languages the other text, and the notes. Every block
 * of a page uses this layout, so that all of them share the same edges. Widths are in em
 * of the widget's font: they grow with the reader's text size.
 */

#include "config.h"

#include "reader/mandate-margin-layout.h"

/* About 68 characters at the size of the article's text. */
#define TEXT_WIDTH_EM  40.0
#define NOTES_WIDTH_EM 17.0
#define WIDE_NOTES_EM  26.0 /* where the texts leave that much */
#define MIN_TEXT_EM    26.0
#define GAP_EM         2.4
#define PADDING_EM     1.2
#define STACK_GAP_EM   0.8

/* Of one of two columns: about 58 characters, and 34 at the least. */
#define COLUMN_WIDTH_EM 34.0
#define MIN_COLUMN_EM   20.0
#define COLUMN_GAP_EM   3.0
#define SECOND_GAP_EM   0.5

struct _MandateMarginLayout
{
  GtkLayoutManager parent_instance;

  gboolean two_languages;
};

/* Where the columns stand within a width. */
typedef struct
{
  int x;
  int text_width;
  int second_x;
  int notes_x;
  int notes_width;
  gboolean two_columns;
  gboolean beside;
  int second_gap;
  int stack_gap;
} Columns;

enum
{
  PART_TEXT,
  PART_SECOND,
  PART_NOTES,
  N_PARTS,
};

typedef struct
{
  GtkWidget *child;
  int x;
  int y;
  int width;
  int height;
  int baseline;
} Part;

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

/* How wide the texts may be, side by side or not, and how wide they are. */
static int
fit_texts (MandateMarginLayout *self, Columns *columns, double em, int room)
{
  int gap = (int) (COLUMN_GAP_EM * em);

  columns->two_columns = self->two_languages && room >= 2 * (int) (MIN_COLUMN_EM * em) + gap;
  if (!columns->two_columns)
    {
      columns->text_width = MIN (room, (int) (TEXT_WIDTH_EM * em));
      return columns->text_width;
    }

  columns->text_width = MIN ((room - gap) / 2, (int) (COLUMN_WIDTH_EM * em));
  columns->second_x = columns->text_width + gap;
  return columns->second_x + columns->text_width;
}

static Columns
get_columns (MandateMarginLayout *self, GtkWidget *widget, int width)
{
  double em = get_em (widget);
  int inner = MAX (width - 2 * (int) (PADDING_EM * em), 0);
  int least = (int) ((self->two_languages ? 2 * MIN_TEXT_EM + COLUMN_GAP_EM : MIN_TEXT_EM) * em);
  int gap = (int) (GAP_EM * em);
  int notes = (int) (NOTES_WIDTH_EM * em);
  Columns columns = { 0 };
  int texts;

  columns.second_gap = (int) (SECOND_GAP_EM * em);
  columns.stack_gap = (int) (STACK_GAP_EM * em);
  columns.beside = inner >= least + gap + notes;
  texts = fit_texts (self, &columns, em, columns.beside ? inner - gap - notes : inner);
  columns.notes_width = columns.beside ? CLAMP (inner - texts - gap, notes, (int) (WIDE_NOTES_EM * em)) : columns.text_width;
  columns.x = (width - texts - (columns.beside ? gap + columns.notes_width : 0)) / 2;
  columns.second_x += columns.x;
  columns.notes_x = columns.beside ? columns.x + texts + gap : columns.x;
  return columns;
}

static gboolean
is_there (const Part *part)
{
  return part->child != NULL && gtk_widget_should_layout (part->child);
}

static void
measure_part (Part *part, int x, int width)
{
  int min_width;

  part->x = x;
  part->width = width;
  part->baseline = -1;
  if (!is_there (part))
    return;

  gtk_widget_measure (part->child, GTK_ORIENTATION_HORIZONTAL, -1, &min_width, NULL, NULL, NULL);
  gtk_widget_measure (part->child, GTK_ORIENTATION_VERTICAL, MAX (width, min_width), NULL, &part->height, NULL,
                      &part->baseline);
}

static int
get_end (const Part *part)
{
  return is_there (part) ? part->y + part->height : 0;
}

static void
align_baselines (Part *first, Part *second)
{
  int baseline = MAX (first->baseline, second->baseline);

  if (first->baseline < 0 || second->baseline < 0)
    return;

  first->y = baseline - first->baseline;
  second->y = baseline - second->baseline;
}

/* Puts each part in its place; returns the height that all of them take. */
static int
arrange (MandateMarginLayout *self, GtkWidget *widget, int width, Part *parts)
{
  Columns columns = get_columns (self, widget, width);
  Part *text = &parts[PART_TEXT], *second = &parts[PART_SECOND], *notes = &parts[PART_NOTES];

  text->child = gtk_widget_get_first_child (widget);
  notes->child = text->child != NULL ? gtk_widget_get_next_sibling (text->child) : NULL;
  if (self->two_languages && notes->child != NULL)
    {
      second->child = notes->child;
      notes->child = gtk_widget_get_next_sibling (second->child);
    }

  measure_part (text, columns.x, columns.text_width);
  measure_part (second, columns.two_columns ? columns.second_x : columns.x, columns.text_width);
  measure_part (notes, columns.notes_x, columns.notes_width);
  if (columns.two_columns)
    align_baselines (text, second);
  else
    second->y = text->height + columns.second_gap;

  if (!columns.beside)
    notes->y = (is_there (second) && !columns.two_columns ? get_end (second) : get_end (text)) + columns.stack_gap;

  return MAX (MAX (get_end (text), get_end (second)), get_end (notes));
}

static void
measure_width (MandateMarginLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  double em = get_em (widget);
  int padding = 2 * (int) (PADDING_EM * em);
  double texts = self->two_languages ? 2 * COLUMN_WIDTH_EM + COLUMN_GAP_EM : TEXT_WIDTH_EM;

  *minimum = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum = 0;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, NULL, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
    }
  *minimum += padding;
  *natural = MAX (*minimum, (int) ((texts + GAP_EM + NOTES_WIDTH_EM) * em) + padding);
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
  MandateMarginLayout *self = MANDATE_MARGIN_LAYOUT (manager);
  Part parts[N_PARTS] = { 0 };

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, widget, minimum, natural);
      return;
    }

  if (for_size < 0)
    measure_width (self, widget, minimum, &for_size);
  *minimum = *natural = arrange (self, widget, for_size, parts);
}

static void
mandate_margin_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  Part parts[N_PARTS] = { 0 };

  arrange (MANDATE_MARGIN_LAYOUT (manager), widget, width, parts);
  for (guint i = 0; i < N_PARTS; i++)
    {
      const Part *part = &parts[i];
      GtkAllocation allocation = { part->x, part->y, part->width, part->height };

      if (!is_there (part))
        continue;
      /* The direction of the page: a text may have another. */
      if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
        allocation.x = width - part->x - part->width;
      gtk_widget_size_allocate (part->child, &allocation, -1);
    }
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

/**
 * mandate_margin_layout_set_two_languages:
 * @two_languages: whether the second child, if there is one, is the text in another language
 */
void
mandate_margin_layout_set_two_languages (MandateMarginLayout *self, gboolean two_languages)
{
  g_return_if_fail (MANDATE_IS_MARGIN_LAYOUT (self));

  self->two_languages = two_languages;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

/**
 * mandate_margin_layout_get_divider:
 * @widget: the widget that it lays out
 *
 * Returns: the middle between the two columns, in the widget's coordinates; -1 where
 *   there is only one column
 */
int
mandate_margin_layout_get_divider (MandateMarginLayout *self, GtkWidget *widget)
{
  int width = gtk_widget_get_width (widget);
  Columns columns;
  int middle;

  g_return_val_if_fail (MANDATE_IS_MARGIN_LAYOUT (self), -1);

  columns = get_columns (self, widget, width);
  if (!columns.two_columns)
    return -1;

  middle = (columns.x + columns.text_width + columns.second_x) / 2;
  return gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? width - 1 - middle : middle;
}
