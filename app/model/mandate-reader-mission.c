/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Builds the mission: what the overview tells. */

#include "config.h"

#include "mandate-mission-private.h"
#include "mandate-reader-private.h"

static void
clear_moment (gpointer data)
{
  MandateMoment *moment = data;

  g_clear_object (&moment->event);
  g_free (moment->title);
  mandate_text_unref (moment->text);
}

static void
clear_number (gpointer data)
{
  MandateNumber *number = data;

  g_free (number->label);
  mandate_text_unref (number->text);
  g_clear_pointer (&number->sources, g_ptr_array_unref);
}

static GPtrArray *
build_texts (MandateReading *reading, const MandateNode *node)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func ((GDestroyNotify) mandate_text_unref);

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);

      if (g_strcmp0 (child->name, "p") == 0)
        g_ptr_array_add (texts, mandate_reading_text (reading, child));
    }

  return texts;
}

static gboolean
take_moments (MandateReading *reading, MandateMission *mission, const MandateNode *node, const char *context, GError **error)
{
  mission->moments = g_array_new (FALSE, TRUE, sizeof (MandateMoment));
  g_array_set_clear_func (mission->moments, clear_moment);

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);
      MandateMoment moment = { NULL };

      if (g_strcmp0 (child->name, "moment") != 0)
        continue;

      moment.event = mandate_reading_reference (reading, child, "event", MANDATE_TYPE_EVENT, error);
      if (moment.event == NULL)
        return FALSE;

      g_object_ref (moment.event);
      moment.title = mandate_reading_words (reading, mandate_node_get_child (child, "title"), context);
      moment.text = mandate_reading_text (reading, mandate_node_get_child (child, "p"));
      g_array_append_val (mission->moments, moment);
    }

  return TRUE;
}

static gboolean
build_number (MandateReading *reading, const MandateNode *node, MandateNumber *number, GError **error)
{
  const char *id = mandate_node_get_attribute (node, "id");
  guint unit = MANDATE_UNIT_COUNT;

  if (!mandate_node_get_amount (node, &number->amount, error)
      || !mandate_node_get_date (node, "as-of", &number->as_of, error)
      || (mandate_node_get_attribute (node, "unit") != NULL
          && !mandate_node_get_choice (node, "unit", mandate_unit_nicks, &unit, error)))
    return FALSE;

  number->sources = mandate_reading_references (reading, node, "source", MANDATE_TYPE_SOURCE, error);
  if (number->sources == NULL)
    return FALSE;

  number->amount.unit = unit;
  number->label = mandate_reading_words (reading, mandate_node_get_child (node, "label"), id);
  number->text = mandate_reading_text (reading, mandate_node_get_child (node, "p"));
  return TRUE;
}

static gboolean
take_numbers (MandateReading *reading, MandateMission *mission, const MandateNode *node, GError **error)
{
  mission->numbers = g_array_new (FALSE, TRUE, sizeof (MandateNumber));
  g_array_set_clear_func (mission->numbers, clear_number);

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);
      MandateNumber number = { NULL };

      if (g_strcmp0 (child->name, "number") != 0)
        continue;
      if (!build_number (reading, child, &number, error))
        return FALSE;
      g_array_append_val (mission->numbers, number);
    }

  return TRUE;
}

gboolean
mandate_build_mission (MandateReading *reading, const MandateNode *node, GError **error)
{
  g_autoptr (MandateMission) mission = g_object_new (MANDATE_TYPE_MISSION, NULL);
  const char *id = mandate_node_get_attribute (node, "id");

  mandate_reading_title (reading, MANDATE_ITEM (mission), node, "title");
  mission->name = mandate_reading_words (reading, mandate_node_get_child (node, "name"), id);
  mission->strap = mandate_reading_words (reading, mandate_node_get_child (node, "strap"), id);
  mission->about = build_texts (reading, mandate_node_get_child (node, "about"));
  mission->colophon = build_texts (reading, mandate_node_get_child (node, "colophon"));

  return take_moments (reading, mission, mandate_node_get_child (node, "moments"), id, error)
         && take_numbers (reading, mission, mandate_node_get_child (node, "numbers"), error)
         && mandate_node_get_span (node, "from", "until", &mission->span, error)
         && mandate_reading_add (reading, MANDATE_ITEM (mission), node, error);
}
