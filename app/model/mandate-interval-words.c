/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The time between two days in words, for the eye, for the ear and to copy. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "mandate-interval.h"

static char *
day_to_words (MandateDay day)
{
  return mandate_date_to_words (mandate_date_from_day (day), MANDATE_DATE_LONG);
}

static char *
end_to_words (MandateDay day, MandateEvent *event)
{
  g_autofree char *when = day_to_words (day);

  if (event == NULL)
    return g_steal_pointer (&when);

  /* Translators: an event from which days are counted: its title and its date */
  return g_strdup_printf (C_ ("end of a measured time", "“%s” (%s)"), mandate_item_get_title (MANDATE_ITEM (event)), when);
}

/**
 * mandate_interval_to_words:
 *
 * Returns: (transfer full): from what to what it goes, and how many days that is
 */
char *
mandate_interval_to_words (const MandateInterval *self)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  int days;

  g_return_val_if_fail (self != NULL, NULL);

  days = mandate_interval_get_days (self);
  from = end_to_words (self->from, self->ends[0]);
  to = end_to_words (self->to, self->ends[1]);
  if (self->ends[0] == NULL && self->ends[1] == NULL)
    /* Translators: two dates and the days between them */
    return g_strdup_printf (ngettext ("Between %s and %s: %d day", "Between %s and %s: %d days", (gulong) days), from, to,
                            days);
  /* Translators: two events, or an event and a date, and the days between them */
  return g_strdup_printf (ngettext ("From %s to %s: %d day", "From %s to %s: %d days", (gulong) days), from, to, days);
}

static gboolean
is_exact (MandateEvent *event)
{
  MandateSpan span;

  if (event == NULL)
    return TRUE;

  span = mandate_event_get_span (event);
  return mandate_date_get_precision (span.start) == MANDATE_PRECISION_DAY
         && (mandate_span_is_single (span) || mandate_date_get_precision (span.end) == MANDATE_PRECISION_DAY);
}

/**
 * mandate_interval_dup_doubt_words:
 *
 * Returns: (transfer full) (nullable): that the number of days is no exact one, where
 *   the day of an end is not known
 */
char *
mandate_interval_dup_doubt_words (const MandateInterval *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (self->ends); i++)
    if (!is_exact (self->ends[i]))
      {
        g_autofree char *when = mandate_span_to_words (mandate_event_get_span (self->ends[i]), MANDATE_DATE_LONG);
        g_autofree char *counted = day_to_words (i == 0 ? self->from : self->to);

        /* Translators: the title of an event, its date as far as it is known, and the day that is taken for it */
        return g_strdup_printf (_("The exact days of “%s” are not known (%s); it is counted by %s."),
                                mandate_item_get_title (MANDATE_ITEM (self->ends[i])), when, counted);
      }

  return NULL;
}

/**
 * mandate_interval_dup_dead_words:
 *
 * Returns: (transfer full): how many of the mission died, of which months that is
 *   known, or why nothing is said
 */
char *
mandate_interval_dup_dead_words (const MandateInterval *self)
{
  g_autofree char *months = NULL;
  g_autofree char *count = NULL;
  guint dead;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->n_months == 0)
    return g_strdup (_("The mission’s dead are counted by whole months, and none that is counted lies in this time. "
                       "Figures of single events are not added up, since several can tell of the same people."));

  dead = (guint) self->dead;
  months = mandate_span_to_words (mandate_span_new (self->months.start, self->months.end), MANDATE_DATE_LONG);
  count = g_strdup_printf (ngettext ("%u complete month", "%u complete months", self->n_months), self->n_months);
  /* Translators: how many died, in which months, how many months these are, and the title of the figures */
  return g_strdup_printf (ngettext ("%u member of the mission died in %s, %s (%s).",
                                    "%u members of the mission died in %s, %s (%s).", dead),
                          dead, months, count, mandate_item_get_title (MANDATE_ITEM (self->register_of_dead)));
}

static void
append_events (GString *text, const MandateInterval *self)
{
  g_string_append_printf (text, C_ ("copied text", "Events: %u"), self->events->len);
  g_string_append_c (text, '\n');
  for (guint i = 0; i < self->events->len; i++)
    {
      MandateEvent *event = g_ptr_array_index (self->events, i);
      g_autofree char *when = mandate_span_to_words (mandate_event_get_span (event), MANDATE_DATE_LONG);

      /* Translators: a line of a list: a date, and what happened or closed on it */
      g_string_append_printf (text, C_ ("copied text", "%s: %s"), when, mandate_item_get_title (MANDATE_ITEM (event)));
      g_string_append_c (text, '\n');
    }
}

static void
append_bases (GString *text, const MandateInterval *self)
{
  g_string_append_printf (text, C_ ("copied text", "Bases closed: %u"), self->bases->len);
  g_string_append_c (text, '\n');
  for (guint i = 0; i < self->bases->len; i++)
    {
      MandateBase *base = g_ptr_array_index (self->bases, i);
      g_autofree char *when = mandate_date_to_words (mandate_base_get_closed (base), MANDATE_DATE_LONG);

      g_string_append_printf (text, C_ ("copied text", "%s: %s"), when, mandate_item_get_title (MANDATE_ITEM (base)));
      g_string_append_c (text, '\n');
    }
}

/**
 * mandate_interval_to_text:
 *
 * Returns: (transfer full): all of it as lines of text, to be pasted elsewhere
 */
char *
mandate_interval_to_text (const MandateInterval *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *words = NULL;
  g_autofree char *doubt = NULL;
  g_autofree char *dead = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  words = mandate_interval_to_words (self);
  doubt = mandate_interval_dup_doubt_words (self);
  dead = mandate_interval_dup_dead_words (self);
  g_string_append_printf (text, "%s\n", words);
  if (doubt != NULL)
    g_string_append_printf (text, "%s\n", doubt);
  g_string_append_printf (text, "%s\n\n", dead);
  append_bases (text, self);
  g_string_append_c (text, '\n');
  append_events (text, self);
  return g_strdup (text->str);
}
