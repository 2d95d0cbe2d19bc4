/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lanes of a poster: how the height is shared among them, where marks stand in
 * them, and which have their title.
 */

#include "config.h"

#include <math.h>

#include "timeline/mandate-poster-private.h"

/* In em of labels. Rows stand further apart where there are few. */
#define ROW      1.32
#define MAX_ROW  2.2
#define MARK     0.85
#define GAP      0.42
#define LEAST    8.0
#define MAX_WORDS 30.0
#define LANE_GAP 0.5

/* Into how many parts time is cut to see where a lane is fullest. */
#define SLICES 6

/* From how many marks long a span is drawn as a bar. */
#define BAR 1.4

static double
get_em (const MandatePosterPlan *plan)
{
  return plan->poster->paper.size;
}

static gboolean
is_bar (const MandatePosterPlan *plan, const MandateLettering *mark)
{
  return mark->mark.end - mark->mark.start > BAR * MARK * get_em (plan);
}

/* A month or a year is a stretch in which it happened, not its first day. */
static gboolean
has_shape (const MandatePosterPlan *plan, const MandateLettering *mark, MandateEvent *event)
{
  MandateSpan span = mandate_event_get_span (event);

  return !is_bar (plan, mark) || mandate_date_get_precision (span.start) == MANDATE_PRECISION_DAY;
}

/* Where an event lies, and how much room its title wants. What began before the
 * stretch, or goes on after it, is cut off there. */
static MandateLettering
measure_event (const MandatePosterPlan *plan, MandateEvent *event)
{
  const MandateScale *scale = &plan->poster->scale;
  MandateSpan span = mandate_event_get_span (event);
  double size = MARK * get_em (plan);
  double start = MAX ((mandate_span_first_day (span) - scale->start) * mandate_scale_get_density (scale), 0);
  double end = MIN ((mandate_span_last_day (span) + 1 - scale->start) * mandate_scale_get_density (scale), scale->extent);
  double words = mandate_poster_measure (plan, mandate_item_get_title (MANDATE_ITEM (event)), get_em (plan), FALSE) + 1;
  MandateLettering mark = { .weight = mandate_event_get_importance (event) };

  if (end - start < size)
    {
      double middle = CLAMP ((start + end) / 2, size / 2, scale->extent - size / 2);

      start = middle - size / 2;
      end = middle + size / 2;
    }
  mark.mark = (MandateExtent) { start, end };
  /* The words of a bar stand on it, after the mark at its beginning. */
  mark.body = is_bar (plan, &mark) ? start + (has_shape (plan, &mark, event) ? size : 0) : end;
  mark.words = MIN (words, MAX_WORDS * get_em (plan));
  return mark;
}

static GPtrArray *
list_events (const MandatePosterPlan *plan, MandateLane lane)
{
  GPtrArray *events = g_ptr_array_new ();

  for (guint i = 0; i < plan->extract->events->len; i++)
    {
      MandateEvent *event = g_ptr_array_index (plan->extract->events, i);

      if (mandate_kind_get_lane (mandate_event_get_kind (event)) == lane)
        g_ptr_array_add (events, event);
    }
  return events;
}

/* Rows that the events of a lane would fill with no room to spare, where they stand
 * closest; at least one. */
static double
get_need (const MandatePosterPlan *plan, GArray *marks)
{
  double lengths[SLICES] = { 0 }, most = 1;

  for (guint i = 0; i < marks->len; i++)
    {
      const MandateLettering *mark = &g_array_index (marks, MandateLettering, i);
      guint slice = MIN ((guint) (mark->mark.start / plan->body.width * SLICES), SLICES - 1);

      lengths[slice] += mark->body - mark->mark.start + mark->words + 2 * GAP * get_em (plan);
    }
  for (guint slice = 0; slice < SLICES; slice++)
    most = MAX (most, lengths[slice] / (plan->body.width / SLICES));
  return most;
}

/* Over which share of a bar an end fades that is known to the month or the year only.
 * Where the stretch cuts the bar off is no end of it. */
static double
get_fade (const MandatePosterPlan *plan, MandateDate date, gboolean cut, double width)
{
  double days = mandate_date_last_day (date) + 1 - mandate_date_first_day (date);

  if (cut || mandate_date_get_precision (date) == MANDATE_PRECISION_DAY)
    return 0;
  return CLAMP (days * mandate_scale_get_density (&plan->poster->scale) / width, 0, 0.5);
}

static void
add_bar (const MandatePosterPlan *plan, const MandateLettering *mark, MandateEvent *event, double middle)
{
  MandateSpan span = mandate_event_get_span (event);
  MandateDate end = mandate_span_is_single (span) ? span.start : span.end;
  double width = mark->mark.end - mark->mark.start, size = MARK * get_em (plan);
  const MandateScale *scale = &plan->poster->scale;
  MandatePosterFill fill = { { plan->body.x + mark->mark.start, middle - size / 2, width, size },
                             mandate_poster_get_color (mandate_kind_get_lane (mandate_event_get_kind (event))), 0.3, TRUE,
                             0, 0, event };

  fill.fade_in = get_fade (plan, span.start, mandate_span_first_day (span) < scale->start, width);
  fill.fade_out = get_fade (plan, end, mandate_span_last_day (span) + 1 > scale->end, width);
  g_array_append_val (plan->poster->fills, fill);
}

static void
add_event (const MandatePosterPlan *plan,
           const MandateBox        *lane,
           double                   row,
           const MandateLettering  *lettering,
           MandateEvent            *event)
{
  double em = get_em (plan);
  double middle = lane->y + LANE_GAP / 2 * em + lettering->row * row + row / 2;
  MandatePosterMark mark = { mandate_event_get_kind (event), plan->body.x + lettering->mark.start + MARK * em / 2, middle,
                             MARK * em, event };
  double width = lettering->label.end - lettering->label.start;
  gboolean before = lettering->label.end <= lettering->mark.start;

  if (is_bar (plan, lettering))
    add_bar (plan, lettering, event, middle);
  if (has_shape (plan, lettering, event))
    g_array_append_val (plan->poster->marks, mark);
  if (width <= 0)
    return;

  plan->poster->n_labels++;
  mandate_poster_add_text (plan, mandate_item_get_title (MANDATE_ITEM (event)),
                           (MandateBox) { plan->body.x + lettering->label.start, middle - row / 2, width, row }, em, FALSE,
                           MANDATE_POSTER_INK, before ? GTK_ALIGN_END : GTK_ALIGN_START, event);
}

static double
get_row_height (const MandatePosterPlan *plan, const MandateBox *lane, GArray *marks)
{
  double em = get_em (plan);
  guint n_rows = 1;

  for (guint i = 0; i < marks->len; i++)
    n_rows = MAX (n_rows, g_array_index (marks, MandateLettering, i).row + 1);
  return CLAMP ((lane->height - LANE_GAP * em) / n_rows, ROW * em, MAX_ROW * em);
}

static void
fill_lane (const MandatePosterPlan *plan, const MandateBox *lane, GPtrArray *events, GArray *marks)
{
  double em = get_em (plan);
  MandateLetteringRoom room = { plan->body.width, GAP * em, LEAST * em,
                                (guint) MAX (floor ((lane->height - LANE_GAP * em) / (ROW * em)), 1) };
  double row;

  mandate_letter_marks ((MandateLettering *) (gpointer) marks->data, marks->len, &room);
  row = get_row_height (plan, lane, marks);
  for (guint i = 0; i < events->len; i++)
    add_event (plan, lane, row, &g_array_index (marks, MandateLettering, i), g_ptr_array_index (events, i));
}

static void
add_name (const MandatePosterPlan *plan, MandateLane lane, const MandateBox *box)
{
  MandateBox name = { plan->inner.x, box->y, plan->body.x - plan->inner.x - get_em (plan), box->height };
  MandateBox line = { plan->inner.x, box->y, plan->inner.width, 0.6 };

  mandate_poster_add_fill (plan, line, MANDATE_POSTER_FAINT, 1);
  mandate_poster_add_text (plan, mandate_lane_get_name (lane), name, get_em (plan) * 1.25, TRUE,
                           mandate_poster_get_color (lane), GTK_ALIGN_START, NULL);
}

/*< private >
 * mandate_poster_plan_lanes:
 *
 * Shares the height among the lanes by what each needs, but for a part that is shared
 * alike, so that a lane with little in it can be seen to be there.
 */
void
mandate_poster_plan_lanes (MandatePosterPlan *plan)
{
  GPtrArray *events[MANDATE_N_LANES];
  GArray *marks[MANDATE_N_LANES];
  double need[MANDATE_N_LANES], whole = 0, y = plan->body.y;

  for (guint lane = 0; lane < MANDATE_N_LANES; lane++)
    {
      events[lane] = list_events (plan, lane);
      marks[lane] = g_array_new (FALSE, TRUE, sizeof (MandateLettering));
      for (guint i = 0; i < events[lane]->len; i++)
        {
          MandateLettering mark = measure_event (plan, g_ptr_array_index (events[lane], i));

          g_array_append_val (marks[lane], mark);
        }
      need[lane] = get_need (plan, marks[lane]);
      whole += need[lane];
    }

  for (guint lane = 0; lane < MANDATE_N_LANES; lane++)
    {
      MandateBox *box = &plan->poster->lanes[lane];
      double share = 0.25 / MANDATE_N_LANES + 0.75 * need[lane] / whole;

      *box = (MandateBox) { plan->body.x, y, plan->body.width, plan->body.height * share };
      y += box->height;
      add_name (plan, lane, box);
      fill_lane (plan, box, events[lane], marks[lane]);
      g_ptr_array_unref (events[lane]);
      g_array_unref (marks[lane]);
    }
}
