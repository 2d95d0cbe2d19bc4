/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the parts of a poster are put together from. */

#include "config.h"

#include <math.h>

#include "timeline/mandate-poster-private.h"

/*< private >
 * mandate_poster_layout_new:
 * @size: in points, which are the unit of the poster
 */
PangoLayout *
mandate_poster_layout_new (PangoContext *context, const char *words, double size, gboolean bold)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell, Sans");

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, words, -1);
  return layout;
}

/*< private >
 * mandate_poster_measure:
 *
 * Returns: how wide words are, in points
 */
double
mandate_poster_measure (const MandatePosterPlan *plan, const char *words, double size, gboolean bold)
{
  g_autoptr (PangoLayout) layout = mandate_poster_layout_new (plan->context, words, size, bold);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return ceil (width / (double) PANGO_SCALE);
}

/*< private >
 * mandate_poster_get_line:
 *
 * Returns: the height of a line, in points
 */
double
mandate_poster_get_line (double size)
{
  return size * 1.35;
}

/*< private >
 * mandate_poster_add_text:
 */
void
mandate_poster_add_text (const MandatePosterPlan *plan,
                         const char              *words,
                         MandateBox               box,
                         double                   size,
                         gboolean                 bold,
                         guint32                  color,
                         GtkAlign                 align,
                         MandateEvent            *event)
{
  MandatePosterText text = { g_strdup (words), box, size, bold, color, align, event };

  g_array_append_val (plan->poster->texts, text);
}

/*< private >
 * mandate_poster_add_fill:
 */
void
mandate_poster_add_fill (const MandatePosterPlan *plan, MandateBox box, guint32 color, double alpha)
{
  MandatePosterFill fill = { box, color, alpha, FALSE, 0, 0, NULL };

  g_array_append_val (plan->poster->fills, fill);
}

/*< private >
 * mandate_poster_get_color:
 *
 * Returns: the colour of a lane, as the style sheet has it for a light ground
 */
guint32
mandate_poster_get_color (MandateLane lane)
{
  static const guint32 colors[MANDATE_N_LANES] = {
    [MANDATE_LANE_POLITICS] = 0x1a5fb4, [MANDATE_LANE_PEACE] = 0x1b7a4b,   [MANDATE_LANE_FIGHTING] = 0xb5202c,
    [MANDATE_LANE_PEOPLE] = 0x8a5a00,   [MANDATE_LANE_MISSION] = 0x4a5578,
  };

  return colors[lane];
}
