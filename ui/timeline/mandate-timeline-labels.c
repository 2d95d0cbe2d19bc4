/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words on a lane of the timeline, laid out once and kept while they may be
 * wanted again: while one pans and zooms, the same titles and numbers come back.
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

typedef struct
{
  PangoLayout *layout;
  int natural;
  int width; /* to which it is cut; 0 where it is whole */
} Title;

struct _MandateTimelineLabels
{
  guint budget;       /* of titles */
  guint count_budget;

  GHashTable *titles; /* by position in the list of events */
  GHashTable *counts; /* by number */
};

static void
title_free (gpointer data)
{
  Title *title = data;

  g_object_unref (title->layout);
  g_free (title);
}

MandateTimelineLabels *
mandate_timeline_labels_new (void)
{
  MandateTimelineLabels *self = g_new0 (MandateTimelineLabels, 1);

  self->titles = g_hash_table_new_full (NULL, NULL, NULL, title_free);
  self->counts = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
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

static Title *
make_title (GtkWidget *widget, MandateTimelineSeries *series, guint position)
{
  g_autoptr (MandateEvent) event = mandate_timeline_series_get_event (series, position);
  Title *title;

  if (event == NULL)
    return NULL;

  title = g_new0 (Title, 1);
  title->layout = gtk_widget_create_pango_layout (widget, mandate_item_get_title (MANDATE_ITEM (event)));
  pango_layout_set_single_paragraph_mode (title->layout, TRUE);
  pango_layout_set_ellipsize (title->layout, PANGO_ELLIPSIZE_END);
  pango_layout_get_pixel_size (title->layout, &title->natural, NULL);
  return title;
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
 * @width: (out): how wide it is, in pixels
 *
 * Returns: (transfer none) (nullable): the event's title, its end cut off where it
 *   is longer than the room; %NULL where it must wait for another frame
 */
PangoLayout *
mandate_timeline_labels_get_title (MandateTimelineLabels *self,
                                   GtkWidget             *widget,
                                   MandateTimelineSeries *series,
                                   guint                  position,
                                   double                 room,
                                   int                   *width)
{
  Title *title = g_hash_table_lookup (self->titles, GUINT_TO_POINTER (position));
  int cut;

  if (title == NULL)
    {
      if (self->budget == 0)
        return NULL;
      self->budget--;
      if (g_hash_table_size (self->titles) >= MAX_TITLES)
        g_hash_table_remove_all (self->titles);
      title = make_title (widget, series, position);
      if (title == NULL)
        return NULL;
      g_hash_table_insert (self->titles, GUINT_TO_POINTER (position), title);
    }

  if (title->width > 0 && title->natural > room && title->width <= room && title->width + ROOM_SLACK > room)
    cut = title->width;
  else
    cut = title->natural <= room ? 0 : MAX ((int) floor (room / ROOM_STEP), 1) * ROOM_STEP;
  if (cut != title->width)
    {
      if (self->budget == 0)
        return NULL;
      self->budget--;
      title->width = cut;
      pango_layout_set_width (title->layout, cut > 0 ? cut * PANGO_SCALE : -1);
    }
  *width = cut > 0 ? cut : title->natural;
  return title->layout;
}

static char *
write_count (guint count)
{
  if (count <= MAX_COUNT)
    return g_strdup_printf ("%u", count);
  /* Translators: how many events a cluster on the timeline holds, in thousands: “120k” */
  return g_strdup_printf (C_ ("number of events", "%uk"), count / 1000);
}

/**
 * mandate_timeline_labels_get_count:
 *
 * Returns: (transfer none) (nullable): the number that stands on a cluster; %NULL
 *   where it must wait for another frame
 */
PangoLayout *
mandate_timeline_labels_get_count (MandateTimelineLabels *self, GtkWidget *widget, guint count)
{
  PangoLayout *layout = g_hash_table_lookup (self->counts, GUINT_TO_POINTER (count));
  g_autofree char *text = NULL;
  PangoAttrList *attributes;

  if (layout != NULL)
    return layout;
  if (self->count_budget == 0)
    return NULL;

  self->count_budget--;
  if (g_hash_table_size (self->counts) >= MAX_COUNTS)
    g_hash_table_remove_all (self->counts);
  text = write_count (count);
  layout = gtk_widget_create_pango_layout (widget, text);
  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_attr_list_insert (attributes, pango_attr_scale_new (0.85));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  g_hash_table_insert (self->counts, GUINT_TO_POINTER (count), layout);
  return layout;
}
