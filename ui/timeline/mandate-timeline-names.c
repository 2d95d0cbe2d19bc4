/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The names of the lanes: in a column beside the timeline or, stacked, each above
 * the marks of its lane. */

#include "config.h"

#include "timeline/mandate-timeline-metrics.h"
#include "timeline/mandate-timeline-names.h"

struct _MandateTimelineNames
{
  GtkWidget parent_instance;

  GtkWidget *labels[MANDATE_N_LANES];
  gboolean stacked;
};

enum
{
  PROP_0,
  PROP_STACKED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateTimelineNames, mandate_timeline_names, GTK_TYPE_WIDGET)

static void
mandate_timeline_names_measure (GtkWidget       *widget,
                                GtkOrientation   orientation,
                                int              for_size,
                                int             *minimum,
                                int             *natural,
                                int             *minimum_baseline,
                                int             *natural_baseline)
{
  MandateTimelineNames *self = MANDATE_TIMELINE_NAMES (widget);

  *minimum = *natural = 0;
  for (guint i = 0; i < MANDATE_N_LANES; i++)
    {
      int label_minimum, label_natural;

      gtk_widget_measure (self->labels[i], orientation, -1, &label_minimum, &label_natural, NULL, NULL);
      *minimum = MAX (*minimum, label_minimum);
      *natural = MAX (*natural, label_natural);
    }
}

static void
mandate_timeline_names_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MandateTimelineNames *self = MANDATE_TIMELINE_NAMES (widget);
  int name = mandate_timeline_get_name_height (widget, height);

  for (guint i = 0; i < MANDATE_N_LANES; i++)
    {
      GtkAllocation allocation = { 0, 0, width, 0 };
      int minimum;

      gtk_widget_set_child_visible (self->labels[i], !self->stacked || name > 0);
      if (self->stacked && name == 0)
        continue;

      mandate_timeline_get_lane (widget, height, i, &allocation.y, &allocation.height);
      if (self->stacked)
        allocation.height = name;
      gtk_widget_measure (self->labels[i], GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
      /* A lane lower than its name lets the name stand out above and below. */
      if (allocation.height < minimum)
        {
          allocation.y -= (minimum - allocation.height) / 2;
          allocation.height = minimum;
        }
      gtk_widget_size_allocate (self->labels[i], &allocation, -1);
    }
}

static void
mandate_timeline_names_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_STACKED)
    g_value_set_boolean (value, MANDATE_TIMELINE_NAMES (object)->stacked);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
mandate_timeline_names_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_STACKED)
    MANDATE_TIMELINE_NAMES (object)->stacked = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
mandate_timeline_names_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (mandate_timeline_names_parent_class)->dispose (object);
}

static void
mandate_timeline_names_class_init (MandateTimelineNamesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = mandate_timeline_names_get_property;
  object_class->set_property = mandate_timeline_names_set_property;
  object_class->dispose = mandate_timeline_names_dispose;
  properties[PROP_STACKED] = g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                                                   G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  widget_class->measure = mandate_timeline_names_measure;
  widget_class->size_allocate = mandate_timeline_names_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "lanenames");
  /* The timeline speaks the lane of each event; the names are for the eye. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
mandate_timeline_names_init (MandateTimelineNames *self)
{
  for (guint i = 0; i < MANDATE_N_LANES; i++)
    {
      self->labels[i] = g_object_new (GTK_TYPE_LABEL, "label", mandate_lane_get_name (i), "xalign", 0.0, "ellipsize",
                                      PANGO_ELLIPSIZE_END, NULL);
      gtk_widget_add_css_class (self->labels[i], mandate_lane_get_css_class (i));
      gtk_widget_set_parent (self->labels[i], GTK_WIDGET (self));
    }
}
