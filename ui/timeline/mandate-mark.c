/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The shapes of the ten kinds of event. Within a lane the two kinds differ in
 * shape, so that colour never tells a kind by itself; what begins points up and
 * what ends points down.
 */

#include "config.h"

#include "timeline/mandate-mark.h"

static void
add_polygon (GskPathBuilder *builder, const float points[][2], guint n, float scale)
{
  for (guint i = 0; i < n; i++)
    {
      if (i == 0)
        gsk_path_builder_move_to (builder, points[i][0] * scale, points[i][1] * scale);
      else
        gsk_path_builder_line_to (builder, points[i][0] * scale, points[i][1] * scale);
    }
  gsk_path_builder_close (builder);
}

static void
add_disc (GskPathBuilder *builder, float radius)
{
  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (0, 0), radius);
}

/* The hole is wound the other way by the even-odd rule. */
static void
add_ring (GskPathBuilder *builder, float radius)
{
  add_disc (builder, radius);
  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (0, 0), radius * 0.5f);
}

/**
 * mandate_mark_path_new:
 * @size: height of a mark, in pixels
 *
 * Returns: (transfer full): the shape of @kind about the origin, to be filled by
 *   the even-odd rule
 */
GskPath *
mandate_mark_path_new (MandateKind kind, double size)
{
  static const float diamond[][2] = { { 0, -1.15f }, { 1.15f, 0 }, { 0, 1.15f }, { -1.15f, 0 } };
  static const float square[][2] = { { -0.88f, -0.88f }, { 0.88f, -0.88f }, { 0.88f, 0.88f }, { -0.88f, 0.88f } };
  static const float up[][2] = { { 0, -1.05f }, { 1.1f, 0.9f }, { -1.1f, 0.9f } };
  static const float down[][2] = { { 0, 1.05f }, { 1.1f, -0.9f }, { -1.1f, -0.9f } };
  static const float plus[][2] = { { -0.4f, -1 }, { 0.4f, -1 }, { 0.4f, -0.4f }, { 1, -0.4f }, { 1, 0.4f }, { 0.4f, 0.4f },
                                   { 0.4f, 1 }, { -0.4f, 1 }, { -0.4f, 0.4f }, { -1, 0.4f }, { -1, -0.4f }, { -0.4f, -0.4f } };
  GskPathBuilder *builder = gsk_path_builder_new ();
  float half = (float) size / 2;

  switch (kind)
    {
    case MANDATE_KIND_MANDATE:
      add_polygon (builder, diamond, G_N_ELEMENTS (diamond), half);
      break;
    case MANDATE_KIND_ATTACK:
      add_polygon (builder, square, G_N_ELEMENTS (square), half);
      break;
    case MANDATE_KIND_SECURITY:
    case MANDATE_KIND_REGIONAL:
      add_ring (builder, half);
      break;
    case MANDATE_KIND_HUMANITARIAN:
      add_polygon (builder, plus, G_N_ELEMENTS (plus), half);
      break;
    case MANDATE_KIND_DEPLOYMENT:
      add_polygon (builder, up, G_N_ELEMENTS (up), half);
      break;
    case MANDATE_KIND_WITHDRAWAL:
      add_polygon (builder, down, G_N_ELEMENTS (down), half);
      break;
    case MANDATE_KIND_POLITICS:
    case MANDATE_KIND_PEACE_PROCESS:
    case MANDATE_KIND_HUMAN_RIGHTS:
    case MANDATE_N_KINDS:
    default:
      add_disc (builder, half);
      break;
    }

  return gsk_path_builder_free_to_path (builder);
}
