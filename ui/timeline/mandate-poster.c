/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline on paper. It is laid out as data first, from left to right, and
 * mirrored as a whole where the language runs the other way; drawing it is then no more
 * than going through the lists. It needs no display and holds nothing of a widget, so
 * that it may be made in any thread; it borrows its events from the extract.
 */

#include "config.h"

#include "timeline/mandate-poster-private.h"

/* In em of labels. */
#define MARGIN 4.0
#define NAMES  11.0

static void
clear_text (gpointer data)
{
  g_free (((MandatePosterText *) data)->words);
}

static void
mirror (MandatePoster *self)
{
  for (guint i = 0; i < self->fills->len; i++)
    {
      MandatePosterFill *fill = &g_array_index (self->fills, MandatePosterFill, i);

      fill->box.x = self->paper.width - fill->box.x - fill->box.width;
    }
  for (guint i = 0; i < self->marks->len; i++)
    {
      MandatePosterMark *mark = &g_array_index (self->marks, MandatePosterMark, i);

      mark->x = self->paper.width - mark->x;
    }
  for (guint i = 0; i < self->texts->len; i++)
    {
      MandatePosterText *text = &g_array_index (self->texts, MandatePosterText, i);

      text->box.x = self->paper.width - text->box.x - text->box.width;
    }
  for (guint lane = 0; lane < MANDATE_N_LANES; lane++)
    self->lanes[lane].x = self->paper.width - self->lanes[lane].x - self->lanes[lane].width;
}

/**
 * mandate_poster_context_new:
 * @reversed: whether the interface runs from right to left
 *
 * Returns: (transfer full): what a poster is measured and drawn with. It is for the
 *   thread that calls
 */
PangoContext *
mandate_poster_context_new (gboolean reversed)
{
  PangoFontMap *fonts = pango_cairo_font_map_get_default ();
  PangoContext *context = pango_font_map_create_context (fonts);
  cairo_font_options_t *options = cairo_font_options_create ();

  /* On paper letters keep their shapes and widths; there is no grid to fit them to. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_base_dir (context, reversed ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  cairo_font_options_destroy (options);
  return context;
}

/**
 * mandate_poster_new:
 * @extract: what to show; it must outlive the poster
 * @context: as of mandate_poster_context_new()
 *
 * Returns: (transfer full): the poster, laid out
 */
MandatePoster *
mandate_poster_new (const MandateExtract *extract, const MandatePosterPaper *paper, PangoContext *context)
{
  MandatePoster *self = g_new0 (MandatePoster, 1);
  double margin = MARGIN * paper->size, names = NAMES * paper->size;
  MandatePosterPlan plan = { self, extract, context };

  self->paper = *paper;
  self->fills = g_array_new (FALSE, FALSE, sizeof (MandatePosterFill));
  self->marks = g_array_new (FALSE, FALSE, sizeof (MandatePosterMark));
  self->texts = g_array_new (FALSE, FALSE, sizeof (MandatePosterText));
  g_array_set_clear_func (self->texts, clear_text);

  plan.inner = (MandateBox) { margin, margin, paper->width - 2 * margin, paper->height - 2 * margin };
  mandate_poster_plan_head (&plan);
  mandate_poster_plan_foot (&plan);
  plan.body = plan.inner;
  plan.body.x += names;
  plan.body.width -= names;
  self->scale = (MandateScale) { extract->first, extract->last + 1.0, plan.body.width, FALSE };
  mandate_poster_plan_times (&plan);
  mandate_poster_plan_lanes (&plan);

  self->scale.reversed = paper->reversed;
  if (paper->reversed)
    mirror (self);
  return self;
}

void
mandate_poster_free (MandatePoster *self)
{
  g_array_unref (self->fills);
  g_array_unref (self->marks);
  g_array_unref (self->texts);
  g_free (self);
}
