/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Builds series of figures, with their columns and points. */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-measure-private.h"
#include "mandate-reader-private.h"
#include "mandate-series-private.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MandatePoint, mandate_point_free)

static gboolean
take_columns (MandateReading *reading, MandateSeries *series, const MandateNode *node, GError **error)
{
  series->columns = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);
      MandateMeasure *measure;

      if (g_strcmp0 (child->name, "column") != 0)
        continue;

      measure = g_object_new (MANDATE_TYPE_MEASURE, NULL);
      g_ptr_array_add (series->columns, measure);
      measure->unit = series->unit;
      mandate_reading_title (reading, MANDATE_ITEM (measure), child, "label");
      mandate_item_get_data (MANDATE_ITEM (measure))->parent = MANDATE_ITEM (series);
      if (!mandate_reading_add (reading, MANDATE_ITEM (measure), child, error))
        return FALSE;
    }

  return TRUE;
}

/* A hyphen stands for what was not found. */
static gboolean
parse_value (const char *text, double *value)
{
  char *end = NULL;

  *value = NAN;
  if (g_str_equal (text, "-"))
    return TRUE;

  *value = g_ascii_strtod (text, &end);
  return end != text && *end == '\0' && g_ascii_isdigit (text[0]) && isfinite (*value);
}

static gboolean
take_values (MandatePoint *point, guint n_columns, const MandateNode *node, GError **error)
{
  const char *values = mandate_node_get_attribute (node, "values");
  g_auto (GStrv) parts = g_strsplit_set (values, " \t\r\n", -1);
  guint n = 0;

  point->values = g_new (double, n_columns);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (parts[i][0] == '\0')
        continue;
      if (n == n_columns || !parse_value (parts[i], &point->values[n]))
        {
          n = G_MAXUINT;
          break;
        }
      n++;
    }

  if (n == n_columns)
    return TRUE;

  mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_VALUE, mandate_node_attribute_site (node, "values"),
                            ngettext ("“%s” does not fit the series; expected %u number, or - where it was not found",
                                      "“%s” does not fit the series; expected %u numbers, or - where one was not found",
                                      n_columns),
                            values, n_columns);
  return FALSE;
}

static MandatePoint *
build_point (MandateReading *reading, MandateSeries *series, const MandateNode *node, GError **error)
{
  g_autoptr (MandatePoint) point = g_new0 (MandatePoint, 1);
  const MandateNode *note = mandate_node_get_child (node, "note");
  guint certainty = mandate_item_get_certainty (MANDATE_ITEM (series));

  if (note != NULL)
    point->note = mandate_reading_text (reading, note);
  if (!mandate_node_get_span (node, "when", "until", &point->when, error)
      || !mandate_reading_optional (reading, node, "of", MANDATE_TYPE_ACTOR, &point->of, error)
      || !take_values (point, series->columns->len, node, error)
      || (mandate_node_get_attribute (node, "known") != NULL
          && !mandate_node_get_choice (node, "known", mandate_certainty_nicks, &certainty, error)))
    return NULL;

  point->certainty = certainty;
  point->sources = mandate_reading_references (reading, node, "source", MANDATE_TYPE_SOURCE, error);
  return point->sources != NULL ? g_steal_pointer (&point) : NULL;
}

static gboolean
take_points (MandateReading *reading, MandateSeries *series, const MandateNode *node, GError **error)
{
  series->points = g_ptr_array_new_with_free_func ((GDestroyNotify) mandate_point_free);
  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);
      MandatePoint *point;

      if (g_strcmp0 (child->name, "point") != 0)
        continue;

      point = build_point (reading, series, child, error);
      if (point == NULL)
        return FALSE;
      g_ptr_array_add (series->points, point);
    }

  return TRUE;
}

/* The series is added last, so that what its points refer to counts as its own; its
 * certainty is asked for before, since a point that does not say has that of the series. */
gboolean
mandate_build_series (MandateReading *reading, const MandateNode *node, GError **error)
{
  static const char * const kinds[] = { "ceiling", "snapshot", "mean",     "total",    "stock",
                                        "flow",    "approved", "estimate", NULL };
  g_autoptr (MandateSeries) series = g_object_new (MANDATE_TYPE_SERIES, NULL);
  guint kind, unit = MANDATE_UNIT_COUNT, certainty;

  if (!mandate_node_get_choice (node, "kind", kinds, &kind, error)
      || !mandate_node_get_choice (node, "known", mandate_certainty_nicks, &certainty, error)
      || (mandate_node_get_attribute (node, "unit") != NULL
          && !mandate_node_get_choice (node, "unit", mandate_unit_nicks, &unit, error)))
    return FALSE;

  series->kind = kind;
  series->unit = unit;
  mandate_item_get_data (MANDATE_ITEM (series))->certainty = certainty;
  mandate_reading_title (reading, MANDATE_ITEM (series), node, "title");
  mandate_reading_body (reading, MANDATE_ITEM (series), node);
  return mandate_node_get_date (node, "as-of", &series->as_of, error)
         && take_columns (reading, series, node, error)
         && take_points (reading, series, node, error)
         && mandate_reading_add (reading, MANDATE_ITEM (series), node, error);
}
