/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the words of a lane's marks stand on paper, where nobody can zoom in.
 *
 * By falling weight each mark takes the row that has most room for it and its words,
 * after it in time or else before it. Where the words do not fit anywhere they are cut
 * down, and where that is not worth while the mark stands alone. A mark never goes
 * under words: rather the words in its way are cut down, change sides or go, the lightest first.
 *
 * Distances run along time, so that a poster that runs from right to left is the
 * mirror of the other.
 */

#include "config.h"

#include <stdlib.h>

#include "mandate-lettering.h"

typedef struct
{
  MandateExtent extent;
  MandateLettering *owner;
  gboolean is_label;
} Taken;

typedef struct
{
  const MandateLetteringRoom *room;
  GArray **rows; /* of Taken, unordered */
} Sheet;

static gboolean
overlap (const MandateExtent *a, const MandateExtent *b, double gap)
{
  return a->start < b->end + gap && b->start < a->end + gap;
}

/* What stands in the way of @extent; marks alone are counted, or words as well. */
static guint
count_in_way (const Sheet *sheet, guint row, const MandateExtent *extent, gboolean marks, gboolean labels)
{
  guint n = 0;

  for (guint i = 0; i < sheet->rows[row]->len; i++)
    {
      const Taken *taken = &g_array_index (sheet->rows[row], Taken, i);

      if ((taken->is_label ? labels : marks) && overlap (&taken->extent, extent, sheet->room->gap))
        n++;
    }
  return n;
}

/* How far words that begin at @start may go, to the end of the axis at most. */
static double
get_room_after (const Sheet *sheet, guint row, double start, const MandateLettering *owner)
{
  double end = sheet->room->extent;

  for (guint i = 0; i < sheet->rows[row]->len; i++)
    {
      const Taken *taken = &g_array_index (sheet->rows[row], Taken, i);

      if (taken->owner != owner && taken->extent.end + sheet->room->gap > start)
        end = MIN (end, taken->extent.start - sheet->room->gap);
    }
  return end - start;
}

static double
get_room_before (const Sheet *sheet, guint row, double end, const MandateLettering *owner)
{
  double start = 0;

  for (guint i = 0; i < sheet->rows[row]->len; i++)
    {
      const Taken *taken = &g_array_index (sheet->rows[row], Taken, i);

      if (taken->owner != owner && taken->extent.start - sheet->room->gap < end)
        start = MAX (start, taken->extent.end + sheet->room->gap);
    }
  return end - start;
}

static void
take (const Sheet *sheet, MandateLettering *mark, const MandateExtent *extent, gboolean is_label)
{
  Taken taken = { *extent, mark, is_label };

  g_array_append_val (sheet->rows[mark->row], taken);
}

static void
put (const Sheet *sheet, MandateLettering *mark, guint row)
{
  mark->row = row;
  take (sheet, mark, &mark->mark, FALSE);
  if (mark->label.end > mark->label.start)
    take (sheet, mark, &mark->label, TRUE);
}

/* How wide words may be in a row, on one side of their mark. */
static double
get_room (const Sheet *sheet, guint row, const MandateLettering *mark, gboolean after)
{
  double space = after ? get_room_after (sheet, row, mark->body + sheet->room->gap, mark)
                       : get_room_before (sheet, row, mark->mark.start - sheet->room->gap, mark);

  return MIN (space, mark->words);
}

static gboolean
is_enough (const Sheet *sheet, const MandateLettering *mark, double space)
{
  return space > 0 && space >= MIN (mark->words, sheet->room->least);
}

static void
set_label (const Sheet *sheet, MandateLettering *mark, gboolean after, double space)
{
  double anchor = after ? mark->body + sheet->room->gap : mark->mark.start - sheet->room->gap;

  mark->label = after ? (MandateExtent) { anchor, anchor + space } : (MandateExtent) { anchor - space, anchor };
}

/* The best row for the mark with its words on one side, whole or cut down; FALSE where it
 * has none. */
static gboolean
put_with_words (const Sheet *sheet, MandateLettering *mark, gboolean after, gboolean whole)
{
  double most = 0;
  guint best = 0;

  for (guint row = 0; row < sheet->room->n_rows; row++)
    {
      double space;

      if (count_in_way (sheet, row, &mark->mark, TRUE, TRUE) > 0)
        continue;
      space = get_room (sheet, row, mark, after);
      if (space > most)
        {
          most = space;
          best = row;
        }
    }
  if (whole ? most < mark->words : !is_enough (sheet, mark, most))
    return FALSE;

  set_label (sheet, mark, after, most);
  put (sheet, mark, best);
  return TRUE;
}

/* Words for a mark that stands already, in its row; the longer side is taken. */
static void
letter_again (const Sheet *sheet, MandateLettering *mark)
{
  double after = get_room (sheet, mark->row, mark, TRUE);
  double before = get_room (sheet, mark->row, mark, FALSE);

  if (!is_enough (sheet, mark, MAX (after, before)))
    return;

  set_label (sheet, mark, after >= before, MAX (after, before));
  take (sheet, mark, &mark->label, TRUE);
}

/* Weight of the heaviest words in the way: those that one would least like to lose. */
static guint
get_weight_in_way (const Sheet *sheet, guint row, const MandateExtent *extent)
{
  guint weight = 0;

  for (guint i = 0; i < sheet->rows[row]->len; i++)
    {
      const Taken *taken = &g_array_index (sheet->rows[row], Taken, i);

      if (taken->is_label && overlap (&taken->extent, extent, sheet->room->gap))
        weight = MAX (weight, taken->owner->weight);
    }
  return weight;
}

/* Returns: (transfer full): the marks whose words went, the last that was put first */
static GPtrArray *
drop_words (const Sheet *sheet, guint row, const MandateExtent *extent)
{
  GPtrArray *owners = g_ptr_array_new ();

  for (guint i = sheet->rows[row]->len; i > 0; i--)
    {
      Taken *taken = &g_array_index (sheet->rows[row], Taken, i - 1);

      if (!taken->is_label || !overlap (&taken->extent, extent, sheet->room->gap))
        continue;
      taken->owner->label = (MandateExtent) { 0, 0 };
      g_ptr_array_add (owners, taken->owner);
      g_array_remove_index (sheet->rows[row], i - 1);
    }
  return owners;
}

/* Alone: over as few marks as can be, then over the lightest words, which make room. */
static void
put_alone (const Sheet *sheet, MandateLettering *mark)
{
  guint best = 0, least_marks = G_MAXUINT, least_weight = G_MAXUINT;
  g_autoptr (GPtrArray) owners = NULL;

  for (guint row = 0; row < sheet->room->n_rows; row++)
    {
      guint n = count_in_way (sheet, row, &mark->mark, TRUE, FALSE);
      guint weight = get_weight_in_way (sheet, row, &mark->mark);

      if (n < least_marks || (n == least_marks && weight < least_weight))
        {
          least_marks = n;
          least_weight = weight;
          best = row;
        }
    }
  owners = drop_words (sheet, best, &mark->mark);
  mark->label = (MandateExtent) { 0, 0 };
  put (sheet, mark, best);
  for (guint i = owners->len; i > 0; i--)
    letter_again (sheet, g_ptr_array_index (owners, i - 1));
  letter_again (sheet, mark);
}

static int
compare_weights (gconstpointer a, gconstpointer b)
{
  const MandateLettering *one = *(const MandateLettering * const *) a;
  const MandateLettering *other = *(const MandateLettering * const *) b;

  if (one->weight != other->weight)
    return one->weight > other->weight ? -1 : 1;
  if (one->mark.start != other->mark.start)
    return one->mark.start < other->mark.start ? -1 : 1;
  return one < other ? -1 : one > other;
}

/**
 * mandate_letter_marks:
 * @marks: (inout) (array length=n_marks): the marks of one lane, in any order
 *
 * Gives each mark a row, and its words a place where there is room.
 *
 * Returns: how many have words
 */
guint
mandate_letter_marks (MandateLettering *marks, guint n_marks, const MandateLetteringRoom *room)
{
  g_autofree MandateLettering **order = g_new (MandateLettering *, MAX (n_marks, 1));
  Sheet sheet = { room, NULL };
  guint n = 0;

  g_return_val_if_fail (room != NULL && room->n_rows > 0, 0);
  g_return_val_if_fail (marks != NULL || n_marks == 0, 0);

  sheet.rows = g_new (GArray *, room->n_rows);
  for (guint i = 0; i < room->n_rows; i++)
    sheet.rows[i] = g_array_new (FALSE, FALSE, sizeof (Taken));
  for (guint i = 0; i < n_marks; i++)
    order[i] = &marks[i];
  qsort (order, n_marks, sizeof *order, compare_weights);

  for (guint i = 0; i < n_marks; i++)
    {
      order[i]->label = (MandateExtent) { 0, 0 };
      if (!put_with_words (&sheet, order[i], TRUE, TRUE) && !put_with_words (&sheet, order[i], FALSE, TRUE)
          && !put_with_words (&sheet, order[i], TRUE, FALSE) && !put_with_words (&sheet, order[i], FALSE, FALSE))
        put_alone (&sheet, order[i]);
    }
  for (guint i = 0; i < n_marks; i++)
    n += marks[i].label.end > marks[i].label.start;
  for (guint i = 0; i < room->n_rows; i++)
    g_array_unref (sheet.rows[i]);
  g_free (sheet.rows);
  return n;
}
