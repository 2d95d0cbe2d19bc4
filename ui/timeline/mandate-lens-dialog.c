/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A resolution on the mission: from when until when it was in force, the ceilings that it
 * set, the strengths that were reported in that time, and its events. Emits
 * notify::resolution when another one is chosen, so that the timeline can go there.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-date-words.h"
#include "record/mandate-card-parts.h"
#include "style/mandate-header-title.h"
#include "style/mandate-text-label.h"
#include "timeline/mandate-lens-dialog.h"
#include "timeline/mandate-measure-dialog.h"

struct _MandateLensDialog
{
  AdwDialog parent_instance;

  AdwComboRow *choice;
  GtkBox *content;

  MandateSession *session;
  GPtrArray *resolutions;
  MandateResolution *resolution;
  MandateLens *lens;
};

enum
{
  PROP_0,
  PROP_RESOLUTION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateLensDialog, mandate_lens_dialog, ADW_TYPE_DIALOG)

static void
append_fact (MandateLensDialog *self, const char *heading, const char *words)
{
  gtk_box_append (self->content, mandate_heading_label_new (heading, 2, "card-heading"));
  gtk_box_append (self->content, mandate_words_label_new (words, "card-text"));
}

/* How much of the ceiling was reached; the words beside it say the same. */
static GtkWidget *
create_level (const MandateReport *report)
{
  GtkWidget *level = g_object_new (GTK_TYPE_LEVEL_BAR, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "max-value",
                                   report->ceiling, "value", MIN (report->value, report->ceiling), "valign",
                                   GTK_ALIGN_CENTER, "width-request", 72, NULL);

  /* More is not better here, so the colours of good and bad are left out. */
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (level), GTK_LEVEL_BAR_OFFSET_LOW);
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (level), GTK_LEVEL_BAR_OFFSET_HIGH);
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (level), GTK_LEVEL_BAR_OFFSET_FULL);
  return level;
}

/* The date of a count, and who gives it. */
static char *
dup_source_words (MandateLensDialog *self, const MandateReport *report)
{
  g_autofree char *when = mandate_span_to_words (report->point->when, MANDATE_DATE_LONG);
  GPtrArray *sources = report->point->sources->len > 0 ? report->point->sources
                                                       : mandate_item_get_sources (MANDATE_ITEM (self->lens->series));

  if (sources->len == 0)
    return g_steal_pointer (&when);

  /* Translators: the date of a count and the publisher of its source */
  return g_strdup_printf (C_ ("strength", "%s · %s"), when,
                          mandate_source_get_publisher (g_ptr_array_index (sources, 0)));
}

static GtkWidget *
create_report (MandateLensDialog *self, const MandateReport *report)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *words = mandate_report_to_words (report);
  g_autofree char *source = dup_source_words (self, report);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), words);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), source);
  if (!isnan (report->ceiling) && report->ceiling > 0)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_level (report));
  return row;
}

static void
append_reports (MandateLensDialog *self)
{
  GtkWidget *list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);

  gtk_box_append (self->content, mandate_heading_label_new (_("Reported Strength"), 2, "card-heading"));
  if (self->lens->reports->len == 0)
    gtk_box_append (self->content, mandate_words_label_new (_("No count found for this term"), "card-text"));

  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_add_css_class (list, "card-rows");
  for (guint i = 0; i < self->lens->reports->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list),
                         create_report (self, &g_array_index (self->lens->reports, MandateReport, i)));
  gtk_widget_set_visible (list, self->lens->reports->len > 0);
  gtk_box_append (self->content, list);
}

static void
append_events (MandateLensDialog *self)
{
  gtk_box_append (self->content, mandate_heading_of_list_new (_("Events of the Term"), self->lens->events->len));
  if (mandate_filter_count (mandate_timeline_filter_get (mandate_session_get_filter (self->session))) > 0)
    gtk_box_append (self->content,
                    mandate_words_label_new (_("The events are those that the filter lets through."), "summary"));
  if (self->lens->events->len > 0)
    gtk_box_append (self->content, mandate_card_rows_new (self->lens->events, self->session));
}

static void
update (MandateLensDialog *self)
{
  GListModel *events = mandate_timeline_state_get_events (mandate_session_get_timeline (self->session));
  g_autofree char *term = NULL;
  g_autofree char *ceiling = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->content))) != NULL)
    gtk_box_remove (self->content, child);

  g_clear_pointer (&self->lens, mandate_lens_free);
  self->lens = mandate_lens_new (mandate_session_get_dossier (self->session), events, self->resolution);
  if (self->lens == NULL)
    return;

  term = mandate_lens_dup_term_words (self->lens);
  ceiling = mandate_lens_dup_ceiling_words (self->lens);
  gtk_box_append (self->content, mandate_heading_label_new (mandate_item_get_title (MANDATE_ITEM (self->resolution)), 1,
                                                            "card-title"));
  append_fact (self, _("In Force"), term);
  append_fact (self, _("Ceiling"), ceiling);
  append_reports (self);
  append_events (self);
}

static void
selected_changed_cb (MandateLensDialog *self)
{
  guint selected;
  MandateResolution *resolution;

  g_assert (MANDATE_IS_LENS_DIALOG (self));

  selected = adw_combo_row_get_selected (self->choice);
  if (self->resolutions == NULL || selected >= self->resolutions->len)
    return;

  resolution = g_ptr_array_index (self->resolutions, selected);
  if (resolution == self->resolution)
    return;

  self->resolution = resolution;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RESOLUTION]);
}

static void
mandate_lens_dialog_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_RESOLUTION)
    g_value_set_object (value, MANDATE_LENS_DIALOG (object)->resolution);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
mandate_lens_dialog_dispose (GObject *object)
{
  MandateLensDialog *self = MANDATE_LENS_DIALOG (object);

  self->resolution = NULL;
  g_clear_pointer (&self->resolutions, g_ptr_array_unref);
  g_clear_pointer (&self->lens, mandate_lens_free);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_LENS_DIALOG);

  G_OBJECT_CLASS (mandate_lens_dialog_parent_class)->dispose (object);
}

static void
mandate_lens_dialog_class_init (MandateLensDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = mandate_lens_dialog_get_property;
  object_class->dispose = mandate_lens_dialog_dispose;
  properties[PROP_RESOLUTION] = g_param_spec_object ("resolution", NULL, NULL, MANDATE_TYPE_RESOLUTION,
                                                     G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (MANDATE_TYPE_HEADER_TITLE);
  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/timeline/mandate-lens-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateLensDialog, choice);
  gtk_widget_class_bind_template_child (widget_class, MandateLensDialog, content);
  gtk_widget_class_bind_template_callback (widget_class, selected_changed_cb);
}

static void
mandate_lens_dialog_init (MandateLensDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mandate_lens_dialog_new:
 * @resolution: (nullable): the resolution to begin with; %NULL for the first
 *
 * Returns: (transfer floating): a dialog, which closes when one of its events is chosen
 */
AdwDialog *
mandate_lens_dialog_new (MandateSession *session, MandateResolution *resolution)
{
  MandateLensDialog *self = g_object_new (MANDATE_TYPE_LENS_DIALOG, NULL);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GPtrArray) resolutions = mandate_lens_list_resolutions (mandate_session_get_dossier (session));
  guint position = 0;

  self->session = g_object_ref (session);
  for (guint i = 0; i < resolutions->len; i++)
    gtk_string_list_append (names, mandate_resolution_get_symbol (g_ptr_array_index (resolutions, i)));
  if (resolution != NULL)
    g_ptr_array_find (resolutions, resolution, &position);
  adw_combo_row_set_model (self->choice, G_LIST_MODEL (names));
  self->resolutions = g_steal_pointer (&resolutions);
  adw_combo_row_set_selected (self->choice, position);
  selected_changed_cb (self);
  g_signal_connect_object (session, "notify::selected", G_CALLBACK (adw_dialog_close), self, G_CONNECT_SWAPPED);
  return ADW_DIALOG (self);
}

/**
 * mandate_lens_dialog_get_resolution:
 *
 * Returns: (transfer none) (nullable): the resolution that is looked at
 */
MandateResolution *
mandate_lens_dialog_get_resolution (MandateLensDialog *self)
{
  g_return_val_if_fail (MANDATE_IS_LENS_DIALOG (self), NULL);

  return self->resolution;
}
