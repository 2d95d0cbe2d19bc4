/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A poster as SVG, PDF or PNG, in memory. One page is A3; on A4 it is larger, and laid
 * on sheets that overlap by a strip, with marks at which to cut or to lay one on the
 * other.
 */

#include "config.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "timeline/mandate-poster-file.h"
#include "timeline/mandate-poster-private.h"

/* Points to a millimetre. */
#define MM (72 / 25.4)

#define A3_WIDTH  (420 * MM)
#define A3_HEIGHT (297 * MM)
#define A4_WIDTH  (297 * MM)
#define A4_HEIGHT (210 * MM)

/* What printers leave white, and by how much sheets overlap. */
#define EDGE    (10 * MM)
#define OVERLAP (10 * MM)
#define COLUMNS 3
#define ROWS    2

/* Sizes of the font of labels, in points: the smallest for each paper, and steps up to
 * what is tried where there are few events. */
#define PAGE_SIZE 6.5
#define TILE_SIZE 8.5
#define SIZE_STEP 1.2
#define N_STEPS   3

/* Of the names of lanes beside a sheet: their size, how far from the edge of the paper
 * their middle is, and the least part of a lane that has one, in points. */
#define NAME_SIZE  7
#define NAME_EDGE  (EDGE * 0.65)
#define LEAST_NAME 36

/* cairo can hold no larger picture. */
#define MAX_PIXELS 32000

#define SHEET_WIDTH  (A4_WIDTH - 2 * EDGE)
#define SHEET_HEIGHT (A4_HEIGHT - 2 * EDGE)

typedef struct
{
  const MandateExtract *extract;
  const MandateExportOptions *options;
  MandateExportProgress progress;
  gpointer data;
  GCancellable *cancellable;
  PangoContext *context;
  MandatePoster *poster;
  GByteArray *out;
} Printing;

static gboolean
step (const Printing *printing, double share, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (printing->cancellable, error))
    return FALSE;

  if (printing->progress != NULL)
    printing->progress (share, printing->data);
  return TRUE;
}

static cairo_status_t
write_cb (void *data, const unsigned char *bytes, unsigned int length)
{
  const Printing *printing = data;

  if (g_cancellable_is_cancelled (printing->cancellable))
    return CAIRO_STATUS_WRITE_ERROR;

  g_byte_array_append (printing->out, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

static char *
dup_title (const Printing *printing)
{
  return g_strdup_printf (C_ ("poster", "%s: Timeline"),
                          mandate_item_get_title (MANDATE_ITEM (printing->extract->mission)));
}

static void
set_metadata (const Printing *printing, cairo_surface_t *surface)
{
  g_autofree char *title = dup_title (printing);
  g_autofree char *range = mandate_extract_dup_range (printing->extract);
  g_autoptr (GDateTime) made = g_date_time_new_from_unix_utc (printing->extract->made);
  g_autofree char *date = g_date_time_format_iso8601 (made);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, range);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, _("The Mandate contributors"));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Mandate " VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_KEYWORDS, "CC-BY-SA-4.0");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

/* Whether cairo has brought all to paper; the context is done with. */
static gboolean
finish (const Printing *printing, cairo_t *cr, cairo_surface_t *surface, GError **error)
{
  cairo_status_t status = cairo_status (cr);

  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (g_cancellable_set_error_if_cancelled (printing->cancellable, error))
    return FALSE;
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
  return FALSE;
}

/* cairo writes no title, without which a picture has no name to a screen reader. */
static void
add_svg_title (const Printing *printing)
{
  g_autofree char *title = dup_title (printing);
  g_autofree char *element = g_markup_printf_escaped ("\n<title>%s</title>\n<desc>CC-BY-SA-4.0</desc>", title);
  const char *text = (const char *) printing->out->data;
  const char *root = g_strstr_len (text, printing->out->len, "<svg");
  const char *end = root != NULL ? memchr (root, '>', printing->out->len - (gsize) (root - text)) : NULL;
  gsize at = end != NULL ? (gsize) (end - text) + 1 : 0, rest = printing->out->len - at, length = strlen (element);

  g_return_if_fail (end != NULL);

  g_byte_array_set_size (printing->out, printing->out->len + (guint) length);
  memmove (printing->out->data + at + length, printing->out->data + at, rest);
  memcpy (printing->out->data + at, element, length);
}

static gboolean
write_svg (Printing *printing, GError **error)
{
  const MandatePosterPaper *paper = &printing->poster->paper;
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (write_cb, printing, paper->width, paper->height);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  mandate_poster_draw (printing->poster, cr, printing->context);
  if (!finish (printing, cr, surface, error))
    return FALSE;

  add_svg_title (printing);
  return TRUE;
}

static gboolean
write_png (Printing *printing, GError **error)
{
  const MandatePosterPaper *paper = &printing->poster->paper;
  double scale = MIN (printing->options->resolution / 72, MAX_PIXELS / MAX (paper->width, paper->height));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (paper->width * scale),
                                                         (int) ceil (paper->height * scale));
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status = CAIRO_STATUS_SUCCESS;

  cairo_scale (cr, scale, scale);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  mandate_poster_draw (printing->poster, cr, printing->context);
  cairo_surface_flush (surface);
  if (cairo_status (cr) == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, write_cb, printing);
  if (!finish (printing, cr, surface, error))
    return FALSE;
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
  return FALSE;
}

static gboolean
write_page (Printing *printing, GError **error)
{
  const MandatePosterPaper *paper = &printing->poster->paper;
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (write_cb, printing, paper->width, paper->height);
  cairo_t *cr = cairo_create (surface);

  set_metadata (printing, surface);
  mandate_poster_draw (printing->poster, cr, printing->context);
  cairo_show_page (cr);
  return finish (printing, cr, surface, error);
}

/* Small marks on the edges of a sheet, where the next one comes to lie. */
static void
draw_overlap_marks (cairo_t *cr, int column, int row)
{
  const double xs[] = { EDGE + OVERLAP, A4_WIDTH - EDGE - OVERLAP };
  const double ys[] = { EDGE + OVERLAP, A4_HEIGHT - EDGE - OVERLAP };
  const gboolean has_x[] = { column > 0, column < COLUMNS - 1 };
  const gboolean has_y[] = { row > 0, row < ROWS - 1 };
  const double length = EDGE / 2;

  for (guint i = 0; i < 2; i++)
    {
      for (guint end = 0; has_x[i] && end < 2; end++)
        {
          cairo_move_to (cr, xs[i], end == 0 ? EDGE - length : A4_HEIGHT - EDGE);
          cairo_rel_line_to (cr, 0, length);
        }
      for (guint end = 0; has_y[i] && end < 2; end++)
        {
          cairo_move_to (cr, end == 0 ? EDGE - length : A4_WIDTH - EDGE, ys[i]);
          cairo_rel_line_to (cr, length, 0);
        }
    }
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_set_line_width (cr, 0.5);
  cairo_stroke (cr);
}

static void
draw_page_number (const Printing *printing, cairo_t *cr, int page, int column, int row)
{
  /* Translators: on a sheet of a large printed timeline: its number of all, and where it lies */
  g_autofree char *words = g_strdup_printf (_("Page %d of %d · row %d, column %d"), page, COLUMNS * ROWS, row + 1, column + 1);
  g_autoptr (PangoLayout) layout = mandate_poster_layout_new (printing->context, words, 7, FALSE);
  int width, height;

  pango_layout_get_size (layout, &width, &height);
  cairo_set_source_rgb (cr, 0.37, 0.36, 0.39);
  cairo_move_to (cr, (A4_WIDTH - width / (double) PANGO_SCALE) / 2, A4_HEIGHT - EDGE / 2 - height / (double) PANGO_SCALE / 2);
  pango_cairo_show_layout (cr, layout);
}

/* In the white beside a part of a lane, upwards from left to right and downwards from
 * right to left, as the backs of books are. */
static void
draw_lane_name (const Printing *printing, cairo_t *cr, MandateLane lane, double top, double bottom)
{
  gboolean reversed = printing->options->reversed;
  g_autoptr (PangoLayout) layout = mandate_poster_layout_new (printing->context, mandate_lane_get_name (lane), NAME_SIZE, TRUE);
  double rgb[3];
  int height;

  pango_layout_set_width (layout, (int) ((bottom - top) * PANGO_SCALE));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_get_size (layout, NULL, &height);
  cairo_save (cr);
  cairo_translate (cr, reversed ? A4_WIDTH - NAME_EDGE : NAME_EDGE, reversed ? top : bottom);
  cairo_rotate (cr, reversed ? G_PI_2 : -G_PI_2);
  cairo_move_to (cr, 0, -height / (double) PANGO_SCALE / 2);
  mandate_poster_get_rgb (mandate_poster_get_color (lane), rgb);
  cairo_set_source_rgb (cr, rgb[0], rgb[1], rgb[2]);
  pango_cairo_show_layout (cr, layout);
  cairo_restore (cr);
}

/* The lanes have their names on the sheets where time begins; on the others they stand in
 * the white that is cut off or covered when the sheets are joined. */
static void
draw_lane_names (const Printing *printing, cairo_t *cr, int row)
{
  double up = row * (SHEET_HEIGHT - OVERLAP);

  for (guint lane = 0; lane < MANDATE_N_LANES; lane++)
    {
      const MandateBox *box = &printing->poster->lanes[lane];
      /* Clear of the marks where the next sheet comes to lie. */
      double top = MAX (box->y - up, row > 0 ? OVERLAP : 0);
      double bottom = MIN (box->y + box->height - up, SHEET_HEIGHT - (row < ROWS - 1 ? OVERLAP : 0));

      if (bottom - top >= LEAST_NAME)
        draw_lane_name (printing, cr, lane, EDGE + top, EDGE + bottom);
    }
}

static void
draw_tile (const Printing *printing, cairo_t *cr, int column, int row)
{
  cairo_save (cr);
  cairo_rectangle (cr, EDGE, EDGE, SHEET_WIDTH, SHEET_HEIGHT);
  cairo_clip (cr);
  cairo_translate (cr, EDGE - column * (SHEET_WIDTH - OVERLAP), EDGE - row * (SHEET_HEIGHT - OVERLAP));
  mandate_poster_draw (printing->poster, cr, printing->context);
  cairo_restore (cr);
}

/* In the order of reading, so that the first sheet has the title. */
static gboolean
write_tiles (Printing *printing, GError **error)
{
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (write_cb, printing, A4_WIDTH, A4_HEIGHT);
  cairo_t *cr = cairo_create (surface);
  gboolean goes_on = TRUE;

  set_metadata (printing, surface);
  for (int page = 0; page < COLUMNS * ROWS && goes_on; page++)
    {
      int row = page / COLUMNS, place = page % COLUMNS;
      int column = printing->options->reversed ? COLUMNS - 1 - place : place;

      draw_tile (printing, cr, column, row);
      draw_overlap_marks (cr, column, row);
      draw_page_number (printing, cr, page + 1, place, row);
      if (place > 0)
        draw_lane_names (printing, cr, row);
      cairo_show_page (cr);
      goes_on = step (printing, 0.5 + 0.5 * page / (COLUMNS * ROWS), NULL);
    }
  return finish (printing, cr, surface, error);
}

static MandatePosterPaper
choose_paper (const MandateExportOptions *options)
{
  if (options->format == MANDATE_EXPORT_PDF && options->tiles)
    return (MandatePosterPaper) { COLUMNS * SHEET_WIDTH - (COLUMNS - 1) * OVERLAP, ROWS * SHEET_HEIGHT - (ROWS - 1) * OVERLAP,
                                  TILE_SIZE, options->reversed };

  return (MandatePosterPaper) { A3_WIDTH, A3_HEIGHT, PAGE_SIZE, options->reversed };
}

/* In the largest letters in which all events have their title, else in the smallest. */
static gboolean
lay_out (Printing *printing, GError **error)
{
  const MandatePosterPaper paper = choose_paper (printing->options);

  for (int larger = N_STEPS; larger >= 0; larger--)
    {
      MandatePosterPaper tried = paper;

      if (!step (printing, 0.5 * (N_STEPS - larger) / (N_STEPS + 1), error))
        return FALSE;

      tried.size *= pow (SIZE_STEP, larger);
      g_clear_pointer (&printing->poster, mandate_poster_free);
      printing->poster = mandate_poster_new (printing->extract, &tried, printing->context);
      if (printing->poster->n_labels == printing->extract->events->len)
        break;
    }
  return step (printing, 0.5, error);
}

static gboolean
write_poster (Printing *printing, GError **error)
{
  switch (printing->options->format)
    {
    case MANDATE_EXPORT_SVG:
      return write_svg (printing, error);
    case MANDATE_EXPORT_PNG:
      return write_png (printing, error);
    case MANDATE_EXPORT_PDF:
    case MANDATE_EXPORT_CSV:
    case MANDATE_EXPORT_JSON:
    case MANDATE_EXPORT_ICALENDAR:
    case MANDATE_EXPORT_TIMELINEJS:
    case MANDATE_N_EXPORT_FORMATS:
    default:
      return printing->options->tiles ? write_tiles (printing, error) : write_page (printing, error);
    }
}

/**
 * mandate_poster_to_bytes:
 * @options: with the format of a picture
 * @progress: (nullable): told between the steps
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
mandate_poster_to_bytes (const MandateExtract        *extract,
                         const MandateExportOptions  *options,
                         MandateExportProgress        progress,
                         gpointer                     data,
                         GCancellable                *cancellable,
                         GError                     **error)
{
  g_autoptr (GByteArray) out = g_byte_array_new ();
  Printing printing = { extract, options, progress, data, cancellable, NULL, NULL, out };
  gboolean written;

  printing.context = mandate_poster_context_new (options->reversed);
  written = lay_out (&printing, error) && write_poster (&printing, error) && step (&printing, 1, error);
  g_clear_pointer (&printing.poster, mandate_poster_free);
  g_object_unref (printing.context);
  if (!written)
    return NULL;

  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}

/**
 * mandate_export_to_bytes:
 *
 * Writes an extract in any format.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
mandate_export_to_bytes (const MandateExtract        *extract,
                         const MandateExportOptions  *options,
                         MandateExportProgress        progress,
                         gpointer                     data,
                         GCancellable                *cancellable,
                         GError                     **error)
{
  g_return_val_if_fail (extract != NULL && options != NULL, NULL);

  if (options->format < MANDATE_N_EVENT_FORMATS)
    return mandate_export_events (extract, options->format, progress, data, cancellable, error);
  return mandate_poster_to_bytes (extract, options, progress, data, cancellable, error);
}
