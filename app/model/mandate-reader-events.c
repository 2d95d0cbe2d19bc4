/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Builds events and their figures. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-event-private.h"
#include "mandate-reader-private.h"

static void
clear_figure (gpointer data)
{
  MandateFigure *figure = data;

  g_clear_object (&figure->measure);
}

static gboolean
take_figures (MandateReading *reading, MandateEvent *event, const MandateNode *node, GError **error)
{
  event->figures = g_array_new (FALSE, TRUE, sizeof (MandateFigure));
  g_array_set_clear_func (event->figures, clear_figure);

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);
      MandateFigure figure = { NULL };

      if (g_strcmp0 (child->name, "figure") != 0)
        continue;

      figure.measure = mandate_reading_reference (reading, child, "measure", MANDATE_TYPE_MEASURE, error);
      if (figure.measure == NULL || !mandate_node_get_amount (child, &figure.amount, error))
        return FALSE;

      g_object_ref (figure.measure);
      figure.amount.unit = mandate_measure_get_unit (figure.measure);
      g_array_append_val (event->figures, figure);
    }

  return TRUE;
}

static gboolean
take_references (MandateReading *reading, MandateEvent *event, const MandateNode *node, GError **error)
{
  event->places = mandate_reading_references (reading, node, "place", MANDATE_TYPE_PLACE, error);
  if (event->places == NULL)
    return FALSE;

  event->actors = mandate_reading_references (reading, node, "actor", MANDATE_TYPE_ACTOR, error);
  return event->actors != NULL;
}

static gboolean
take_kind (MandateEvent *event, const MandateNode *node, GError **error)
{
  const char *nick = mandate_node_get_attribute (node, "kind");

  if (mandate_kind_from_nick (nick, &event->kind))
    return TRUE;

  mandate_record_error_set (error, MANDATE_RECORD_ERROR_BAD_VALUE, mandate_node_attribute_site (node, "kind"),
                            _("“%s” is no kind of event; expected one such as “%s” or “%s”"), nick,
                            mandate_kind_get_nick (MANDATE_KIND_MANDATE), mandate_kind_get_nick (MANDATE_KIND_ATTACK));
  return FALSE;
}

static gboolean
take_importance (MandateEvent *event, const MandateNode *node, GError **error)
{
  static const char * const nicks[] = { "1", "2", "3", "4", "5", NULL };
  guint choice = MANDATE_IMPORTANCE_DEFAULT - MANDATE_IMPORTANCE_LEAST;

  if (mandate_node_get_attribute (node, "importance") != NULL
      && !mandate_node_get_choice (node, "importance", nicks, &choice, error))
    return FALSE;

  event->importance = MANDATE_IMPORTANCE_LEAST + choice;
  return TRUE;
}

gboolean
mandate_build_event (MandateReading *reading, const MandateNode *node, GError **error)
{
  g_autoptr (MandateEvent) event = g_object_new (MANDATE_TYPE_EVENT, NULL);

  mandate_reading_title (reading, MANDATE_ITEM (event), node, "title");
  mandate_item_get_data (MANDATE_ITEM (event))->text
    = mandate_reading_text (reading, mandate_node_get_child (node, "summary"));
  return take_kind (event, node, error)
         && take_importance (event, node, error)
         && mandate_node_get_span (node, "when", "until", &event->span, error)
         && take_references (reading, event, node, error)
         && take_figures (reading, event, node, error)
         && mandate_reading_add (reading, MANDATE_ITEM (event), node, error);
}
