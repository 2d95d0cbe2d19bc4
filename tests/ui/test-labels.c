/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The titles of events on the timeline: where they end, how they are cut, when they
 * are laid out.
 */

#include "config.h"

#include <string.h>

#include "sample.h"
#include "stage.h"
#include "style/mandate-preview.h"
#include "timeline/mandate-timeline-lane-private.h"
#include "timeline/mandate-timeline-view-private.h"

typedef struct
{
  MandateSession *session;
  MandateTimelineView *view;
  GtkWidget *window;
} Stage;

static void
set_up_dossier (Stage *stage, gconstpointer direction, MandateDossier *dossier)
{
  stage->session = mandate_session_new (dossier);
  stage->view = g_object_new (MANDATE_TYPE_TIMELINE_VIEW, "session", stage->session, NULL);
  stage->window = stage_present (GTK_WIDGET (stage->view), 1000, 400, (GtkTextDirection) GPOINTER_TO_INT (direction));
}

static void
set_up (Stage *stage, gconstpointer direction)
{
  set_up_dossier (stage, direction, stage_get_dossier ());
}

static void
tear_down (Stage *stage)
{
  stage_close (stage->window);
  g_object_unref (stage->session);
}

/* Words end where the record does, not beyond the edge. */
static void
test_words_end (gconstpointer direction)
{
  guint labels = 0;
  Stage stage;

  set_up (&stage, direction);
  for (guint lane = 0; lane < MANDATE_N_LANES; lane++)
    {
      const MandateTimelineLane *self = stage.view->lanes[lane];
      double offset = (self->first - self->scale.start) * self->density;

      for (guint i = 0; i < self->placed->len; i++)
        {
          const MandatePlaced *placed = &g_array_index (self->placed, MandatePlaced, i);

          if (placed->label <= 0)
            continue;
          labels++;
          g_assert_cmpfloat (offset + mandate_cluster_get_label_start (placed, &self->style) + placed->label, <=,
                             self->scale.extent);
        }
    }
  g_assert_cmpuint (labels, >, 10);
  tear_down (&stage);
}

/* Pointing lays out titles only where the pointer may be on one. */
static void
test_pick_lays_out (gconstpointer direction)
{
  MandateTimelineLane *lane;
  guint titles = 0;
  Stage stage;

  set_up (&stage, direction);
  lane = stage.view->lanes[MANDATE_LANE_PEACE];
  for (guint i = 0; i < lane->placed->len; i++)
    titles += g_array_index (lane->placed, MandatePlaced, i).label > 0;
  g_assert_cmpuint (titles, >, 0);
  mandate_timeline_labels_clear (lane->labels);
  mandate_timeline_labels_set_budget (lane->labels, 1);
  g_assert_null (mandate_timeline_lane_pick (lane, 500, -100));
  g_assert_false (mandate_timeline_labels_is_spent (lane->labels));
  mandate_timeline_lane_pick (lane, 500, lane->height / 2.0);
  g_assert_true (mandate_timeline_labels_is_spent (lane->labels));
  tear_down (&stage);
}

/* A title that is cut ends with a whole word, so that no number is cut, nor one with a hyphen;
 * it fits the room, and is whole again where there is room. */
static void
test_whole_words (gconstpointer direction)
{
  guint n_cut = 0;
  MandateTimelineLane *lane;
  Stage stage;

  set_up (&stage, direction);
  lane = stage.view->lanes[MANDATE_LANE_FIGHTING];
  for (guint position = 0; position < 312; position++)
    {
      g_autoptr (MandateEvent) event = mandate_timeline_series_get_event (lane->series, position);
      const char *title = mandate_item_get_title (MANDATE_ITEM (event));
      const int rooms[] = { 120, 150, 180, 210, 240, 270, 2000 };

      for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
        {
          MandateTimelineLabel *label;
          const char *words;
          gsize length;

          mandate_timeline_labels_set_budget (lane->labels, 1);
          label = mandate_timeline_labels_get_title (lane->labels, GTK_WIDGET (lane), lane->series, position, rooms[i]);
          words = pango_layout_get_text (label->layout);
          g_assert_cmpint (label->width, <=, rooms[i]);
          if (label->cut == 0)
            {
              g_assert_cmpstr (words, ==, title);
              continue;
            }
          g_assert_cmpint (rooms[i], <, 2000);
          /* So little is left that it says nothing. */
          if (words[0] == '\0')
            continue;
          n_cut++;
          g_assert_true (g_str_has_suffix (words, "…"));
          length = strlen (words) - strlen ("…");
          g_test_message ("%s", words);
          g_assert_cmpmem (words, length, title, length);
          /* Only a first word that is too long ends at its hyphen. */
          if (memchr (title, ' ', length) != NULL)
            g_assert_true (strchr (" ,:;’/", title[length]) != NULL || strchr ("’/", title[length - 1]) != NULL);
          else
            g_assert_true (strchr (" ,:’/-", title[length]) != NULL);
          g_assert_true (strchr (" ,:;(", title[length - 1]) == NULL);
        }
    }
  g_assert_cmpuint (n_cut, >, 100);
  tear_down (&stage);
}

/* Chinese has no spaces: no title ends between a number and what it counts, nor within a
 * quotation that has begun.
 */
static void
test_chinese (gconstpointer direction)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, "..", "po", "record", NULL);
  g_autoptr (GArray) files = sample_list_record ();
  g_autoptr (MandateLanguages) languages = mandate_languages_new (files, folder, RECORD_DOMAIN);
  g_autoptr (MandateDossier) chinese = mandate_languages_read (languages, "zh_CN", NULL);
  guint n_cut = 0;
  MandateTimelineLane *lane;
  Stage stage;

  g_assert_nonnull (chinese);
  set_up_dossier (&stage, direction, chinese);
  lane = stage.view->lanes[MANDATE_LANE_FIGHTING];
  for (guint position = 0; position < 312; position++)
    for (int room = 100; room < 300; room += 20)
      {
        MandateTimelineLabel *label;
        const char *words, *end;
        g_auto (GStrv) opened = NULL, closed = NULL;

        mandate_timeline_labels_set_budget (lane->labels, 1);
        label = mandate_timeline_labels_get_title (lane->labels, GTK_WIDGET (lane), lane->series, position, room);
        words = pango_layout_get_text (label->layout);
        if (label->cut == 0)
          continue;

        if (words[0] == '\0')
          continue;
        n_cut++;
        g_test_message ("%s", words);
        g_assert_true (g_str_has_suffix (words, "…"));
        end = g_utf8_prev_char (words + strlen (words) - strlen ("…"));
        g_assert_false (g_unichar_isdigit (g_utf8_get_char (end)));
        g_assert_null (g_utf8_strchr ("万亿", -1, g_utf8_get_char (end)));
        opened = g_strsplit (words, "《", -1);
        closed = g_strsplit (words, "》", -1);
        g_assert_true (g_str_has_prefix (words, "《") || g_strv_length (opened) == g_strv_length (closed));
      }
  g_assert_cmpuint (n_cut, >, 100);
  tear_down (&stage);
}

/* The beginning of a text ends with a whole word, and is the whole text where there is room. */
static void
test_preview (gconstpointer direction)
{
  const char *text = "The base was closed on 31 December 2023, and 5,000 people of the mission were still there.";
  GtkWidget *preview = mandate_preview_new (text, 2, "note-words");
  GtkWidget *window = stage_present (preview, 200, 100, (GtkTextDirection) GPOINTER_TO_INT (direction));
  const int widths[] = { 200, 180, 160, 240, 900 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *shown;
      const char *words;
      gsize length;

      gtk_window_set_default_size (GTK_WINDOW (window), widths[i], 100);
      for (guint j = 0; j < 3; j++)
        stage_settle ();
      shown = gtk_widget_get_first_child (preview);
      if (!gtk_widget_get_child_visible (shown))
        shown = gtk_widget_get_next_sibling (shown);
      words = gtk_label_get_text (GTK_LABEL (shown));
      g_test_message ("%d: %s", gtk_widget_get_width (preview), words);
      g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (shown))));
      if (widths[i] == 900)
        {
          g_assert_cmpstr (words, ==, text);
          continue;
        }
      g_assert_true (g_str_has_suffix (words, "…"));
      length = strlen (words) - strlen ("…");
      g_assert_cmpmem (words, length, text, length);
      g_assert_true (strchr (" ,", text[length]) != NULL);
      g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (shown))), <=, 2);
    }
  stage_close (window);
}

/* Each phase is told where its band is, also the one whose title does not fit into it, and
 * not below the band.
 */
static void
test_phases (gconstpointer direction)
{
  GListModel *phases = mandate_dossier_get_list (stage_get_dossier (), MANDATE_TYPE_PHASE);
  MandateScale scale;
  Stage stage;

  set_up (&stage, direction);
  scale = mandate_timeline_view_get_scale (stage.view);
  g_assert_cmpuint (g_list_model_get_n_items (phases), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (phases); i++)
    {
      g_autoptr (MandatePhase) phase = g_list_model_get_item (phases, i);
      MandateSpan span = mandate_phase_get_span (phase);
      double day = (mandate_span_first_day (span) + mandate_span_last_day (span)) / 2.0;
      double x = mandate_scale_get_position (&scale, day);
      g_autoptr (MandatePhase) found = mandate_timeline_grid_pick_phase (stage.view->grid, x, 8);
      g_autoptr (GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
      gboolean shown = FALSE;

      g_assert_true (found == phase);
      g_assert_null (mandate_timeline_grid_pick_phase (stage.view->grid, x, 200));
      g_signal_emit_by_name (stage.view, "query-tooltip", (int) x, 8, FALSE, tooltip, &shown);
      g_assert_true (shown);
    }
  tear_down (&stage);
}

/* What is drawn where it was drawn before is the same node; GTK has no transform for that. */
static void
test_at_zero (gconstpointer direction)
{
  g_autoptr (GskRenderNode) node = gsk_color_node_new (&(GdkRGBA) { 1, 0, 0, 1 }, &GRAPHENE_RECT_INIT (0, 0, 8, 8));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) drawn = NULL;

  mandate_timeline_append_at (snapshot, node, 0, 0);
  drawn = gtk_snapshot_free_to_node (snapshot);
  g_assert_true (drawn == node);
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  stage_add ("/labels/words-end", test_words_end);
  stage_add ("/labels/pick-lays-out", test_pick_lays_out);
  stage_add ("/labels/whole-words", test_whole_words);
  stage_add ("/labels/chinese", test_chinese);
  stage_add ("/labels/preview", test_preview);
  stage_add ("/labels/phases", test_phases);
  stage_add ("/labels/at-zero", test_at_zero);
  return g_test_run ();
}
