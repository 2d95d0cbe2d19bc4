/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "mandate-extract.h"
#include "mandate-lettering.h"
#include "mandate-scale.h"

G_BEGIN_DECLS

/**
 * MandateBox:
 *
 * A rectangle of the poster, in points from its top left corner.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} MandateBox;

/**
 * MandatePosterText:
 * @words: the words
 * @box: where they stand; what is wider is cut short
 * @size: of the font, in points
 * @bold: whether they are bold
 * @color: red, green and blue, as in CSS
 * @align: on which side of @box they stand, in the order of reading
 * @event: (nullable): the event that they name
 */
typedef struct
{
  char *words;
  MandateBox box;
  double size;
  gboolean bold;
  guint32 color;
  GtkAlign align;
  MandateEvent *event;
} MandatePosterText;

/**
 * MandatePosterFill:
 * @box: what is filled
 * @color: red, green and blue
 * @alpha: from 0 to 1
 * @round: whether its ends are round
 * @fade_in: share of it, at its beginning in time, over which it comes up
 * @fade_out: share of it over which it goes
 * @event: (nullable): the event whose span it is
 */
typedef struct
{
  MandateBox box;
  guint32 color;
  double alpha;
  gboolean round;
  double fade_in;
  double fade_out;
  MandateEvent *event;
} MandatePosterFill;

/**
 * MandatePosterMark:
 * @x: its middle
 * @y: its middle
 * @size: its height
 * @event: (nullable): the event; %NULL in the legend
 */
typedef struct
{
  MandateKind kind;
  double x;
  double y;
  double size;
  MandateEvent *event;
} MandatePosterMark;

/**
 * MandatePosterPaper:
 * @width: in points
 * @height: in points
 * @size: of the font of labels, in points
 * @reversed: whether text and time run from right to left
 */
typedef struct
{
  double width;
  double height;
  double size;
  gboolean reversed;
} MandatePosterPaper;

/**
 * MandatePoster:
 * @paper: what it is laid out for
 * @scale: time along the lanes
 * @lanes: where each lane is
 * @fills: (element-type MandatePosterFill): drawn first, in this order
 * @marks: (element-type MandatePosterMark): drawn above them
 * @texts: (element-type MandatePosterText): drawn last
 * @n_labels: how many events have their title
 *
 * The timeline on paper: all that is drawn, as data.
 */
typedef struct
{
  MandatePosterPaper paper;
  MandateScale scale;
  MandateBox lanes[MANDATE_N_LANES];
  GArray *fills;
  GArray *marks;
  GArray *texts;
  guint n_labels;
} MandatePoster;

MandatePoster *mandate_poster_new          (const MandateExtract     *extract,
                                            const MandatePosterPaper *paper,
                                            PangoContext             *context);
void           mandate_poster_free         (MandatePoster            *self);
void           mandate_poster_draw         (const MandatePoster      *self,
                                            cairo_t                  *cr,
                                            PangoContext             *context);
PangoContext  *mandate_poster_context_new  (gboolean                  reversed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MandatePoster, mandate_poster_free)

G_END_DECLS
