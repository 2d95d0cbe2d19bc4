/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "style/mandate-header-title.h"
#include "timeline/mandate-coverage-strip.h"
#include "timeline/mandate-filter-chooser.h"
#include "timeline/mandate-timeline-asked.h"
#include "timeline/mandate-timeline.h"

G_BEGIN_DECLS

struct _MandateTimeline
{
  AdwBin parent_instance;

  GMenuModel *options;
  GtkMenuButton *options_button;
  MandateHeaderTitle *range;
  MandateTimelineView *view;
  GtkWidget *filter_button;
  GtkWidget *filter_dialog_button;
  GtkLabel *filter_number;
  GtkWidget *fit_separator;
  GtkWidget *zoom_out;
  GtkWidget *zoom_in;
  GtkWidget *fit_chapter;
  GtkWidget *fit;
  MandateFilterChooser *chooser;
  MandateTimelineAsked *asked;
  MandateCoverageStrip *coverage;

  MandateSession *session;
  GtkWidget *names;
  gboolean compact;
  gboolean stacked;
  gboolean show_coverage;

  /* What the reader asks: the events from and to which time is measured, where the
   * cursors stand on such, and the mandate that is looked at. */
  MandateEvent *measured[2];
  MandateResolution *resolution;
  GtkWidget *menu;
};

/* mandate-timeline-ask.c */
void mandate_timeline_install_questions (GtkWidgetClass  *widget_class);
void mandate_timeline_add_menu          (MandateTimeline *self);
void mandate_timeline_watch_questions   (MandateTimeline *self);
void mandate_timeline_dispose_questions (MandateTimeline *self);
void mandate_timeline_update_room       (MandateTimeline *self);

/* mandate-timeline-export.c */
void mandate_timeline_install_export    (GtkWidgetClass  *widget_class);

G_END_DECLS
