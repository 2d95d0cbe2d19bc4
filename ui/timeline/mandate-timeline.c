/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline with what belongs to it: what stretch of time is in view, buttons
 * to move and zoom, and the names of the lanes. Compact, for narrow windows, it is a
 * low strip: one lane of all events, the whole record below it, and the way to the
 * timeline at full height; stacked, the names stand above the marks.
 */

#include "config.h"

#include "mandate-ticks.h"
#include "style/mandate-menu.h"
#include "style/mandate-tooltip.h"
#include "timeline/mandate-timeline-names.h"
#include "timeline/mandate-timeline-overview.h"
#include "timeline/mandate-timeline-private.h"

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_COMPACT,
  PROP_STACKED,
  PROP_SHOW_COVERAGE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateTimeline, mandate_timeline, ADW_TYPE_BIN)

static void
update_range (MandateTimeline *self)
{
  MandateScale scale = { mandate_session_get_start (self->session), mandate_session_get_end (self->session), 1, FALSE };
  g_autofree char *words = mandate_scale_to_words (&scale, MANDATE_DATE_LONG);
  g_autofree char *shorter = mandate_scale_to_words (&scale, MANDATE_DATE_SHORT);

  mandate_header_title_set_title (self->range, words, shorter);
}

static void
zoom_in_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mandate_timeline_view_zoom (MANDATE_TIMELINE (widget)->view, 2);
}

static void
zoom_out_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mandate_timeline_view_zoom (MANDATE_TIMELINE (widget)->view, 0.5);
}

static void
fit_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mandate_timeline_view_fit (MANDATE_TIMELINE (widget)->view);
}

static void
fit_selection_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (!mandate_timeline_view_fit_selection (MANDATE_TIMELINE (widget)->view))
    gtk_widget_error_bell (widget);
}

static void
fit_chapter_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (!mandate_timeline_view_fit_chapter (MANDATE_TIMELINE (widget)->view))
    gtk_widget_error_bell (widget);
}

static void
set_session (MandateTimeline *self, MandateSession *session)
{
  if (!g_set_object (&self->session, session))
    return;

  if (session != NULL)
    {
      g_signal_connect_object (session, "notify::start", G_CALLBACK (update_range), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (session, "notify::end", G_CALLBACK (update_range), self, G_CONNECT_SWAPPED);
      update_range (self);
      mandate_timeline_watch_questions (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
update_names (MandateTimeline *self)
{
  gtk_widget_set_visible (self->names, !self->compact && !self->stacked);
  mandate_timeline_update_room (self);
}

static void
set_stacked (MandateTimeline *self, gboolean stacked)
{
  if (self->stacked == stacked)
    return;

  self->stacked = stacked;
  update_names (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STACKED]);
}

static void
set_compact (MandateTimeline *self, gboolean compact)
{
  if (self->compact == compact)
    return;

  self->compact = compact;
  update_names (self);
  if (compact)
    gtk_widget_add_css_class (GTK_WIDGET (self), "compact");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "compact");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPACT]);
}

static void
set_show_coverage (MandateTimeline *self, gboolean show)
{
  if (self->show_coverage == show)
    return;

  self->show_coverage = show;
  mandate_timeline_update_room (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_COVERAGE]);
}

static void
mandate_timeline_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MandateTimeline *self = MANDATE_TIMELINE (object);

  switch (id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    case PROP_STACKED:
      g_value_set_boolean (value, self->stacked);
      break;
    case PROP_SHOW_COVERAGE:
      g_value_set_boolean (value, self->show_coverage);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_timeline_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SESSION:
      set_session (MANDATE_TIMELINE (object), g_value_get_object (value));
      break;
    case PROP_COMPACT:
      set_compact (MANDATE_TIMELINE (object), g_value_get_boolean (value));
      break;
    case PROP_STACKED:
      set_stacked (MANDATE_TIMELINE (object), g_value_get_boolean (value));
      break;
    case PROP_SHOW_COVERAGE:
      set_show_coverage (MANDATE_TIMELINE (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_timeline_dispose (GObject *object)
{
  MandateTimeline *self = MANDATE_TIMELINE (object);

  mandate_timeline_dispose_questions (self);
  g_clear_object (&self->session);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_TIMELINE);

  G_OBJECT_CLASS (mandate_timeline_parent_class)->dispose (object);
}

static void
mandate_timeline_class_init (MandateTimelineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = mandate_timeline_get_property;
  object_class->set_property = mandate_timeline_set_property;
  object_class->dispose = mandate_timeline_dispose;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, MANDATE_TYPE_SESSION, flags);
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  properties[PROP_STACKED] = g_param_spec_boolean ("stacked", NULL, NULL, FALSE, flags);
  properties[PROP_SHOW_COVERAGE] = g_param_spec_boolean ("show-coverage", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (MANDATE_TYPE_COVERAGE_STRIP);
  g_type_ensure (MANDATE_TYPE_FILTER_CHOOSER);
  g_type_ensure (MANDATE_TYPE_TIMELINE_ASKED);
  g_type_ensure (MANDATE_TYPE_TIMELINE_NAMES);
  g_type_ensure (MANDATE_TYPE_TIMELINE_OVERVIEW);
  g_type_ensure (MANDATE_TYPE_TIMELINE_VIEW);
  g_type_ensure (MANDATE_TYPE_HEADER_TITLE);
  g_type_ensure (MANDATE_TYPE_TOOLTIP);
  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/timeline/mandate-timeline.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, options);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, options_button);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, range);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, names);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, view);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, filter_button);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, filter_dialog_button);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, filter_number);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, zoom_out);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, zoom_in);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, fit_separator);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, fit_chapter);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, fit);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, chooser);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, asked);
  gtk_widget_class_bind_template_child (widget_class, MandateTimeline, coverage);
  gtk_widget_class_bind_template_callback (widget_class, mandate_menu_opened_cb);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-in", NULL, zoom_in_cb);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-out", NULL, zoom_out_cb);
  gtk_widget_class_install_action (widget_class, "timeline.fit", NULL, fit_cb);
  gtk_widget_class_install_action (widget_class, "timeline.fit-selection", NULL, fit_selection_cb);
  gtk_widget_class_install_action (widget_class, "timeline.fit-chapter", NULL, fit_chapter_cb);
  mandate_timeline_install_questions (widget_class);
  mandate_timeline_install_export (widget_class);
}

static void
mandate_timeline_init (MandateTimeline *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  mandate_menu_attach (self->options_button, self->options);
  mandate_timeline_add_menu (self);
}

/**
 * mandate_timeline_get_view:
 *
 * Returns: (transfer none): the timeline without its frame
 */
MandateTimelineView *
mandate_timeline_get_view (MandateTimeline *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE (self), NULL);

  return self->view;
}
