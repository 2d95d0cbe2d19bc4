/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What to take out of the timeline, and as what. While it is written the dialog shows
 * how far it is, with a button to stop; closing stops it too. Emits “exported” with the
 * file when it is there, and closes; what went wrong is said in the dialog, where one
 * can try again.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "style/mandate-header-title.h"
#include "timeline/mandate-export-dialog.h"
#include "timeline/mandate-export-job.h"

/* How often the bar moves, in milliseconds. */
#define INTERVAL 50

enum
{
  WHAT_PICTURE,
  WHAT_EVENTS,
};

struct _MandateExportDialog
{
  AdwDialog parent_instance;

  AdwBanner *trouble;
  GtkStack *stack;
  AdwComboRow *what;
  AdwComboRow *format;
  GtkWidget *pages;
  GtkWidget *resolution;
  AdwComboRow *time;
  AdwSwitchRow *filtered;
  GtkLabel *count;
  GtkProgressBar *progress;
  GtkWidget *stop;

  MandateSession *session;
  MandateExportJob *job;
  GCancellable *cancellable;
  guint timeout;
};

enum
{
  EXPORTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MandateExportDialog, mandate_export_dialog, ADW_TYPE_DIALOG)

static const MandateExportFormat pictures[] = { MANDATE_EXPORT_PDF, MANDATE_EXPORT_SVG, MANDATE_EXPORT_PNG };
static const MandateExportFormat tables[] = { MANDATE_EXPORT_CSV, MANDATE_EXPORT_JSON, MANDATE_EXPORT_ICALENDAR,
                                              MANDATE_EXPORT_TIMELINEJS };
static const double resolutions[] = { 96, 150, 300 };

static gboolean
is_picture (MandateExportDialog *self)
{
  return adw_combo_row_get_selected (self->what) == WHAT_PICTURE;
}

static MandateExportFormat
get_format (MandateExportDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->format);

  if (is_picture (self))
    return pictures[MIN (selected, G_N_ELEMENTS (pictures) - 1)];
  return tables[MIN (selected, G_N_ELEMENTS (tables) - 1)];
}

static MandateExtract *
create_extract (MandateExportDialog *self)
{
  gboolean filtered = adw_switch_row_get_active (self->filtered);
  gboolean in_view = adw_combo_row_get_selected (self->time) == 1;
  GListModel *events = mandate_timeline_state_get_events (mandate_session_get_timeline (self->session));
  MandateDay first = in_view ? (MandateDay) floor (mandate_session_get_start (self->session)) : 0;
  MandateDay last = in_view ? (MandateDay) ceil (mandate_session_get_end (self->session)) - 1 : 0;
  g_autofree char *words = filtered ? mandate_timeline_filter_dup_words (mandate_session_get_filter (self->session)) : NULL;

  return mandate_extract_new (mandate_session_get_dossier (self->session), filtered ? events : NULL, first, last, words);
}

static void
update_count (MandateExportDialog *self)
{
  g_autoptr (MandateExtract) extract = NULL;
  g_autofree char *range = NULL;
  g_autofree char *words = NULL;

  if (self->session == NULL)
    return;

  extract = create_extract (self);
  range = mandate_extract_dup_range (extract);
  /* Translators: what will be exported: how many events, and of which time */
  words = g_strdup_printf (ngettext ("%u event · %s", "%u events · %s", extract->events->len), extract->events->len, range);
  gtk_label_set_label (self->count, words);
}

static void
format_changed_cb (MandateExportDialog *self)
{
  gtk_widget_set_visible (self->pages, get_format (self) == MANDATE_EXPORT_PDF);
  gtk_widget_set_visible (self->resolution, get_format (self) == MANDATE_EXPORT_PNG);
}

static void
what_changed_cb (MandateExportDialog *self)
{
  const MandateExportFormat *formats = is_picture (self) ? pictures : tables;
  guint n = is_picture (self) ? G_N_ELEMENTS (pictures) : G_N_ELEMENTS (tables);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < n; i++)
    gtk_string_list_append (names, mandate_export_format_get_name (formats[i]));
  adw_combo_row_set_model (self->format, G_LIST_MODEL (names));
  format_changed_cb (self);
}

static void
show_trouble (MandateExportDialog *self, const char *words)
{
  adw_banner_set_title (self->trouble, words != NULL ? words : "");
  adw_banner_set_revealed (self->trouble, words != NULL);
  if (words != NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static gboolean
progress_cb (gpointer data)
{
  MandateExportDialog *self = data;

  gtk_progress_bar_set_fraction (self->progress, mandate_export_job_get_share (self->job));
  return G_SOURCE_CONTINUE;
}

static void
end_work (MandateExportDialog *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->job, mandate_export_job_unref);
  g_clear_object (&self->cancellable);
  if (self->stack != NULL)
    gtk_stack_set_visible_child_name (self->stack, "choices");
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MandateExportDialog) self = data;
  g_autoptr (GFile) file = g_object_ref (mandate_export_job_get_file (self->job));
  g_autoptr (GError) error = NULL;
  gboolean done = mandate_export_job_finish (result, &error);

  end_work (self);
  if (done)
    {
      g_signal_emit (self, signals[EXPORTED], 0, file);
      adw_dialog_force_close (ADW_DIALOG (self));
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) && self->trouble != NULL)
    {
      g_autofree char *cause = mandate_export_dup_cause (file, error);

      show_trouble (self, cause);
    }
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MandateExportDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    mandate_export_dialog_save (self, file);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)
           && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED) && self->trouble != NULL)
    show_trouble (self, error->message);
}

static void
save_cb (MandateExportDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autofree char *name = mandate_export_dialog_dup_name (self);

  g_assert (MANDATE_IS_EXPORT_DIALOG (self));

  gtk_file_filter_set_name (filter, mandate_export_format_get_name (get_format (self)));
  gtk_file_filter_add_mime_type (filter, mandate_export_format_get_type (get_format (self)));
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, chosen_cb, g_object_ref (self));
}

static void
stop_cb (MandateExportDialog *self)
{
  g_assert (MANDATE_IS_EXPORT_DIALOG (self));

  g_cancellable_cancel (self->cancellable);
}

static void
mandate_export_dialog_closed (AdwDialog *dialog)
{
  MandateExportDialog *self = MANDATE_EXPORT_DIALOG (dialog);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

static void
mandate_export_dialog_dispose (GObject *object)
{
  MandateExportDialog *self = MANDATE_EXPORT_DIALOG (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_EXPORT_DIALOG);

  G_OBJECT_CLASS (mandate_export_dialog_parent_class)->dispose (object);
}

static void
mandate_export_dialog_class_init (MandateExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mandate_export_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = mandate_export_dialog_closed;

  /* MandateExportDialog::exported: the file is in place. */
  signals[EXPORTED] = g_signal_new ("exported", MANDATE_TYPE_EXPORT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_FILE);

  g_type_ensure (MANDATE_TYPE_HEADER_TITLE);
  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/timeline/mandate-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateExportDialog, trouble);
  gtk_widget_class_bind_template_child (widget_class, MandateExportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, MandateExportDialog, what);
  gtk_widget_class_bind_template_child (widget_class, MandateExportDialog, format);
  gtk_widget_class_bind_template_child (widget_class, MandateExportDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, MandateExportDialog, resolution);
  gtk_widget_class_bind_template_child (widget_class, MandateExportDialog, time);
  gtk_widget_class_bind_template_child (widget_class, MandateExportDialog, filtered);
  gtk_widget_class_bind_template_child (widget_class, MandateExportDialog, count);
  gtk_widget_class_bind_template_child (widget_class, MandateExportDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, MandateExportDialog, stop);
  gtk_widget_class_bind_template_callback (widget_class, what_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, format_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_count);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_cb);
}

/* The names of what a row offers; a template has no way to them that is not deprecated. */
static void
offer (GtkWidget *row, const char * const *names)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (names);

  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
}

static void
mandate_export_dialog_init (MandateExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  offer (GTK_WIDGET (self->what), (const char *[]) { C_ ("export", "Picture"), C_ ("export", "Events"), NULL });
  offer (self->pages,
         (const char *[]) { C_ ("export, pages", "One page (A3)"), C_ ("export, pages", "Sheets of A4 to join"), NULL });
  offer (self->resolution, (const char *[]) { C_ ("export, resolution", "For screens (96 dpi)"),
                                              C_ ("export, resolution", "For documents (150 dpi)"),
                                              C_ ("export, resolution", "For print (300 dpi)"), NULL });
  adw_combo_row_set_selected (ADW_COMBO_ROW (self->resolution), 1);
  offer (GTK_WIDGET (self->time), (const char *[]) { C_ ("export, time", "Whole record"), C_ ("export, time", "Time in view"),
                                                     NULL });
  what_changed_cb (self);
}

/**
 * mandate_export_dialog_new:
 *
 * Begins with the whole record, or with what the filter shows where there is one.
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
mandate_export_dialog_new (MandateSession *session)
{
  MandateExportDialog *self = g_object_new (MANDATE_TYPE_EXPORT_DIALOG, NULL);
  gboolean filtered = mandate_filter_count (mandate_timeline_filter_get (mandate_session_get_filter (session))) > 0;
  g_autofree char *words = NULL;

  self->session = g_object_ref (session);
  words = mandate_timeline_filter_dup_words (mandate_session_get_filter (session));
  gtk_widget_set_visible (GTK_WIDGET (self->filtered), filtered);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->filtered), words != NULL ? words : "");
  adw_switch_row_set_active (self->filtered, filtered);
  update_count (self);
  return ADW_DIALOG (self);
}

/**
 * mandate_export_dialog_get_options:
 *
 * Returns: what is chosen
 */
MandateExportOptions
mandate_export_dialog_get_options (MandateExportDialog *self)
{
  guint resolution, pages;

  g_return_val_if_fail (MANDATE_IS_EXPORT_DIALOG (self), ((MandateExportOptions) { 0 }));

  resolution = adw_combo_row_get_selected (ADW_COMBO_ROW (self->resolution));
  pages = adw_combo_row_get_selected (ADW_COMBO_ROW (self->pages));
  return (MandateExportOptions) { get_format (self), pages == 1, resolutions[MIN (resolution, G_N_ELEMENTS (resolutions) - 1)],
                                  gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL };
}

/**
 * mandate_export_dialog_dup_name:
 *
 * Returns: (transfer full): a name for the file: of which mission, what and which time
 */
char *
mandate_export_dialog_dup_name (MandateExportDialog *self)
{
  g_autoptr (MandateExtract) extract = create_extract (self);
  g_autofree char *first = mandate_date_to_iso (mandate_date_from_day (extract->first));
  g_autofree char *last = mandate_date_to_iso (mandate_date_from_day (extract->last));
  const char *mission = mandate_item_get_id (MANDATE_ITEM (extract->mission));
  /* One name in all languages, so that files of several people stand together. */
  const char *what = is_picture (self) ? "timeline" : "events";
  const char *suffix = mandate_export_format_get_suffix (get_format (self));

  if (extract->whole)
    return g_strdup_printf ("%s-%s%s", mission, what, suffix);
  return g_strdup_printf ("%s-%s-%s-%s%s", mission, what, first, last, suffix);
}

/**
 * mandate_export_dialog_save:
 *
 * Exports what is chosen.
 */
void
mandate_export_dialog_save (MandateExportDialog *self, GFile *file)
{
  MandateExportOptions options;

  g_return_if_fail (MANDATE_IS_EXPORT_DIALOG (self) && G_IS_FILE (file));

  if (self->job != NULL)
    return;

  options = mandate_export_dialog_get_options (self);
  show_trouble (self, NULL);
  self->job = mandate_export_job_new (create_extract (self), &options, file);
  self->cancellable = g_cancellable_new ();
  gtk_progress_bar_set_fraction (self->progress, 0);
  gtk_stack_set_visible_child_name (self->stack, "working");
  gtk_widget_grab_focus (self->stop);
  self->timeout = g_timeout_add (INTERVAL, progress_cb, self);
  mandate_export_job_start (self->job, self->cancellable, done_cb, g_object_ref (self));
}

/**
 * mandate_export_dialog_is_working:
 *
 * Returns: whether something is being exported
 */
gboolean
mandate_export_dialog_is_working (MandateExportDialog *self)
{
  g_return_val_if_fail (MANDATE_IS_EXPORT_DIALOG (self), FALSE);

  return self->job != NULL;
}
