/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the timeline is asked for, a chip each; pressing a chip takes it away. Wrapped,
 * they fill as many lines as they need, else they stand in one row.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "style/mandate-chip.h"
#include "style/mandate-tooltip.h"
#include "timeline/mandate-filter-chips.h"

#define KEY "mandate-filter-key"

struct _MandateFilterChips
{
  AdwBin parent_instance;

  MandateTimelineFilter *filter;
  GtkWidget *box;
  gboolean wrap;
};

enum
{
  PROP_0,
  PROP_WRAP,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateFilterChips, mandate_filter_chips, ADW_TYPE_BIN)

static void
clicked_cb (MandateFilterChips *self, GtkButton *button)
{
  g_autofree char *key = g_strdup (g_object_get_data (G_OBJECT (button), KEY));

  g_assert (MANDATE_IS_FILTER_CHIPS (self));

  mandate_timeline_filter_toggle (self->filter, key);
}

static GtkWidget *
create_chip (MandateFilterChips *self, const char *key)
{
  g_autofree char *name = mandate_timeline_filter_dup_name (self->filter, key);
  /* Translators: what a chip of the filter does; %s is what is asked for, such as a place */
  g_autofree char *label = g_strdup_printf (_("Remove from filter: %s"), name);
  GtkWidget *button = mandate_chip_new (name, "window-close-symbolic");

  mandate_tooltip_set (button, label);
  g_object_set_data_full (G_OBJECT (button), KEY, g_strdup (key), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  return button;
}

/* The place of the chip that has the focus; -1 for none. */
static int
get_focused (MandateFilterChips *self)
{
  int position = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (self->box); child != NULL;
       child = gtk_widget_get_next_sibling (child), position++)
    if (gtk_widget_is_focus (child))
      return position;

  return -1;
}

static void
remove_all (MandateFilterChips *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    {
      if (self->wrap)
        adw_wrap_box_remove (ADW_WRAP_BOX (self->box), child);
      else
        gtk_box_remove (GTK_BOX (self->box), child);
    }
}

/* The chip after the one that was taken away has the focus then, so that several can be
 * taken away in a row. */
static void
update (MandateFilterChips *self)
{
  g_auto (GStrv) keys = mandate_timeline_filter_list_keys (self->filter);
  int focused = get_focused (self);
  int n = (int) g_strv_length (keys);

  remove_all (self);
  for (int i = 0; i < n; i++)
    {
      GtkWidget *chip = create_chip (self, keys[i]);

      if (self->wrap)
        adw_wrap_box_append (ADW_WRAP_BOX (self->box), chip);
      else
        gtk_box_append (GTK_BOX (self->box), chip);
      if (focused >= 0 && i == MIN (focused, n - 1))
        gtk_widget_grab_focus (chip);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static void
mandate_filter_chips_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WRAP)
    g_value_set_boolean (value, MANDATE_FILTER_CHIPS (object)->wrap);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
mandate_filter_chips_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WRAP)
    MANDATE_FILTER_CHIPS (object)->wrap = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
mandate_filter_chips_constructed (GObject *object)
{
  MandateFilterChips *self = MANDATE_FILTER_CHIPS (object);

  G_OBJECT_CLASS (mandate_filter_chips_parent_class)->constructed (object);

  self->box = self->wrap ? mandate_chips_box_new () : gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  adw_bin_set_child (ADW_BIN (self), self->box);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Filter"), -1);
}

static void
mandate_filter_chips_finalize (GObject *object)
{
  g_clear_object (&MANDATE_FILTER_CHIPS (object)->filter);

  G_OBJECT_CLASS (mandate_filter_chips_parent_class)->finalize (object);
}

static void
mandate_filter_chips_class_init (MandateFilterChipsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mandate_filter_chips_get_property;
  object_class->set_property = mandate_filter_chips_set_property;
  object_class->constructed = mandate_filter_chips_constructed;
  object_class->finalize = mandate_filter_chips_finalize;

  properties[PROP_WRAP] = g_param_spec_boolean ("wrap", NULL, NULL, FALSE,
                                                G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
mandate_filter_chips_init (MandateFilterChips *self)
{
}

/**
 * mandate_filter_chips_set_filter:
 * @filter: what to show; may be set once
 */
void
mandate_filter_chips_set_filter (MandateFilterChips *self, MandateTimelineFilter *filter)
{
  g_return_if_fail (MANDATE_IS_FILTER_CHIPS (self));
  g_return_if_fail (self->filter == NULL && MANDATE_IS_TIMELINE_FILTER (filter));

  self->filter = g_object_ref (filter);
  g_signal_connect_object (filter, "notify::filter", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
