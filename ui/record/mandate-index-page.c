/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All items of some types: mandates, bases and places, figures, people, words,
 * sources. One page shows whichever of these lists the session has open; an item
 * that is chosen opens its card.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mandate-fold.h"
#include "record/mandate-card-parts.h"
#include "record/mandate-index-page.h"
#include "style/mandate-preview.h"
#include "style/mandate-text-label.h"

struct _MandateIndexPage
{
  AdwBin parent_instance;

  GtkStack *stack;
  GtkListView *list;
  GtkEditable *entry;

  MandateSession *session;
  const MandateIndexPageInfo *info;
  GtkFilterListModel *filtered;
  char *query;
  guint frames; /* since another list was opened */
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateIndexPage, mandate_index_page, ADW_TYPE_BIN)

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (box), mandate_words_label_new ("", NULL));
  gtk_box_append (GTK_BOX (box), mandate_preview_new ("", -1, "index-caption"));
  gtk_widget_add_css_class (box, "index-row");
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  MandateItem *object = gtk_list_item_get_item (item);
  GtkWidget *title = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  GtkWidget *second = gtk_widget_get_next_sibling (title);
  g_autofree char *caption = mandate_item_dup_caption (object);
  g_autofree char *label = NULL;

  mandate_label_set_words (GTK_LABEL (title), mandate_item_get_title (object));
  mandate_preview_set_words (MANDATE_PREVIEW (second), caption != NULL ? caption : "",
                             mandate_caption_get_n_lines (object, caption));
  gtk_widget_set_visible (second, caption != NULL);
  /* Translators: an item of a list as a screen reader says it: its title, and what
   * tells it from others, such as a source's publisher and date */
  label = caption != NULL ? g_strdup_printf (C_ ("item of a list", "%s. %s"), mandate_item_get_title (object), caption)
                          : g_strdup (mandate_item_get_title (object));
  gtk_list_item_set_accessible_label (item, label);
}

static void
header_setup_cb (GtkSignalListItemFactory *factory, GtkListHeader *header)
{
  gtk_list_header_set_child (header, mandate_heading_label_new ("", 2, "index-heading"));
}

static void
header_bind_cb (GtkSignalListItemFactory *factory, GtkListHeader *header)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)),
                       MANDATE_IS_BASE (gtk_list_header_get_item (header)) ? C_ ("list", "Bases") : C_ ("list", "Places"));
}

static gboolean
match (gpointer item, gpointer data)
{
  MandateIndexPage *self = data;
  g_autofree char *caption = NULL, *aliases = NULL, *words = NULL, *folded = NULL;

  if (self->query == NULL || self->query[0] == '\0')
    return TRUE;

  caption = mandate_item_dup_caption (item);
  aliases = g_strjoinv (" ", (char **) mandate_item_get_aliases (item));
  words = g_strjoin (" ", mandate_item_get_title (item), mandate_item_get_original_title (item), aliases,
                     caption != NULL ? caption : "",
                     MANDATE_IS_SOURCE (item) ? mandate_source_get_symbol (item) : NULL, NULL);
  folded = mandate_fold (words);
  return strstr (folded, self->query) != NULL;
}

static void
search_changed_cb (MandateIndexPage *self)
{
  guint n;
  g_autofree char *words = NULL;

  g_assert (MANDATE_IS_INDEX_PAGE (self));

  if (self->filtered == NULL)
    return;

  g_free (self->query);
  self->query = mandate_fold (gtk_editable_get_text (self->entry));
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->filtered), GTK_FILTER_CHANGE_DIFFERENT);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "list" : "none");
  words = g_strdup_printf (ngettext ("%u entry", "%u entries", n), n);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
activate_cb (MandateIndexPage *self, guint position)
{
  g_autoptr (MandateItem) item = g_list_model_get_item (G_LIST_MODEL (self->filtered), position);

  g_assert (MANDATE_IS_INDEX_PAGE (self));

  mandate_session_select (self->session, item);
}

static GListModel *
create_model (MandateIndexPage *self)
{
  MandateDossier *dossier = mandate_session_get_dossier (self->session);
  GListStore *lists = g_list_store_new (G_TYPE_LIST_MODEL);

  for (guint i = 0; i < G_N_ELEMENTS (self->info->types) && self->info->types[i] != 0; i++)
    g_list_store_append (lists, mandate_dossier_get_list (dossier, self->info->types[i]));

  /* Each list is a section of the flattened one. */
  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (lists)));
}

static GtkListItemFactory *
create_factory (GCallback setup, GCallback bind)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", setup, NULL);
  g_signal_connect (factory, "bind", bind, NULL);
  return factory;
}

/* Another list opens where the one before it was, and at an item, so that a heading
 * above the first would be out of view; both are known only once it was laid out. */
static gboolean
to_top_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MandateIndexPage *self = MANDATE_INDEX_PAGE (widget);

  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list)), 0);
  return ++self->frames < 3 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
fill (MandateIndexPage *self)
{
  const char *filter = g_dpgettext2 (GETTEXT_PACKAGE, "page", self->info->filter);
  g_autoptr (GtkListItemFactory) header = NULL;
  g_autoptr (GtkSelectionModel) selection = NULL;

  gtk_editable_set_text (self->entry, "");
  g_clear_pointer (&self->query, g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, filter, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  g_dpgettext2 (GETTEXT_PACKAGE, "page", self->info->title), -1);

  g_clear_object (&self->filtered);
  self->filtered
    = gtk_filter_list_model_new (create_model (self), GTK_FILTER (gtk_custom_filter_new (match, self, NULL)));
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->filtered))));
  if (self->info->types[1] != 0)
    header = create_factory (G_CALLBACK (header_setup_cb), G_CALLBACK (header_bind_cb));
  gtk_list_view_set_header_factory (self->list, header);
  gtk_list_view_set_model (self->list, selection);
  gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_NONE, NULL);
  self->frames = 0;
  gtk_widget_add_tick_callback (GTK_WIDGET (self), to_top_cb, NULL, NULL);
  gtk_stack_set_visible_child_name (self->stack, "list");
}

/* Shows the list of the session's page; stays as it is on another page. */
static void
update_list (MandateIndexPage *self)
{
  const MandateIndexPageInfo *info = mandate_page_get_index (mandate_session_get_page (self->session));

  if (info == NULL || info == self->info)
    return;

  self->info = info;
  fill (self);
}

static void
page_changed_cb (MandateIndexPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update_list (self);
}

static void
set_session (MandateIndexPage *self, MandateSession *session)
{
  if (g_set_object (&self->session, session) && session != NULL)
    g_signal_connect_object (session, "notify::page", G_CALLBACK (page_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
mandate_index_page_map (GtkWidget *widget)
{
  MandateIndexPage *self = MANDATE_INDEX_PAGE (widget);

  if (self->session != NULL)
    update_list (self);

  GTK_WIDGET_CLASS (mandate_index_page_parent_class)->map (widget);
}

static void
mandate_index_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SESSION:
      set_session (MANDATE_INDEX_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_index_page_dispose (GObject *object)
{
  MandateIndexPage *self = MANDATE_INDEX_PAGE (object);

  if (self->list != NULL)
    gtk_list_view_set_model (self->list, NULL);
  g_clear_object (&self->filtered);
  g_clear_object (&self->session);
  g_clear_pointer (&self->query, g_free);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_INDEX_PAGE);

  G_OBJECT_CLASS (mandate_index_page_parent_class)->dispose (object);
}

static void
mandate_index_page_class_init (MandateIndexPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = mandate_index_page_set_property;
  object_class->dispose = mandate_index_page_dispose;
  widget_class->map = mandate_index_page_map;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, MANDATE_TYPE_SESSION,
                                                  G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/record/mandate-index-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateIndexPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MandateIndexPage, list);
  gtk_widget_class_bind_template_child (widget_class, MandateIndexPage, entry);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
mandate_index_page_init (MandateIndexPage *self)
{
  g_autoptr (GtkListItemFactory) factory = create_factory (G_CALLBACK (setup_cb), G_CALLBACK (bind_cb));

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_factory (self->list, factory);
}
