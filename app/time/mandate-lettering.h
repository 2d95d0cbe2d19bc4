/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-scale.h"

G_BEGIN_DECLS

/**
 * MandateLettering:
 * @mark: where the mark lies
 * @body: where its words may begin: the end of the mark itself where @mark is a long
 *   bar whose words stand on it, else the end of @mark
 * @words: how wide the words are
 * @weight: how much it matters; of two that want one place the heavier has it
 * @row: (out): the row of the mark
 * @label: (out): where its words stand; empty where there is no room for them
 *
 * A mark, and the words that name it.
 */
typedef struct
{
  MandateExtent mark;
  double body;
  double words;
  guint weight;

  guint row;
  MandateExtent label;
} MandateLettering;

/**
 * MandateLetteringRoom:
 * @extent: the length of the axis
 * @gap: least distance between a mark and words, and between two things of a row
 * @least: words narrower than this are not worth cutting down to
 * @n_rows: how many rows there are, at least 1
 *
 * The room for marks and words. All lengths are in one unit, along time.
 */
typedef struct
{
  double extent;
  double gap;
  double least;
  guint n_rows;
} MandateLetteringRoom;

guint mandate_letter_marks (MandateLettering           *marks,
                            guint                       n_marks,
                            const MandateLetteringRoom *room);

G_END_DECLS
