/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words on a lane of the timeline, laid out and drawn once and kept while they may
 * be wanted again: while one pans and zooms, the same titles and numbers come back.
 * They are of one font; when that changes, the owner clears them.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "style/mandate-whole-words.h"
#include "timeline/mandate-timeline-labels.h"
#include "timeline/mandate-timeline-metrics.h"

/* More than that are not kept. */
#define MAX_TITLES 600
#define MAX_COUNTS 1500

/* A title is cut to steps, in pixels, and left as it is until the room is less or
 * much more, so that it is not cut anew at each frame of a zoom. */
#define ROOM_STEP 8
#define ROOM_SLACK 64

/* What is left of a title, in heights of its letters: “The…” says nothing. */
#define LEAST_CUT 2.6

/* Of numbers above, the thousands are written. */
#define MAX_COUNT 99999

/* A pill whose opacity is less has the colour of the ground rather than its own. */
#define FAINT 0.5f

/* A number on the pill that it stands on, as it was drawn last. */
typedef struct
{
  GskRenderNode *node;
  GdkRGBA color;
  graphene_size_t size;
} Count;

struct _MandateTimelineLabels
{
  guint budget; /* of titles */

  GHashTable *titles; /* by position in the list of events */
  GHashTable *counts; /* by number */
  MandateTimelineLabel *digits[10];
};

static void
label_free (gpointer data)
{
  MandateTimelineLabel *label = data;

  g_clear_pointer (&label->node, gsk_render_node_unref);
  g_object_unref (label->layout);
  g_free (label);
}

static void
count_free (gpointer data)
{
  Count *count = data;

  g_clear_pointer (&count->node, gsk_render_node_unref);
  g_free (count);
}

MandateTimelineLabels *
mandate_timeline_labels_new (void)
{
  MandateTimelineLabels *self = g_new0 (MandateTimelineLabels, 1);

  self->titles = g_hash_table_new_full (NULL, NULL, NULL, label_free);
  self->counts = g_hash_table_new_full (NULL, NULL, NULL, count_free);
  return self;
}

void
mandate_timeline_labels_free (MandateTimelineLabels *self)
{
  mandate_timeline_labels_clear (self);
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
  for (guint i = 0; i < G_N_ELEMENTS (self->digits); i++)
    g_clear_pointer (&self->digits[i], label_free);
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

  pango_layout_get_extents (label->layout, NULL, &rect);
  label->advance = rect.width / (double) PANGO_SCALE;
  pango_extents_to_pixels (&rect, NULL);
  label->left = rect.x;
  label->width = rect.width;
  label->height = rect.height;
  g_clear_pointer (&label->node, gsk_render_node_unref);
}

static MandateTimelineLabel *
make_title (GtkWidget *widget, const char *words)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, words);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return label_new (layout);
}

/* How wide the whole is need not be known, which would be to lay it out twice. */
static void
cut_title (MandateTimelineLabel *title, const char *words, double room)
{
  int width = MAX ((int) floor (room / ROOM_STEP), 1) * ROOM_STEP;
  g_autofree char *whole_words = NULL;

  if (title->cut > 0)
    pango_layout_set_text (title->layout, words, -1);
  pango_layout_set_width (title->layout, width * PANGO_SCALE);
  whole_words = mandate_layout_dup_whole_words (title->layout);
  title->cut = whole_words != NULL ? width : 0;
  if (title->cut > 0)
    pango_layout_set_text (title->layout, whole_words, -1);
  measure (title);
  if (title->cut > 0 && title->width < LEAST_CUT * title->height)
    {
      pango_layout_set_text (title->layout, "", -1);
      measure (title);
    }
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
 * @budget: how many titles may be laid out anew until this is called again
 *
 * Laying out words is the dearest part of a frame.
 */
void
mandate_timeline_labels_set_budget (MandateTimelineLabels *self, guint budget)
{
  self->budget = budget;
}

/**
 * mandate_timeline_labels_is_spent:
 *
 * Returns: whether the budget is used up, so that titles may be missing
 */
gboolean
mandate_timeline_labels_is_spent (MandateTimelineLabels *self)
{
  return self->budget == 0;
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
  g_autoptr (MandateEvent) event = NULL;
  const char *words;

  if (title != NULL && is_cut_for (title, room))
    return title;
  if (self->budget == 0)
    return NULL;

  self->budget--;
  event = mandate_timeline_series_get_event (series, position);
  if (event == NULL)
    return NULL;
  words = mandate_item_get_title (MANDATE_ITEM (event));
  if (title == NULL)
    {
      if (g_hash_table_size (self->titles) >= MAX_TITLES)
        g_hash_table_remove_all (self->titles);
      title = make_title (widget, words);
      g_hash_table_insert (self->titles, GUINT_TO_POINTER (position), title);
    }
  cut_title (title, words, room);
  return title;
}

static void
update_node (MandateTimelineLabel *label, const GdkRGBA *color)
{
  GtkSnapshot *snapshot;

  if (label->node != NULL && gdk_rgba_equal (&label->color, color))
    return;

  snapshot = gtk_snapshot_new ();
  /* Words from right to left stand at the right of the room they were given. */
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) -label->left, 0));
  gtk_snapshot_append_layout (snapshot, label->layout, color);
  g_clear_pointer (&label->node, gsk_render_node_unref);
  label->node = gtk_snapshot_free_to_node (snapshot);
  label->color = *color;
}

/* A node at another place, without the detour by a snapshot's state. */
static GskRenderNode *
move_node (GskRenderNode *node, double x, double y)
{
  /* NULL where it stays where it is, of which no node can be made. */
  g_autoptr (GskTransform) transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) x, (float) y));

  return transform != NULL ? gsk_transform_node_new (node, transform) : gsk_render_node_ref (node);
}

/* Making the node of a text takes longer than all else that a mark needs: it is made
 * once for a colour. NULL where there is nothing to see. */
static GskRenderNode *
place_label (MandateTimelineLabel *label, double x, double middle, const GdkRGBA *color)
{
  update_node (label, color);
  return label->node != NULL ? move_node (label->node, x, floor (middle - label->height / 2.0)) : NULL;
}

/**
 * mandate_timeline_append_at:
 * @x: where the node's 0 comes to stand, in pixels
 * @y: likewise
 *
 * Draws what was drawn before at another place.
 */
void
mandate_timeline_append_at (GtkSnapshot *snapshot, GskRenderNode *node, double x, double y)
{
  g_autoptr (GskRenderNode) moved = move_node (node, x, y);

  gtk_snapshot_append_node (snapshot, moved);
}

/**
 * mandate_timeline_label_draw:
 * @x: where it begins, in pixels
 * @middle: where its middle is from top to bottom, in pixels
 */
void
mandate_timeline_label_draw (MandateTimelineLabel *self, GtkSnapshot *snapshot, double x, double middle, const GdkRGBA *color)
{
  g_autoptr (GskRenderNode) node = place_label (self, x, middle, color);

  if (node != NULL)
    gtk_snapshot_append_node (snapshot, node);
}

static MandateTimelineLabel *
make_number (GtkWidget *widget, const char *text)
{
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

/* Digits are of one width and side by side: to lay out a number is to line them up. */
static void
append_digits (MandateTimelineLabels *self, GtkWidget *widget, guint number, GPtrArray *nodes, const graphene_size_t *size,
               const GdkRGBA *ink)
{
  char text[16];
  double width = 0, x;

  g_snprintf (text, sizeof text, "%u", number);
  for (const char *digit = text; *digit != '\0'; digit++)
    {
      MandateTimelineLabel **label = &self->digits[*digit - '0'];

      if (*label == NULL)
        *label = make_number (widget, (char[2]) { *digit, '\0' });
      width += (*label)->advance;
    }

  x = (size->width - width) / 2;
  for (const char *digit = text; *digit != '\0'; digit++)
    {
      MandateTimelineLabel *label = self->digits[*digit - '0'];

      g_ptr_array_add (nodes, place_label (label, x, size->height / 2, ink));
      x += label->advance;
    }
}

static void
append_thousands (GtkWidget *widget, guint number, GPtrArray *nodes, const graphene_size_t *size, const GdkRGBA *ink)
{
  /* Translators: how many events a cluster on the timeline holds, in thousands: “120k” */
  g_autofree char *text = g_strdup_printf (C_ ("number of events", "%uk"), number / 1000);
  MandateTimelineLabel *label = make_number (widget, text);

  g_ptr_array_add (nodes, place_label (label, (size->width - (float) label->width) / 2, size->height / 2, ink));
  label_free (label);
}

static GskRenderNode *
make_body (const graphene_size_t *size, const GdkRGBA *color)
{
  graphene_rect_t rect = GRAPHENE_RECT_INIT (0, 0, size->width, size->height);
  g_autoptr (GskRenderNode) fill = gsk_color_node_new (color, &rect);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &rect, size->height / 2);
  return gsk_rounded_clip_node_new (fill, &outline);
}

/* On a faint pill a number has the colour that words have on the ground. */
static GdkRGBA
get_ink (GtkWidget *widget, const GdkRGBA *color)
{
  GdkRGBA ink;

  if (color->alpha >= FAINT)
    return mandate_timeline_get_ink (color);

  gtk_widget_get_color (gtk_widget_get_parent (widget), &ink);
  return ink;
}

static GskRenderNode *
make_pill (MandateTimelineLabels *self, GtkWidget *widget, guint number, const graphene_size_t *size, const GdkRGBA *color)
{
  g_autoptr (GPtrArray) nodes = g_ptr_array_new_full (8, (GDestroyNotify) gsk_render_node_unref);
  GdkRGBA ink = get_ink (widget, color);

  g_ptr_array_add (nodes, make_body (size, color));
  if (number <= MAX_COUNT)
    append_digits (self, widget, number, nodes, size, &ink);
  else
    append_thousands (widget, number, nodes, size, &ink);
  return gsk_container_node_new ((GskRenderNode **) nodes->pdata, nodes->len);
}

/**
 * mandate_timeline_labels_draw_count:
 * @number: how many events a cluster holds
 * @rect: where it stands
 *
 * Draws a cluster.
 */
void
mandate_timeline_labels_draw_count (MandateTimelineLabels *self,
                                    GtkWidget             *widget,
                                    guint                  number,
                                    const graphene_rect_t *rect,
                                    const GdkRGBA         *color,
                                    GtkSnapshot           *snapshot)
{
  Count *count = g_hash_table_lookup (self->counts, GUINT_TO_POINTER (number));

  if (count == NULL)
    {
      if (g_hash_table_size (self->counts) >= MAX_COUNTS)
        g_hash_table_remove_all (self->counts);
      count = g_new0 (Count, 1);
      g_hash_table_insert (self->counts, GUINT_TO_POINTER (number), count);
    }
  if (count->node == NULL || !gdk_rgba_equal (&count->color, color) || !graphene_size_equal (&count->size, &rect->size))
    {
      g_clear_pointer (&count->node, gsk_render_node_unref);
      count->node = make_pill (self, widget, number, &rect->size, color);
      count->color = *color;
      count->size = rect->size;
    }

  mandate_timeline_append_at (snapshot, count->node, rect->origin.x, rect->origin.y);
}
