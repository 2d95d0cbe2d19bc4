/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sidebar: the contents of the record, and the search over all of it.
 *
 * It emits MandateSidebar::activated when a row was followed, so that a narrow
 * window can go on to the page.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-search.h"
#include "record/mandate-card-parts.h"
#include "style/mandate-header-title.h"
#include "style/mandate-menu.h"
#include "style/mandate-preview.h"
#include "style/mandate-text-label.h"
#include "style/mandate-tooltip.h"
#include "window/mandate-sidebar.h"

/* How many results of a group are listed. */
#define RESULTS_PER_GROUP 8

#define TARGET_KEY "mandate-target"

struct _MandateSidebar
{
  AdwBin parent_instance;

  GtkMenuButton *menu_button;
  GMenuModel *primary_menu;
  GtkStack *stack;
  GtkListBox *rows;
  GtkListBox *results;
  GtkSearchBar *search_bar;
  GtkEditable *entry;

  MandateSession *session;
  MandateSearch *search;
  GPtrArray *sections; /* the rows of the article's parts, unowned */
  GtkSizeGroup *numbers; /* of the chapters */
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS,
};

enum
{
  SIGNAL_ACTIVATED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MandateSidebar, mandate_sidebar, ADW_TYPE_BIN)

static GtkWidget *
create_heading (const char *words)
{
  return g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label", words, "xalign", 0.0,
                       "css-classes", (const char *[]) { "sidebar-heading", NULL }, NULL);
}

/* @target is the name of a page, or the id of an item. */
static GtkWidget *
create_row (MandateSidebar *self, const char *target, const char *number, const char *title)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, "hexpand", TRUE, "valign",
                                   GTK_ALIGN_BASELINE_FILL, NULL);

  if (number != NULL)
    {
      GtkWidget *prefix = gtk_label_new (number);

      gtk_label_set_xalign (GTK_LABEL (prefix), 0);
      gtk_widget_set_valign (prefix, GTK_ALIGN_BASELINE_FILL);
      gtk_widget_add_css_class (prefix, "sidebar-number");
      gtk_widget_add_css_class (prefix, "numeric");
      gtk_size_group_add_widget (self->numbers, prefix);
      gtk_widget_set_margin_end (prefix, 4);
      gtk_box_append (GTK_BOX (box), prefix);
    }
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_data_full (G_OBJECT (row), TARGET_KEY, g_strdup (target), g_free);
  return row;
}

static GtkWidget *
append_row (MandateSidebar *self, const char *heading, const char *target, const char *number, const char *title)
{
  GtkWidget *row = create_row (self, target, number, title);

  if (heading != NULL)
    g_object_set_data_full (G_OBJECT (row), "heading", g_strdup (heading), g_free);
  gtk_list_box_append (self->rows, row);
  return row;
}

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  const char *heading = g_object_get_data (G_OBJECT (row), "heading");

  if (heading != NULL && gtk_list_box_row_get_header (row) == NULL)
    gtk_list_box_row_set_header (row, create_heading (heading));
}

/* The parts of the article are listed while it is open. */
static void
append_sections (MandateSidebar *self)
{
  MandateArticle *article = mandate_dossier_get_article (mandate_session_get_dossier (self->session));
  GPtrArray *sections;

  if (article == NULL)
    return;

  append_row (self, C_ ("sidebar", "Read"), MANDATE_PAGE_ARTICLE, NULL, C_ ("page", "The Article"));
  sections = mandate_article_get_sections (article);
  for (guint i = 0; i < sections->len; i++)
    {
      MandateItem *section = g_ptr_array_index (sections, i);
      GtkWidget *row = append_row (self, NULL, mandate_item_get_id (section), NULL, mandate_item_get_title (section));

      gtk_widget_add_css_class (row, "sidebar-section");
      g_ptr_array_add (self->sections, row);
    }
}

static void
append_chapters (MandateSidebar *self)
{
  GListModel *chapters = mandate_dossier_get_list (mandate_session_get_dossier (self->session), MANDATE_TYPE_CHAPTER);

  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (MandateItem) chapter = g_list_model_get_item (chapters, i);
      g_autofree char *number = g_strdup_printf ("%u", mandate_chapter_get_number (MANDATE_CHAPTER (chapter)));

      append_row (self, NULL, mandate_item_get_id (chapter), number, mandate_item_get_title (chapter));
    }
}

static void
append_indices (MandateSidebar *self)
{
  guint n;
  const MandateIndexPageInfo *pages = mandate_page_list_indices (&n);

  for (guint i = 0; i < n; i++)
    append_row (self, NULL, pages[i].name, NULL, g_dpgettext2 (GETTEXT_PACKAGE, "page", pages[i].title));
}

static void
fill (MandateSidebar *self)
{
  append_row (self, NULL, MANDATE_PAGE_OVERVIEW, NULL, C_ ("page", "Overview"));
  append_sections (self);
  append_chapters (self);
  append_row (self, C_ ("sidebar", "The record"), MANDATE_PAGE_TIMELINE, NULL, C_ ("page", "Timeline"));
  append_indices (self);
}

static void
update_selected_row (MandateSidebar *self)
{
  const char *page = mandate_session_get_page (self->session);
  gboolean open = g_strcmp0 (page, MANDATE_PAGE_ARTICLE) == 0;
  GtkListBoxRow *row;

  for (guint i = 0; i < self->sections->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->sections, i), open);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->rows, i)) != NULL; i++)
    if (g_strcmp0 (g_object_get_data (G_OBJECT (row), TARGET_KEY), page) == 0)
      {
        gtk_list_box_select_row (self->rows, row);
        gtk_viewport_scroll_to (GTK_VIEWPORT (gtk_widget_get_ancestor (GTK_WIDGET (row), GTK_TYPE_VIEWPORT)),
                                GTK_WIDGET (row), NULL);
      }
}

static void
follow (MandateSidebar *self, GtkListBoxRow *row)
{
  const char *target = g_object_get_data (G_OBJECT (row), TARGET_KEY);

  if (mandate_dossier_get_item (mandate_session_get_dossier (self->session), target) != NULL
      && g_strcmp0 (target, MANDATE_PAGE_ARTICLE) != 0)
    mandate_session_open_link (self->session, target);
  else
    mandate_session_open_page (self->session, target);
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static void
row_activated_cb (MandateSidebar *self, GtkListBoxRow *row)
{
  g_assert (MANDATE_IS_SIDEBAR (self));

  follow (self, row);
  update_selected_row (self);
}

static void
result_activated_cb (MandateSidebar *self, GtkListBoxRow *row)
{
  g_assert (MANDATE_IS_SIDEBAR (self));

  follow (self, row);
}

/* Between the marks of Unicode that keep the direction of words from those around them. */
static char *
isolate (const char *words)
{
  return g_strconcat ("\u2068", words, "\u2069", NULL);
}

/* A paragraph has no title; its words stand for it. Where another name than the title was
 * asked for, it is told too; each may be of any direction. */
static char *
dup_result_title (MandateSidebar *self, MandateItem *item)
{
  g_autofree char *name = mandate_search_dup_name (self->search, item, gtk_editable_get_text (self->entry));
  g_autofree char *title = NULL, *other = NULL;

  if (MANDATE_IS_PARAGRAPH (item))
    return g_strdup (mandate_text_get_plain (mandate_item_get_text (item)));
  if (name == NULL)
    return g_strdup (mandate_item_get_title (item));

  title = isolate (mandate_item_get_title (item));
  other = isolate (name);
  /* Translators: the name of a thing that was found, and the name by which it was, which
   * may be of another language: “Timbuktu · Tombouctou” */
  return g_strdup_printf (C_ ("search result", "%s · %s"), title, other);
}

static GtkWidget *
create_result (MandateSidebar *self, MandateItem *item)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *caption = mandate_item_dup_caption (item);
  g_autofree char *title = dup_result_title (self, item);
  GtkWidget *first = mandate_preview_new (title, 3, NULL);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  if (MANDATE_IS_PARAGRAPH (item))
    mandate_preview_set_language (MANDATE_PREVIEW (first), mandate_item_get_language (item));
  gtk_box_append (GTK_BOX (box), first);
  if (caption != NULL)
    {
      GtkWidget *second = mandate_preview_new (caption, mandate_caption_get_n_lines (item, caption), "caption");

      gtk_widget_add_css_class (second, "dimmed");
      gtk_box_append (GTK_BOX (box), second);
    }
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, caption != NULL ? caption : "", -1);
  g_object_set_data_full (G_OBJECT (row), TARGET_KEY, g_strdup (mandate_item_get_id (item)), g_free);
  return row;
}

static void
show_results (MandateSidebar *self, GPtrArray *found, const guint *totals)
{
  MandateSearchGroup last = MANDATE_N_SEARCH_GROUPS;
  guint counts[MANDATE_N_SEARCH_GROUPS] = { 0 };
  guint total = 0;
  g_autofree char *words = NULL;

  gtk_list_box_remove_all (self->results);
  for (guint i = 0; i < found->len; i++)
    {
      MandateItem *item = g_ptr_array_index (found, i);
      MandateSearchGroup group = mandate_search_get_group (item);
      GtkWidget *row;

      counts[group] += 1;
      if (counts[group] > RESULTS_PER_GROUP)
        continue;

      row = create_result (self, item);
      if (group != last)
        {
          /* Translators: heading of a group of search results and how many there are: “Events (23)” */
          char *heading = g_strdup_printf (C_ ("search results", "%s (%u)"), mandate_search_get_group_name (group),
                                           totals[group]);

          g_object_set_data_full (G_OBJECT (row), "heading", heading, g_free);
        }
      gtk_list_box_append (self->results, row);
      last = group;
    }

  for (guint i = 0; i < MANDATE_N_SEARCH_GROUPS; i++)
    total += totals[i];
  gtk_stack_set_visible_child_name (self->stack, found->len > 0 ? "results" : "none");
  words = g_strdup_printf (ngettext ("%u result", "%u results", total), total);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void search_changed_cb (MandateSidebar *self);

/* The names in other languages come a moment later. */
static void
start_search (MandateSidebar *self)
{
  MandateLanguages *languages = mandate_second_language_get_languages (mandate_session_get_second (self->session));

  self->search = mandate_search_new (mandate_session_get_dossier (self->session));
  if (languages == NULL)
    return;

  g_signal_connect_object (self->search, "changed", G_CALLBACK (search_changed_cb), self, G_CONNECT_SWAPPED);
  mandate_search_read_names (self->search, languages);
}

static void
search_changed_cb (MandateSidebar *self)
{
  const char *query = gtk_editable_get_text (self->entry);
  guint totals[MANDATE_N_SEARCH_GROUPS];
  g_autoptr (GPtrArray) found = NULL;

  if (query[0] == '\0' || self->session == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "rows");
      if (self->session != NULL)
        mandate_timeline_filter_set_matches (mandate_session_get_filter (self->session), NULL);
      return;
    }

  if (self->search == NULL)
    start_search (self);
  found = mandate_search_find (self->search, query, G_MAXUINT, totals);
  show_results (self, found, totals);
  /* The timeline lights all that is found, not only what is listed. */
  mandate_timeline_filter_set_matches (mandate_session_get_filter (self->session), found);
}

static void
entry_activate_cb (MandateSidebar *self)
{
  GtkListBoxRow *row;

  /* The entry says only a moment later that its words have changed. */
  search_changed_cb (self);
  row = gtk_list_box_get_row_at_index (self->results, 0);
  if (row != NULL && g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "results") == 0)
    follow (self, row);
}

static void
set_session (MandateSidebar *self, MandateSession *session)
{
  if (!g_set_object (&self->session, session) || session == NULL)
    return;

  fill (self);
  update_selected_row (self);
  g_signal_connect_object (session, "notify::page", G_CALLBACK (update_selected_row), self, G_CONNECT_SWAPPED);
}

static void
mandate_sidebar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SESSION:
      set_session (MANDATE_SIDEBAR (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_sidebar_dispose (GObject *object)
{
  MandateSidebar *self = MANDATE_SIDEBAR (object);

  g_clear_object (&self->search);
  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_object (&self->numbers);
  g_clear_object (&self->session);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_SIDEBAR);

  G_OBJECT_CLASS (mandate_sidebar_parent_class)->dispose (object);
}

static void
mandate_sidebar_class_init (MandateSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = mandate_sidebar_set_property;
  object_class->dispose = mandate_sidebar_dispose;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, MANDATE_TYPE_SESSION,
                                                  G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", MANDATE_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 0);

  g_type_ensure (MANDATE_TYPE_HEADER_TITLE);
  g_type_ensure (MANDATE_TYPE_TOOLTIP);
  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/window/mandate-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateSidebar, menu_button);
  gtk_widget_class_bind_template_child (widget_class, MandateSidebar, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, MandateSidebar, stack);
  gtk_widget_class_bind_template_child (widget_class, MandateSidebar, rows);
  gtk_widget_class_bind_template_child (widget_class, MandateSidebar, results);
  gtk_widget_class_bind_template_child (widget_class, MandateSidebar, search_bar);
  gtk_widget_class_bind_template_child (widget_class, MandateSidebar, entry);
  gtk_widget_class_bind_template_callback (widget_class, mandate_menu_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, result_activated_cb);
}

static void
mandate_sidebar_init (MandateSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  mandate_menu_attach (self->menu_button, self->primary_menu);
  self->sections = g_ptr_array_new ();
  self->numbers = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  gtk_search_bar_connect_entry (self->search_bar, self->entry);
  gtk_list_box_set_header_func (self->rows, header_cb, NULL, NULL);
  gtk_list_box_set_header_func (self->results, header_cb, NULL, NULL);
}

/**
 * mandate_sidebar_start_search:
 *
 * Opens the search and puts the focus there.
 */
void
mandate_sidebar_start_search (MandateSidebar *self)
{
  g_return_if_fail (MANDATE_IS_SIDEBAR (self));

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/**
 * mandate_sidebar_capture_keys:
 * @widget: where typing begins a search
 */
void
mandate_sidebar_capture_keys (MandateSidebar *self, GtkWidget *widget)
{
  g_return_if_fail (MANDATE_IS_SIDEBAR (self));

  gtk_search_bar_set_key_capture_widget (self->search_bar, widget);
}

/**
 * mandate_sidebar_search_for:
 * @query: (nullable): what to search for; %NULL closes the search
 */
void
mandate_sidebar_search_for (MandateSidebar *self, const char *query)
{
  g_return_if_fail (MANDATE_IS_SIDEBAR (self));

  gtk_search_bar_set_search_mode (self->search_bar, query != NULL);
  gtk_editable_set_text (self->entry, query != NULL ? query : "");
  gtk_editable_set_position (self->entry, -1);
  search_changed_cb (self);
}
