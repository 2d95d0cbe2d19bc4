/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The time between the two cursors: how many days, who died of the mission, which bases
 * closed and which events fall between; all of it can be copied as text. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "record/mandate-card-parts.h"
#include "style/mandate-header-title.h"
#include "style/mandate-text-label.h"
#include "timeline/mandate-measure-dialog.h"

struct _MandateMeasureDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toasts;
  GtkBox *content;

  MandateInterval *interval;
};

G_DEFINE_FINAL_TYPE (MandateMeasureDialog, mandate_measure_dialog, ADW_TYPE_DIALOG)

static void
copy_cb (MandateMeasureDialog *self)
{
  g_autofree char *text = NULL;

  g_assert (MANDATE_IS_MEASURE_DIALOG (self));

  text = mandate_interval_to_text (self->interval);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (_("Copied")));
}

static void
append_words (MandateMeasureDialog *self, const char *words, const char *css_class)
{
  gtk_box_append (self->content, mandate_words_label_new (words, css_class));
}

static void
append_bases (MandateMeasureDialog *self)
{
  GtkWidget *list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);

  gtk_box_append (self->content, mandate_heading_of_list_new (_("Bases Closed"), self->interval->bases->len));
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_add_css_class (list, "card-rows");
  for (guint i = 0; i < self->interval->bases->len; i++)
    {
      MandateBase *base = g_ptr_array_index (self->interval->bases, i);
      g_autofree char *when = mandate_date_to_words (mandate_base_get_closed (base), MANDATE_DATE_LONG);
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), mandate_item_get_title (MANDATE_ITEM (base)));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), when);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }
  gtk_widget_set_visible (list, self->interval->bases->len > 0);
  gtk_box_append (self->content, list);
}

static void
fill (MandateMeasureDialog *self, MandateSession *session)
{
  g_autofree char *words = mandate_interval_to_words (self->interval);
  g_autofree char *doubt = mandate_interval_dup_doubt_words (self->interval);
  g_autofree char *dead = mandate_interval_dup_dead_words (self->interval);

  gtk_box_append (self->content, mandate_heading_label_new (words, 1, "card-title"));
  if (doubt != NULL)
    append_words (self, doubt, "doubt");
  if (mandate_filter_count (mandate_timeline_filter_get (mandate_session_get_filter (session))) > 0)
    append_words (self, _("The events are those that the filter lets through."), "summary");
  gtk_box_append (self->content, mandate_heading_label_new (_("Deaths"), 2, "card-heading"));
  append_words (self, dead, "card-text");
  append_bases (self);
  gtk_box_append (self->content, mandate_heading_of_list_new (_("Events in This Time, or Reaching into It"),
                                                              self->interval->events->len));
  if (self->interval->events->len > 0)
    gtk_box_append (self->content, mandate_card_rows_new (self->interval->events, session));
}

static void
mandate_measure_dialog_dispose (GObject *object)
{
  MandateMeasureDialog *self = MANDATE_MEASURE_DIALOG (object);

  g_clear_pointer (&self->interval, mandate_interval_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_MEASURE_DIALOG);

  G_OBJECT_CLASS (mandate_measure_dialog_parent_class)->dispose (object);
}

static void
mandate_measure_dialog_class_init (MandateMeasureDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mandate_measure_dialog_dispose;

  g_type_ensure (MANDATE_TYPE_HEADER_TITLE);
  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/timeline/mandate-measure-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateMeasureDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, MandateMeasureDialog, content);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
mandate_measure_dialog_init (MandateMeasureDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mandate_heading_of_list_new:
 * @words: what is listed
 * @n: how much of it
 *
 * Returns: (transfer floating): a heading within a dialog
 */
GtkWidget *
mandate_heading_of_list_new (const char *words, guint n)
{
  /* Translators: a heading of a list and how many it holds */
  g_autofree char *heading = g_strdup_printf (C_ ("heading", "%s (%u)"), words, n);

  return mandate_heading_label_new (heading, 2, "card-heading");
}

/**
 * mandate_measure_dialog_new:
 * @interval: (transfer full): the time that was measured
 *
 * Returns: (transfer floating): a dialog, which closes when one of its events is chosen
 */
AdwDialog *
mandate_measure_dialog_new (MandateSession *session, MandateInterval *interval)
{
  MandateMeasureDialog *self = g_object_new (MANDATE_TYPE_MEASURE_DIALOG, NULL);

  self->interval = interval;
  fill (self, session);
  g_signal_connect_object (session, "notify::selected", G_CALLBACK (adw_dialog_close), self, G_CONNECT_SWAPPED);
  return ADW_DIALOG (self);
}
