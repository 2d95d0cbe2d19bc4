/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands about the lanes of a poster: the title above, the phases and the ticks, the
 * legend and the credit below.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-export.h"
#include "mandate-ticks.h"
#include "timeline/mandate-poster-private.h"

/* Sizes of fonts, against that of labels. */
#define TITLE 2.8
#define NAME  1.3
#define SMALL 0.95

/* Least distance of two ticks, in em of labels. */
#define TICK_GAP 4.5

static double
get_size (const MandatePosterPlan *plan, double share)
{
  return plan->poster->paper.size * share;
}

/* A line of words at the top of what is left, which gets shorter by it. */
static void
add_head_line (MandatePosterPlan *plan, const char *words, double size, gboolean bold, guint32 color)
{
  MandateBox box = plan->inner;

  box.height = mandate_poster_get_line (size);
  mandate_poster_add_text (plan, words, box, size, bold, color, GTK_ALIGN_START, NULL);
  plan->inner.y += box.height;
  plan->inner.height -= box.height;
}

/*< private >
 * mandate_poster_plan_head:
 *
 * The title, what it is about, which time and which events.
 */
void
mandate_poster_plan_head (MandatePosterPlan *plan)
{
  const MandateExtract *extract = plan->extract;
  guint n = extract->events->len;
  g_autofree char *range = mandate_extract_dup_range (extract);
  g_autofree char *title = g_strdup_printf (C_ ("poster", "%s: Timeline"),
                                            mandate_item_get_title (MANDATE_ITEM (extract->mission)));
  /* Translators: beneath the title of the printed timeline: the time it shows, and how many events */
  g_autofree char *what = g_strdup_printf (ngettext ("%s · %u event", "%s · %u events", n), range, n);
  double gap = get_size (plan, 1);

  add_head_line (plan, title, get_size (plan, TITLE), TRUE, MANDATE_POSTER_INK);
  add_head_line (plan, mandate_mission_get_name (extract->mission), get_size (plan, NAME), FALSE, MANDATE_POSTER_INK);
  add_head_line (plan, what, get_size (plan, NAME), FALSE, MANDATE_POSTER_FAINT);
  if (extract->filter != NULL)
    add_head_line (plan, extract->filter, get_size (plan, NAME), FALSE, MANDATE_POSTER_FAINT);
  plan->inner.y += gap;
  plan->inner.height -= gap;
}

/* Kinds side by side, on as many lines as they need; returns how high they are. With
 * @top at 0 nothing is put down. */
static double
add_legend (MandatePosterPlan *plan, double top, gboolean put)
{
  double size = get_size (plan, 1), line = mandate_poster_get_line (size) * 1.25;
  double x = plan->inner.x, y = top;

  for (guint kind = 0; kind < MANDATE_N_KINDS; kind++)
    {
      const char *name = mandate_kind_get_name (kind);
      double width = mandate_poster_measure (plan, name, size, FALSE) + 1;
      MandatePosterMark mark = { kind, x + size / 2, y + line / 2, size, NULL };

      if (x + size * 1.5 + width > plan->inner.x + plan->inner.width && x > plan->inner.x)
        {
          x = plan->inner.x;
          y += line;
          mark.x = x + size / 2;
          mark.y = y + line / 2;
        }
      if (put)
        {
          g_array_append_val (plan->poster->marks, mark);
          mandate_poster_add_text (plan, name, (MandateBox) { x + size * 1.5, y, width, line }, size, FALSE,
                                   MANDATE_POSTER_INK, GTK_ALIGN_START, NULL);
        }
      x += size * 1.5 + width + size * 2;
    }
  return y + line - top;
}

static void
add_soft_legend (MandatePosterPlan *plan, double top)
{
  double size = get_size (plan, 1), line = mandate_poster_get_line (size) * 1.25;
  MandatePosterFill fill = { { plan->inner.x, top + (line - size) / 2, size * 5, size }, MANDATE_POSTER_FAINT, 0.5, TRUE,
                             0.4, 0.4, NULL };

  g_array_append_val (plan->poster->fills, fill);
  mandate_poster_add_text (plan, _("A bar is an event that lasted; its end fades where only the month or the year is known."),
                           (MandateBox) { plan->inner.x + size * 6, top, plan->inner.width - size * 6, line }, size, FALSE,
                           MANDATE_POSTER_INK, GTK_ALIGN_START, NULL);
}

static void
add_credit (MandatePosterPlan *plan, double top)
{
  double size = get_size (plan, SMALL), line = mandate_poster_get_line (size);
  MandateBox box = { plan->inner.x, top, plan->inner.width, line };

  mandate_poster_add_text (plan, _("Text and data © The Mandate contributors, CC-BY-SA-4.0."), box, size, FALSE,
                           MANDATE_POSTER_FAINT, GTK_ALIGN_START, NULL);
  mandate_poster_add_text (plan, _("Mandate is not affiliated with the United Nations."), box, size, FALSE,
                           MANDATE_POSTER_FAINT, GTK_ALIGN_END, NULL);
}

/*< private >
 * mandate_poster_plan_foot:
 *
 * The legend, and whose it is.
 */
void
mandate_poster_plan_foot (MandatePosterPlan *plan)
{
  double size = get_size (plan, 1), line = mandate_poster_get_line (size) * 1.25;
  double credit = mandate_poster_get_line (get_size (plan, SMALL));
  double legend = add_legend (plan, 0, FALSE);
  double height = size + legend + line + size / 2 + credit;
  double top = plan->inner.y + plan->inner.height - height + size;

  add_legend (plan, top, TRUE);
  add_soft_legend (plan, top + legend);
  add_credit (plan, top + legend + line + size / 2);
  plan->inner.height -= height;
}

static double
measure_tick (const char *label, gpointer data)
{
  const MandatePosterPlan *plan = data;

  /* Those that begin a year are bold; the others have the same room. */
  return mandate_poster_measure (plan, label, get_size (plan, 1), TRUE);
}

/* The words of a tick, kept within the poster at its two ends. */
static void
add_tick_words (MandatePosterPlan *plan, const MandateTick *tick, double y)
{
  double size = get_size (plan, 1);
  double width = measure_tick (tick->label, plan) + 2;
  double x = plan->body.x + CLAMP (tick->position - width / 2, 0, MAX (plan->body.width - width, 0));

  mandate_poster_add_text (plan, tick->label, (MandateBox) { x, y, width, mandate_poster_get_line (size) }, size, tick->major,
                           MANDATE_POSTER_FAINT, GTK_ALIGN_CENTER, NULL);
}

static void
add_ticks (MandatePosterPlan *plan)
{
  double size = get_size (plan, 1), line = mandate_poster_get_line (size);
  MandateTickUnit unit = mandate_ticks_choose_unit (&plan->poster->scale, size * TICK_GAP);
  g_autoptr (GArray) ticks = mandate_ticks_new (&plan->poster->scale, unit, measure_tick, plan);

  for (guint i = 0; i < ticks->len; i++)
    {
      const MandateTick *tick = &g_array_index (ticks, MandateTick, i);
      double width = tick->major ? 0.8 : 0.35;

      mandate_poster_add_fill (plan,
                               (MandateBox) { plan->body.x + tick->position - width / 2, plan->body.y, width,
                                              plan->body.height },
                               MANDATE_POSTER_LINE, 1);
      if (tick->label == NULL)
        continue;
      add_tick_words (plan, tick, plan->body.y - line);
      add_tick_words (plan, tick, plan->body.y + plan->body.height);
    }
}

/* A phase as a band above the lanes, and every second one as a shade behind them. */
static void
add_phase (MandatePosterPlan *plan, guint number, MandatePhase *phase, double y, double height)
{
  MandateSpan span = mandate_phase_get_span (phase);
  double size = get_size (plan, 1.1);
  double start = MAX (mandate_scale_get_position (&plan->poster->scale, mandate_span_first_day (span)), 0);
  double end = MIN (mandate_scale_get_position (&plan->poster->scale, mandate_span_last_day (span) + 1), plan->body.width);
  const char *name = mandate_item_get_title (MANDATE_ITEM (phase));
  MandateBox box = { plan->body.x + start, y, end - start, height };

  if (end <= start)
    return;

  mandate_poster_add_fill (plan, box, number % 2 == 0 ? 0xdeddda : 0xebeae8, 1);
  if (number % 2 == 0)
    mandate_poster_add_fill (plan, (MandateBox) { box.x, plan->body.y, box.width, plan->body.height }, 0xf4f3f2, 1);
  if (box.width > size * 3)
    mandate_poster_add_text (plan, name, (MandateBox) { box.x + 3, y, box.width - 6, height }, size, TRUE, MANDATE_POSTER_INK,
                             GTK_ALIGN_CENTER, NULL);
}

/*< private >
 * mandate_poster_plan_times:
 *
 * Phases and ticks, which take a band above the lanes and one below.
 */
void
mandate_poster_plan_times (MandatePosterPlan *plan)
{
  double line = mandate_poster_get_line (get_size (plan, 1));
  double band = mandate_poster_get_line (get_size (plan, 1.1)) * 1.2;

  plan->body.y += band + line;
  plan->body.height -= band + 2 * line;
  for (guint i = 0; i < plan->extract->phases->len; i++)
    add_phase (plan, i, g_ptr_array_index (plan->extract->phases, i), plan->body.y - band - line, band);
  add_ticks (plan);
}
