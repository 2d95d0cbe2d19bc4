/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All that the timeline's events can be filtered by, in groups, with a search over the
 * names; what is asked for stands above as chips. Stands in a popover, or in narrow
 * windows in a dialog. The rows are made when it is first seen.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mandate-fold.h"
#include "style/mandate-header-title.h"
#include "timeline/mandate-filter-chips.h"
#include "timeline/mandate-filter-chooser.h"

#define KEY     "mandate-filter-key"
#define FOLDED  "mandate-filter-words"
#define HEADING "mandate-filter-heading"

struct _MandateFilterChooser
{
  AdwBin parent_instance;

  GtkLabel *count;
  GtkLabel *left_out;
  GtkWidget *clear;
  MandateFilterChips *chips;
  GtkEditable *entry;
  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GtkListBox *list;

  MandateSession *session;
  MandateTimelineFilter *filter;
  gboolean filled;
  char *query;
};

G_DEFINE_FINAL_TYPE (MandateFilterChooser, mandate_filter_chooser, ADW_TYPE_BIN)

static GtkWidget *
get_check (GtkWidget *row)
{
  return gtk_widget_get_first_child (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)));
}

static void
update_row (MandateFilterChooser *self, GtkWidget *row)
{
  gboolean wanted = mandate_timeline_filter_has (self->filter, g_object_get_data (G_OBJECT (row), KEY));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_check (row)), wanted);
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_CHECKED,
                               wanted ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

static void
update (MandateFilterChooser *self)
{
  g_autofree char *count = mandate_timeline_filter_dup_count (self->filter);
  g_autofree char *left_out = mandate_timeline_filter_dup_left_out (self->filter);

  gtk_label_set_label (self->count, count);
  gtk_label_set_label (self->left_out, left_out != NULL ? left_out : "");
  gtk_widget_set_visible (GTK_WIDGET (self->left_out), left_out != NULL);
  gtk_widget_set_sensitive (self->clear, mandate_filter_count (mandate_timeline_filter_get (self->filter)) > 0);
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (GTK_IS_LIST_BOX_ROW (row))
      update_row (self, row);
}

static void
clear_cb (MandateFilterChooser *self)
{
  g_assert (MANDATE_IS_FILTER_CHOOSER (self));

  /* The button goes grey, and a focus that stayed on it would be lost. */
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  mandate_timeline_filter_clear (self->filter);
}

static gboolean
is_found (GtkListBoxRow *row, gpointer data)
{
  MandateFilterChooser *self = data;

  return self->query == NULL || strstr (g_object_get_data (G_OBJECT (row), FOLDED), self->query) != NULL;
}

static void
search_changed_cb (MandateFilterChooser *self)
{
  gboolean found = FALSE;

  g_assert (MANDATE_IS_FILTER_CHOOSER (self));

  if (!self->filled)
    return;

  g_free (self->query);
  self->query = mandate_fold (gtk_editable_get_text (self->entry));
  gtk_list_box_invalidate_filter (self->list);
  gtk_list_box_invalidate_headers (self->list);
  for (int i = 0; !found && gtk_list_box_get_row_at_index (self->list, i) != NULL; i++)
    found = is_found (gtk_list_box_get_row_at_index (self->list, i), self);
  gtk_stack_set_visible_child_name (self->stack, found ? "list" : "none");
}

static void
row_activated_cb (MandateFilterChooser *self, GtkListBoxRow *row)
{
  g_assert (MANDATE_IS_FILTER_CHOOSER (self));

  mandate_timeline_filter_toggle (self->filter, g_object_get_data (G_OBJECT (row), KEY));
}

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  const char *heading = g_object_get_data (G_OBJECT (row), HEADING);

  if (before != NULL && g_strcmp0 (heading, g_object_get_data (G_OBJECT (before), HEADING)) == 0)
    gtk_list_box_row_set_header (row, NULL);
  else if (gtk_list_box_row_get_header (row) == NULL)
    gtk_list_box_row_set_header (row, g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                                    "label", heading, "xalign", 0.0, "wrap", TRUE, "css-classes",
                                                    (const char *[]) { "sidebar-heading", NULL }, NULL));
}

static GtkWidget *
create_row (MandateFilterChooser *self, const char *heading, const char *key, guint n)
{
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "accessible-role", GTK_ACCESSIBLE_ROLE_CHECKBOX, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *name = mandate_timeline_filter_dup_name (self->filter, key);
  const MandateAmount amount = { n, n, FALSE, MANDATE_UNIT_COUNT };
  g_autofree char *number = mandate_amount_to_words (&amount);
  g_autofree char *words = g_strdup_printf (ngettext ("%u event", "%u events", n), n);
  /* Units stand below units, also from right to left. */
  float right = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL ? 0 : 1;

  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role",
                                               GTK_ACCESSIBLE_ROLE_PRESENTATION, "can-focus", FALSE, "can-target", FALSE,
                                               NULL));
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL, "label", name, "xalign", 0.0, "hexpand", TRUE, "wrap", TRUE,
                                               "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL));
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL, "label", number, "width-chars", 3, "xalign", right, "css-classes",
                                               (const char *[]) { "dimmed", "numeric", NULL }, NULL));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  g_object_set_data_full (G_OBJECT (row), KEY, g_strdup (key), g_free);
  g_object_set_data_full (G_OBJECT (row), FOLDED, mandate_fold (name), g_free);
  g_object_set_data_full (G_OBJECT (row), HEADING, g_strdup (heading), g_free);
  update_row (self, row);
  return row;
}

/* What no event has is not offered. */
static void
append (MandateFilterChooser *self, const char *heading, const char *key, MandateFilter *alone)
{
  MandateDossier *dossier = mandate_session_get_dossier (self->session);
  g_autoptr (GListModel) events = mandate_filter_list (alone, mandate_dossier_get_list (dossier, MANDATE_TYPE_EVENT));
  guint n = g_list_model_get_n_items (events);

  if (n > 0)
    gtk_list_box_append (self->list, create_row (self, heading, key, n));
}

static void
append_items (MandateFilterChooser *self, const char *heading, GType type, MandateFilter *empty)
{
  GListModel *items = mandate_dossier_get_list (mandate_session_get_dossier (self->session), type);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (MandateItem) item = g_list_model_get_item (items, i);
      g_autofree char *key = mandate_filter_key_for_item (item);
      g_autoptr (MandateFilter) alone = mandate_filter_with_item (empty, item, TRUE);

      append (self, heading, key, alone);
    }
}

static void
fill (MandateFilterChooser *self)
{
  g_autoptr (MandateFilter) empty = mandate_filter_new ();

  for (guint i = 0; i < MANDATE_N_KINDS; i++)
    {
      g_autofree char *key = mandate_filter_key_for_kind (i);
      g_autoptr (MandateFilter) alone = mandate_filter_with_kind (empty, i, TRUE);

      append (self, C_ ("filter", "Kind of event"), key, alone);
    }
  for (guint i = 0; i < MANDATE_N_CERTAINTIES; i++)
    {
      g_autofree char *key = mandate_filter_key_for_certainty (i);
      g_autoptr (MandateFilter) alone = mandate_filter_with_certainty (empty, i, TRUE);

      append (self, C_ ("filter", "How it is known"), key, alone);
    }
  append_items (self, C_ ("filter", "Places"), MANDATE_TYPE_PLACE, empty);
  append_items (self, C_ ("filter", "People and groups"), MANDATE_TYPE_ACTOR, empty);
  append_items (self, C_ ("filter", "Told in a chapter"), MANDATE_TYPE_CHAPTER, empty);
  append_items (self, C_ ("filter", "Told in the article"), MANDATE_TYPE_SECTION, empty);
}

static void
mandate_filter_chooser_map (GtkWidget *widget)
{
  MandateFilterChooser *self = MANDATE_FILTER_CHOOSER (widget);

  if (!self->filled && self->session != NULL)
    {
      self->filled = TRUE;
      fill (self);
    }

  GTK_WIDGET_CLASS (mandate_filter_chooser_parent_class)->map (widget);
}

static void
mandate_filter_chooser_dispose (GObject *object)
{
  MandateFilterChooser *self = MANDATE_FILTER_CHOOSER (object);

  g_clear_object (&self->session);
  g_clear_object (&self->filter);
  g_clear_pointer (&self->query, g_free);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_FILTER_CHOOSER);

  G_OBJECT_CLASS (mandate_filter_chooser_parent_class)->dispose (object);
}

static void
mandate_filter_chooser_class_init (MandateFilterChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mandate_filter_chooser_dispose;
  widget_class->map = mandate_filter_chooser_map;

  g_type_ensure (MANDATE_TYPE_FILTER_CHIPS);
  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/timeline/mandate-filter-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateFilterChooser, count);
  gtk_widget_class_bind_template_child (widget_class, MandateFilterChooser, left_out);
  gtk_widget_class_bind_template_child (widget_class, MandateFilterChooser, clear);
  gtk_widget_class_bind_template_child (widget_class, MandateFilterChooser, chips);
  gtk_widget_class_bind_template_child (widget_class, MandateFilterChooser, entry);
  gtk_widget_class_bind_template_child (widget_class, MandateFilterChooser, stack);
  gtk_widget_class_bind_template_child (widget_class, MandateFilterChooser, scroller);
  gtk_widget_class_bind_template_child (widget_class, MandateFilterChooser, list);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
mandate_filter_chooser_init (MandateFilterChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, header_cb, NULL, NULL);
  gtk_list_box_set_filter_func (self->list, is_found, self, NULL);
}

/**
 * mandate_filter_chooser_set_session:
 * @session: whose timeline to filter; may be set once
 */
void
mandate_filter_chooser_set_session (MandateFilterChooser *self, MandateSession *session)
{
  g_return_if_fail (MANDATE_IS_FILTER_CHOOSER (self));
  g_return_if_fail (self->session == NULL && MANDATE_IS_SESSION (session));

  self->session = g_object_ref (session);
  self->filter = g_object_ref (mandate_session_get_filter (session));
  mandate_filter_chips_set_filter (self->chips, self->filter);
  g_signal_connect_object (self->filter, "notify::filter", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * mandate_filter_dialog_new:
 * @session: whose timeline to filter
 *
 * Returns: (transfer floating): the chooser as a dialog, for narrow windows
 */
AdwDialog *
mandate_filter_dialog_new (MandateSession *session)
{
  AdwDialog *dialog = g_object_new (ADW_TYPE_DIALOG, "title", _("Filter the Timeline"), "content-width", 420,
                                    "content-height", 600, NULL);
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *chooser = g_object_new (MANDATE_TYPE_FILTER_CHOOSER, "margin-start", 12, "margin-end", 12, "margin-bottom",
                                     12, NULL);

  mandate_filter_chooser_set_session (MANDATE_FILTER_CHOOSER (chooser), session);
  /* All of it scrolls together, so that a low window need not hold more than a part. */
  gtk_scrolled_window_set_policy (MANDATE_FILTER_CHOOSER (chooser)->scroller, GTK_POLICY_NEVER, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), chooser);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), mandate_dialog_header_new (dialog));
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scroller);
  adw_dialog_set_child (dialog, view);
  return dialog;
}
