/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the parts of the timeline stand from top to bottom: the band of phases,
 * the strip of mandates, five lanes of equal height or one of all, and the axis. All
 * widgets of the timeline ask here, so that names, marks and lines share their edges.
 * Sizes follow the font.
 */

#include "config.h"

#include <adwaita.h>

#include "timeline/mandate-timeline-metrics.h"
#include "timeline/mandate-timeline-series.h"

/* In em of the widget's font. */
#define BAND_HEIGHT 1.9
#define AXIS_HEIGHT 2.0
#define NAME_HEIGHT 1.35
#define STRIP_HEIGHT 1.7

/* How much stronger what is faint is drawn under high contrast. */
#define HIGH_CONTRAST 1.8f

/* A timeline lower than this, also in em, has no strip of mandates, and no names above
 * its lanes. */
#define LEAST_HEIGHT_WITH_STRIP 17
#define LEAST_HEIGHT_WITH_NAMES 15

/**
 * mandate_timeline_get_em:
 *
 * Returns: the size of the widget's font, in pixels
 */
double
mandate_timeline_get_em (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;
  double resolution = pango_cairo_context_get_resolution (context);

  if (pango_font_description_get_size_is_absolute (font))
    return size;
  return size * (resolution > 0 ? resolution : 96) / 72;
}

/**
 * mandate_timeline_get_band_height:
 *
 * Returns: height of the band of phases, in pixels
 */
int
mandate_timeline_get_band_height (GtkWidget *widget)
{
  return (int) (BAND_HEIGHT * mandate_timeline_get_em (widget));
}

/**
 * mandate_timeline_get_axis_height:
 *
 * Returns: height of the words of the ticks, in pixels
 */
int
mandate_timeline_get_axis_height (GtkWidget *widget)
{
  return (int) (AXIS_HEIGHT * mandate_timeline_get_em (widget));
}

/**
 * mandate_timeline_get_name_height:
 * @height: height of the whole timeline, in pixels
 *
 * Returns: height of a lane's name where it stands above the marks, in pixels; 0 where
 *   it is left out
 */
int
mandate_timeline_get_name_height (GtkWidget *widget, int height)
{
  double em = mandate_timeline_get_em (widget);

  return height >= LEAST_HEIGHT_WITH_NAMES * em ? (int) (NAME_HEIGHT * em) : 0;
}

/**
 * mandate_timeline_get_strip_height:
 * @height: height of the whole timeline, in pixels
 *
 * Returns: height of the strip of mandates below the band; 0 where it is left out
 */
int
mandate_timeline_get_strip_height (GtkWidget *widget, int height)
{
  double em = mandate_timeline_get_em (widget);

  return height >= LEAST_HEIGHT_WITH_STRIP * em ? (int) (STRIP_HEIGHT * em) : 0;
}

/**
 * mandate_timeline_get_lane:
 * @height: height of the whole timeline, in pixels
 * @lane: one of the five, or %MANDATE_TIMELINE_ALL, which has the room of the five
 * @y: (out): where the lane begins
 * @lane_height: (out): how high it is
 */
void
mandate_timeline_get_lane (GtkWidget *widget, int height, guint lane, int *y, int *lane_height)
{
  int top = mandate_timeline_get_band_height (widget) + mandate_timeline_get_strip_height (widget, height);
  int whole = MAX (height - top - mandate_timeline_get_axis_height (widget), 0);
  int first = lane == MANDATE_TIMELINE_ALL ? 0 : (int) lane;
  int next = lane == MANDATE_TIMELINE_ALL ? MANDATE_N_LANES : first + 1;

  *y = top + whole * first / MANDATE_N_LANES;
  *lane_height = top + whole * next / MANDATE_N_LANES - *y;
}

/**
 * mandate_lane_get_css_class:
 *
 * Returns: (transfer none): the style class that gives a lane its colour
 */
const char *
mandate_lane_get_css_class (guint lane)
{
  const char * const classes[MANDATE_TIMELINE_N_LANES] = { "lane-politics", "lane-peace",   "lane-fighting",
                                                           "lane-people",   "lane-mission", "lane-all" };

  g_return_val_if_fail (lane < MANDATE_TIMELINE_N_LANES, NULL);

  return classes[lane];
}

/**
 * mandate_timeline_get_strength:
 *
 * Returns: by what to multiply the opacity of bars, bands and lines; above 1 where the
 *   desktop asks for high contrast
 */
float
mandate_timeline_get_strength (GtkWidget *widget)
{
  AdwStyleManager *manager = adw_style_manager_get_for_display (gtk_widget_get_display (widget));

  return adw_style_manager_get_high_contrast (manager) ? HIGH_CONTRAST : 1;
}

/**
 * mandate_timeline_get_ink:
 * @color: what the ink stands on
 *
 * Returns: dark ink on a light colour, light ink on a dark one
 */
GdkRGBA
mandate_timeline_get_ink (const GdkRGBA *color)
{
  gboolean light = 0.299f * color->red + 0.587f * color->green + 0.114f * color->blue > 0.55f;

  return light ? (GdkRGBA) { 0, 0, 0, 0.9f } : (GdkRGBA) { 1, 1, 1, 1 };
}
