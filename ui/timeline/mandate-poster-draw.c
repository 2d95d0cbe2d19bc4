/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Draws what a poster holds. */

#include "config.h"

#include <math.h>

#include "timeline/mandate-mark.h"
#include "timeline/mandate-poster-private.h"

/*< private >
 * mandate_poster_get_rgb:
 * @color: red, green and blue, as in CSS
 * @rgb: (out): the same, each from 0 to 1
 */
void
mandate_poster_get_rgb (guint32 color, double rgb[3])
{
  for (guint i = 0; i < 3; i++)
    rgb[i] = ((color >> (16 - 8 * i)) & 0xff) / 255.0;
}

static void
add_round_path (cairo_t *cr, const MandateBox *box)
{
  double radius = MIN (box->height, box->width) / 2;

  cairo_new_sub_path (cr);
  cairo_arc (cr, box->x + box->width - radius, box->y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, box->x + box->width - radius, box->y + box->height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, box->x + radius, box->y + box->height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, box->x + radius, box->y + radius, radius, G_PI, G_PI + G_PI_2);
  cairo_close_path (cr);
}

static void
set_soft_source (cairo_t *cr, const MandatePosterFill *fill, gboolean reversed)
{
  double start = fill->box.x + (reversed ? fill->box.width : 0);
  double end = fill->box.x + (reversed ? 0 : fill->box.width);
  cairo_pattern_t *pattern = cairo_pattern_create_linear (start, 0, end, 0);
  double rgb[3];

  mandate_poster_get_rgb (fill->color, rgb);
  cairo_pattern_add_color_stop_rgba (pattern, 0, rgb[0], rgb[1], rgb[2], fill->fade_in > 0 ? 0.04 : fill->alpha);
  cairo_pattern_add_color_stop_rgba (pattern, fill->fade_in, rgb[0], rgb[1], rgb[2], fill->alpha);
  cairo_pattern_add_color_stop_rgba (pattern, 1 - fill->fade_out, rgb[0], rgb[1], rgb[2], fill->alpha);
  cairo_pattern_add_color_stop_rgba (pattern, 1, rgb[0], rgb[1], rgb[2], fill->fade_out > 0 ? 0.04 : fill->alpha);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
}

static void
draw_fill (cairo_t *cr, const MandatePosterFill *fill, gboolean reversed)
{
  double rgb[3];

  if (fill->round)
    add_round_path (cr, &fill->box);
  else
    cairo_rectangle (cr, fill->box.x, fill->box.y, fill->box.width, fill->box.height);

  mandate_poster_get_rgb (fill->color, rgb);
  if (fill->fade_in > 0 || fill->fade_out > 0)
    set_soft_source (cr, fill, reversed);
  else
    cairo_set_source_rgba (cr, rgb[0], rgb[1], rgb[2], fill->alpha);
  cairo_fill (cr);
}

static void
draw_mark (cairo_t *cr, const MandatePosterMark *mark)
{
  GskPath *path = mandate_mark_path_new (mark->kind, mark->size);
  double rgb[3];

  mandate_poster_get_rgb (mandate_poster_get_color (mandate_kind_get_lane (mark->kind)), rgb);
  cairo_save (cr);
  cairo_translate (cr, mark->x, mark->y);
  gsk_path_to_cairo (path, cr);
  cairo_set_source_rgb (cr, rgb[0], rgb[1], rgb[2]);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_fill (cr);
  cairo_restore (cr);
  gsk_path_unref (path);
}

/* How far the words are from the left of their box, in points. Pango's own alignment
 * depends on the direction of each paragraph, which may be of another script than the
 * poster's; so what it came to is taken off again. */
static double
get_offset (PangoLayout *layout, const MandatePosterText *text, gboolean reversed)
{
  gboolean right = (text->align == GTK_ALIGN_END) != reversed;
  PangoRectangle extents;
  double spare;

  pango_layout_get_extents (layout, NULL, &extents);
  spare = text->box.width - extents.width / (double) PANGO_SCALE;
  if (text->align == GTK_ALIGN_CENTER)
    spare /= 2;
  else if (!right)
    spare = 0;
  return spare - extents.x / (double) PANGO_SCALE;
}

/* Words that are higher than a line wrap in their box; others are cut short. */
static void
draw_text (cairo_t *cr, PangoContext *context, const MandatePosterText *text, gboolean reversed)
{
  g_autoptr (PangoLayout) layout = mandate_poster_layout_new (context, text->words, text->size, text->bold);
  gboolean wraps = text->box.height > 2 * mandate_poster_get_line (text->size);
  double rgb[3];
  int height;

  pango_layout_set_width (layout, (int) ceil (text->box.width * PANGO_SCALE));
  pango_layout_set_height (layout, wraps ? (int) (text->box.height * PANGO_SCALE) : -1);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_get_size (layout, NULL, &height);

  mandate_poster_get_rgb (text->color, rgb);
  cairo_set_source_rgb (cr, rgb[0], rgb[1], rgb[2]);
  cairo_move_to (cr, text->box.x + get_offset (layout, text, reversed),
                 text->box.y + (wraps ? text->size / 2 : (text->box.height - height / (double) PANGO_SCALE) / 2));
  pango_cairo_show_layout (cr, layout);
}

/**
 * mandate_poster_draw:
 *
 * Draws in points, from the poster's top left corner. What lies wholly outside of the
 * clip cairo leaves out of the file, so a sheet holds no words that nobody sees.
 */
void
mandate_poster_draw (const MandatePoster *self, cairo_t *cr, PangoContext *context)
{
  gboolean reversed;

  g_return_if_fail (self != NULL && cr != NULL && PANGO_IS_CONTEXT (context));

  reversed = self->paper.reversed;
  pango_cairo_update_context (cr, context);
  for (guint i = 0; i < self->fills->len; i++)
    draw_fill (cr, &g_array_index (self->fills, MandatePosterFill, i), reversed);
  for (guint i = 0; i < self->marks->len; i++)
    draw_mark (cr, &g_array_index (self->marks, MandatePosterMark, i));
  for (guint i = 0; i < self->texts->len; i++)
    draw_text (cr, context, &g_array_index (self->texts, MandatePosterText, i), reversed);
}
