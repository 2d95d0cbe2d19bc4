/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All sources of the record, each once, by publisher. */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mandate-fold.h"
#include "record/mandate-card-parts.h"
#include "record/mandate-sources-page.h"
#include "style/mandate-text-label.h"

struct _MandateSourcesPage
{
  AdwBin parent_instance;

  GtkStack *stack;
  GtkListView *list;
  GtkEditable *entry;

  MandateSession *session;
  GtkFilterListModel *filtered;
  char *query;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateSourcesPage, mandate_sources_page, ADW_TYPE_BIN)

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (box), mandate_words_label_new ("", NULL));
  gtk_box_append (GTK_BOX (box), mandate_words_label_new ("", "source-caption"));
  gtk_widget_add_css_class (box, "source-row");
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  MandateItem *source = gtk_list_item_get_item (item);
  GtkWidget *title = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  g_autofree char *caption = mandate_item_dup_caption (source);
  g_autofree char *label = NULL;

  gtk_label_set_label (GTK_LABEL (title), mandate_item_get_title (source));
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (title)), caption);
  /* Translators: a source as a screen reader says it: its title, and publisher with date */
  label = g_strdup_printf (C_ ("source", "%s. %s"), mandate_item_get_title (source), caption);
  gtk_list_item_set_accessible_label (item, label);
}

static gboolean
match (gpointer item, gpointer data)
{
  MandateSourcesPage *self = data;
  g_autofree char *words = NULL;
  g_autofree char *folded = NULL;

  if (self->query == NULL || self->query[0] == '\0')
    return TRUE;

  words = g_strjoin (" ", mandate_item_get_title (item), mandate_source_get_publisher (item),
                     mandate_source_get_symbol (item), NULL);
  folded = mandate_fold (words);
  return strstr (folded, self->query) != NULL;
}

static void
search_changed_cb (MandateSourcesPage *self)
{
  guint n;
  g_autofree char *words = NULL;

  g_assert (MANDATE_IS_SOURCES_PAGE (self));

  g_free (self->query);
  self->query = mandate_fold (gtk_editable_get_text (self->entry));
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->filtered), GTK_FILTER_CHANGE_DIFFERENT);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "list" : "none");
  words = g_strdup_printf (ngettext ("%u source", "%u sources", n), n);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
activate_cb (MandateSourcesPage *self, guint position)
{
  g_autoptr (MandateItem) item = g_list_model_get_item (G_LIST_MODEL (self->filtered), position);

  g_assert (MANDATE_IS_SOURCES_PAGE (self));

  mandate_session_select (self->session, item);
}

static void
fill (MandateSourcesPage *self)
{
  GListModel *sources = mandate_dossier_get_list (mandate_session_get_dossier (self->session), MANDATE_TYPE_SOURCE);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkNoSelection *selection;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  self->filtered = gtk_filter_list_model_new (g_object_ref (sources), GTK_FILTER (gtk_custom_filter_new (match, self, NULL)));
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->filtered)));
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
  g_object_unref (factory);
}

static void
mandate_sources_page_map (GtkWidget *widget)
{
  MandateSourcesPage *self = MANDATE_SOURCES_PAGE (widget);

  if (self->filtered == NULL && self->session != NULL)
    fill (self);

  GTK_WIDGET_CLASS (mandate_sources_page_parent_class)->map (widget);
}

static void
mandate_sources_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SESSION:
      g_set_object (&MANDATE_SOURCES_PAGE (object)->session, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_sources_page_dispose (GObject *object)
{
  MandateSourcesPage *self = MANDATE_SOURCES_PAGE (object);

  if (self->list != NULL)
    gtk_list_view_set_model (self->list, NULL);
  g_clear_object (&self->filtered);
  g_clear_object (&self->session);
  g_clear_pointer (&self->query, g_free);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_SOURCES_PAGE);

  G_OBJECT_CLASS (mandate_sources_page_parent_class)->dispose (object);
}

static void
mandate_sources_page_class_init (MandateSourcesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = mandate_sources_page_set_property;
  object_class->dispose = mandate_sources_page_dispose;
  widget_class->map = mandate_sources_page_map;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, MANDATE_TYPE_SESSION,
                                                  G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/record/mandate-sources-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateSourcesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MandateSourcesPage, list);
  gtk_widget_class_bind_template_child (widget_class, MandateSourcesPage, entry);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
mandate_sources_page_init (MandateSourcesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
