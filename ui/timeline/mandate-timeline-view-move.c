/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the timeline goes: zoom, fit, and the movement to get there. */

#include "config.h"

#include <math.h>

#include "timeline/mandate-timeline-view-private.h"

/* In milliseconds. */
#define DURATION 250

/* Room that is left beside what is fitted, in pixels. */
#define FIT_MARGIN 48

/* A single day is shown with as many around it. */
#define LEAST_FIT_DAYS 60

/* A fling comes to rest about where a touch screen's would: the distance is so
 * many seconds of its speed, and below a speed, in pixels a second, it is none. */
#define FLING_SECONDS 0.325
#define LEAST_FLING   120
#define FLING_STIFFNESS 40

/*< private >
 * mandate_timeline_view_stop_moving:
 *
 * What the reader does now holds, not what was still going on.
 */
void
mandate_timeline_view_stop_moving (MandateTimelineView *self)
{
  adw_animation_pause (self->animation);
  adw_animation_pause (self->fling);
}

/*< private >
 * mandate_timeline_view_set_scale:
 *
 * Shows the stretch of time that @scale covers.
 */
void
mandate_timeline_view_set_scale (MandateTimelineView *self, const MandateScale *scale)
{
  mandate_timeline_view_stop_moving (self);
  mandate_session_set_range (self->session, scale->start, scale->end);
}

/* A zoom is even where each step is by the same factor, not by the same time. */
static void
animate_cb (double value, MandateTimelineView *self)
{
  double from = self->from.end - self->from.start;
  double to = self->to.end - self->to.start;
  double width = from * pow (to / from, value);
  double share = fabs (to - from) > 1e-6 ? (width - from) / (to - from) : value;
  double start = self->from.start + share * (self->to.start - self->from.start);

  if (self->session == NULL)
    return;

  self->moving = TRUE;
  if (value >= 1)
    mandate_session_set_range (self->session, self->to.start, self->to.end);
  else
    mandate_session_set_range (self->session, start, start + width);
  self->moving = FALSE;
}

/*< private >
 * mandate_timeline_view_animate_to:
 *
 * As above, in a movement where the desktop has animations on.
 */
void
mandate_timeline_view_animate_to (MandateTimelineView *self, const MandateScale *scale)
{
  mandate_timeline_view_stop_moving (self);
  self->from = mandate_timeline_view_get_scale (self);
  self->to = *scale;
  adw_animation_play (self->animation);
}

static void
fling_cb (double value, MandateTimelineView *self)
{
  self->moving = TRUE;
  if (self->hadjustment != NULL)
    gtk_adjustment_set_value (self->hadjustment, self->fling_start + value);
  self->moving = FALSE;
}

/*< private >
 * mandate_timeline_view_add_animations:
 */
void
mandate_timeline_view_add_animations (MandateTimelineView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  AdwAnimationTarget *target = adw_callback_animation_target_new ((AdwAnimationTargetFunc) animate_cb, self, NULL);
  AdwAnimationTarget *fling = adw_callback_animation_target_new ((AdwAnimationTargetFunc) fling_cb, self, NULL);
  AdwSpringParams *params = adw_spring_params_new (1, 1, FLING_STIFFNESS);

  self->animation = adw_timed_animation_new (widget, 0, 1, DURATION, target);
  self->fling = adw_spring_animation_new (widget, 0, 1, params, fling);
}

/*< private >
 * mandate_timeline_view_start_fling:
 * @velocity: of the view over the record to the right, in pixels a second
 *
 * Lets a drag run on. Where the desktop has animations off it stops at once.
 */
void
mandate_timeline_view_start_fling (MandateTimelineView *self, double velocity)
{
  if (fabs (velocity) < LEAST_FLING || self->hadjustment == NULL || !adw_get_enable_animations (GTK_WIDGET (self)))
    return;

  mandate_timeline_view_stop_moving (self);
  self->fling_start = gtk_adjustment_get_value (self->hadjustment);
  adw_spring_animation_set_value_to (ADW_SPRING_ANIMATION (self->fling), velocity * FLING_SECONDS);
  adw_spring_animation_set_initial_velocity (ADW_SPRING_ANIMATION (self->fling), velocity);
  adw_animation_play (self->fling);
}

/*< private >
 * mandate_timeline_view_get_target:
 *
 * Presses of keys in quick succession add up: each goes on from where the last one leads.
 *
 * Returns: how time stands on the widget now or, in a movement, at its end
 */
MandateScale
mandate_timeline_view_get_target (MandateTimelineView *self)
{
  MandateScale scale = mandate_timeline_view_get_scale (self);

  if (adw_animation_get_state (self->animation) == ADW_ANIMATION_PLAYING)
    {
      scale.start = self->to.start;
      scale.end = self->to.end;
    }
  return scale;
}

/**
 * mandate_timeline_view_zoom:
 * @factor: above 1 to see less time in more detail
 *
 * Zooms about the chosen event if it is in view, else about the middle.
 */
void
mandate_timeline_view_zoom (MandateTimelineView *self, double factor)
{
  MandateEvent *selected = mandate_timeline_view_get_selected (self);
  MandateLimits limits = mandate_session_get_limits (self->session);
  MandateScale scale = mandate_timeline_view_get_target (self);
  double about = scale.extent / 2;

  if (selected != NULL)
    {
      double x = mandate_scale_get_position (&scale, mandate_span_first_day (mandate_event_get_span (selected)));

      if (x >= 0 && x <= scale.extent)
        about = x;
    }

  scale = mandate_scale_zoom (&scale, factor, about, &limits);
  mandate_timeline_view_animate_to (self, &scale);
}

/**
 * mandate_timeline_view_fit:
 *
 * Shows the whole record.
 */
void
mandate_timeline_view_fit (MandateTimelineView *self)
{
  MandateScale scale = mandate_timeline_view_get_scale (self);
  MandateLimits limits = mandate_session_get_limits (self->session);

  scale = mandate_scale_fit (&scale, limits.first, limits.last, 0, &limits);
  mandate_timeline_view_animate_to (self, &scale);
}

/**
 * mandate_timeline_view_fit_days:
 * @first: a day
 * @last: a day that is not before it
 *
 * Shows these days, with some room beside them.
 */
void
mandate_timeline_view_fit_days (MandateTimelineView *self, MandateDay first, MandateDay last)
{
  MandateScale scale = mandate_timeline_view_get_scale (self);
  MandateLimits limits = mandate_session_get_limits (self->session);

  g_return_if_fail (first <= last);

  scale = mandate_scale_fit (&scale, first, last + 1.0, MIN (FIT_MARGIN, scale.extent / 8), &limits);
  mandate_timeline_view_animate_to (self, &scale);
}

/**
 * mandate_timeline_view_fit_selection:
 *
 * Shows the chosen event and the weeks around it.
 *
 * Returns: whether there is one
 */
gboolean
mandate_timeline_view_fit_selection (MandateTimelineView *self)
{
  MandateEvent *selected = mandate_timeline_view_get_selected (self);
  MandateDay first, last, slack;

  if (selected == NULL)
    return FALSE;

  first = mandate_span_first_day (mandate_event_get_span (selected));
  last = mandate_span_last_day (mandate_event_get_span (selected));
  slack = MAX (LEAST_FIT_DAYS - (last - first), 0) / 2;
  mandate_timeline_view_fit_days (self, first - slack, last + slack);
  return TRUE;
}

static void
add_days (MandateSpan span, MandateDay *first, MandateDay *last)
{
  if (span.start.year == 0)
    return;

  *first = MIN (*first, mandate_span_first_day (span));
  *last = MAX (*last, mandate_span_last_day (span));
}

static GPtrArray *
get_paragraphs (MandateItem *item)
{
  if (MANDATE_IS_SECTION (item))
    return mandate_section_get_paragraphs (MANDATE_SECTION (item));
  if (MANDATE_IS_CHAPTER (item))
    return mandate_chapter_get_paragraphs (MANDATE_CHAPTER (item));
  return NULL;
}

static void
add_linked_events (MandateDossier *dossier, MandateParagraph *paragraph, MandateDay *first, MandateDay *last)
{
  MandateText *text = mandate_item_get_text (MANDATE_ITEM (paragraph));

  for (guint i = 0; i < mandate_text_get_n_runs (text); i++)
    {
      const char *target = mandate_text_get_run (text, i)->target;
      MandateItem *item = target != NULL ? mandate_dossier_get_item (dossier, target) : NULL;

      if (MANDATE_IS_EVENT (item))
        add_days (mandate_event_get_span (MANDATE_EVENT (item)), first, last);
    }
}

/**
 * mandate_timeline_view_get_chapter_days:
 * @chapter: a chapter, or a section of the article
 * @first: (out): the first day that it tells of
 * @last: (out): the last
 *
 * The time that its paragraphs say they tell of; where none says, that of the
 * events they link to.
 *
 * Returns: whether it tells of any
 */
gboolean
mandate_timeline_view_get_chapter_days (MandateTimelineView *self, MandateItem *chapter, MandateDay *first, MandateDay *last)
{
  MandateDossier *dossier = mandate_session_get_dossier (self->session);
  GPtrArray *paragraphs = get_paragraphs (chapter);

  *first = G_MAXINT32;
  *last = G_MININT32;
  for (guint i = 0; paragraphs != NULL && i < paragraphs->len; i++)
    add_days (mandate_paragraph_get_when (g_ptr_array_index (paragraphs, i)), first, last);
  for (guint i = 0; *first > *last && paragraphs != NULL && i < paragraphs->len; i++)
    add_linked_events (dossier, g_ptr_array_index (paragraphs, i), first, last);

  return *first <= *last;
}

/* The chapter that is open; else the part of a text that tells of the chosen event. */
static MandateItem *
find_chapter (MandateTimelineView *self)
{
  MandateDossier *dossier = mandate_session_get_dossier (self->session);
  MandateItem *text = mandate_page_get_text (dossier, mandate_session_get_page (self->session));
  MandateItem *selected = mandate_session_get_selected (self->session);
  MandateParagraph *paragraph = NULL;

  if (MANDATE_IS_CHAPTER (text))
    return text;
  if (selected != NULL && text != NULL)
    paragraph = mandate_dossier_find_paragraph (dossier, selected, text);
  if (selected != NULL && paragraph == NULL)
    paragraph = mandate_dossier_find_paragraph (dossier, selected, NULL);

  return paragraph != NULL ? mandate_item_get_parent (MANDATE_ITEM (paragraph)) : NULL;
}

/**
 * mandate_timeline_view_fit_chapter:
 *
 * Shows the time that the chapter tells of at which the reader is.
 *
 * Returns: whether there is one
 */
gboolean
mandate_timeline_view_fit_chapter (MandateTimelineView *self)
{
  MandateItem *chapter = find_chapter (self);
  MandateDay first, last;

  if (chapter == NULL || !mandate_timeline_view_get_chapter_days (self, chapter, &first, &last))
    return FALSE;

  mandate_timeline_view_fit_days (self, first, last);
  return TRUE;
}

/*< private >
 * mandate_timeline_view_open_cluster:
 *
 * Zooms to the days of a cluster.
 *
 * Returns: whether that shows more than there was before
 */
gboolean
mandate_timeline_view_open_cluster (MandateTimelineView *self, guint lane, const MandatePlaced *placed)
{
  MandateIndex *index = mandate_timeline_series_get_index (self->series);
  MandateScale scale = mandate_timeline_view_get_scale (self);
  MandateDay first = placed->first;
  MandateDay last = placed->last;

  /* One long event among short ones must not keep the rest together: it is the
   * days on which they begin that set them apart. */
  if (placed->from != G_MAXUINT && placed->to - placed->from > 1)
    last = mandate_index_get_event (index, lane, placed->to - 1).first;
  if (last - first + 1 >= (scale.end - scale.start) * 0.9)
    return FALSE;
  if (scale.end - scale.start <= mandate_session_get_limits (self->session).min_span + 0.01)
    return FALSE;

  mandate_timeline_view_fit_days (self, first, last);
  return TRUE;
}
