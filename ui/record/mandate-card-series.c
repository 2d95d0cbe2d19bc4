/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The card of a series of figures: what is counted, and the numbers, date by date. A
 * number that was not found is said to be missing.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-date-words.h"
#include "record/mandate-card-private.h"
#include "style/mandate-text-label.h"

/* Beyond this many the rest waits to be asked for, as a card must open at once. */
#define MAX_POINTS 40

static char *
value_to_words (MandateSeries *series, double value)
{
  const MandateAmount amount = { value, value, FALSE, mandate_series_get_unit (series) };

  return isnan (value) ? g_strdup (C_ ("number", "not found")) : mandate_amount_to_words (&amount);
}

/* The columns after the first: “4 hostile acts · 1 illness”. Nothing is said of what is missing there. */
static char *
list_values (MandateSeries *series, const MandatePoint *point)
{
  GPtrArray *columns = mandate_series_get_columns (series);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 1; i < columns->len; i++)
    {
      g_autofree char *value = NULL;

      if (isnan (point->values[i]))
        continue;
      value = value_to_words (series, point->values[i]);
      /* Translators: a number in a list and what it counts: “Illness: 4” */
      g_ptr_array_add (parts, g_strdup_printf (C_ ("number", "%s: %s"),
                                               mandate_item_get_title (g_ptr_array_index (columns, i)), value));
    }
  if (point->note != NULL)
    /* Isolated, as it may run against the numbers beside it. */
    g_ptr_array_add (parts, g_strdup_printf ("\u2068%s\u2069", mandate_text_get_plain (point->note)));
  g_ptr_array_add (parts, NULL);

  /* Translators: what parts numbers in a list */
  return g_strjoinv (C_ ("list of numbers", " · "), (char **) parts->pdata);
}

static char *
name_point (const MandatePoint *point)
{
  g_autofree char *when = mandate_span_to_words (point->when, MANDATE_DATE_LONG);

  if (point->of == NULL)
    return g_steal_pointer (&when);

  /* Translators: whose number it is, and for when: “Chad, 2014” */
  return g_strdup_printf (C_ ("number", "%s, %s"), mandate_actor_get_short_name (point->of), when);
}

static GtkWidget *
create_row (MandateSeries *series, const MandatePoint *point)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *name = name_point (point);
  g_autofree char *value = value_to_words (series, point->values[0]);
  g_autofree char *more = list_values (series, point);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), more);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), mandate_words_label_new (value, "figure-value"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  return row;
}

static void
show_rest_cb (GtkWidget *row, gpointer list)
{
  MandateSeries *series = g_object_get_data (G_OBJECT (row), "series");
  GPtrArray *points = mandate_series_get_points (series);

  gtk_widget_set_visible (row, FALSE);
  for (guint i = MAX_POINTS; i < points->len; i++)
    gtk_list_box_append (list, create_row (series, g_ptr_array_index (points, i)));
}

static void
append_points (GtkBox *box, MandateSeries *series)
{
  GPtrArray *points = mandate_series_get_points (series);
  GtkWidget *list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, "css-classes",
                                  (const char *[]) { "boxed-list", "card-rows", NULL }, NULL);

  for (guint i = 0; i < MIN (points->len, MAX_POINTS); i++)
    gtk_list_box_append (GTK_LIST_BOX (list), create_row (series, g_ptr_array_index (points, i)));

  if (points->len > MAX_POINTS)
    {
      guint n = points->len - MAX_POINTS;
      g_autofree char *title = g_strdup_printf (ngettext ("Show %u More", "Show %u More", n), n);
      GtkWidget *row = adw_button_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
      g_object_set_data_full (G_OBJECT (row), "series", g_object_ref (series), g_object_unref);
      g_signal_connect (row, "activated", G_CALLBACK (show_rest_cb), list);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }

  gtk_box_append (box, mandate_card_heading_new (mandate_item_get_title (g_ptr_array_index (mandate_series_get_columns (series), 0))));
  gtk_box_append (box, list);
}

/* The sources of single numbers, beyond those of the whole series, each once. */
static void
append_point_sources (GtkBox *box, MandateSeries *series, MandateSession *session)
{
  GPtrArray *points = mandate_series_get_points (series);
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();

  for (guint i = 0; i < points->len; i++)
    {
      const MandatePoint *point = g_ptr_array_index (points, i);

      for (guint j = 0; j < point->sources->len; j++)
        if (!g_ptr_array_find (sources, g_ptr_array_index (point->sources, j), NULL))
          g_ptr_array_add (sources, g_ptr_array_index (point->sources, j));
    }

  if (sources->len == 0)
    return;

  gtk_box_append (box, mandate_card_heading_new (_("Sources of Single Numbers")));
  gtk_box_append (box, mandate_card_rows_new (sources, session));
}

void
mandate_card_fill_series (GtkBox *box, MandateSeries *series, MandateSession *session)
{
  MandateItem *item = MANDATE_ITEM (series);
  MandateDate as_of = mandate_series_get_as_of (series);

  gtk_box_append (box, mandate_words_label_new (mandate_series_kind_get_name (mandate_series_get_kind (series)), "kicker"));
  gtk_box_append (box, mandate_heading_label_new (mandate_item_get_title (item), 2, "card-title"));
  if (as_of.year != 0)
    {
      g_autofree char *date = mandate_date_to_words (as_of, MANDATE_DATE_LONG);
      /* Translators: the state of a set of numbers: “As of 4 April 2025” */
      g_autofree char *words = g_strdup_printf (_("As of %s"), date);

      gtk_box_append (box, mandate_words_label_new (words, "dimmed"));
    }
  mandate_card_append_text (box, item, session);
  append_points (box, series);
  mandate_card_append_backing (box, item, session);
  append_point_sources (box, series, session);
}
