/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The strip of mandates: which resolution was in force when. Each term is a
 * segment with the resolution's number; its ends are the days the resolution set.
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "timeline/mandate-timeline-metrics.h"
#include "timeline/mandate-timeline-terms.h"

#define PADDING 4

typedef struct
{
  MandateResolution *resolution;
  MandateDay first;
  MandateDay last;
  PangoLayout *layout;
} Term;

struct _MandateTimelineTerms
{
  GtkWidget parent_instance;

  MandateScale scale;
  GArray *terms;
};

G_DEFINE_FINAL_TYPE (MandateTimelineTerms, mandate_timeline_terms, GTK_TYPE_WIDGET)

static void
clear_term (gpointer data)
{
  Term *term = data;

  g_clear_object (&term->resolution);
  g_clear_object (&term->layout);
}

/* Of “S/RES/2100 (2013)”, the number that people know it by. */
static char *
get_number (MandateResolution *resolution)
{
  const char *symbol = mandate_resolution_get_symbol (resolution);
  const char *number = symbol != NULL ? strrchr (symbol, '/') : NULL;

  if (number == NULL)
    return g_strdup (symbol);
  number++;
  return g_strndup (number, strcspn (number, " "));
}

/* A term in view, as a rectangle of the strip. */
static gboolean
get_rect (MandateTimelineTerms *self, const Term *term, graphene_rect_t *rect)
{
  double a = mandate_scale_get_position (&self->scale, term->first);
  double b = mandate_scale_get_position (&self->scale, term->last + 1);
  double left = MAX (MIN (a, b), -8);
  double right = MIN (MAX (a, b), self->scale.extent + 8);

  graphene_rect_init (rect, (float) left + 0.5f, 2, (float) MAX (right - left - 1, 1),
                      (float) gtk_widget_get_height (GTK_WIDGET (self)) - 5);
  return right > 0 && left < self->scale.extent;
}

static void
snapshot_number (MandateTimelineTerms *self, Term *term, const graphene_rect_t *rect, GtkSnapshot *snapshot)
{
  float left = MAX (rect->origin.x, 0);
  float right = MIN (rect->origin.x + rect->size.width, (float) self->scale.extent);
  int width, height;
  GdkRGBA color;

  if (term->layout == NULL)
    {
      g_autofree char *number = get_number (term->resolution);

      term->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), number);
    }
  pango_layout_get_pixel_size (term->layout, &width, &height);
  if (width + 2 * PADDING > right - left)
    return;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((left + right - (float) width) / 2,
                                                floorf (rect->origin.y + (rect->size.height - (float) height) / 2)));
  gtk_snapshot_append_layout (snapshot, term->layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
mandate_timeline_terms_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MandateTimelineTerms *self = MANDATE_TIMELINE_TERMS (widget);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  for (guint i = 0; i < self->terms->len; i++)
    {
      Term *term = &g_array_index (self->terms, Term, i);
      GskRoundedRect outline;
      graphene_rect_t rect;
      GdkRGBA line = color;

      if (!get_rect (self, term, &rect))
        continue;

      line.alpha *= 0.55f * mandate_timeline_get_strength (widget);
      gsk_rounded_rect_init_from_rect (&outline, &rect, 4);
      gtk_snapshot_append_border (snapshot, &outline, (float[4]) { 1, 1, 1, 1 }, (GdkRGBA[4]) { line, line, line, line });
      snapshot_number (self, term, &rect, snapshot);
    }
}

static void
forget_words (MandateTimelineTerms *self)
{
  for (guint i = 0; i < self->terms->len; i++)
    g_clear_object (&g_array_index (self->terms, Term, i).layout);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
mandate_timeline_terms_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (mandate_timeline_terms_parent_class)->css_changed (widget, change);
  forget_words (MANDATE_TIMELINE_TERMS (widget));
}

static void
mandate_timeline_terms_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (mandate_timeline_terms_parent_class)->system_setting_changed (widget, setting);
  forget_words (MANDATE_TIMELINE_TERMS (widget));
}

static void
mandate_timeline_terms_finalize (GObject *object)
{
  g_array_unref (MANDATE_TIMELINE_TERMS (object)->terms);

  G_OBJECT_CLASS (mandate_timeline_terms_parent_class)->finalize (object);
}

static void
mandate_timeline_terms_class_init (MandateTimelineTermsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mandate_timeline_terms_finalize;
  widget_class->snapshot = mandate_timeline_terms_snapshot;
  widget_class->css_changed = mandate_timeline_terms_css_changed;
  widget_class->system_setting_changed = mandate_timeline_terms_system_setting_changed;
  gtk_widget_class_set_css_name (widget_class, "terms");
  /* What is in force is said where one asks for the place in time. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
mandate_timeline_terms_init (MandateTimelineTerms *self)
{
  self->scale = (MandateScale) { 1, 2, 1, FALSE };
  self->terms = g_array_new (FALSE, FALSE, sizeof (Term));
  g_array_set_clear_func (self->terms, clear_term);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
mandate_timeline_terms_new (void)
{
  return g_object_new (MANDATE_TYPE_TIMELINE_TERMS, NULL);
}

/**
 * mandate_timeline_terms_set_dossier:
 *
 * Shows the resolutions of the mission that have a term.
 */
void
mandate_timeline_terms_set_dossier (MandateTimelineTerms *self, MandateDossier *dossier)
{
  GListModel *resolutions = mandate_dossier_get_list (dossier, MANDATE_TYPE_RESOLUTION);

  g_return_if_fail (MANDATE_IS_TIMELINE_TERMS (self));

  g_array_set_size (self->terms, 0);
  for (guint i = 0; resolutions != NULL && i < g_list_model_get_n_items (resolutions); i++)
    {
      g_autoptr (MandateResolution) resolution = g_list_model_get_item (resolutions, i);
      MandateResolutionKind kind = mandate_resolution_get_kind (resolution);
      MandateSpan span = mandate_resolution_get_term (resolution);
      Term term = { NULL };

      if (span.start.year == 0 || (kind != MANDATE_RESOLUTION_KIND_ESTABLISHES && kind != MANDATE_RESOLUTION_KIND_RENEWS
                                   && kind != MANDATE_RESOLUTION_KIND_ENDS))
        continue;
      term.first = mandate_span_first_day (span);
      term.last = mandate_span_last_day (span);
      term.resolution = g_steal_pointer (&resolution);
      g_array_append_val (self->terms, term);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
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
  gtk_widget_queue_draw (GTK_WIDGET (self));
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
  MandateResolution *found = NULL;

  g_return_val_if_fail (MANDATE_IS_TIMELINE_TERMS (self), NULL);

  for (guint i = 0; i < self->terms->len; i++)
    {
      const Term *term = &g_array_index (self->terms, Term, i);

      if (term->first <= day && day <= term->last)
        found = term->resolution;
    }

  return found;
}
