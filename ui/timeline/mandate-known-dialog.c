/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sets the day by which a source must have told of an event, and says what that does.
 * What is chosen holds at once. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "style/mandate-header-title.h"
#include "timeline/mandate-known-dialog.h"

struct _MandateKnownDialog
{
  AdwDialog parent_instance;

  AdwSpinRow *year;
  AdwComboRow *month;
  AdwSpinRow *day;
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

/* A month that has no such day gets its last. */
static MandateDate
get_chosen (MandateKnownDialog *self)
{
  MandateDate month = { (gint16) adw_spin_row_get_value (self->year), (guint8) (adw_combo_row_get_selected (self->month) + 1),
                        0 };
  MandateDate last = mandate_date_from_day (mandate_date_last_day (month));

  month.day = MIN ((guint8) adw_spin_row_get_value (self->day), last.day);
  return month;
}

static void
day_changed_cb (MandateKnownDialog *self)
{
  MandateDate chosen, last;

  g_assert (MANDATE_IS_KNOWN_DIALOG (self));

  if (self->setting || self->filter == NULL)
    return;

  chosen = get_chosen (self);
  last = mandate_date_from_day (mandate_date_last_day ((MandateDate) { chosen.year, chosen.month, 0 }));
  self->setting = TRUE;
  adw_spin_row_set_range (self->day, 1, last.day);
  self->setting = FALSE;
  mandate_timeline_filter_set_known_on (self->filter, chosen);
}

static void
set_chosen (MandateKnownDialog *self, MandateDate date)
{
  self->setting = TRUE;
  adw_spin_row_set_value (self->year, date.year);
  adw_combo_row_set_selected (self->month, date.month - 1u);
  adw_spin_row_set_value (self->day, date.day);
  self->setting = FALSE;
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

  g_type_ensure (MANDATE_TYPE_HEADER_TITLE);
  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/timeline/mandate-known-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateKnownDialog, year);
  gtk_widget_class_bind_template_child (widget_class, MandateKnownDialog, month);
  gtk_widget_class_bind_template_child (widget_class, MandateKnownDialog, day);
  gtk_widget_class_bind_template_child (widget_class, MandateKnownDialog, result);
  gtk_widget_class_bind_template_child (widget_class, MandateKnownDialog, left_out);
  gtk_widget_class_bind_template_child (widget_class, MandateKnownDialog, clear);
  gtk_widget_class_bind_template_callback (widget_class, day_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
mandate_known_dialog_init (MandateKnownDialog *self)
{
  g_autoptr (GtkStringList) months = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint8 i = 1; i <= 12; i++)
    gtk_string_list_take (months, mandate_day_format (mandate_date_first_day ((MandateDate) { 2000, i, 1 }),
                                                      /* Translators: the name of a month by itself, a format of
                                                       * g_date_time_format() */
                                                      C_ ("month of a date", "%OB")));
  self->setting = TRUE;
  adw_combo_row_set_model (self->month, G_LIST_MODEL (months));
  self->setting = FALSE;
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

  set_chosen (self, mandate_date_from_day (mandate_date_last_day (set.year != 0 ? set : date)));
  self->filter = g_object_ref (filter);
  g_signal_connect_object (filter, "notify::filter", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_DIALOG (self);
}
