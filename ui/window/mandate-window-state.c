/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window as it was left: its size, the page, the card, the place in the
 * article and the stretch of time. What no longer fits, because the record or the
 * screen has changed, is passed over.
 */

#include "config.h"

#include "window/mandate-window-private.h"

/* Height of a header bar, about; only to place the divider before the first layout. */
#define HEADER_HEIGHT 47

/* Where the reader was when the window was closed last. */
static MandateItem *
get_position (MandateWindow *self)
{
  g_autofree char *id = g_settings_get_string (self->settings, "reading-position");

  return mandate_dossier_get_item (mandate_session_get_dossier (self->session), id);
}

/* What the timeline was asked, before the stretch of time in view, which is the last word. */
static void
restore_timeline (MandateWindow *self)
{
  g_auto (GStrv) filter = g_settings_get_strv (self->settings, "filter");
  g_autofree char *id = g_settings_get_string (self->settings, "mandate");
  MandateItem *mandate = mandate_dossier_get_item (mandate_session_get_dossier (self->session), id);

  g_settings_bind (self->settings, "show-coverage", self->timeline, "show-coverage", G_SETTINGS_BIND_DEFAULT);
  mandate_timeline_filter_restore (mandate_session_get_filter (self->session), (const char * const *) filter);
  if (MANDATE_IS_RESOLUTION (mandate))
    mandate_timeline_set_resolution (self->timeline, MANDATE_RESOLUTION (mandate));
}

/*< private >
 * mandate_window_restore_page:
 *
 * To be called before the pages are given the session, for they ask which one is open.
 */
void
mandate_window_restore_page (MandateWindow *self)
{
  g_autofree char *page = g_settings_get_string (self->settings, "page");

  mandate_session_open_page (self->session, page);
}

static void
restore_session (MandateWindow *self)
{
  g_autofree char *id = g_settings_get_string (self->settings, "item");
  MandateItem *item = mandate_dossier_get_item (mandate_session_get_dossier (self->session), id);
  double start = g_settings_get_double (self->settings, "visible-start");
  double end = g_settings_get_double (self->settings, "visible-end");

  if (end > start)
    mandate_session_set_range (self->session, start, end);
  if (item != NULL)
    mandate_session_select (self->session, item);
}

/*< private >
 * mandate_window_restore_state:
 */
void
mandate_window_restore_state (MandateWindow *self)
{
  int width = g_settings_get_int (self->settings, "window-width");
  int height = g_settings_get_int (self->settings, "window-height");
  int timeline = g_settings_get_int (self->settings, "timeline-height");
  MandateItem *position = get_position (self);

  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  gtk_paned_set_position (self->paned, MAX (height - HEADER_HEIGHT - timeline, 0));

  restore_timeline (self);
  restore_session (self);
  if (position != NULL)
    mandate_reading_page_reveal (self->reading, position, FALSE);
  mandate_overview_page_set_reading (self->overview, position != NULL);
}

/*< private >
 * mandate_window_continue:
 *
 * Opens the text that was read last, where the reader left it; the article for a
 * start.
 */
void
mandate_window_continue (MandateWindow *self)
{
  MandateItem *position = mandate_reading_page_get_position (self->reading);

  if (position == NULL)
    position = get_position (self);
  mandate_session_open_page (self->session, position != NULL ? mandate_page_of_part (position) : MANDATE_PAGE_ARTICLE);
}

static void
save_timeline (MandateWindow *self)
{
  g_auto (GStrv) filter = mandate_timeline_filter_dup_state (mandate_session_get_filter (self->session));
  MandateResolution *mandate = mandate_timeline_get_resolution (self->timeline);

  g_settings_set_strv (self->settings, "filter", (const char * const *) filter);
  g_settings_set_string (self->settings, "mandate", mandate != NULL ? mandate_item_get_id (MANDATE_ITEM (mandate)) : "");
}

/*< private >
 * mandate_window_save_state:
 */
void
mandate_window_save_state (MandateWindow *self)
{
  MandateItem *selected = mandate_session_get_selected (self->session);
  MandateItem *position = mandate_reading_page_get_position (self->reading);
  int width, height, timeline = gtk_widget_get_height (GTK_WIDGET (self->timeline));

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (self->settings, "window-width", MAX (width, 360));
  g_settings_set_int (self->settings, "window-height", MAX (height, 294));
  g_settings_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  if (g_strcmp0 (adw_multi_layout_view_get_layout_name (self->layouts), "wide") == 0 && timeline >= 96)
    g_settings_set_int (self->settings, "timeline-height", MIN (timeline, 4096));
  g_settings_set_string (self->settings, "page", mandate_session_get_page (self->session));
  g_settings_set_string (self->settings, "item", selected != NULL ? mandate_item_get_id (selected) : "");
  if (position != NULL)
    g_settings_set_string (self->settings, "reading-position", mandate_item_get_id (position));
  save_timeline (self);
  g_settings_set_double (self->settings, "visible-start", mandate_session_get_start (self->session));
  g_settings_set_double (self->settings, "visible-end", mandate_session_get_end (self->session));
}
