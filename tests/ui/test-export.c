/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The poster's layout in both directions, and the dialog that exports: what it offers, what
 * it says when that fails, and that nothing is left of what was stopped.
 */

#include <glib/gstdio.h>
#include <math.h>

#include "asking.h"
#include "stage.h"
#include "timeline/mandate-export-dialog.h"
#include "timeline/mandate-export-job.h"
#include "timeline/mandate-poster.h"
#include "timeline/mandate-timeline.h"

/* Rounding of what Pango measures, in points. */
#define EPSILON 1e-6

static MandatePoster *
lay_out (MandateExtract *extract, gboolean reversed)
{
  MandatePosterPaper paper = { 1190, 842, 6.5, reversed };
  PangoContext *context = mandate_poster_context_new (reversed);
  MandatePoster *poster = mandate_poster_new (extract, &paper, context);

  g_object_unref (context);
  return poster;
}

static MandateExtract *
take_all (void)
{
  return mandate_extract_new (stage_get_dossier (), NULL, 0, 0, NULL);
}

static gboolean
is_apart (const MandateBox *a, const MandateBox *b)
{
  return a->x + a->width <= b->x + EPSILON || b->x + b->width <= a->x + EPSILON || a->y + a->height <= b->y + EPSILON
         || b->y + b->height <= a->y + EPSILON;
}

/* Titles stand on the paper, in the lane of their event, and over nothing. */
static void
test_labels (gconstpointer direction)
{
  g_autoptr (MandateExtract) extract = take_all ();
  g_autoptr (MandatePoster) poster = lay_out (extract, GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL);
  guint n = 0;

  for (guint i = 0; i < poster->texts->len; i++)
    {
      const MandatePosterText *text = &g_array_index (poster->texts, MandatePosterText, i);
      const MandateBox *lane;

      g_assert_cmpfloat (text->box.x, >=, 0);
      g_assert_cmpfloat (text->box.x + text->box.width, <=, poster->paper.width);
      g_assert_cmpfloat (text->box.y + text->box.height, <=, poster->paper.height);
      if (text->event == NULL)
        continue;

      n++;
      lane = &poster->lanes[mandate_kind_get_lane (mandate_event_get_kind (text->event))];
      g_assert_cmpfloat (text->box.y, >=, lane->y - EPSILON);
      g_assert_cmpfloat (text->box.y + text->box.height, <=, lane->y + lane->height + EPSILON);
      for (guint j = 0; j < i; j++)
        {
          const MandatePosterText *other = &g_array_index (poster->texts, MandatePosterText, j);

          g_assert_true (other->event == NULL || is_apart (&text->box, &other->box));
        }
      for (guint j = 0; j < poster->marks->len; j++)
        {
          const MandatePosterMark *mark = &g_array_index (poster->marks, MandatePosterMark, j);
          MandateBox box = { mark->x - mark->size / 2, mark->y - mark->size / 2, mark->size, mark->size };

          g_assert_true (mark->event == NULL || is_apart (&text->box, &box));
        }
    }
  g_assert_cmpuint (n, ==, poster->n_labels);
  g_assert_cmpuint (n, >, 250);
}

/* Each event is there once, on its days. */
static void
test_events (gconstpointer direction)
{
  g_autoptr (MandateExtract) extract = take_all ();
  g_autoptr (MandatePoster) poster = lay_out (extract, GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < poster->marks->len; i++)
    {
      const MandatePosterMark *mark = &g_array_index (poster->marks, MandatePosterMark, i);
      double at;

      if (mark->event == NULL)
        continue;
      g_assert_true (g_hash_table_add (seen, mark->event));
      at = poster->lanes[0].x
           + mandate_scale_get_position (&poster->scale, mandate_span_first_day (mandate_event_get_span (mark->event)));
      g_assert_cmpfloat (fabs (at - mark->x), <=, mark->size);
    }
  for (guint i = 0; i < poster->fills->len; i++)
    if (g_array_index (poster->fills, MandatePosterFill, i).event != NULL)
      g_hash_table_add (seen, g_array_index (poster->fills, MandatePosterFill, i).event);
  g_assert_cmpuint (g_hash_table_size (seen), ==, extract->events->len);
}

/* From right to left is the mirror image of from left to right. */
static void
test_mirror (void)
{
  g_autoptr (MandateExtract) extract = take_all ();
  g_autoptr (MandatePoster) ltr = lay_out (extract, FALSE);
  g_autoptr (MandatePoster) rtl = lay_out (extract, TRUE);

  g_assert_cmpuint (ltr->texts->len, ==, rtl->texts->len);
  g_assert_cmpuint (ltr->marks->len, ==, rtl->marks->len);
  for (guint i = 0; i < ltr->texts->len; i++)
    {
      const MandateBox *one = &g_array_index (ltr->texts, MandatePosterText, i).box;
      const MandateBox *other = &g_array_index (rtl->texts, MandatePosterText, i).box;

      g_assert_cmpfloat_with_epsilon (one->x, rtl->paper.width - other->x - other->width, EPSILON);
      g_assert_cmpfloat_with_epsilon (one->y, other->y, EPSILON);
    }
  for (guint i = 0; i < ltr->marks->len; i++)
    g_assert_cmpfloat_with_epsilon (g_array_index (ltr->marks, MandatePosterMark, i).x,
                                    rtl->paper.width - g_array_index (rtl->marks, MandatePosterMark, i).x, EPSILON);
}

static MandatePosterFill *
find_bar (MandatePoster *poster, MandateItem *event)
{
  for (guint i = 0; i < poster->fills->len; i++)
    {
      MandatePosterFill *fill = &g_array_index (poster->fills, MandatePosterFill, i);

      if (MANDATE_ITEM (fill->event) == event)
        return fill;
    }

  return NULL;
}

/* An end that is known to the month fades; where the time in view cuts a bar off, it does not. */
static void
test_cut (gconstpointer direction)
{
  static const struct
  {
    MandateDate first;
    MandateDate last;
    gboolean in;
    gboolean out;
  } cases[] = {
    { { 2018, 12, 1 }, { 2019, 4, 30 }, TRUE, TRUE },
    { { 2019, 2, 10 }, { 2019, 4, 30 }, FALSE, TRUE },
    { { 2018, 12, 1 }, { 2019, 3, 10 }, TRUE, FALSE },
    { { 2019, 2, 10 }, { 2019, 3, 10 }, FALSE, FALSE },
  };
  MandateDossier *dossier = asking_read ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MandateExtract) extract = mandate_extract_new (dossier, NULL, mandate_date_first_day (cases[i].first),
                                                                mandate_date_first_day (cases[i].last), NULL);
      g_autoptr (MandatePoster) poster = lay_out (extract, GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL);
      const MandatePosterFill *bar = find_bar (poster, mandate_dossier_get_item (dossier, "talks"));

      g_assert_nonnull (bar);
      g_assert_cmpint (bar->fade_in > 0, ==, cases[i].in);
      g_assert_cmpint (bar->fade_out > 0, ==, cases[i].out);
    }
  g_object_unref (dossier);
}

typedef struct
{
  MandateSession *session;
  MandateExportDialog *dialog;
  GtkWidget *window;
  AdwComboRow *rows[5]; /* what, format, pages, resolution, time */
  AdwBanner *trouble;
  char *folder;
  GFile *exported;
} Stage;

static void
exported_cb (Stage *stage, GFile *file)
{
  g_set_object (&stage->exported, file);
}

static void
set_up (Stage *stage, gconstpointer direction)
{
  *stage = (Stage) { NULL };
  gtk_widget_set_default_direction ((GtkTextDirection) GPOINTER_TO_INT (direction));
  stage->session = mandate_session_new (stage_get_dossier ());
  stage->folder = g_dir_make_tmp ("export-XXXXXX", NULL);
  mandate_timeline_filter_toggle (mandate_session_get_filter (stage->session), "kind:attack");
  stage->dialog = MANDATE_EXPORT_DIALOG (g_object_ref_sink (mandate_export_dialog_new (stage->session)));
  g_signal_connect_swapped (stage->dialog, "exported", G_CALLBACK (exported_cb), stage);
  stage->window = g_object_new (ADW_TYPE_WINDOW, "default-width", 500, "default-height", 700, NULL);
  gtk_window_present (GTK_WINDOW (stage->window));
  adw_dialog_present (ADW_DIALOG (stage->dialog), stage->window);
  stage_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (stage->rows); i++)
    stage->rows[i] = ADW_COMBO_ROW (stage_find (GTK_WIDGET (stage->dialog), ADW_TYPE_COMBO_ROW, i));
  stage->trouble = ADW_BANNER (stage_find (GTK_WIDGET (stage->dialog), ADW_TYPE_BANNER, 0));
}

static void
tear_down (Stage *stage)
{
  stage_close (stage->window);
  g_clear_object (&stage->exported);
  g_object_unref (stage->dialog);
  g_object_unref (stage->session);
  g_rmdir (stage->folder);
  g_free (stage->folder);
}

static void
finish (MandateExportDialog *dialog)
{
  gint64 end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  while (mandate_export_dialog_is_working (dialog) && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (mandate_export_dialog_is_working (dialog));
}

/* Formats, what they bring along, and the name of the file. */
static void
test_choices (gconstpointer direction)
{
  static const struct
  {
    guint what;
    guint format;
    gboolean pages;
    gboolean resolution;
    const char *name;
  } cases[] = {
    { 0, 0, TRUE, FALSE, "minusma-timeline.pdf" },  { 0, 1, FALSE, FALSE, "minusma-timeline.svg" },
    { 0, 2, FALSE, TRUE, "minusma-timeline.png" },  { 1, 0, FALSE, FALSE, "minusma-events.csv" },
    { 1, 1, FALSE, FALSE, "minusma-events.json" },  { 1, 2, FALSE, FALSE, "minusma-events.ics" },
    { 1, 3, FALSE, FALSE, "minusma-events.timeline.json" },
  };
  Stage stage;

  set_up (&stage, direction);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = NULL;

      adw_combo_row_set_selected (stage.rows[0], cases[i].what);
      adw_combo_row_set_selected (stage.rows[1], cases[i].format);
      g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (stage.rows[2])), ==, cases[i].pages);
      g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (stage.rows[3])), ==, cases[i].resolution);
      name = mandate_export_dialog_dup_name (stage.dialog);
      g_assert_cmpstr (name, ==, cases[i].name);
    }
  mandate_session_set_range (stage.session, mandate_date_first_day ((MandateDate) { 2023, 6, 1 }),
                             mandate_date_first_day ((MandateDate) { 2024, 1, 1 }));
  adw_combo_row_set_selected (stage.rows[4], 1);
  {
    g_autofree char *name = mandate_export_dialog_dup_name (stage.dialog);

    g_assert_cmpstr (name, ==, "minusma-events-2023-06-01-2023-12-31.timeline.json");
  }
  g_assert_cmpint (mandate_export_dialog_get_options (stage.dialog).reversed, ==,
                   GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL);
  tear_down (&stage);
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (const char *c = text; *c != '\0'; c++)
    n += *c == '\n';
  return n;
}

/* As filtered is what the filter shows, and no more; without it, everything. */
static void
test_filtered (gconstpointer direction)
{
  for (guint filtered = 0; filtered < 2; filtered++)
    {
      Stage stage;
      g_autofree char *path = NULL;
      g_autofree char *text = NULL;
      g_autoptr (GFile) file = NULL;
      GListModel *events;
      GtkWidget *only;

      set_up (&stage, direction);
      events = filtered ? mandate_timeline_state_get_events (mandate_session_get_timeline (stage.session))
                        : mandate_dossier_get_list (stage_get_dossier (), MANDATE_TYPE_EVENT);
      only = stage_find (GTK_WIDGET (stage.dialog), ADW_TYPE_SWITCH_ROW, 0);
      g_assert_true (gtk_widget_get_visible (only));
      g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (only)), ==, "Filter: Attack");
      g_assert_true (adw_switch_row_get_active (ADW_SWITCH_ROW (only)));
      adw_switch_row_set_active (ADW_SWITCH_ROW (only), filtered);
      adw_combo_row_set_selected (stage.rows[0], 1);
      path = g_build_filename (stage.folder, "a.csv", NULL);
      file = g_file_new_for_path (path);
      mandate_export_dialog_save (stage.dialog, file);
      g_assert_true (mandate_export_dialog_is_working (stage.dialog));
      finish (stage.dialog);
      g_assert_nonnull (stage.exported);
      g_assert_true (g_file_equal (stage.exported, file));
      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      g_assert_cmpuint (count_lines (text), ==, g_list_model_get_n_items (events) + 1);
      g_unlink (path);
      tear_down (&stage);
    }
}

/* What fails is said in the dialog, in one sentence, and can be tried again. */
static void
test_trouble (gconstpointer direction)
{
  Stage stage;
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;

  set_up (&stage, direction);
  path = g_build_filename (stage.folder, "none", "a.pdf", NULL);
  file = g_file_new_for_path (path);
  g_assert_false (adw_banner_get_revealed (stage.trouble));
  mandate_export_dialog_save (stage.dialog, file);
  finish (stage.dialog);
  g_assert_null (stage.exported);
  g_assert_true (adw_banner_get_revealed (stage.trouble));
  g_assert_nonnull (strstr (adw_banner_get_title (stage.trouble), "“a.pdf” could not be saved, because there is no folder"));
  tear_down (&stage);
}

static void
press_stop (Stage *stage)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *button = stage_find (GTK_WIDGET (stage->dialog), GTK_TYPE_BUTTON, i);

      g_assert_nonnull (button);
      if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), "Sto_p") != 0)
        continue;
      g_signal_emit_by_name (button, "clicked");
      return;
    }
}

/* Stopped, or closed meanwhile: what was there is there as it was, and nothing beside it. */
static void
test_stop (gconstpointer direction)
{
  for (guint closed = 0; closed < 2; closed++)
    {
      Stage stage;
      g_autofree char *path = NULL;
      g_autofree char *text = NULL;
      g_autoptr (GFile) file = NULL;

      set_up (&stage, direction);
      path = g_build_filename (stage.folder, "a.pdf", NULL);
      file = g_file_new_for_path (path);
      g_assert_true (g_file_set_contents (path, "old", -1, NULL));
      mandate_export_dialog_save (stage.dialog, file);
      if (closed)
        adw_dialog_force_close (ADW_DIALOG (stage.dialog));
      else
        press_stop (&stage);
      finish (stage.dialog);
      g_assert_null (stage.exported);
      g_assert_false (adw_banner_get_revealed (stage.trouble));
      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      g_assert_cmpstr (text, ==, "old");
      g_unlink (path);
      tear_down (&stage);
    }
}

static GtkWidget *
find_label (GtkWidget *root, const char *words)
{
  GtkWidget *label;

  for (guint i = 0; (label = stage_find (root, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_label (GTK_LABEL (label)), words))
      return label;

  return NULL;
}

/* From the menu's action to the word that the file is there, with a way to open it; when
 * it is gone by then, that is said. */
static void
test_toast (gconstpointer direction)
{
  g_autofree char *folder = g_dir_make_tmp ("export-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a <b>.svg", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MandateSession) session = mandate_session_new (stage_get_dossier ());
  g_autoptr (AdwDialog) dialog = NULL;
  GtkWidget *window, *timeline, *overlay, *open;

  gtk_widget_set_default_direction ((GtkTextDirection) GPOINTER_TO_INT (direction));
  timeline = g_object_new (MANDATE_TYPE_TIMELINE, "session", session, NULL);
  overlay = g_object_new (ADW_TYPE_TOAST_OVERLAY, "child", timeline, NULL);
  window = g_object_new (ADW_TYPE_WINDOW, "content", overlay, "default-width", 900, "default-height", 600, NULL);
  gtk_window_present (GTK_WINDOW (window));
  stage_settle ();
  g_assert_true (gtk_widget_activate_action (timeline, "timeline.export", NULL));
  g_set_object (&dialog, adw_window_get_visible_dialog (ADW_WINDOW (window)));
  g_assert_true (MANDATE_IS_EXPORT_DIALOG (dialog));
  mandate_export_dialog_save (MANDATE_EXPORT_DIALOG (dialog), file);
  finish (MANDATE_EXPORT_DIALOG (dialog));
  stage_settle ();
  g_assert_null (adw_window_get_visible_dialog (ADW_WINDOW (window)));
  g_assert_nonnull (find_label (overlay, "“a <b>.svg” saved"));
  g_assert_cmpint (g_unlink (path), ==, 0);
  open = find_label (overlay, "Open");
  g_assert_nonnull (open);
  g_signal_emit_by_name (gtk_widget_get_ancestor (open, GTK_TYPE_BUTTON), "clicked");
  for (guint i = 0; i < 20 && find_label (overlay, "“a <b>.svg” could not be opened") == NULL; i++)
    stage_settle ();
  g_assert_nonnull (find_label (overlay, "“a <b>.svg” could not be opened"));
  stage_close (window);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/export/labels", test_labels);
  stage_add ("/export/events", test_events);
  stage_add ("/export/cut", test_cut);
  g_test_add_func ("/export/mirror", test_mirror);
  stage_add ("/export/choices", test_choices);
  stage_add ("/export/filtered", test_filtered);
  stage_add ("/export/trouble", test_trouble);
  stage_add ("/export/stop", test_stop);
  stage_add ("/export/toast", test_toast);
  return g_test_run ();
}
