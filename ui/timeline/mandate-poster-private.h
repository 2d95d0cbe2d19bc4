/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "timeline/mandate-poster.h"

G_BEGIN_DECLS

/* Light, for paper, whatever the screen is. */
#define MANDATE_POSTER_INK   0x241f31u
#define MANDATE_POSTER_FAINT 0x5e5c64u
#define MANDATE_POSTER_LINE  0xd5d3d0u

/*< private >
 * MandatePosterPlan:
 *
 * A poster that is being laid out. It is laid out from left to right; what runs the
 * other way is mirrored at the end.
 */
typedef struct
{
  MandatePoster *poster;
  const MandateExtract *extract;
  PangoContext *context;
  MandateBox inner; /* what is left within the margins */
  MandateBox body;  /* the lanes, without their names */
} MandatePosterPlan;

/* mandate-poster-parts.c */
double  mandate_poster_measure    (const MandatePosterPlan *plan,
                                   const char              *words,
                                   double                   size,
                                   gboolean                 bold);
double  mandate_poster_get_line   (double                   size);
void    mandate_poster_add_text   (const MandatePosterPlan *plan,
                                   const char              *words,
                                   MandateBox               box,
                                   double                   size,
                                   gboolean                 bold,
                                   guint32                  color,
                                   GtkAlign                 align,
                                   MandateEvent            *event);
void    mandate_poster_add_fill   (const MandatePosterPlan *plan,
                                   MandateBox               box,
                                   guint32                  color,
                                   double                   alpha);
guint32 mandate_poster_get_color  (MandateLane              lane);

/* mandate-poster-draw.c */
void    mandate_poster_get_rgb    (guint32                  color,
                                   double                   rgb[3]);

/* mandate-poster-frame.c */
void    mandate_poster_plan_head  (MandatePosterPlan       *plan);
void    mandate_poster_plan_foot  (MandatePosterPlan       *plan);
void    mandate_poster_plan_times (MandatePosterPlan       *plan);

/* mandate-poster-lanes.c */
void    mandate_poster_plan_lanes (MandatePosterPlan       *plan);

PangoLayout *mandate_poster_layout_new (PangoContext       *context,
                                        const char         *words,
                                        double              size,
                                        gboolean            bold);

G_END_DECLS
