/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a window shows, apart from how it shows it: the page, the item whose card
 * is open, the stretch of time in view, and where in time the reader is. Widgets
 * bind to it and change it; they do not know each other.
 *
 * It also keeps the way back: each page opened and each item chosen is a step.
 */

#include "config.h"

#include "mandate-session.h"

typedef struct
{
  char *page;
  MandateItem *selected;
} Step;

struct _MandateSession
{
  GObject parent_instance;

  MandateDossier *dossier;
  MandateTimelineState *timeline;
  MandateTimelineFilter *filter;
  MandateSecondLanguage *second;
  char *page;
  MandateItem *selected;
  double playhead;
  double start;
  double end;

  GPtrArray *steps;
  guint current;
};

enum
{
  PROP_0,
  PROP_DOSSIER,
  PROP_PAGE,
  PROP_SELECTED,
  PROP_PLAYHEAD,
  PROP_START,
  PROP_END,
  PROP_CAN_GO_BACK,
  PROP_CAN_GO_FORWARD,
  N_PROPS,
};

enum
{
  SIGNAL_REVEAL,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MandateSession, mandate_session, G_TYPE_OBJECT)

static void
step_free (gpointer data)
{
  Step *step = data;

  g_free (step->page);
  g_clear_object (&step->selected);
  g_free (step);
}

static void
notify_steps (MandateSession *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_FORWARD]);
}

/* Remembers where the reader is now; what lay ahead is forgotten. */
static void
push_step (MandateSession *self)
{
  Step *step = g_new0 (Step, 1);

  step->page = g_strdup (self->page);
  step->selected = self->selected != NULL ? g_object_ref (self->selected) : NULL;
  g_ptr_array_set_size (self->steps, (int) MIN (self->current + 1, self->steps->len));
  g_ptr_array_add (self->steps, step);
  self->current = self->steps->len - 1;
  notify_steps (self);
}

static gboolean
set_page (MandateSession *self, const char *page)
{
  if (!g_set_str (&self->page, page))
    return FALSE;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
  return TRUE;
}

static gboolean
set_selected (MandateSession *self, MandateItem *item)
{
  if (!g_set_object (&self->selected, item))
    return FALSE;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
  return TRUE;
}

static void
mandate_session_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MandateSession *self = MANDATE_SESSION (object);

  switch (id)
    {
    case PROP_DOSSIER:
      g_value_set_object (value, self->dossier);
      break;
    case PROP_PAGE:
      g_value_set_string (value, self->page);
      break;
    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;
    case PROP_PLAYHEAD:
      g_value_set_double (value, self->playhead);
      break;
    case PROP_START:
      g_value_set_double (value, self->start);
      break;
    case PROP_END:
      g_value_set_double (value, self->end);
      break;
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, self->current > 0);
      break;
    case PROP_CAN_GO_FORWARD:
      g_value_set_boolean (value, self->current + 1 < self->steps->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_session_finalize (GObject *object)
{
  MandateSession *self = MANDATE_SESSION (object);

  g_clear_object (&self->dossier);
  g_clear_object (&self->filter);
  g_clear_object (&self->second);
  g_clear_object (&self->timeline);
  g_clear_object (&self->selected);
  g_free (self->page);
  g_ptr_array_unref (self->steps);

  G_OBJECT_CLASS (mandate_session_parent_class)->finalize (object);
}

static void
mandate_session_class_init (MandateSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = mandate_session_get_property;
  object_class->finalize = mandate_session_finalize;

  properties[PROP_DOSSIER] = g_param_spec_object ("dossier", NULL, NULL, MANDATE_TYPE_DOSSIER, flags);
  properties[PROP_PAGE] = g_param_spec_string ("page", NULL, NULL, NULL, flags);
  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, MANDATE_TYPE_ITEM, flags);
  /* Days, as in MandateScale; 0 where the text in view speaks of no time. */
  properties[PROP_PLAYHEAD] = g_param_spec_double ("playhead", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  properties[PROP_START] = g_param_spec_double ("start", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  properties[PROP_END] = g_param_spec_double ("end", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  properties[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_GO_FORWARD] = g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * MandateSession::reveal:
   * @item: a section or paragraph
   * @focus: whether the reader goes there too, or only looks
   *
   * Asks the page that holds @item to bring it into view.
   */
  signals[SIGNAL_REVEAL] = g_signal_new ("reveal", MANDATE_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 2, MANDATE_TYPE_ITEM, G_TYPE_BOOLEAN);
}

static void
mandate_session_init (MandateSession *self)
{
  self->steps = g_ptr_array_new_with_free_func (step_free);
  self->page = g_strdup (MANDATE_PAGE_OVERVIEW);
}

/**
 * mandate_session_new:
 * @dossier: the record that the window shows
 */
MandateSession *
mandate_session_new (MandateDossier *dossier)
{
  MandateSession *self = g_object_new (MANDATE_TYPE_SESSION, NULL);
  MandateLimits limits;

  self->dossier = g_object_ref (dossier);
  self->timeline = mandate_timeline_state_new (mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT));
  self->filter = mandate_timeline_filter_new (dossier, self->timeline);
  self->second = mandate_second_language_new (dossier);
  limits = mandate_session_get_limits (self);
  self->start = limits.first;
  self->end = limits.last;
  push_step (self);
  return self;
}

MandateDossier *
mandate_session_get_dossier (MandateSession *self)
{
  g_return_val_if_fail (MANDATE_IS_SESSION (self), NULL);

  return self->dossier;
}

/**
 * mandate_session_get_timeline:
 *
 * Returns: (transfer none): what the timeline shows of the record
 */
MandateTimelineState *
mandate_session_get_timeline (MandateSession *self)
{
  g_return_val_if_fail (MANDATE_IS_SESSION (self), NULL);

  return self->timeline;
}

/**
 * mandate_session_get_filter:
 *
 * Returns: (transfer none): what the reader asks of the timeline
 */
MandateTimelineFilter *
mandate_session_get_filter (MandateSession *self)
{
  g_return_val_if_fail (MANDATE_IS_SESSION (self), NULL);

  return self->filter;
}

/**
 * mandate_session_get_second:
 *
 * Returns: (transfer none): the language that is read beside that of the program
 */
MandateSecondLanguage *
mandate_session_get_second (MandateSession *self)
{
  g_return_val_if_fail (MANDATE_IS_SESSION (self), NULL);

  return self->second;
}

const char *
mandate_session_get_page (MandateSession *self)
{
  g_return_val_if_fail (MANDATE_IS_SESSION (self), NULL);

  return self->page;
}

/**
 * mandate_session_open_page:
 * @page: name of a page; one that does not exist is not opened
 */
void
mandate_session_open_page (MandateSession *self, const char *page)
{
  g_return_if_fail (MANDATE_IS_SESSION (self));

  if (mandate_page_exists (self->dossier, page) && set_page (self, page))
    push_step (self);
}

/**
 * mandate_session_get_selected:
 *
 * Returns: (transfer none) (nullable): the item whose card is open
 */
MandateItem *
mandate_session_get_selected (MandateSession *self)
{
  g_return_val_if_fail (MANDATE_IS_SESSION (self), NULL);

  return self->selected;
}

/* Keeps an event that was chosen within the stretch of time in view. */
static void
follow_selected (MandateSession *self)
{
  MandateSpan span;
  double first, last, width = self->end - self->start;

  if (!MANDATE_IS_EVENT (self->selected))
    return;

  span = mandate_event_get_span (MANDATE_EVENT (self->selected));
  first = mandate_span_first_day (span);
  last = MIN (mandate_span_last_day (span) + 1.0, first + width / 2);
  if (first < self->start + width / 20)
    mandate_session_set_range (self, first - width / 4, first + 3 * width / 4);
  else if (last > self->end - width / 20)
    mandate_session_set_range (self, last - 3 * width / 4, last + width / 4);
}

/**
 * mandate_session_select:
 * @item: (nullable): the item whose card to open; %NULL closes it
 *
 * What is selected already is said to be so again: its card may have been put away.
 */
void
mandate_session_select (MandateSession *self, MandateItem *item)
{
  g_return_if_fail (MANDATE_IS_SESSION (self));
  g_return_if_fail (item == NULL || MANDATE_IS_ITEM (item));

  if (!set_selected (self, item))
    {
      if (item != NULL)
        g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
      return;
    }

  follow_selected (self);
  if (item != NULL)
    push_step (self);
}

/* What tells of an item: in the text that is open, else in the first that does. */
static MandateItem *
find_paragraph (MandateSession *self, MandateItem *item)
{
  MandateItem *text = mandate_page_get_text (self->dossier, self->page);
  MandateParagraph *paragraph = text != NULL ? mandate_dossier_find_paragraph (self->dossier, item, text) : NULL;

  if (paragraph == NULL)
    paragraph = mandate_dossier_find_paragraph (self->dossier, item, NULL);
  return (MandateItem *) paragraph;
}

/**
 * mandate_session_choose:
 * @item: an item that was chosen on the timeline
 *
 * Opens its card and, where the text that is open tells of it, brings the paragraph
 * into view. The focus stays on the timeline.
 */
void
mandate_session_choose (MandateSession *self, MandateItem *item)
{
  MandateItem *text, *paragraph;

  g_return_if_fail (MANDATE_IS_SESSION (self));
  g_return_if_fail (MANDATE_IS_ITEM (item));

  mandate_session_select (self, item);
  text = mandate_page_get_text (self->dossier, self->page);
  paragraph = text != NULL ? find_paragraph (self, item) : NULL;
  if (paragraph != NULL && g_strcmp0 (mandate_page_of_part (paragraph), self->page) == 0)
    g_signal_emit (self, signals[SIGNAL_REVEAL], 0, paragraph, FALSE);
}

/**
 * mandate_session_open_link:
 * @id: id of an item
 *
 * Follows a link in a text.
 */
void
mandate_session_open_link (MandateSession *self, const char *id)
{
  MandateItem *item;

  g_return_if_fail (MANDATE_IS_SESSION (self));

  item = mandate_dossier_get_item (self->dossier, id);
  if (MANDATE_IS_SECTION (item) || MANDATE_IS_PARAGRAPH (item))
    mandate_session_show_in_text (self, item);
  else if (item != NULL && mandate_page_of_part (item) != NULL)
    mandate_session_open_page (self, mandate_page_of_part (item));
  else if (item != NULL)
    mandate_session_select (self, item);
}

/**
 * mandate_session_show_in_text:
 * @item: an item that the article or a chapter speaks of, or a part of one
 */
void
mandate_session_show_in_text (MandateSession *self, MandateItem *item)
{
  MandateItem *target = item;

  g_return_if_fail (MANDATE_IS_SESSION (self));
  g_return_if_fail (MANDATE_IS_ITEM (item));

  if (!MANDATE_IS_SECTION (item) && !MANDATE_IS_PARAGRAPH (item))
    target = find_paragraph (self, item);
  if (target == NULL)
    return;

  mandate_session_open_page (self, mandate_page_of_part (target));
  g_signal_emit (self, signals[SIGNAL_REVEAL], 0, target, TRUE);
}

/* The first place in the list of events, which are in the record's order, that is not
 * before @event; the length of the list where all are before it. */
static guint
find_place (GListModel *events, MandateEvent *event)
{
  guint low = 0, high = g_list_model_get_n_items (events);

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      g_autoptr (MandateEvent) other = g_list_model_get_item (events, middle);

      if (mandate_event_get_index (other) < mandate_event_get_index (event))
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The event to which a step leads among those that the timeline shows. */
static MandateEvent *
find_step (MandateSession *self, GListModel *events, int steps)
{
  int n = (int) g_list_model_get_n_items (events), place = 0;
  MandateEvent *from = MANDATE_IS_EVENT (self->selected) ? MANDATE_EVENT (self->selected) : NULL;

  if (from == NULL && self->playhead > 0)
    place = (int) find_place (events, mandate_dossier_find_event (self->dossier, (MandateDay) self->playhead));
  else if (from != NULL)
    {
      g_autoptr (MandateEvent) there = NULL;

      place = (int) find_place (events, from);
      there = g_list_model_get_item (events, (guint) place);
      /* From an event that is filtered out, the next one is already a step on. */
      place += there != from && steps > 0 ? steps - 1 : steps;
    }

  return g_list_model_get_item (events, (guint) CLAMP (place, 0, n - 1));
}

/**
 * mandate_session_step:
 * @steps: 1 for the next event in the record, -1 for the one before
 *
 * Walks the events that the timeline shows in the order of time, from the event chosen,
 * or from where the reader is.
 */
void
mandate_session_step (MandateSession *self, int steps)
{
  GListModel *events;
  g_autoptr (MandateEvent) event = NULL;

  g_return_if_fail (MANDATE_IS_SESSION (self));

  events = mandate_timeline_state_get_events (self->timeline);
  if (g_list_model_get_n_items (events) == 0)
    return;

  event = find_step (self, events, steps);
  mandate_session_choose (self, MANDATE_ITEM (event));
}

/**
 * mandate_session_go:
 * @direction: -1 to go back, 1 to go forward
 */
void
mandate_session_go (MandateSession *self, int direction)
{
  Step *step;

  g_return_if_fail (MANDATE_IS_SESSION (self));

  if ((direction < 0 && self->current == 0) || (direction > 0 && self->current + 1 >= self->steps->len))
    return;

  self->current = (guint) ((int) self->current + direction);
  step = g_ptr_array_index (self->steps, self->current);
  set_page (self, step->page);
  set_selected (self, step->selected);
  follow_selected (self);
  notify_steps (self);
}

double
mandate_session_get_playhead (MandateSession *self)
{
  g_return_val_if_fail (MANDATE_IS_SESSION (self), 0);

  return self->playhead;
}

/**
 * mandate_session_set_playhead:
 * @moment: the day that the text in view speaks of; 0 for none
 */
void
mandate_session_set_playhead (MandateSession *self, double moment)
{
  g_return_if_fail (MANDATE_IS_SESSION (self));

  if (self->playhead == moment)
    return;

  self->playhead = moment;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYHEAD]);
}

double
mandate_session_get_start (MandateSession *self)
{
  g_return_val_if_fail (MANDATE_IS_SESSION (self), 0);

  return self->start;
}

double
mandate_session_get_end (MandateSession *self)
{
  g_return_val_if_fail (MANDATE_IS_SESSION (self), 0);

  return self->end;
}

/**
 * mandate_session_set_range:
 * @start: beginning of the stretch of time to see, in days
 * @end: its end
 *
 * Sets the stretch of time in view; what lies beyond the record is cut off.
 */
void
mandate_session_set_range (MandateSession *self, double start, double end)
{
  MandateLimits limits = mandate_session_get_limits (self);
  MandateScale scale = { start, end, 1, FALSE };

  g_return_if_fail (MANDATE_IS_SESSION (self));

  scale = mandate_scale_clamp (&scale, &limits);
  if (scale.start == self->start && scale.end == self->end)
    return;

  g_object_freeze_notify (G_OBJECT (self));
  self->start = scale.start;
  self->end = scale.end;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_START]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_END]);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * mandate_session_get_limits:
 *
 * Returns: the stretch that the phases of the record cover, and a week as the
 *   shortest that may fill the timeline
 */
MandateLimits
mandate_session_get_limits (MandateSession *self)
{
  GListModel *phases = mandate_dossier_get_list (self->dossier, MANDATE_TYPE_PHASE);
  guint n = g_list_model_get_n_items (phases);
  g_autoptr (MandatePhase) first = g_list_model_get_item (phases, 0);
  g_autoptr (MandatePhase) last = n > 0 ? g_list_model_get_item (phases, n - 1) : NULL;
  MandateSpan span = mandate_mission_get_span (mandate_dossier_get_mission (self->dossier));

  if (first == NULL)
    return (MandateLimits) { mandate_span_first_day (span), mandate_span_last_day (span) + 1.0, 7 };

  return (MandateLimits) { mandate_span_first_day (mandate_phase_get_span (first)),
                           mandate_span_last_day (mandate_phase_get_span (last)) + 1.0, 7 };
}
