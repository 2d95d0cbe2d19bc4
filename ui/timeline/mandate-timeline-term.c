/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A term of the strip of mandates: the time for which a resolution gave the mission
 * its mandate, with the resolution's number where there is room for it. A button, so
 * that pointer, keys and assistive technology open the resolution's card alike. It may
 * reach out of view; the number stands in the middle of what is in view.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "mandate-date-words.h"
#include "style/mandate-tooltip.h"
#include "timeline/mandate-timeline-term.h"

/* To either side of the number, in pixels. */
#define PADDING 4

struct _MandateTimelineTerm
{
  GtkButton parent_instance;

  MandateResolution *resolution;
  PangoLayout *layout;

  /* In pixels of the widget. */
  int start;
  int end;
};

G_DEFINE_FINAL_TYPE (MandateTimelineTerm, mandate_timeline_term, GTK_TYPE_BUTTON)

/* Of “S/RES/2100 (2013)”, the number that people know it by. */
static char *
get_number (MandateResolution *resolution)
{
  const char *symbol = mandate_resolution_get_symbol (resolution);
  const char *number = symbol != NULL ? strrchr (symbol, '/') : NULL;

  if (number == NULL)
    return g_strdup (symbol);
  number++;
  return g_strndup (number, strcspn (number, " "));
}

static void
mandate_timeline_term_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MandateTimelineTerm *self = MANDATE_TIMELINE_TERM (widget);
  int width, height;
  GdkRGBA color;

  if (self->layout == NULL)
    {
      g_autofree char *number = get_number (self->resolution);

      self->layout = gtk_widget_create_pango_layout (widget, number);
    }
  pango_layout_get_pixel_size (self->layout, &width, &height);
  if (width + 2 * PADDING > self->end - self->start)
    return;

  gtk_widget_get_color (widget, &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (self->start + self->end - width) / 2,
                                                          floorf ((float) (gtk_widget_get_height (widget) - height) / 2)));
  gtk_snapshot_append_layout (snapshot, self->layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
forget_words (MandateTimelineTerm *self)
{
  g_clear_object (&self->layout);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
mandate_timeline_term_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (mandate_timeline_term_parent_class)->css_changed (widget, change);
  forget_words (MANDATE_TIMELINE_TERM (widget));
}

static void
mandate_timeline_term_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (mandate_timeline_term_parent_class)->system_setting_changed (widget, setting);
  forget_words (MANDATE_TIMELINE_TERM (widget));
}

static void
mandate_timeline_term_dispose (GObject *object)
{
  MandateTimelineTerm *self = MANDATE_TIMELINE_TERM (object);

  g_clear_object (&self->layout);
  g_clear_object (&self->resolution);

  G_OBJECT_CLASS (mandate_timeline_term_parent_class)->dispose (object);
}

static void
mandate_timeline_term_class_init (MandateTimelineTermClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mandate_timeline_term_dispose;
  widget_class->snapshot = mandate_timeline_term_snapshot;
  widget_class->css_changed = mandate_timeline_term_css_changed;
  widget_class->system_setting_changed = mandate_timeline_term_system_setting_changed;
  gtk_widget_class_set_css_name (widget_class, "term");
}

static void
mandate_timeline_term_init (MandateTimelineTerm *self)
{
}

/* For the pointer a tooltip, for assistive technology a name and a description. */
static void
describe (MandateTimelineTerm *self)
{
  const char *symbol = mandate_resolution_get_symbol (self->resolution);
  const char *title = mandate_item_get_title (MANDATE_ITEM (self->resolution));
  g_autofree char *when = mandate_span_to_words (mandate_resolution_get_term (self->resolution), MANDATE_DATE_LONG);
  g_autofree char *markup = g_markup_printf_escaped ("<b>%s</b>\n%s\n%s", symbol, when, title);
  /* Translators: a term of the strip of mandates as a screen reader says it: the
   * resolution and when it was in force */
  g_autofree char *label = g_strdup_printf (C_ ("mandate on the timeline", "Mandate of %s: %s"), symbol, when);

  mandate_tooltip_set_markup (GTK_WIDGET (self), markup);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
}

/**
 * mandate_timeline_term_new:
 * @resolution: one that has a term
 */
GtkWidget *
mandate_timeline_term_new (MandateResolution *resolution)
{
  MandateTimelineTerm *self = g_object_new (MANDATE_TYPE_TIMELINE_TERM, NULL);

  self->resolution = g_object_ref (resolution);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
  describe (self);
  return GTK_WIDGET (self);
}

/**
 * mandate_timeline_term_get_resolution:
 *
 * Returns: (transfer none): whose term it is
 */
MandateResolution *
mandate_timeline_term_get_resolution (MandateTimelineTerm *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_TERM (self), NULL);

  return self->resolution;
}

/**
 * mandate_timeline_term_get_first:
 *
 * Returns: the day on which it begins
 */
MandateDay
mandate_timeline_term_get_first (MandateTimelineTerm *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_TERM (self), 0);

  return mandate_span_first_day (mandate_resolution_get_term (self->resolution));
}

/**
 * mandate_timeline_term_get_last:
 *
 * Returns: the last day in force
 */
MandateDay
mandate_timeline_term_get_last (MandateTimelineTerm *self)
{
  g_return_val_if_fail (MANDATE_IS_TIMELINE_TERM (self), 0);

  return mandate_span_last_day (mandate_resolution_get_term (self->resolution));
}

/**
 * mandate_timeline_term_set_in_view:
 * @start: where what is in view of it begins at its left, in pixels of the widget
 * @end: where it ends at its right
 *
 * To be called by the parent while it allocates.
 */
void
mandate_timeline_term_set_in_view (MandateTimelineTerm *self, int start, int end)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_TERM (self));

  if (self->start == start && self->end == end)
    return;

  self->start = start;
  self->end = end;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
