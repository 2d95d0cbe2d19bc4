/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The strip of mandates: which resolution was in force when. Each term is a button
 * that opens the resolution's card; its ends are the days the resolution set.
 *
 * To the keyboard the strip is one stop, within which left and right go from term to
 * term of those in view, and Home and End to the first and last; down goes back to the
 * events, and above the strip is nothing.
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "timeline/mandate-timeline-term.h"
#include "timeline/mandate-timeline-terms.h"

/* What is out of view is cut off where its round corners are not seen, in pixels. */
#define BEYOND 8

/* Free above and below the terms. */
#define MARGIN_TOP    2
#define MARGIN_BOTTOM 3

struct _MandateTimelineTerms
{
  GtkWidget parent_instance;

  MandateSession *session; /* unowned: the parent owns it */
  MandateScale scale;
};

G_DEFINE_FINAL_TYPE (MandateTimelineTerms, mandate_timeline_terms, GTK_TYPE_WIDGET)

static MandateTimelineTerm *
get_first_term (MandateTimelineTerms *self)
{
  return MANDATE_TIMELINE_TERM (gtk_widget_get_first_child (GTK_WIDGET (self)));
}

static MandateTimelineTerm *
get_next_term (MandateTimelineTerm *term)
{
  return MANDATE_TIMELINE_TERM (gtk_widget_get_next_sibling (GTK_WIDGET (term)));
}

static void
clicked_cb (MandateTimelineTerms *self, GtkButton *button)
{
  MandateResolution *resolution = mandate_timeline_term_get_resolution (MANDATE_TIMELINE_TERM (button));

  mandate_session_choose (self->session, MANDATE_ITEM (resolution));
}

/* The term whose card is open. */
static void
selected_cb (MandateTimelineTerms *self)
{
  MandateItem *selected = mandate_session_get_selected (self->session);

  for (MandateTimelineTerm *term = get_first_term (self); term != NULL; term = get_next_term (term))
    if (MANDATE_ITEM (mandate_timeline_term_get_resolution (term)) == selected)
      gtk_widget_set_state_flags (GTK_WIDGET (term), GTK_STATE_FLAG_SELECTED, FALSE);
    else
      gtk_widget_unset_state_flags (GTK_WIDGET (term), GTK_STATE_FLAG_SELECTED);
}

/* Gives the focus to the nearest term in view, from @from on, in the order of time. */
static gboolean
grab (GtkWidget *from, gboolean forward)
{
  for (GtkWidget *term = from; term != NULL;
       term = forward ? gtk_widget_get_next_sibling (term) : gtk_widget_get_prev_sibling (term))
    if (gtk_widget_get_child_visible (term))
      return gtk_widget_grab_focus (term);

  return FALSE;
}

static gboolean
move_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  gboolean reversed = MANDATE_TIMELINE_TERMS (widget)->scale.reversed;
  gboolean forward = (g_variant_get_int32 (args) > 0) != reversed;
  GtkWidget *current = gtk_widget_get_focus_child (widget);
  GtkWidget *next = current == NULL ? gtk_widget_get_first_child (widget)
                    : forward       ? gtk_widget_get_next_sibling (current)
                                    : gtk_widget_get_prev_sibling (current);

  if (!grab (next, forward))
    gtk_widget_error_bell (widget);
  return TRUE;
}

static gboolean
move_to_end_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  gboolean first = g_variant_get_int32 (args) < 0;

  if (!grab (first ? gtk_widget_get_first_child (widget) : gtk_widget_get_last_child (widget), first))
    gtk_widget_error_bell (widget);
  return TRUE;
}

/* Left to the timeline, of which this is a part, the key would choose an event. */
static gboolean
stay_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  gtk_widget_error_bell (widget);
  return TRUE;
}

/* The events are in the widget of which this is a part. */
static gboolean
leave_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  return gtk_widget_grab_focus (gtk_widget_get_parent (widget));
}

/* One stop: a second Tab leaves it. */
static gboolean
mandate_timeline_terms_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;
  return grab (gtk_widget_get_first_child (widget), TRUE);
}

/* A mandate that was renewed before its end gives way to the next. */
static void
allocate_term (MandateTimelineTerms *self, MandateTimelineTerm *term, int height)
{
  MandateTimelineTerm *next = get_next_term (term);
  double end = mandate_timeline_term_get_last (term) + 1;
  double a = mandate_scale_get_position (&self->scale, mandate_timeline_term_get_first (term));
  double b = mandate_scale_get_position (&self->scale, next != NULL ? MIN (end, mandate_timeline_term_get_first (next)) : end);
  int left = (int) round (MAX (MIN (a, b), -BEYOND));
  int right = (int) round (MIN (MAX (a, b), self->scale.extent + BEYOND));
  GtkAllocation place = { left, MARGIN_TOP, MAX (right - left - 1, 2), MAX (height - MARGIN_TOP - MARGIN_BOTTOM, 2) };

  gtk_widget_set_child_visible (GTK_WIDGET (term), right > 0 && left < self->scale.extent);
  if (!gtk_widget_get_child_visible (GTK_WIDGET (term)))
    return;

  mandate_timeline_term_set_in_view (term, MAX (-left, 0), MIN ((int) self->scale.extent - left, place.width));
  gtk_widget_size_allocate (GTK_WIDGET (term), &place, -1);
}

static void
mandate_timeline_terms_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MandateTimelineTerms *self = MANDATE_TIMELINE_TERMS (widget);

  for (MandateTimelineTerm *term = get_first_term (self); term != NULL; term = get_next_term (term))
    {
      /* GTK wants to be asked before; the strip's height is the timeline's. */
      gtk_widget_measure (GTK_WIDGET (term), GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      allocate_term (self, term, height);
    }
}

static void
mandate_timeline_terms_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (mandate_timeline_terms_parent_class)->dispose (object);
}

static void
mandate_timeline_terms_class_init (MandateTimelineTermsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mandate_timeline_terms_dispose;
  widget_class->size_allocate = mandate_timeline_terms_size_allocate;
  widget_class->focus = mandate_timeline_terms_focus;
  gtk_widget_class_set_css_name (widget_class, "terms");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, move_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Left, 0, move_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, move_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Right, 0, move_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, move_to_end_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Home, 0, move_to_end_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, move_to_end_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_End, 0, move_to_end_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, stay_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Up, 0, stay_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, leave_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Down, 0, leave_cb, NULL);
}

static void
mandate_timeline_terms_init (MandateTimelineTerms *self)
{
  self->scale = (MandateScale) { 1, 2, 1, FALSE };
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Mandates in force"), -1);
}

GtkWidget *
mandate_timeline_terms_new (void)
{
  return g_object_new (MANDATE_TYPE_TIMELINE_TERMS, NULL);
}

static gboolean
has_term (MandateResolution *resolution)
{
  MandateResolutionKind kind = mandate_resolution_get_kind (resolution);

  return mandate_resolution_get_term (resolution).start.year != 0
         && (kind == MANDATE_RESOLUTION_KIND_ESTABLISHES || kind == MANDATE_RESOLUTION_KIND_RENEWS
             || kind == MANDATE_RESOLUTION_KIND_ENDS);
}

/**
 * mandate_timeline_terms_set_session:
 *
 * Shows the resolutions of the mission that have a term. May be called once.
 */
void
mandate_timeline_terms_set_session (MandateTimelineTerms *self, MandateSession *session)
{
  GListModel *resolutions = mandate_dossier_get_list (mandate_session_get_dossier (session), MANDATE_TYPE_RESOLUTION);

  g_return_if_fail (MANDATE_IS_TIMELINE_TERMS (self));

  self->session = session;
  g_signal_connect_object (session, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  for (guint i = 0; resolutions != NULL && i < g_list_model_get_n_items (resolutions); i++)
    {
      g_autoptr (MandateResolution) resolution = g_list_model_get_item (resolutions, i);
      GtkWidget *term;

      if (!has_term (resolution))
        continue;
      term = mandate_timeline_term_new (resolution);
      g_signal_connect_object (term, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (term, GTK_WIDGET (self));
    }
}

/**
 * mandate_timeline_terms_set_scale:
 *
 * To be called by the parent while it allocates.
 */
void
mandate_timeline_terms_set_scale (MandateTimelineTerms *self, const MandateScale *scale)
{
  g_return_if_fail (MANDATE_IS_TIMELINE_TERMS (self));

  if (mandate_scale_equal (&self->scale, scale))
    return;

  self->scale = *scale;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* On the day that two share, the later. */
static MandateTimelineTerm *
find_term (MandateTimelineTerms *self, MandateDay day)
{
  MandateTimelineTerm *found = NULL;

  for (MandateTimelineTerm *term = get_first_term (self); term != NULL; term = get_next_term (term))
    if (mandate_timeline_term_get_first (term) <= day && day <= mandate_timeline_term_get_last (term))
      found = term;

  return found;
}

/**
 * mandate_timeline_terms_find:
 *
 * Returns: (transfer none) (nullable): the resolution in force on a day; on the
 *   day that two share, the later
 */
MandateResolution *
mandate_timeline_terms_find (MandateTimelineTerms *self, MandateDay day)
{
  MandateTimelineTerm *term;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_TERMS (self), NULL);

  term = find_term (self, day);
  return term != NULL ? mandate_timeline_term_get_resolution (term) : NULL;
}

/**
 * mandate_timeline_terms_grab_day:
 *
 * Gives the focus to the mandate that was in force on a day, if it is in view.
 *
 * Returns: whether it has it
 */
gboolean
mandate_timeline_terms_grab_day (MandateTimelineTerms *self, MandateDay day)
{
  MandateTimelineTerm *term;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_TERMS (self), FALSE);

  term = find_term (self, day);
  return term != NULL && gtk_widget_get_mapped (GTK_WIDGET (term)) && gtk_widget_grab_focus (GTK_WIDGET (term));
}
