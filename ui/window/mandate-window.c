/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window: contents at the start, a page with the timeline beneath it, and a
 * card at the end. Its layouts are in the template; here is only which of them
 * fits the size and the page.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "reader/mandate-second-menu.h"
#include "record/mandate-index-page.h"
#include "style/mandate-menu.h"
#include "style/mandate-tooltip.h"
#include "window/mandate-window-private.h"

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_NARROW,
  PROP_LOW,
  PROP_SHOW_DETAILS,
  PROP_HAS_DETAILS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateWindow, mandate_window, ADW_TYPE_APPLICATION_WINDOW)

/* Which part of the stack shows a page. */
static const char *
get_stack_page (MandateWindow *self, const char *page)
{
  if (self->session != NULL && mandate_page_get_text (mandate_session_get_dossier (self->session), page) != NULL)
    return "reading";

  return mandate_page_get_index (page) != NULL ? "index" : page;
}

/* A header has not always room for the title of a chapter, which the page begins with, and a
 * narrow one never. */
static void
update_title (MandateWindow *self, const char *page)
{
  MandateDossier *dossier = mandate_session_get_dossier (self->session);
  MandateItem *text = mandate_page_get_text (dossier, page);
  const char *title = mandate_page_get_title (dossier, page);
  g_autofree char *number = NULL;

  if (MANDATE_IS_CHAPTER (text))
    number = g_strdup_printf (_("Chapter %u"), mandate_chapter_get_number (MANDATE_CHAPTER (text)));
  mandate_header_title_set_title (self->title, self->narrow && number != NULL ? number : title, number);
}

/* A low window has no room for both a page and the timeline. */
static void
update_layout (MandateWindow *self)
{
  const char *page = self->session != NULL ? mandate_session_get_page (self->session) : MANDATE_PAGE_OVERVIEW;
  gboolean whole = g_strcmp0 (page, MANDATE_PAGE_TIMELINE) == 0;
  const char *layout = whole ? (self->narrow ? "narrow-timeline" : "wide-timeline") : (self->narrow ? "narrow" : "wide");

  if (!whole)
    gtk_stack_set_visible_child_name (self->pages, get_stack_page (self, page));
  if (self->session != NULL)
    update_title (self, page);
  gtk_widget_set_visible (GTK_WIDGET (self->second_button), g_strcmp0 (get_stack_page (self, page), "reading") == 0);
  g_object_set (self->timeline, "compact", self->narrow && !whole, "stacked", self->narrow && whole, "visible",
                whole || !self->low, NULL);
  if (g_strcmp0 (adw_multi_layout_view_get_layout_name (self->layouts), layout) != 0)
    adw_multi_layout_view_set_layout_name (self->layouts, layout);
}

static void
page_changed_cb (MandateWindow *self)
{
  const char *title = mandate_page_get_title (mandate_session_get_dossier (self->session),
                                              mandate_session_get_page (self->session));

  adw_navigation_page_set_title (self->content_page, title);
  update_layout (self);
  if (g_strcmp0 (get_stack_page (self, mandate_session_get_page (self->session)), "reading") == 0)
    mandate_overview_page_set_reading (self->overview, TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), title, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Whether the pane beside the page is in view, yet was never laid out. */
static gboolean
is_pane_new (MandateWindow *self)
{
  const char *layout = adw_multi_layout_view_get_layout_name (self->layouts);
  GtkWidget *pane = g_strcmp0 (layout, "wide") == 0            ? GTK_WIDGET (self->wide_split)
                    : g_strcmp0 (layout, "wide-timeline") == 0 ? GTK_WIDGET (self->wide_timeline_split)
                                                               : NULL;

  return pane != NULL && gtk_widget_get_mapped (pane) && gtk_widget_get_width (pane) == 0;
}

static gboolean
show_details_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MandateWindow *self = MANDATE_WINDOW (widget);

  if (is_pane_new (self))
    return G_SOURCE_CONTINUE;

  self->show_details_tick = 0;
  self->show_details = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_DETAILS]);
  return G_SOURCE_REMOVE;
}

static void
set_show_details (MandateWindow *self, gboolean show)
{
  if (self->show_details_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->show_details_tick);
  self->show_details_tick = 0;
  if (self->show_details == show)
    return;

  /* The animation of AdwOverlaySplitView 1.7 divides by the pane's width. */
  if (show && is_pane_new (self))
    {
      self->show_details_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), show_details_cb, NULL, NULL);
      return;
    }

  self->show_details = show;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_DETAILS]);
}

static void
selected_changed_cb (MandateWindow *self)
{
  set_show_details (self, mandate_session_get_selected (self->session) != NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_DETAILS]);
  mandate_window_update_actions (self);
}

static void
sidebar_activated_cb (MandateWindow *self)
{
  g_assert (MANDATE_IS_WINDOW (self));

  adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
reveal_cb (MandateWindow *self, MandateItem *item, gboolean focus)
{
  /* In a narrow window the sheet would cover the text that was asked for. */
  if (self->narrow && focus)
    set_show_details (self, FALSE);
}

/* In a narrow window the details cover the page, and close by themselves. */
static gboolean
shows_details_button (MandateWindow *self, gboolean has_details, gboolean narrow, gboolean show_details)
{
  return has_details && !(narrow && show_details);
}

static gboolean
mandate_window_close_request (GtkWindow *window)
{
  mandate_window_save_state (MANDATE_WINDOW (window));

  return GTK_WINDOW_CLASS (mandate_window_parent_class)->close_request (window);
}

static void
mandate_window_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MandateWindow *self = MANDATE_WINDOW (object);

  switch (id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_LOW:
      g_value_set_boolean (value, self->low);
      break;
    case PROP_SHOW_DETAILS:
      g_value_set_boolean (value, self->show_details);
      break;
    case PROP_HAS_DETAILS:
      g_value_set_boolean (value, self->session != NULL && mandate_session_get_selected (self->session) != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_window_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  MandateWindow *self = MANDATE_WINDOW (object);

  switch (id)
    {
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      update_layout (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_LOW:
      self->low = g_value_get_boolean (value);
      update_layout (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_SHOW_DETAILS:
      set_show_details (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_window_dispose (GObject *object)
{
  MandateWindow *self = MANDATE_WINDOW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_WINDOW);

  G_OBJECT_CLASS (mandate_window_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, split);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, content_page);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, title);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, layouts);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, wide_split);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, wide_timeline_split);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, paned);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, second_button);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, overview);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, reading);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, card);
  gtk_widget_class_bind_template_child (widget_class, MandateWindow, timeline);
  gtk_widget_class_bind_template_callback (widget_class, sidebar_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, shows_details_button);
  gtk_widget_class_bind_template_callback (widget_class, mandate_menu_opened_cb);
}

static void
mandate_window_class_init (MandateWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = mandate_window_get_property;
  object_class->set_property = mandate_window_set_property;
  object_class->dispose = mandate_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = mandate_window_close_request;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, MANDATE_TYPE_SESSION, G_PARAM_READABLE | flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | flags);
  properties[PROP_LOW] = g_param_spec_boolean ("low", NULL, NULL, FALSE, G_PARAM_READWRITE | flags);
  properties[PROP_SHOW_DETAILS] = g_param_spec_boolean ("show-details", NULL, NULL, FALSE, G_PARAM_READWRITE | flags);
  properties[PROP_HAS_DETAILS] = g_param_spec_boolean ("has-details", NULL, NULL, FALSE, G_PARAM_READABLE | flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (MANDATE_TYPE_HEADER_TITLE);
  g_type_ensure (MANDATE_TYPE_READING_PAGE);
  g_type_ensure (MANDATE_TYPE_CARD);
  g_type_ensure (MANDATE_TYPE_OVERVIEW_PAGE);
  g_type_ensure (MANDATE_TYPE_SIDEBAR);
  g_type_ensure (MANDATE_TYPE_INDEX_PAGE);
  g_type_ensure (MANDATE_TYPE_TIMELINE);
  g_type_ensure (MANDATE_TYPE_TOOLTIP);
  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/window/mandate-window.ui");
  bind_children (widget_class);
  mandate_window_install_actions (widget_class);
}

static void
mandate_window_init (MandateWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_session (MandateWindow *self, MandateSession *session)
{
  self->session = session;
  mandate_window_restore_page (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
  g_signal_connect_object (session, "notify::page", G_CALLBACK (page_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selected", G_CALLBACK (selected_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::can-go-back", G_CALLBACK (mandate_window_update_actions), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "reveal", G_CALLBACK (reveal_cb), self, G_CONNECT_SWAPPED);
}

/* The choice is kept, and may be made by an action. */
static void
set_second (MandateWindow *self, MandateLanguages *languages)
{
  MandateSecondLanguage *second = mandate_session_get_second (self->session);
  g_autoptr (GPropertyAction) action = g_property_action_new ("second-language", second, "language");

  mandate_second_language_set_languages (second, languages);
  mandate_second_menu_attach (self->second_button, second);
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
  g_settings_bind (self->settings, "second-language", second, "language", G_SETTINGS_BIND_DEFAULT);
}

/**
 * mandate_window_new:
 * @dossier: the record to show
 * @languages: (nullable): the record in all its languages
 * @settings: where the window's state is kept
 *
 * Returns: (transfer floating): a window, at the place that was left last
 */
GtkWidget *
mandate_window_new (GtkApplication *application, MandateDossier *dossier, MandateLanguages *languages, GSettings *settings)
{
  MandateWindow *self = g_object_new (MANDATE_TYPE_WINDOW, "application", application, NULL);

  self->settings = g_object_ref (settings);
  set_session (self, mandate_session_new (dossier));
  set_second (self, languages);
  mandate_sidebar_capture_keys (self->sidebar, GTK_WIDGET (self));
  mandate_window_restore_state (self);
  page_changed_cb (self);
  mandate_window_update_actions (self);
  return GTK_WIDGET (self);
}

MandateSession *
mandate_window_get_session (MandateWindow *self)
{
  g_return_val_if_fail (MANDATE_IS_WINDOW (self), NULL);

  return self->session;
}

/**
 * mandate_window_search_for:
 * @query: (nullable): what to search for; %NULL closes the search
 */
void
mandate_window_search_for (MandateWindow *self, const char *query)
{
  g_return_if_fail (MANDATE_IS_WINDOW (self));

  adw_navigation_split_view_set_show_content (self->split, query == NULL);
  mandate_sidebar_search_for (self->sidebar, query);
}

/**
 * mandate_window_show_contents:
 * @contents: whether a narrow window shows the contents rather than the page
 */
void
mandate_window_show_contents (MandateWindow *self, gboolean contents)
{
  g_return_if_fail (MANDATE_IS_WINDOW (self));

  adw_navigation_split_view_set_show_content (self->split, !contents);
}
