/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A mark or a cluster of the timeline for those who hear it: an item of the list
 * that its lane is. It is drawn, not a widget; one is made for each that is in
 * view when assistive technology asks for the lane's children, and forgotten
 * when the lane is laid out anew. The lane owns them.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "timeline/mandate-timeline-accessible.h"
#include "timeline/mandate-timeline-lane-private.h"

struct _MandateTimelineAccessible
{
  GObject parent_instance;

  MandateTimelineLane *lane; /* unowned; NULL once forgotten */
  MandatePlaced placed;
  guint index;
  GtkATContext *context;
};

enum
{
  PROP_0,
  PROP_ACCESSIBLE_ROLE,
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MandateTimelineAccessible, mandate_timeline_accessible, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static GPtrArray *
get_children (MandateTimelineLane *lane)
{
  return g_object_get_data (G_OBJECT (lane), "mandate-accessible-children");
}

static GtkATContext *
get_at_context (GtkAccessible *accessible)
{
  MandateTimelineAccessible *self = MANDATE_TIMELINE_ACCESSIBLE (accessible);

  if (self->lane == NULL)
    return NULL;
  if (self->context == NULL)
    self->context = gtk_at_context_create (GTK_ACCESSIBLE_ROLE_LIST_ITEM, accessible,
                                           gtk_widget_get_display (GTK_WIDGET (self->lane)));
  return self->context != NULL ? g_object_ref (self->context) : NULL;
}

static GtkAccessible *
get_accessible_parent (GtkAccessible *accessible)
{
  MandateTimelineAccessible *self = MANDATE_TIMELINE_ACCESSIBLE (accessible);

  return self->lane != NULL ? g_object_ref (GTK_ACCESSIBLE (self->lane)) : NULL;
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  return NULL;
}

static GtkAccessible *
get_next_accessible_sibling (GtkAccessible *accessible)
{
  MandateTimelineAccessible *self = MANDATE_TIMELINE_ACCESSIBLE (accessible);
  GPtrArray *children = self->lane != NULL ? get_children (self->lane) : NULL;

  if (children == NULL || self->index + 1 >= children->len)
    return NULL;
  return g_object_ref (g_ptr_array_index (children, self->index + 1));
}

static gboolean
get_platform_state (GtkAccessible *accessible, GtkAccessiblePlatformState state)
{
  return FALSE;
}

static gboolean
get_bounds (GtkAccessible *accessible, int *x, int *y, int *width, int *height)
{
  MandateTimelineAccessible *self = MANDATE_TIMELINE_ACCESSIBLE (accessible);
  graphene_rect_t rect;

  if (self->lane == NULL)
    return FALSE;

  mandate_timeline_lane_get_rect (self->lane, &self->placed, &rect);
  *x = (int) rect.origin.x;
  *y = (int) rect.origin.y;
  *width = (int) rect.size.width;
  *height = (int) rect.size.height;
  return TRUE;
}

static void
accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_at_context = get_at_context;
  iface->get_accessible_parent = get_accessible_parent;
  iface->get_first_accessible_child = get_first_accessible_child;
  iface->get_next_accessible_sibling = get_next_accessible_sibling;
  iface->get_platform_state = get_platform_state;
  iface->get_bounds = get_bounds;
}

static void
mandate_timeline_accessible_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_ACCESSIBLE_ROLE)
    g_value_set_enum (value, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

/* The role is always the same. */
static void
mandate_timeline_accessible_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
}

static void
mandate_timeline_accessible_dispose (GObject *object)
{
  MandateTimelineAccessible *self = MANDATE_TIMELINE_ACCESSIBLE (object);

  self->lane = NULL;
  g_clear_object (&self->context);

  G_OBJECT_CLASS (mandate_timeline_accessible_parent_class)->dispose (object);
}

static void
mandate_timeline_accessible_class_init (MandateTimelineAccessibleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mandate_timeline_accessible_get_property;
  object_class->set_property = mandate_timeline_accessible_set_property;
  object_class->dispose = mandate_timeline_accessible_dispose;
  g_object_class_override_property (object_class, PROP_ACCESSIBLE_ROLE, "accessible-role");
}

static void
mandate_timeline_accessible_init (MandateTimelineAccessible *self)
{
}

/**
 * mandate_timeline_describe_cluster:
 *
 * Returns: (transfer full): what a cluster holds, in words
 */
char *
mandate_timeline_describe_cluster (MandateTimelineLane *lane, const MandatePlaced *placed)
{
  MandateDate first = mandate_date_from_day (placed->first);
  MandateDate last = mandate_date_from_day (placed->last);
  MandateSpan span = mandate_span_new (first, placed->first < placed->last ? last : (MandateDate) { 0 });
  g_autofree char *when = mandate_span_to_words (span, MANDATE_DATE_LONG);

  /* Translators: what a cluster on the timeline stands for: a number of events and
   * the days on which they happened */
  return g_strdup_printf (ngettext ("%u event, %s", "%u events, %s", placed->count), placed->count, when);
}

static char *
describe_event (MandateEvent *event)
{
  g_autofree char *when = mandate_span_to_words (mandate_event_get_span (event), MANDATE_DATE_LONG);

  /* Translators: an event on the timeline as a screen reader says it: its date and its title */
  return g_strdup_printf (C_ ("event on the timeline", "%s: %s"), when, mandate_item_get_title (MANDATE_ITEM (event)));
}

static void
describe (MandateTimelineAccessible *self)
{
  MandateTimelineLane *lane = self->lane;
  g_autoptr (MandateEvent) event = mandate_timeline_series_get_member (lane->series, lane->lane, self->placed.number);
  guint position = self->placed.cluster && self->placed.from != G_MAXUINT ? self->placed.from : self->placed.number;
  g_autofree char *label = self->placed.cluster ? mandate_timeline_describe_cluster (lane, &self->placed)
                                                : describe_event (event);
  g_autofree char *leader = self->placed.cluster
                              /* Translators: of the events of a cluster on the timeline, the title of one */
                              ? g_strdup_printf (_("Foremost: %s"), mandate_item_get_title (MANDATE_ITEM (event)))
                              : NULL;

  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
    leader != NULL ? leader : mandate_kind_get_name (self->placed.kind), -1);
  gtk_accessible_update_relation (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_POS_IN_SET, (int) position + 1, GTK_ACCESSIBLE_RELATION_SET_SIZE,
    (int) mandate_index_get_n_events (mandate_timeline_series_get_index (lane->series), lane->lane), -1);
}

/* What stands for the chosen event, itself or its cluster. */
static void
update_selected (MandateTimelineLane *lane, GPtrArray *children)
{
  const MandatePlaced *placed = lane->selected != NULL ? mandate_timeline_lane_find (lane, lane->selected) : NULL;

  for (guint i = 0; i < children->len; i++)
    {
      MandateTimelineAccessible *child = g_ptr_array_index (children, i);
      gboolean selected = placed != NULL && child->placed.row == placed->row
                          && child->placed.extent.start == placed->extent.start;

      gtk_accessible_update_state (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
    }
}

static int
compare_placed (gconstpointer a, gconstpointer b)
{
  const MandateTimelineAccessible *one = *(MandateTimelineAccessible * const *) a;
  const MandateTimelineAccessible *other = *(MandateTimelineAccessible * const *) b;

  if (one->placed.first != other->placed.first)
    return one->placed.first < other->placed.first ? -1 : 1;
  return (one->placed.number > other->placed.number) - (one->placed.number < other->placed.number);
}

static GPtrArray *
make_children (MandateTimelineLane *lane)
{
  GPtrArray *children = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; lane->placed != NULL && i < lane->placed->len; i++)
    {
      const MandatePlaced *placed = &g_array_index (lane->placed, MandatePlaced, i);
      MandateTimelineAccessible *child;

      if (!mandate_timeline_lane_is_in_view (lane, placed))
        continue;
      child = g_object_new (MANDATE_TYPE_TIMELINE_ACCESSIBLE, NULL);
      child->lane = lane;
      child->placed = *placed;
      g_ptr_array_add (children, child);
    }

  g_ptr_array_sort (children, compare_placed);
  for (guint i = 0; i < children->len; i++)
    ((MandateTimelineAccessible *) g_ptr_array_index (children, i))->index = i;
  for (guint i = 0; i < children->len; i++)
    describe (g_ptr_array_index (children, i));
  update_selected (lane, children);
  return children;
}

/**
 * mandate_timeline_accessible_get_first:
 *
 * Returns: (transfer full) (nullable): the first of what the lane shows, by time
 */
GtkAccessible *
mandate_timeline_accessible_get_first (MandateTimelineLane *lane)
{
  GPtrArray *children = get_children (lane);

  if (children == NULL)
    {
      children = make_children (lane);
      g_object_set_data_full (G_OBJECT (lane), "mandate-accessible-children", children, (GDestroyNotify) g_ptr_array_unref);
    }

  return children->len > 0 ? g_object_ref (g_ptr_array_index (children, 0)) : NULL;
}

/**
 * mandate_timeline_accessible_forget_children:
 *
 * To be called when what the lane shows is no longer what it was.
 */
void
mandate_timeline_accessible_forget_children (GtkAccessible *lane)
{
  GPtrArray *children = g_object_get_data (G_OBJECT (lane), "mandate-accessible-children");

  for (guint i = 0; children != NULL && i < children->len; i++)
    ((MandateTimelineAccessible *) g_ptr_array_index (children, i))->lane = NULL;
  g_object_set_data (G_OBJECT (lane), "mandate-accessible-children", NULL);
}

/**
 * mandate_timeline_accessible_update_lane:
 *
 * Names the lane and says how many events it has.
 */
void
mandate_timeline_accessible_update_lane (MandateTimelineLane *lane)
{
  MandateIndex *index = mandate_timeline_series_get_index (lane->series);
  guint n = index != NULL ? mandate_index_get_n_events (index, lane->lane) : 0;
  const char *name = lane->lane == MANDATE_TIMELINE_ALL ? _("All lanes") : mandate_lane_get_name (lane->lane);
  /* Translators: a lane of the timeline and how many events it has: “Peace talks, 38 events” */
  g_autofree char *label = g_strdup_printf (ngettext ("%s, %u event", "%s, %u events", n), name, n);

  gtk_accessible_update_property (GTK_ACCESSIBLE (lane), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/**
 * mandate_timeline_accessible_update_selected:
 * @event: (nullable): the event that is chosen
 */
void
mandate_timeline_accessible_update_selected (MandateTimelineLane *lane, MandateEvent *event)
{
  GPtrArray *children = get_children (lane);

  g_set_object (&lane->selected, event);
  if (children != NULL)
    update_selected (lane, children);
}
