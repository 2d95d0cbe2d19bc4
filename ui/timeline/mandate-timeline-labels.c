/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words on a lane of the timeline, laid out and drawn once and kept while they may
 * be wanted again: while one pans and zooms, the same titles and numbers come back.
 * They are of one font; when that changes, the owner clears them.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "timeline/mandate-timeline-labels.h"
#include "timeline/mandate-timeline-metrics.h"

/* More than that are not kept. */
#define MAX_TITLES 600
#define MAX_COUNTS 1500

/* Numbers are shorter than titles: so many cost as much as one. */
#define COUNTS_FOR_A_TITLE 2

/* A title is cut to steps, in pixels, and left as it is until the room is less or
 * much more, so that it is not cut anew at each frame of a zoom. */
#define ROOM_STEP 8
#define ROOM_SLACK 64

/* Of numbers above, the thousands are written. */
#define MAX_COUNT 99999

struct _MandateTimelineLabels
{
  guint budget;       /* of titles */
  guint count_budget;

  GHashTable *titles; /* by position in the list of events */
  GHashTable *counts; /* by number */
};

static void
label_free (gpointer data)
{
  MandateTimelineLabel *label = data;

  g_clear_pointer (&label->node, gsk_render_node_unref);
  g_object_unref (label->layout);
  g_free (label);
}

MandateTimelineLabels *
mandate_timeline_labels_new (void)
{
  MandateTimelineLabels *self = g_new0 (MandateTimelineLabels, 1);

  self->titles = g_hash_table_new_full (NULL, NULL, NULL, label_free);
  self->counts = g_hash_table_new_full (NULL, NULL, NULL, label_free);
  return self;
}

void
mandate_timeline_labels_free (MandateTimelineLabels *self)
{
  g_hash_table_unref (self->titles);
  g_hash_table_unref (self->counts);
  g_free (self);
}

/**
 * mandate_timeline_labels_clear:
 *
 * To be called when the font or the list of events is another.
 */
void
mandate_timeline_labels_clear (MandateTimelineLabels *self)
{
  g_hash_table_remove_all (self->titles);
  g_hash_table_remove_all (self->counts);
}

static MandateTimelineLabel *
label_new (PangoLayout *layout)
{
  MandateTimelineLabel *label = g_new0 (MandateTimelineLabel, 1);

  label->layout = layout;
  return label;
}

static void
measure (MandateTimelineLabel *label)
{
  PangoRectangle rect;

  pango_layout_get_pixel_extents (label->layout, NULL, &rect);
  label->left = rect.x;
  label->width = rect.width;
  label->height = rect.height;
  g_clear_pointer (&label->node, gsk_render_node_unref);
}

static MandateTimelineLabel *
make_title (GtkWidget *widget, MandateTimelineSeries *series, guint position)
{
  g_autoptr (MandateEvent) event = mandate_timeline_series_get_event (series, position);
  PangoLayout *layout;

  if (event == NULL)
    return NULL;

  layout = gtk_widget_create_pango_layout (widget, mandate_item_get_title (MANDATE_ITEM (event)));
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return label_new (layout);
}

/* How wide the whole is need not be known, which would be to lay it out twice. */
static void
cut_title (MandateTimelineLabel *title, double room)
{
  int width = MAX ((int) floor (room / ROOM_STEP), 1) * ROOM_STEP;

  pango_layout_set_width (title->layout, width * PANGO_SCALE);
  measure (title);
  title->cut = pango_layout_is_ellipsized (title->layout) ? width : 0;
}

static gboolean
is_cut_for (const MandateTimelineLabel *title, double room)
{
  if (title->cut == 0)
    return title->width > 0 && title->width <= room;
  return title->cut <= room && title->cut + ROOM_SLACK > room;
}

/**
 * mandate_timeline_labels_set_budget:
 * @budget: how many titles, and numbers in proportion, may be laid out anew until
 *   this is called again
 *
 * Laying out words is the dearest part of a frame.
 */
void
mandate_timeline_labels_set_budget (MandateTimelineLabels *self, guint budget)
{
  self->budget = budget;
  self->count_budget = budget * COUNTS_FOR_A_TITLE;
}

/**
 * mandate_timeline_labels_is_spent:
 *
 * Returns: whether the budget is used up, so that titles may be missing
 */
gboolean
mandate_timeline_labels_is_spent (MandateTimelineLabels *self)
{
  return self->budget == 0 || self->count_budget == 0;
}

/**
 * mandate_timeline_labels_get_title:
 * @position: of the event in the list
 * @room: how wide it may be, in pixels
 *
 * Returns: (transfer none) (nullable): the event's title, its end cut off where it
 *   is longer than the room; %NULL where it must wait for another frame
 */
MandateTimelineLabel *
mandate_timeline_labels_get_title (MandateTimelineLabels *self,
                                   GtkWidget             *widget,
                                   MandateTimelineSeries *series,
                                   guint                  position,
                                   double                 room)
{
  MandateTimelineLabel *title = g_hash_table_lookup (self->titles, GUINT_TO_POINTER (position));

  if (title != NULL && is_cut_for (title, room))
    return title;
  if (self->budget == 0)
    return NULL;

  self->budget--;
  if (title == NULL)
    {
      if (g_hash_table_size (self->titles) >= MAX_TITLES)
        g_hash_table_remove_all (self->titles);
      title = make_title (widget, series, position);
      if (title == NULL)
        return NULL;
      g_hash_table_insert (self->titles, GUINT_TO_POINTER (position), title);
    }
  cut_title (title, room);
  return title;
}

static char *
write_count (guint count)
{
  if (count <= MAX_COUNT)
    return g_strdup_printf ("%u", count);
  /* Translators: how many events a cluster on the timeline holds, in thousands: “120k” */
  return g_strdup_printf (C_ ("number of events", "%uk"), count / 1000);
}

static MandateTimelineLabel *
make_count (GtkWidget *widget, guint count)
{
  g_autofree char *text = write_count (count);
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text);
  PangoAttrList *attributes = pango_attr_list_new ();
  MandateTimelineLabel *label;

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_attr_list_insert (attributes, pango_attr_scale_new (0.85));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  label = label_new (layout);
  measure (label);
  return label;
}

static MandateTimelineLabel *
get_count (MandateTimelineLabels *self, GtkWidget *widget, guint count)
{
  MandateTimelineLabel *label = g_hash_table_lookup (self->counts, GUINT_TO_POINTER (count));

  if (label != NULL)
    return label;
  if (self->count_budget == 0)
    return NULL;

  self->count_budget--;
  if (g_hash_table_size (self->counts) >= MAX_COUNTS)
    g_hash_table_remove_all (self->counts);
  label = make_count (widget, count);
  g_hash_table_insert (self->counts, GUINT_TO_POINTER (count), label);
  return label;
}

/* @label is NULL where the number must wait for another frame. */
static GskRenderNode *
make_pill (MandateTimelineLabel *label, const graphene_size_t *size, const GdkRGBA *color)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  graphene_rect_t rect = GRAPHENE_RECT_INIT (0, 0, size->width, size->height);
  GdkRGBA ink = mandate_timeline_get_ink (color);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &rect, size->height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, color, &rect);
  gtk_snapshot_pop (snapshot);
  if (label != NULL)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((size->width - (float) label->width) / 2,
                                                              floorf ((size->height - (float) label->height) / 2)));
      gtk_snapshot_append_layout (snapshot, label->layout, &ink);
    }
  return gtk_snapshot_free_to_node (snapshot);
}

/**
 * mandate_timeline_labels_draw_count:
 * @count: how many events a cluster holds
 * @rect: where it stands
 *
 * Draws a cluster. The number is left out where it must wait for another frame.
 */
void
mandate_timeline_labels_draw_count (MandateTimelineLabels *self,
                                    GtkWidget             *widget,
                                    guint                  count,
                                    const graphene_rect_t *rect,
                                    const GdkRGBA         *color,
                                    GtkSnapshot           *snapshot)
{
  MandateTimelineLabel *label = get_count (self, widget, count);
  g_autoptr (GskRenderNode) node = NULL;

  if (label != NULL && label->node != NULL && gdk_rgba_equal (&label->color, color)
      && graphene_size_equal (&label->size, &rect->size))
    node = gsk_render_node_ref (label->node);
  else
    node = make_pill (label, &rect->size, color);

  if (label != NULL && node != label->node)
    {
      g_clear_pointer (&label->node, gsk_render_node_unref);
      label->node = gsk_render_node_ref (node);
      label->color = *color;
      label->size = rect->size;
    }
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &rect->origin);
  gtk_snapshot_append_node (snapshot, node);
  gtk_snapshot_restore (snapshot);
}

static GskRenderNode *
make_node (MandateTimelineLabel *label, const GdkRGBA *color)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  /* Words from right to left stand at the right of the room they were given. */
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) -label->left, 0));
  gtk_snapshot_append_layout (snapshot, label->layout, color);
  return gtk_snapshot_free_to_node (snapshot);
}

/**
 * mandate_timeline_label_draw:
 * @x: where it begins, in pixels
 * @middle: where its middle is from top to bottom, in pixels
 *
 * Making the node of a text takes longer than all else that a mark needs: it is made
 * once for a colour.
 */
void
mandate_timeline_label_draw (MandateTimelineLabel *self, GtkSnapshot *snapshot, double x, double middle, const GdkRGBA *color)
{
  if (self->node == NULL || !gdk_rgba_equal (&self->color, color))
    {
      g_clear_pointer (&self->node, gsk_render_node_unref);
      self->node = make_node (self, color);
      self->color = *color;
    }
  if (self->node == NULL)
    return;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) (int) (middle - self->height / 2.0)));
  gtk_snapshot_append_node (snapshot, self->node);
  gtk_snapshot_restore (snapshot);
}
