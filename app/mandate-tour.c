/* SPDX-License-Identifier: GPL-3.0-or-later */

/* `mandate --tour DIR`: goes through every page at several sizes and saves a
 * picture of each, for people to look at. The program draws itself, so that the
 * pictures need no window manager and hold nothing but the window.
 */

#include "config.h"

#include "mandate-tour.h"
#include "timeline/mandate-timeline.h"
#include "window/mandate-overview-page.h"

/* Time for a page to come to rest, in milliseconds. */
#define REST 250

typedef struct
{
  const char *name;
  const char *page;
  const char *show;   /* id of an item, or NULL */
  const char *query;  /* of the search, or NULL */
  const char *action; /* to open a dialog, or NULL */
  double zoom;        /* share of the record in view; 0 for all */
} Scene;

typedef struct
{
  const char *name;
  int width;
  int height;
  gboolean dark;
  int text_percent;
} Look;

static const Scene scenes[] = {
  { "overview", MANDATE_PAGE_OVERVIEW, NULL, NULL, NULL, 0 },
  { "contents", MANDATE_PAGE_OVERVIEW, NULL, NULL, "contents", 0 },
  { "article", MANDATE_PAGE_ARTICLE, NULL, NULL, NULL, 0 },
  { "article-event", MANDATE_PAGE_ARTICLE, "mali-asks-minusma-to-leave", NULL, NULL, 0 },
  { "article-claim", MANDATE_PAGE_ARTICLE, "claim-09", NULL, NULL, 0 },
  { "chapter", "chapter-8", NULL, NULL, NULL, 0 },
  { "chapter-event", "chapter-8", "resolution-2690", NULL, NULL, 0 },
  { "chapter-sources", "chapter-9", "chapter-9-2", NULL, NULL, 0 },
  { "article-second", MANDATE_PAGE_ARTICLE, NULL, NULL, "second", 0 },
  { "chapter-second", "chapter-8", NULL, NULL, "second", 0 },
  { "mandates", MANDATE_PAGE_MANDATES, "res-2100", NULL, NULL, 0 },
  { "places", MANDATE_PAGE_PLACES, "base-kidal", NULL, NULL, 0 },
  { "figures", MANDATE_PAGE_FIGURES, "series-dead-by-year", NULL, NULL, 0 },
  { "people", MANDATE_PAGE_PEOPLE, "actor-el-ghassim-wane", NULL, NULL, 0 },
  { "words", MANDATE_PAGE_WORDS, "word-liquidation", NULL, NULL, 0 },
  { "timeline", MANDATE_PAGE_TIMELINE, NULL, NULL, NULL, 0 },
  { "timeline-event", MANDATE_PAGE_TIMELINE, "moura-2022", NULL, NULL, 0.12 },
  { "timeline-days", MANDATE_PAGE_TIMELINE, "resolution-2690", NULL, NULL, 0.012 },
  { "ask", MANDATE_PAGE_TIMELINE, NULL, NULL, NULL, 0 },
  { "ask-filter", MANDATE_PAGE_TIMELINE, NULL, NULL, "timeline.filter", 0 },
  { "ask-known", MANDATE_PAGE_TIMELINE, NULL, NULL, "timeline.known-on", 0 },
  { "ask-measure", MANDATE_PAGE_TIMELINE, NULL, NULL, "timeline.measure", 0 },
  { "ask-lens", MANDATE_PAGE_TIMELINE, NULL, NULL, "timeline.lens", 0 },
  { "ask-options", MANDATE_PAGE_TIMELINE, NULL, NULL, "timeline.options", 0 },
  { "ask-export", MANDATE_PAGE_TIMELINE, NULL, NULL, "timeline.export", 0 },
  { "sources", MANDATE_PAGE_SOURCES, NULL, NULL, NULL, 0 },
  { "place", MANDATE_PAGE_SOURCES, "place-gao", NULL, NULL, 0 },
  { "search", MANDATE_PAGE_OVERVIEW, NULL, "timbuktu", NULL, 0 },
  { "search-name", MANDATE_PAGE_OVERVIEW, NULL, "تمبكتو", NULL, 0 },
  { "search-none", MANDATE_PAGE_OVERVIEW, NULL, "zzzz", NULL, 0 },
  { "language", MANDATE_PAGE_OVERVIEW, NULL, NULL, "app.language", 0 },
  { "shortcuts", MANDATE_PAGE_OVERVIEW, NULL, NULL, "win.shortcuts", 0 },
  { "about", MANDATE_PAGE_OVERVIEW, NULL, NULL, "win.about", 0 },
};

static const Look looks[] = {
  { "wide-light", 1200, 800, FALSE, 100 },   { "wide-dark", 1200, 800, TRUE, 100 },
  { "narrow-light", 360, 640, FALSE, 100 },  { "narrow-dark", 360, 640, TRUE, 100 },
  { "wide-text200", 1200, 800, FALSE, 200 }, { "narrow-text200", 360, 640, FALSE, 200 },
  { "small", 360, 294, FALSE, 100 },         { "large", 2560, 1440, FALSE, 100 },
};

typedef struct
{
  MandateWindow *window; /* weak: a person may close it */
  char *folder;
  char **looks; /* names, or NULL for all */
  guint scene;
  guint look;
  int dpi;
} Tour;

static gboolean arrange_cb (gpointer data);

static GtkWidget *
find_widget (GtkWidget *root, GType type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (root, type) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_widget (child, type);
  return found;
}

/* The button of the timeline's options, which is known by its dots. */
static GtkMenuButton *
find_options (GtkWidget *root)
{
  GtkMenuButton *found = NULL;

  if (GTK_IS_MENU_BUTTON (root) && g_strcmp0 (gtk_menu_button_get_icon_name (GTK_MENU_BUTTON (root)), "view-more-symbolic") == 0)
    return GTK_MENU_BUTTON (root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_options (child);
  return found;
}

/* Puts a question to the timeline, and takes it back. */
static void
ask (Tour *tour, const char *question)
{
  MandateSession *session = mandate_window_get_session (tour->window);
  MandateTimelineFilter *filter = mandate_session_get_filter (session);
  MandateTimelineState *state = mandate_session_get_timeline (session);
  GtkWidget *timeline = find_widget (GTK_WIDGET (tour->window), MANDATE_TYPE_TIMELINE);
  MandateLimits limits = mandate_session_get_limits (session);

  mandate_timeline_filter_clear (filter);
  mandate_timeline_state_set_cursors (state, 0, 0);
  g_object_set (timeline, "show-coverage", question != NULL, NULL);
  gtk_widget_activate_action (timeline, "timeline.lens-close", NULL);
  if (question == NULL)
    return;

  if (g_str_equal (question, "timeline.measure"))
    mandate_timeline_state_set_cursors (state, limits.first + 4000.5, limits.first + 4504.5);
  else if (!g_str_equal (question, "timeline.lens") && !g_str_equal (question, "timeline.options"))
    {
      mandate_timeline_filter_toggle (filter, "item:place-gao");
      mandate_timeline_filter_toggle (filter, "kind:attack");
      mandate_timeline_filter_set_known_on (filter, (MandateDate) { 2017, 6, 30 });
    }
  if (g_str_equal (question, "timeline.options"))
    gtk_menu_button_popup (find_options (timeline));
  else if (!g_str_equal (question, ""))
    gtk_widget_activate_action (timeline, question, NULL);
}

/* Popovers have surfaces of their own; they are put where they are above that of the window,
 * and closed. */
static void
add_popovers (GtkWidget *window, GtkWidget *widget, GtkSnapshot *snapshot)
{
  if (GTK_IS_POPOVER (widget) && gtk_widget_get_mapped (widget))
    {
      g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
      GdkPopup *popup = GDK_POPUP (gtk_native_get_surface (GTK_NATIVE (widget)));
      double x, y, window_x, window_y;

      gtk_native_get_surface_transform (GTK_NATIVE (widget), &x, &y);
      gtk_native_get_surface_transform (GTK_NATIVE (window), &window_x, &window_y);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (gdk_popup_get_position_x (popup) + x - window_x),
                                                              (float) (gdk_popup_get_position_y (popup) + y - window_y)));
      gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
      gtk_snapshot_restore (snapshot);
      gtk_popover_popdown (GTK_POPOVER (widget));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    add_popovers (window, child, snapshot);
}

/* Words that are cut are a fault, but in a preview, which has several lines. */
static void
warn_of_cuts (GtkWidget *widget, const char *name)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget) && gtk_label_get_lines (GTK_LABEL (widget)) <= 1
      && pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))))
    g_warning ("%s: “%s” is cut", name, gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    warn_of_cuts (child, name);
}

/* A language of another direction than the program's, where there is one. */
static const char *
choose_second (MandateSession *session)
{
  gboolean rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  MandateLanguages *languages = mandate_second_language_get_languages (mandate_session_get_second (session));
  g_auto (GStrv) codes = mandate_languages_list (languages);

  return !rtl && g_strv_contains ((const char * const *) codes, "ar") ? "ar" : "fr";
}

static void
save (Tour *tour)
{
  GtkWidget *widget = GTK_WIDGET (tour->window);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree char *name = g_strdup_printf ("%s-%s.png", scenes[tour->scene].name, looks[tour->look].name);
  g_autofree char *path = g_build_filename (tour->folder, name, NULL);

  warn_of_cuts (widget, name);
  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  add_popovers (widget, widget, snapshot);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  if (node == NULL)
    return;

  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (widget)), node, NULL);
  if (gdk_texture_save_to_png (texture, path))
    g_print ("%s\n", path);
  else
    g_printerr ("Could not save %s\n", path);
}

/* The first look to be shown from the present one on. */
static void
find_look (Tour *tour)
{
  while (tour->looks != NULL && tour->look < G_N_ELEMENTS (looks)
         && !g_strv_contains ((const char * const *) tour->looks, looks[tour->look].name))
    tour->look++;
}

static void
tour_free (Tour *tour)
{
  g_clear_weak_pointer (&tour->window);
  g_free (tour->folder);
  g_strfreev (tour->looks);
  g_free (tour);
}

static gboolean
take_cb (gpointer data)
{
  Tour *tour = data;
  AdwDialog *dialog;

  if (tour->window == NULL)
    {
      tour_free (tour);
      return G_SOURCE_REMOVE;
    }

  save (tour);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (tour->window));
  if (dialog != NULL)
    adw_dialog_force_close (dialog);
  mandate_window_search_for (tour->window, NULL);

  tour->scene = (tour->scene + 1) % G_N_ELEMENTS (scenes);
  if (tour->scene == 0)
    tour->look++;
  find_look (tour);
  if (tour->look < G_N_ELEMENTS (looks))
    g_timeout_add (50, arrange_cb, tour);
  else
    {
      gtk_window_destroy (GTK_WINDOW (tour->window));
      tour_free (tour);
    }
  return G_SOURCE_REMOVE;
}

/* GTK scrolls to what has the focus when the window of the look before becomes smaller. */
static gboolean
scroll_to_top_cb (gpointer data)
{
  Tour *tour = data;
  GtkWidget *overview = tour->window != NULL ? find_widget (GTK_WIDGET (tour->window), MANDATE_TYPE_OVERVIEW_PAGE) : NULL;

  /* Where the timeline fills the window there is no other page. */
  if (overview != NULL)
    {
      GtkWidget *scroller = find_widget (overview, GTK_TYPE_SCROLLED_WINDOW);

      gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), 0);
    }
  g_timeout_add (100, take_cb, tour);
  return G_SOURCE_REMOVE;
}

static void
arrange_look (Tour *tour)
{
  const Look *look = &looks[tour->look];

  g_object_set (gtk_widget_get_settings (GTK_WIDGET (tour->window)), "gtk-xft-dpi", tour->dpi * look->text_percent / 100,
                "gtk-enable-animations", FALSE, NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      look->dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  gtk_window_set_default_size (GTK_WINDOW (tour->window), look->width, look->height);
}

static void
arrange_scene (Tour *tour)
{
  const Scene *scene = &scenes[tour->scene];
  MandateSession *session = mandate_window_get_session (tour->window);
  MandateLimits limits = mandate_session_get_limits (session);
  MandateItem *item = mandate_dossier_get_item (mandate_session_get_dossier (session), scene->show);
  double span = (limits.last - limits.first) * (scene->zoom > 0 ? scene->zoom : 1);
  double middle = (limits.first + limits.last) / 2;

  if (MANDATE_IS_EVENT (item) && scene->zoom > 0)
    middle = mandate_span_first_day (mandate_event_get_span (MANDATE_EVENT (item)));
  mandate_second_language_set_language (mandate_session_get_second (session),
                                        g_strcmp0 (scene->action, "second") == 0 ? choose_second (session) : "");
  mandate_session_open_page (session, scene->page);
  mandate_session_select (session, item);
  mandate_session_set_range (session, middle - span / 2, middle + span / 2);
  if (item != NULL && scene->zoom <= 0 && MANDATE_IS_EVENT (item))
    mandate_session_choose (session, item);
  if (scene->query != NULL)
    mandate_window_search_for (tour->window, scene->query);
  ask (tour, g_str_has_prefix (scene->name, "ask") ? (scene->action != NULL ? scene->action : "") : NULL);
  if (g_strcmp0 (scene->action, "contents") == 0)
    mandate_window_show_contents (tour->window, TRUE);
  else if (scene->action != NULL && (g_str_has_prefix (scene->action, "win.") || g_str_has_prefix (scene->action, "app.")))
    gtk_widget_activate_action (GTK_WIDGET (tour->window), scene->action, NULL);
}

static gboolean
arrange_cb (gpointer data)
{
  Tour *tour = data;

  if (tour->window == NULL)
    {
      tour_free (tour);
      return G_SOURCE_REMOVE;
    }

  if (tour->scene == 0)
    arrange_look (tour);
  arrange_scene (tour);
  g_timeout_add (tour->scene == 0 || g_strcmp0 (scenes[tour->scene].action, "second") == 0 ? 5 * REST : REST,
                 scroll_to_top_cb, tour);
  return G_SOURCE_REMOVE;
}

/**
 * mandate_tour_has_looks:
 * @names: (nullable) (array zero-terminated=1): looks, as they were given
 *
 * Returns: whether there are all of them; the first that is not there has been told
 */
gboolean
mandate_tour_has_looks (const char * const *names)
{
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      guint look = 0;

      while (look < G_N_ELEMENTS (looks) && !g_str_equal (looks[look].name, names[i]))
        look++;
      if (look == G_N_ELEMENTS (looks))
        {
          g_printerr ("There is no look “%s”.\n", names[i]);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * mandate_tour_start:
 * @window: a window that is about to be presented; it is closed at the end
 * @folder: where to put the pictures; made if it does not exist
 * @names: (nullable) (array zero-terminated=1): the looks of which, as mandate_tour_has_looks()
 *   knows them; %NULL for all
 *
 * Prints the path of each picture.
 */
void
mandate_tour_start (MandateWindow *window, const char *folder, const char * const *names)
{
  Tour *tour = g_new0 (Tour, 1);

  g_mkdir_with_parents (folder, 0777);
  g_set_weak_pointer (&tour->window, window);
  tour->folder = g_strdup (folder);
  tour->looks = g_strdupv ((char **) names);
  find_look (tour);
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (window)), "gtk-xft-dpi", &tour->dpi, NULL);
  g_timeout_add (500, arrange_cb, tour);
}
