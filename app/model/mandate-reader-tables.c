/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Builds resolutions, bases, posts and words. */

#include "config.h"

#include <math.h>

#include "mandate-base-private.h"
#include "mandate-post-private.h"
#include "mandate-reader-private.h"
#include "mandate-resolution-private.h"
#include "mandate-word-private.h"

/* Votes and ceilings may be missing; what then stands in their place says so. */
static gboolean
take_votes (MandateResolution *resolution, const MandateNode *node, GError **error)
{
  double votes_for = -1, votes_against = -1, abstentions = -1, meeting = 0;

  resolution->military = resolution->police = NAN;
  if (!mandate_node_get_number (node, "for", &votes_for, error)
      || !mandate_node_get_number (node, "against", &votes_against, error)
      || !mandate_node_get_number (node, "abstain", &abstentions, error)
      || !mandate_node_get_number (node, "meeting", &meeting, error)
      || !mandate_node_get_number (node, "military", &resolution->military, error)
      || !mandate_node_get_number (node, "police", &resolution->police, error))
    return FALSE;

  resolution->votes_for = (int) CLAMP (votes_for, -1, 999);
  resolution->votes_against = (int) CLAMP (votes_against, -1, 999);
  resolution->abstentions = (int) CLAMP (abstentions, -1, 999);
  resolution->meeting = (guint) CLAMP (meeting, 0, G_MAXINT);
  return TRUE;
}

static GPtrArray *
build_tasks (MandateReading *reading, const MandateNode *node)
{
  GPtrArray *tasks = g_ptr_array_new_with_free_func ((GDestroyNotify) mandate_text_unref);

  for (guint i = 0; i < node->children->len; i++)
    {
      const MandateNode *child = g_ptr_array_index (node->children, i);

      if (g_strcmp0 (child->name, "task") == 0)
        g_ptr_array_add (tasks, mandate_reading_text (reading, child));
    }

  return tasks;
}

/* Of some it is only known when they end. */
static gboolean
take_term (const MandateNode *node, const char *end, MandateSpan *term, GError **error)
{
  return mandate_node_get_attribute (node, "from") != NULL ? mandate_node_get_span (node, "from", end, term, error)
                                                           : mandate_node_get_date (node, end, &term->end, error);
}

gboolean
mandate_build_resolution (MandateReading *reading, const MandateNode *node, GError **error)
{
  static const char * const kinds[] = { "background", "predecessor", "establishes", "renews", "ends",
                                        "regional",   "sanctions",   "rejected",    NULL };
  g_autoptr (MandateResolution) resolution = g_object_new (MANDATE_TYPE_RESOLUTION, NULL);
  guint kind;

  if (!mandate_node_get_choice (node, "kind", kinds, &kind, error))
    return FALSE;

  resolution->kind = kind;
  resolution->symbol = g_strdup (mandate_node_get_attribute (node, "symbol"));
  resolution->tasks = build_tasks (reading, node);
  mandate_reading_title (reading, MANDATE_ITEM (resolution), node, "title");
  mandate_reading_body (reading, MANDATE_ITEM (resolution), node);
  return take_votes (resolution, node, error)
         && mandate_node_get_date (node, "date", &resolution->date, error)
         && take_term (node, "until", &resolution->term, error)
         && mandate_reading_optional (reading, node, "event", MANDATE_TYPE_EVENT, &resolution->event, error)
         && mandate_reading_add (reading, MANDATE_ITEM (resolution), node, error);
}

gboolean
mandate_build_base (MandateReading *reading, const MandateNode *node, GError **error)
{
  static const char * const kinds[] = { "headquarters", "sector-headquarters", "camp", "temporary-base", NULL };
  g_autoptr (MandateBase) base = g_object_new (MANDATE_TYPE_BASE, NULL);
  guint kind;

  if (!mandate_node_get_choice (node, "kind", kinds, &kind, error))
    return FALSE;

  base->kind = kind;
  base->sector = mandate_reading_shared (reading, node, "sector");
  mandate_reading_title (reading, MANDATE_ITEM (base), node, "name");
  mandate_reading_body (reading, MANDATE_ITEM (base), node);
  base->contributors = mandate_reading_references (reading, node, "contributor", MANDATE_TYPE_ACTOR, error);
  return base->contributors != NULL
         && mandate_node_get_position (node, &base->position, error)
         && mandate_node_get_date (node, "opened", &base->opened, error)
         && mandate_node_get_date (node, "closed", &base->closed, error)
         && mandate_reading_optional (reading, node, "place", MANDATE_TYPE_PLACE, &base->place, error)
         && mandate_reading_optional (reading, node, "to", MANDATE_TYPE_ACTOR, &base->handed_to, error)
         && mandate_reading_optional (reading, node, "event", MANDATE_TYPE_EVENT, &base->event, error)
         && mandate_reading_add (reading, MANDATE_ITEM (base), node, error);
}

gboolean
mandate_build_post (MandateReading *reading, const MandateNode *node, GError **error)
{
  static const char * const roles[] = { "head",
                                        "deputy-political",
                                        "deputy-humanitarian",
                                        "force-commander",
                                        "police-commissioner",
                                        "deputy-police-commissioner",
                                        "under-secretary-general",
                                        NULL };
  static const char * const answers[] = { "no", "yes", NULL };
  g_autoptr (MandatePost) post = g_object_new (MANDATE_TYPE_POST, NULL);
  guint role, acting = 0;

  if (!mandate_node_get_choice (node, "role", roles, &role, error)
      || (mandate_node_get_attribute (node, "acting") != NULL
          && !mandate_node_get_choice (node, "acting", answers, &acting, error)))
    return FALSE;

  post->acting = acting == 1;
  mandate_item_get_data (MANDATE_ITEM (post))->title = g_strdup (mandate_role_get_name (role));
  mandate_reading_body (reading, MANDATE_ITEM (post), node);
  return mandate_reading_optional (reading, node, "person", MANDATE_TYPE_ACTOR, &post->person, error)
         && take_term (node, "until", &post->term, error)
         && mandate_reading_add (reading, MANDATE_ITEM (post), node, error);
}

gboolean
mandate_build_word (MandateReading *reading, const MandateNode *node, GError **error)
{
  static const char * const kinds[] = { "bases", "ending",        "humanitarian", "institutions", "mandate", "missions",
                                        "money", "peace-process", "people",       "places",       "threats", NULL };
  g_autoptr (MandateWord) word = g_object_new (MANDATE_TYPE_WORD, NULL);
  const MandateNode *expansion = mandate_node_get_child (node, "expansion");
  guint kind;

  if (!mandate_node_get_choice (node, "kind", kinds, &kind, error))
    return FALSE;

  word->kind = kind;
  mandate_reading_title (reading, MANDATE_ITEM (word), node, "name");
  mandate_reading_aliases (MANDATE_ITEM (word), node);
  mandate_reading_body (reading, MANDATE_ITEM (word), node);
  if (expansion != NULL)
    word->expansion = mandate_reading_second_name (reading, MANDATE_ITEM (word), node, expansion);
  return mandate_reading_add (reading, MANDATE_ITEM (word), node, error);
}
