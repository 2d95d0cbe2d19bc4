/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The state of a view: what is chosen, the way back, the time in view. */

#include "stage.h"
#include "timeline/mandate-timeline-series.h"

static MandateItem *
item (const char *id)
{
  MandateItem *found = mandate_dossier_get_item (stage_get_dossier (), id);

  g_assert_nonnull (found);
  return found;
}

static void
count_cb (MandateSession *session, MandateItem *revealed, gboolean focus, guint *count)
{
  g_assert_nonnull (revealed);
  *count += focus ? 100 : 1;
}

/* Where the article is open, choosing brings the passage into view; selecting does not. */
static void
test_choose (void)
{
  g_autoptr (MandateSession) session = mandate_session_new (stage_get_dossier ());
  guint revealed = 0;

  g_signal_connect (session, "reveal", G_CALLBACK (count_cb), &revealed);
  mandate_session_select (session, item ("mali-asks-minusma-to-leave"));
  g_assert_cmpuint (revealed, ==, 0);
  mandate_session_choose (session, item ("resolution-2690"));
  g_assert_true (mandate_session_get_selected (session) == item ("resolution-2690"));
  g_assert_cmpuint (revealed, ==, 0);

  mandate_session_open_page (session, MANDATE_PAGE_ARTICLE);
  mandate_session_select (session, item ("mali-asks-minusma-to-leave"));
  g_assert_cmpuint (revealed, ==, 0);
  mandate_session_choose (session, item ("mali-asks-minusma-to-leave"));
  g_assert_cmpuint (revealed, ==, 1);

  mandate_session_open_page (session, MANDATE_PAGE_TIMELINE);
  mandate_session_show_in_text (session, item ("mali-asks-minusma-to-leave"));
  g_assert_cmpstr (mandate_session_get_page (session), ==, MANDATE_PAGE_ARTICLE);
  g_assert_cmpuint (revealed, ==, 101);
}

static void
test_history (void)
{
  g_autoptr (MandateSession) session = mandate_session_new (stage_get_dossier ());
  gboolean can;

  g_object_get (session, "can-go-back", &can, NULL);
  g_assert_false (can);
  mandate_session_open_page (session, MANDATE_PAGE_ARTICLE);
  mandate_session_open_page (session, MANDATE_PAGE_SOURCES);
  g_object_get (session, "can-go-back", &can, NULL);
  g_assert_true (can);
  mandate_session_go (session, -1);
  g_assert_cmpstr (mandate_session_get_page (session), ==, MANDATE_PAGE_ARTICLE);
  mandate_session_go (session, -1);
  g_assert_cmpstr (mandate_session_get_page (session), ==, MANDATE_PAGE_OVERVIEW);
  mandate_session_go (session, 1);
  g_assert_cmpstr (mandate_session_get_page (session), ==, MANDATE_PAGE_ARTICLE);

  /* A new way leaves the old one. */
  mandate_session_open_page (session, MANDATE_PAGE_TIMELINE);
  g_object_get (session, "can-go-forward", &can, NULL);
  g_assert_false (can);
}

static void
test_unknown_page (void)
{
  g_autoptr (MandateSession) session = mandate_session_new (stage_get_dossier ());

  mandate_session_open_page (session, MANDATE_PAGE_SOURCES);
  mandate_session_open_page (session, "nowhere");
  g_assert_cmpstr (mandate_session_get_page (session), ==, MANDATE_PAGE_SOURCES);
  mandate_session_open_link (session, "no-such-item");
  g_assert_null (mandate_session_get_selected (session));
}

static void
test_step (void)
{
  g_autoptr (MandateSession) session = mandate_session_new (stage_get_dossier ());
  MandateDossier *dossier = stage_get_dossier ();

  mandate_session_select (session, MANDATE_ITEM (mandate_dossier_get_event (dossier, 10)));
  mandate_session_step (session, 1);
  g_assert_true (mandate_session_get_selected (session) == MANDATE_ITEM (mandate_dossier_get_event (dossier, 11)));
  mandate_session_step (session, -1);
  g_assert_true (mandate_session_get_selected (session) == MANDATE_ITEM (mandate_dossier_get_event (dossier, 10)));
}

/* What is chosen out of sight comes into view; what is in view moves nothing. */
static void
test_range (void)
{
  g_autoptr (MandateSession) session = mandate_session_new (stage_get_dossier ());
  MandateLimits limits = mandate_session_get_limits (session);
  MandateDay day = mandate_span_first_day (mandate_event_get_span (MANDATE_EVENT (item ("resolution-2690"))));
  double start;

  mandate_session_set_range (session, limits.first, limits.first + 100);
  mandate_session_choose (session, item ("resolution-2690"));
  g_assert_cmpfloat (mandate_session_get_start (session), <, day);
  g_assert_cmpfloat (mandate_session_get_end (session), >, day);
  g_assert_cmpfloat_with_epsilon (mandate_session_get_end (session) - mandate_session_get_start (session), 100, 1e-6);

  start = mandate_session_get_start (session);
  mandate_session_choose (session, item ("resolution-2690"));
  g_assert_cmpfloat (mandate_session_get_start (session), ==, start);

  mandate_session_set_range (session, -1e9, 1e9);
  g_assert_cmpfloat (mandate_session_get_start (session), >=, limits.first);
  g_assert_cmpfloat (mandate_session_get_end (session), <=, limits.last);
}

/* Whoever keeps a series may have it longer than what it is of. */
static void
test_series (void)
{
  g_autoptr (GListStore) events = g_list_store_new (MANDATE_TYPE_EVENT);
  MandateTimelineState *state = mandate_timeline_state_new (G_LIST_MODEL (events));
  g_autoptr (MandateTimelineSeries) series = g_object_ref (mandate_timeline_series_get (state));

  g_list_store_append (events, item ("resolution-2423"));
  g_assert_cmpuint (mandate_timeline_series_get_n_events (series), ==, 1);
  g_object_unref (state);
  g_list_store_append (events, item ("resolution-2690"));
  g_assert_cmpuint (mandate_timeline_series_get_n_events (series), ==, 2);
  g_assert_false (mandate_timeline_series_is_searched (series));
}

int
main (int argc, char **argv)
{
  stage_init (&argc, &argv);
  g_test_add_func ("/session/choose", test_choose);
  g_test_add_func ("/session/history", test_history);
  g_test_add_func ("/session/unknown-page", test_unknown_page);
  g_test_add_func ("/session/step", test_step);
  g_test_add_func ("/session/range", test_range);
  g_test_add_func ("/session/series", test_series);
  return g_test_run ();
}
