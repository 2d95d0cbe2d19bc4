/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sets the day by which a source must have told of an event, and says what that does.
 * What is chosen holds at once. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "timeline/mandate-known-dialog.h"

struct _MandateKnownDialog
{
  AdwDialog parent_instance;

  GtkCalendar *calendar;
  GtkLabel *result;
  GtkLabel *left_out;
  GtkWidget *clear;

  MandateTimelineFilter *filter;
  gboolean setting;
};

G_DEFINE_FINAL_TYPE (MandateKnownDialog, mandate_known_dialog, ADW_TYPE_DIALOG)

static void
update (MandateKnownDialog *self)
{
  gboolean limited = mandate_timeline_filter_has (self->filter, MANDATE_FILTER_KEY_KNOWN);
  g_autofree char *count = mandate_timeline_filter_dup_count (self->filter);
  g_autofree char *name = mandate_timeline_filter_dup_name (self->filter, MANDATE_FILTER_KEY_KNOWN);
  g_autofree char *left_out = mandate_timeline_filter_dup_left_out (self->filter);
  /* Translators: what is asked for, such as “As known on 30 June 2015”, and how many events that shows */
  g_autofree char *words = g_strdup_printf (C_ ("filter", "%s: %s"), name, count);

  gtk_label_set_label (self->result, limited ? words : count);
  gtk_label_set_label (self->left_out, left_out != NULL ? left_out : "");
  gtk_widget_set_visible (GTK_WIDGET (self->left_out), left_out != NULL);
  gtk_widget_set_sensitive (self->clear, limited);
}

static void
day_changed_cb (MandateKnownDialog *self)
{
  g_autoptr (GDateTime) chosen = NULL;

  g_assert (MANDATE_IS_KNOWN_DIALOG (self));

  if (self->setting || self->filter == NULL)
    return;

  chosen = gtk_calendar_get_date (self->calendar);
  mandate_timeline_filter_set_known_on (self->filter, (MandateDate) { (gint16) g_date_time_get_year (chosen),
                                                                      (guint8) g_date_time_get_month (chosen),
                                                                      (guint8) g_date_time_get_day_of_month (chosen) });
}

static void
clear_cb (MandateKnownDialog *self)
{
  g_assert (MANDATE_IS_KNOWN_DIALOG (self));

  mandate_timeline_filter_set_known_on (self->filter, (MandateDate) { 0 });
  adw_dialog_close (ADW_DIALOG (self));
}

static void
mandate_known_dialog_dispose (GObject *object)
{
  MandateKnownDialog *self = MANDATE_KNOWN_DIALOG (object);

  g_clear_object (&self->filter);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_KNOWN_DIALOG);

  G_OBJECT_CLASS (mandate_known_dialog_parent_class)->dispose (object);
}

static void
mandate_known_dialog_class_init (MandateKnownDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mandate_known_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/timeline/mandate-known-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateKnownDialog, calendar);
  gtk_widget_class_bind_template_child (widget_class, MandateKnownDialog, result);
  gtk_widget_class_bind_template_child (widget_class, MandateKnownDialog, left_out);
  gtk_widget_class_bind_template_child (widget_class, MandateKnownDialog, clear);
  gtk_widget_class_bind_template_callback (widget_class, day_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
mandate_known_dialog_init (MandateKnownDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mandate_known_dialog_new:
 * @filter: what to change
 * @date: the day to begin with where none is set; nothing is filtered before it is touched
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
mandate_known_dialog_new (MandateTimelineFilter *filter, MandateDate date)
{
  MandateKnownDialog *self = g_object_new (MANDATE_TYPE_KNOWN_DIALOG, NULL);
  MandateDate set = mandate_filter_get_known_on (mandate_timeline_filter_get (filter));
  g_autoptr (GDateTime) day = NULL;

  set = mandate_date_from_day (mandate_date_last_day (set.year != 0 ? set : date));
  day = g_date_time_new_local (set.year, set.month, set.day, 12, 0, 0);
  self->setting = TRUE;
  gtk_calendar_select_day (self->calendar, day);
  self->setting = FALSE;
  self->filter = g_object_ref (filter);
  g_signal_connect_object (filter, "notify::filter", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_DIALOG (self);
}
