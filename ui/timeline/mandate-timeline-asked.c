/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The row below the timeline's buttons that says what it is asked: a chip for each part
 * of the filter, the time between the cursors, the mandate that is looked at, and how
 * many events are left. Not shown where nothing is asked. In narrow windows the filter
 * is in its dialog, and the row holds the others.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-date-words.h"
#include "timeline/mandate-filter-chips.h"
#include "timeline/mandate-timeline-asked.h"

struct _MandateTimelineAsked
{
  AdwBin parent_instance;

  GtkWidget *scroller;
  MandateFilterChips *chips;
  GtkWidget *measured;
  GtkButton *measured_open;
  GtkWidget *looked_at;
  GtkButton *looked_at_open;
  GtkLabel *count;
  GtkWidget *clear;

  MandateSession *session;
  MandateResolution *resolution;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (MandateTimelineAsked, mandate_timeline_asked, ADW_TYPE_BIN)

static char *
dup_measured_words (MandateTimelineState *state)
{
  double from = mandate_timeline_state_get_from (state), to = mandate_timeline_state_get_to (state);
  g_autofree char *words = NULL;
  int days;

  if (from > 0 && to > 0)
    {
      days = (int) (floor (to) - floor (from));
      return g_strdup_printf (ngettext ("Measured: %d day", "Measured: %d days", (gulong) days), days);
    }

  words = mandate_date_to_words (mandate_date_from_day ((MandateDay) MAX (from, to)), MANDATE_DATE_SHORT);
  if (to > 0)
    /* Translators: of the two cursors only the second is set, at this date */
    return g_strdup_printf (_("Measured to %s"), words);

  /* Translators: one of the two cursors is set, at this date */
  return g_strdup_printf (_("Measured from %s"), words);
}

/* Where there is no room for chips, that the past is shown is still said. */
static char *
dup_count_words (MandateTimelineAsked *self, MandateTimelineFilter *filter)
{
  g_autofree char *count = mandate_timeline_filter_dup_count (filter);
  g_autofree char *known = NULL;

  if (!self->narrow || !mandate_timeline_filter_has (filter, MANDATE_FILTER_KEY_KNOWN))
    return g_steal_pointer (&count);

  known = mandate_timeline_filter_dup_name (filter, MANDATE_FILTER_KEY_KNOWN);
  return g_strdup_printf (C_ ("filter", "%s: %s"), known, count);
}

static void
update (MandateTimelineAsked *self)
{
  MandateTimelineFilter *filter = mandate_session_get_filter (self->session);
  MandateTimelineState *state = mandate_session_get_timeline (self->session);
  gboolean filtered = mandate_filter_count (mandate_timeline_filter_get (filter)) > 0;
  gboolean measured = mandate_timeline_state_get_from (state) > 0 || mandate_timeline_state_get_to (state) > 0;
  g_autofree char *count = dup_count_words (self, filter);

  if (measured)
    {
      g_autofree char *words = dup_measured_words (state);

      gtk_button_set_label (self->measured_open, words);
    }
  if (self->resolution != NULL)
    gtk_button_set_label (self->looked_at_open, mandate_resolution_get_symbol (self->resolution));
  gtk_label_set_label (self->count, count);
  gtk_widget_set_hexpand (GTK_WIDGET (self->count), self->narrow);
  gtk_widget_set_visible (self->scroller, !self->narrow || measured || self->resolution != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->chips), filtered && !self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->count), filtered);
  gtk_widget_set_visible (self->clear, filtered && !self->narrow);
  gtk_widget_set_visible (self->measured, measured);
  gtk_widget_set_visible (self->looked_at, self->resolution != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), filtered || measured || self->resolution != NULL);
}

static void
clear_cb (MandateTimelineAsked *self)
{
  g_assert (MANDATE_IS_TIMELINE_ASKED (self));

  mandate_timeline_filter_clear (mandate_session_get_filter (self->session));
}

static void
mandate_timeline_asked_dispose (GObject *object)
{
  MandateTimelineAsked *self = MANDATE_TIMELINE_ASKED (object);

  g_clear_object (&self->session);
  g_clear_object (&self->resolution);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_TIMELINE_ASKED);

  G_OBJECT_CLASS (mandate_timeline_asked_parent_class)->dispose (object);
}

static void
mandate_timeline_asked_class_init (MandateTimelineAskedClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mandate_timeline_asked_dispose;

  g_type_ensure (MANDATE_TYPE_FILTER_CHIPS);
  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/timeline/mandate-timeline-asked.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateTimelineAsked, scroller);
  gtk_widget_class_bind_template_child (widget_class, MandateTimelineAsked, chips);
  gtk_widget_class_bind_template_child (widget_class, MandateTimelineAsked, measured);
  gtk_widget_class_bind_template_child (widget_class, MandateTimelineAsked, measured_open);
  gtk_widget_class_bind_template_child (widget_class, MandateTimelineAsked, looked_at);
  gtk_widget_class_bind_template_child (widget_class, MandateTimelineAsked, looked_at_open);
  gtk_widget_class_bind_template_child (widget_class, MandateTimelineAsked, count);
  gtk_widget_class_bind_template_child (widget_class, MandateTimelineAsked, clear);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
mandate_timeline_asked_init (MandateTimelineAsked *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mandate_timeline_asked_set_session:
 * @session: what is asked; may be set once
 */
void
mandate_timeline_asked_set_session (MandateTimelineAsked *self, MandateSession *session)
{
  MandateTimelineFilter *filter;
  MandateTimelineState *state;

  g_return_if_fail (MANDATE_IS_TIMELINE_ASKED (self) && self->session == NULL && MANDATE_IS_SESSION (session));

  self->session = g_object_ref (session);
  filter = mandate_session_get_filter (session);
  state = mandate_session_get_timeline (session);
  mandate_filter_chips_set_filter (self->chips, filter);
  g_signal_connect_object (filter, "notify::filter", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::from", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::to", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * mandate_timeline_asked_set_narrow:
 * @narrow: whether the filter has no room here
 */
void
mandate_timeline_asked_set_narrow (MandateTimelineAsked *self, gboolean narrow)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_ASKED (self));

  self->narrow = narrow;
  if (self->session != NULL)
    update (self);
}

/**
 * mandate_timeline_asked_set_resolution:
 * @resolution: (nullable): the mandate that is looked at
 */
void
mandate_timeline_asked_set_resolution (MandateTimelineAsked *self, MandateResolution *resolution)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_ASKED (self));

  if (g_set_object (&self->resolution, resolution) && self->session != NULL)
    update (self);
}
