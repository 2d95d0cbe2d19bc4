/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The title in a header or a bar, which is never cut where it need not be. AdwWindowTitle ends in
 * an ellipsis as soon as the buttons beside it leave too little room, which in a narrow
 * window with large letters is after the first syllable. Here a shorter title stands in
 * for one that is too long, and one that has no shorter form becomes smaller.
 */

#include "config.h"

#include <math.h>

#include "style/mandate-header-title.h"

/* Letters become no smaller than this part of what they are where nobody enlarged them. */
#define MIN_SCALE 0.85

struct _MandateHeaderTitle
{
  GtkWidget parent_instance;

  GtkWidget *title;
  GtkWidget *short_title;
};

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateHeaderTitle, mandate_header_title, GTK_TYPE_WIDGET)

static int
get_natural_width (GtkWidget *label)
{
  int natural = 0;

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

/* How small the letters may become, by how large a person made them. */
static double
get_min_scale (MandateHeaderTitle *self)
{
  const double usual = 96 * PANGO_SCALE;
  int dpi;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return MIN_SCALE * MIN (usual / dpi, 1);
}

static gboolean
has_short_title (MandateHeaderTitle *self)
{
  return gtk_label_get_label (GTK_LABEL (self->short_title))[0] != '\0';
}

/* Where words begin that leave @room: in the middle, or at the start in a bar. */
static double
get_start (GtkWidget *widget, double room)
{
  if (gtk_widget_get_halign (widget) != GTK_ALIGN_START)
    return room / 2;

  return gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? room : 0;
}

static void
mandate_header_title_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  MandateHeaderTitle *self = MANDATE_HEADER_TITLE (widget);

  gtk_widget_measure (self->title, orientation, -1, minimum, natural, minimum_baseline, natural_baseline);
}

static void
mandate_header_title_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MandateHeaderTitle *self = MANDATE_HEADER_TITLE (widget);
  gboolean shorter = has_short_title (self) && get_natural_width (self->title) > width;
  GtkWidget *label = shorter ? self->short_title : self->title;
  int natural = MAX (get_natural_width (label), 1);
  double scale = CLAMP ((double) width / natural, get_min_scale (self), 1);
  int label_width = MIN (natural, (int) (width / scale + 0.5));
  double x = get_start (widget, width - label_width * scale);
  GskTransform *transform = gsk_transform_translate (
    NULL, &GRAPHENE_POINT_INIT ((float) round (x), (float) (height * (1 - scale) / 2)));

  gtk_widget_set_child_visible (self->title, !shorter);
  gtk_widget_set_child_visible (self->short_title, shorter);
  if (scale < 1)
    transform = gsk_transform_scale (transform, (float) scale, (float) scale);
  gtk_widget_allocate (label, label_width, height, scale < 1 ? -1 : baseline, transform);
}

static void
mandate_header_title_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MandateHeaderTitle *self = MANDATE_HEADER_TITLE (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_label (GTK_LABEL (self->title)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_header_title_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  MandateHeaderTitle *self = MANDATE_HEADER_TITLE (object);

  switch (id)
    {
    case PROP_TITLE:
      mandate_header_title_set_title (self, g_value_get_string (value), NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_header_title_dispose (GObject *object)
{
  MandateHeaderTitle *self = MANDATE_HEADER_TITLE (object);

  g_clear_pointer (&self->title, gtk_widget_unparent);
  g_clear_pointer (&self->short_title, gtk_widget_unparent);

  G_OBJECT_CLASS (mandate_header_title_parent_class)->dispose (object);
}

static void
mandate_header_title_class_init (MandateHeaderTitleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = mandate_header_title_get_property;
  object_class->set_property = mandate_header_title_set_property;
  object_class->dispose = mandate_header_title_dispose;
  widget_class->measure = mandate_header_title_measure;
  widget_class->size_allocate = mandate_header_title_size_allocate;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static GtkWidget *
create_label (MandateHeaderTitle *self)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "ellipsize", PANGO_ELLIPSIZE_END, "single-line-mode", TRUE, NULL);

  gtk_widget_add_css_class (label, "title");
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  return label;
}

static void
mandate_header_title_init (MandateHeaderTitle *self)
{
  self->title = create_label (self);
  self->short_title = create_label (self);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->short_title), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
}

/**
 * mandate_header_title_set_title:
 * @short_title: (nullable): what stands for it where there is no room
 */
void
mandate_header_title_set_title (MandateHeaderTitle *self, const char *title, const char *short_title)
{
  g_return_if_fail (MANDATE_IS_HEADER_TITLE (self));

  gtk_label_set_label (GTK_LABEL (self->title), title != NULL ? title : "");
  gtk_label_set_label (GTK_LABEL (self->short_title), short_title != NULL ? short_title : "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

/**
 * mandate_dialog_header_new:
 * @dialog: what has the title
 *
 * Returns: (transfer floating): a header bar
 */
GtkWidget *
mandate_dialog_header_new (AdwDialog *dialog)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *title = g_object_new (MANDATE_TYPE_HEADER_TITLE, NULL);

  g_return_val_if_fail (ADW_IS_DIALOG (dialog), header);

  g_object_bind_property (dialog, "title", title, "title", G_BINDING_SYNC_CREATE);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), title);
  return header;
}
