/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Builds the items that stand for themselves: measures, places, actors, sources
 * and phases.
 */

#include "config.h"

#include "mandate-actor-private.h"
#include "mandate-measure-private.h"
#include "mandate-phase-private.h"
#include "mandate-place-private.h"
#include "mandate-reader-private.h"
#include "mandate-source-private.h"

gboolean
mandate_build_measure (MandateReading *reading, const MandateNode *node, GError **error)
{
  g_autoptr (MandateMeasure) measure = g_object_new (MANDATE_TYPE_MEASURE, NULL);
  guint unit = MANDATE_UNIT_COUNT;

  if (mandate_node_get_attribute (node, "unit") != NULL
      && !mandate_node_get_choice (node, "unit", mandate_unit_nicks, &unit, error))
    return FALSE;

  measure->unit = unit;
  mandate_reading_title (reading, MANDATE_ITEM (measure), node, "label");
  return mandate_reading_add (reading, MANDATE_ITEM (measure), node, error);
}

static gboolean
take_population (MandatePlace *place, const MandateNode *node, GError **error)
{
  double population = 0;

  if (!mandate_node_get_number (node, "population", &population, error))
    return FALSE;

  place->population = (guint) CLAMP (population, 0, G_MAXUINT);
  return mandate_node_get_date (node, "population-as-of", &place->population_date, error);
}

gboolean
mandate_build_place (MandateReading *reading, const MandateNode *node, GError **error)
{
  g_autoptr (MandatePlace) place = g_object_new (MANDATE_TYPE_PLACE, NULL);

  mandate_reading_title (reading, MANDATE_ITEM (place), node, "name");
  mandate_reading_aliases (MANDATE_ITEM (place), node);
  mandate_reading_body (reading, MANDATE_ITEM (place), node);
  place->region = mandate_reading_shared (reading, node, "region");
  place->country = mandate_reading_shared (reading, node, "country");
  return take_population (place, node, error)
         && mandate_node_get_position (node, &place->position, error)
         && mandate_reading_add (reading, MANDATE_ITEM (place), node, error);
}

gboolean
mandate_build_actor (MandateReading *reading, const MandateNode *node, GError **error)
{
  static const char * const kinds[] = {
    "african-union-body", "armed-group", "armed-group-jihadist", "armed-group-non-signatory",
    "armed-group-self-defence", "armed-group-signatory", "armed-group-unidentified", "civil-society",
    "foreign-force", "international-court", "malian-institution", "non-governmental-organisation", "person",
    "political-movement", "regional-organisation", "state", "state-institution", "un-body", NULL,
  };
  g_autoptr (MandateActor) actor = g_object_new (MANDATE_TYPE_ACTOR, NULL);
  const MandateNode *short_name = mandate_node_get_child (node, "short");
  guint kind;

  if (!mandate_node_get_choice (node, "kind", kinds, &kind, error))
    return FALSE;

  mandate_reading_title (reading, MANDATE_ITEM (actor), node, "name");
  mandate_reading_aliases (MANDATE_ITEM (actor), node);
  mandate_reading_body (reading, MANDATE_ITEM (actor), node);
  actor->kind = g_strdup (kinds[kind]);
  if (short_name != NULL)
    actor->short_name = mandate_reading_second_name (reading, MANDATE_ITEM (actor), node, short_name);

  /* Of some it is only known when they ended. */
  return (mandate_node_get_attribute (node, "from") != NULL
            ? mandate_node_get_span (node, "from", "to", &actor->active, error)
            : mandate_node_get_date (node, "to", &actor->active.end, error))
         && mandate_reading_add (reading, MANDATE_ITEM (actor), node, error);
}

/* Titles and publishers stay as they are in every language: they are what a reader needs to
 * find the page again. A title that is our description is translated, and so is the name of
 * an institution. */
gboolean
mandate_build_source (MandateReading *reading, const MandateNode *node, GError **error)
{
  static const char * const answers[] = { "no", "yes", NULL };
  g_autoptr (MandateSource) source = g_object_new (MANDATE_TYPE_SOURCE, NULL);
  const MandateNode *title = mandate_node_get_child (node, "title");
  guint described = 0, institution = 0;

  if (mandate_node_get_attribute (title, "described") != NULL
      && !mandate_node_get_choice (title, "described", answers, &described, error))
    return FALSE;
  if (mandate_node_get_attribute (node, "institution") != NULL
      && !mandate_node_get_choice (node, "institution", answers, &institution, error))
    return FALSE;

  source->described = described == 1;
  if (source->described)
    mandate_reading_title (reading, MANDATE_ITEM (source), node, "title");
  else
    mandate_item_get_data (MANDATE_ITEM (source))->title = mandate_node_to_plain (title);
  source->publisher = institution == 1 ? mandate_reading_institution (reading, node, "publisher")
                                       : g_strdup (mandate_node_get_attribute (node, "publisher"));
  source->symbol = g_strdup (mandate_node_get_attribute (node, "symbol"));
  source->uri = g_strdup (mandate_node_get_attribute (node, "url"));
  source->via = g_strdup (mandate_node_get_attribute (node, "via"));

  return mandate_node_get_date (node, "date", &source->date, error)
         && mandate_reading_add (reading, MANDATE_ITEM (source), node, error);
}

gboolean
mandate_build_phase (MandateReading *reading, const MandateNode *node, GError **error)
{
  g_autoptr (MandatePhase) phase = g_object_new (MANDATE_TYPE_PHASE, NULL);

  mandate_reading_title (reading, MANDATE_ITEM (phase), node, "title");
  mandate_reading_body (reading, MANDATE_ITEM (phase), node);
  return mandate_node_get_span (node, "from", "until", &phase->span, error)
         && mandate_reading_add (reading, MANDATE_ITEM (phase), node, error);
}
