/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Attributes to values: dates, spans, choices, counts and amounts, each with an
 * error that says what was expected.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mandate-reader-private.h"

const char * const mandate_unit_nicks[] = {
  "count", "percent", "eur", "usd", "months", "years", "days", "hectares", "km", NULL,
};

const char * const mandate_position_nicks[] = { "none", "about", "exact", NULL };

/*< private >
 * mandate_node_get_child:
 *
 * Returns: (transfer none) (nullable): the first child element of that name
 */
MandateNode *
mandate_node_get_child (const MandateNode *node, const char *name)
{
  for (guint i = 0; i < node->children->len; i++)
    {
      MandateNode *child = g_ptr_array_index (node->children, i);

      if (g_strcmp0 (child->name, name) == 0)
        return child;
    }

  return NULL;
}

/*< private >
 * mandate_node_get_date:
 *
 * Reads a date; one that is absent leaves @date at zero.
 */
gboolean
mandate_node_get_date (const MandateNode *node, const char *attribute, MandateDate *date, GError **error)
{
  const char *value = mandate_node_get_attribute (node, attribute);

  *date = (MandateDate) { 0, 0, 0 };
  if (value == NULL || mandate_date_parse (value, date))
    return TRUE;

  mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_DATE, mandate_node_attribute_site (node, attribute),
                            _("“%s” is no date; expected a year, month or day that exists, such as 2023-06-30"), value);
  return FALSE;
}

/*< private >
 * mandate_node_get_span:
 * @start: attribute with the first date
 * @end: attribute with the last, which may be absent
 */
gboolean
mandate_node_get_span (const MandateNode  *node,
                       const char         *start,
                       const char         *end,
                       MandateSpan        *span,
                       GError            **error)
{
  MandateDate first, last;

  if (!mandate_node_get_date (node, start, &first, error) || !mandate_node_get_date (node, end, &last, error))
    return FALSE;

  if (first.year == 0 && last.year != 0)
    {
      mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_SPAN, mandate_node_attribute_site (node, end),
                                _("An end without a start; expected “%s” as well"), start);
      return FALSE;
    }

  *span = mandate_span_new (first, last);
  if (last.year == 0 || mandate_span_is_ordered (*span))
    return TRUE;

  mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_SPAN, mandate_node_attribute_site (node, end),
                            _("The end, %s, comes before the start, %s"), mandate_node_get_attribute (node, end),
                            mandate_node_get_attribute (node, start));
  return FALSE;
}

/*< private >
 * mandate_node_get_choice:
 * @choices: (array zero-terminated=1): the words allowed
 * @choice: (out): which of them the attribute has
 */
gboolean
mandate_node_get_choice (const MandateNode   *node,
                         const char          *attribute,
                         const char * const  *choices,
                         guint               *choice,
                         GError             **error)
{
  const char *value = mandate_node_get_attribute (node, attribute);
  g_autofree char *expected = NULL;

  for (guint i = 0; choices[i] != NULL; i++)
    if (g_strcmp0 (choices[i], value) == 0)
      {
        *choice = i;
        return TRUE;
      }

  expected = g_strjoinv (", ", (char **) choices);
  mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_VALUE, mandate_node_attribute_site (node, attribute),
                            _("“%s” is not a value of “%s”; expected one of: %s"), value, attribute, expected);
  return FALSE;
}

/*< private >
 * mandate_node_get_count:
 *
 * Reads a whole number from 1 to 999.
 */
gboolean
mandate_node_get_count (const MandateNode *node, const char *attribute, guint *count, GError **error)
{
  const char *value = mandate_node_get_attribute (node, attribute);
  guint64 number;

  if (g_ascii_string_to_unsigned (value, 10, 1, 999, &number, NULL))
    {
      *count = (guint) number;
      return TRUE;
    }

  mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_VALUE, mandate_node_attribute_site (node, attribute),
                            _("“%s” is no count; expected a whole number from 1 to 999"), value);
  return FALSE;
}

/*< private >
 * mandate_node_get_number:
 * @number: (inout): the number; left alone where the attribute is not there
 */
gboolean
mandate_node_get_number (const MandateNode *node, const char *attribute, double *number, GError **error)
{
  const char *value = mandate_node_get_attribute (node, attribute);
  char *end = NULL;

  if (value == NULL)
    return TRUE;

  *number = g_ascii_strtod (value, &end);
  if (end != value && *end == '\0' && g_ascii_isdigit (value[0]) && isfinite (*number))
    return TRUE;

  mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_VALUE, mandate_node_attribute_site (node, attribute),
                            _("“%s” is no number; expected digits, such as 15209 or 38.23"), value);
  return FALSE;
}

/*< private >
 * mandate_node_get_amount:
 *
 * Reads `value`, or `min` (at least), `max` (at most) or both, and `about`. The
 * unit is left at a count.
 */
gboolean
mandate_node_get_amount (const MandateNode *node, MandateAmount *amount, GError **error)
{
  static const char * const answers[] = { "no", "yes", NULL };
  double value = NAN, low = NAN, high = NAN;
  guint about = 0;

  if (!mandate_node_get_number (node, "value", &value, error) || !mandate_node_get_number (node, "min", &low, error)
      || !mandate_node_get_number (node, "max", &high, error))
    return FALSE;

  if (mandate_node_get_attribute (node, "about") != NULL
      && !mandate_node_get_choice (node, "about", answers, &about, error))
    return FALSE;

  if (isnan (value) ? (isnan (low) && isnan (high)) || low > high : !isnan (low) || !isnan (high))
    {
      mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_VALUE, node->site,
                                _("<%s> needs either “value”, or “min”, “max” or both, in order"), node->name);
      return FALSE;
    }

  amount->low = !isnan (value) ? value : !isnan (low) ? low : -INFINITY;
  amount->high = !isnan (value) ? value : !isnan (high) ? high : INFINITY;
  amount->about = about == 1;
  amount->unit = MANDATE_UNIT_COUNT;
  return TRUE;
}

static gboolean
get_degrees (const MandateNode *node, const char *attribute, double limit, double *degrees, GError **error)
{
  const char *value = mandate_node_get_attribute (node, attribute);
  char *end = NULL;

  if (value != NULL)
    {
      *degrees = g_ascii_strtod (value, &end);
      if (end != value && *end == '\0' && fabs (*degrees) <= limit)
        return TRUE;
    }

  mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_VALUE,
                            value != NULL ? mandate_node_attribute_site (node, attribute) : node->site,
                            _("<%s> needs “%s” in degrees, from −%g to %g, such as 16.272"), node->name, attribute, limit,
                            limit);
  return FALSE;
}

/*< private >
 * mandate_node_get_position:
 *
 * Reads `latitude`, `longitude` and `position`, which says how far they can be
 * trusted. Where all are missing, or `position` is none, there is no point.
 */
gboolean
mandate_node_get_position (const MandateNode *node, MandatePosition *position, GError **error)
{
  guint quality = mandate_node_get_attribute (node, "latitude") != NULL ? MANDATE_POSITION_EXACT : MANDATE_POSITION_NONE;

  if (mandate_node_get_attribute (node, "position") != NULL
      && !mandate_node_get_choice (node, "position", mandate_position_nicks, &quality, error))
    return FALSE;

  position->quality = quality;
  return quality == MANDATE_POSITION_NONE
         || (get_degrees (node, "latitude", 90, &position->latitude, error)
             && get_degrees (node, "longitude", 180, &position->longitude, error));
}
