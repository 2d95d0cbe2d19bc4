/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reader/mandate-reading-page.h"
#include "record/mandate-card.h"
#include "style/mandate-header-title.h"
#include "timeline/mandate-timeline.h"
#include "window/mandate-overview-page.h"
#include "window/mandate-sidebar.h"
#include "window/mandate-window.h"

G_BEGIN_DECLS

struct _MandateWindow
{
  AdwApplicationWindow parent_instance;

  AdwNavigationSplitView *split;
  AdwNavigationPage *content_page;
  MandateHeaderTitle *title;
  AdwMultiLayoutView *layouts;
  AdwOverlaySplitView *wide_split;
  AdwOverlaySplitView *wide_timeline_split;
  GtkPaned *paned;
  GtkStack *pages;
  GtkMenuButton *second_button;
  MandateSidebar *sidebar;
  MandateOverviewPage *overview;
  MandateReadingPage *reading;
  MandateCard *card;
  MandateTimeline *timeline;

  MandateSession *session;
  GSettings *settings;
  gboolean narrow;
  gboolean low;
  gboolean show_details;
  guint show_details_tick;
};

/* mandate-window-actions.c */
void mandate_window_install_actions (GtkWidgetClass *widget_class);
void mandate_window_update_actions  (MandateWindow  *self);

/* mandate-window-state.c */
void mandate_window_restore_page    (MandateWindow  *self);
void mandate_window_restore_state   (MandateWindow  *self);
void mandate_window_save_state      (MandateWindow  *self);
void mandate_window_continue        (MandateWindow  *self);

G_END_DECLS
