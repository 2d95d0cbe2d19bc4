/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-index.h"
#include "mandate-scale.h"

G_BEGIN_DECLS

/* At most as many importances have a wish of their own for a label. */
#define MANDATE_CLUSTER_N_WISHES 6

/**
 * MandateClusterStyle:
 * @rows: how many marks may stand above each other, at least 1
 * @mark: the size of a mark, in pixels
 * @gap: the least distance between two marks of a row, in pixels
 * @cell: the width of a stretch whose events may be drawn as one, in pixels; at
 *   least room for @padding, six times @digit, a mark and two gaps
 * @padding: what a cluster is wider than its number, in pixels
 * @digit: the width of a digit, in pixels
 * @label_least: a label narrower than that is not worth reading, in pixels
 * @wishes: by importance, how much room the label of an event is to have before
 *   marks that matter less are put beside it, in pixels
 * @inside: a bar at least so long has its label within it, a shorter one after it, in pixels
 * @dense: whether the lane is all there is to see: even the cluster of a crowd has as
 *   many marks beside it as have room, and long bars give way to marks
 *
 * The measures that events are laid out by. They come from the font.
 */
typedef struct
{
  guint rows;
  double mark;
  double gap;
  double cell;
  double padding;
  double digit;
  double label_least;
  double wishes[MANDATE_CLUSTER_N_WISHES];
  double inside;
  gboolean dense;
} MandateClusterStyle;

/**
 * MandatePlaced:
 * @extent: where it lies along time, in pixels from the beginning
 * @label: how much room there is for words, in pixels; 0 for none
 * @first: the first of the days that it stands for
 * @last: the last of them
 * @number: the place in the lane of its event or, for a cluster, of its most important one
 * @count: how many events it stands for
 * @from: the first event of the stretch that it was made from, by place in the
 *   lane; %G_MAXUINT for what began before and has no room
 * @to: the event after the last of them
 * @row: its row, from 0
 * @kind: the kind of event @number
 * @importance: of a mark, that of its event
 * @bar: whether it is long enough to be drawn as a bar, and has room
 * @cluster: whether it is drawn as a number
 *
 * A mark, or a cluster of events for which there is no room.
 */
typedef struct
{
  MandateExtent extent;
  double label;
  MandateDay first;
  MandateDay last;
  guint number;
  guint count;
  guint from;
  guint to;
  guint8 row;
  guint8 kind;
  guint8 importance;
  gboolean bar;
  gboolean cluster;
} MandatePlaced;

GArray *mandate_cluster_lay_out         (const MandateIndex        *index,
                                         guint                      lane,
                                         double                     start,
                                         double                     end,
                                         double                     density,
                                         const MandateClusterStyle *style);
guint   mandate_cluster_find            (const GArray              *placed,
                                         guint                      number);
double  mandate_cluster_get_label_start (const MandatePlaced       *placed,
                                         const MandateClusterStyle *style);

G_END_DECLS
