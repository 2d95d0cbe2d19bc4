/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-dossier.h"

G_BEGIN_DECLS

/**
 * MandateReport:
 * @point: the count, owned by its series
 * @column: which of its numbers
 * @measure: what that number counts
 * @value: the number
 * @ceiling: the most that there might be of these; NAN where no ceiling is of the same
 *
 * A strength that was reported while a resolution was in force.
 */
typedef struct
{
  const MandatePoint *point;
  guint column;
  MandateMeasure *measure;
  double value;
  double ceiling;
} MandateReport;

/**
 * MandateLens:
 * @resolution: a resolution of the Security Council
 * @term: from when until when it was in force
 * @military: the most soldiers that the mission might have; NAN where it was not found
 * @police: the most police; NAN where it was not found
 * @kept: whether the ceilings are those of an earlier resolution, which it left as they were
 * @series: (nullable): where the reports come from
 * @reports: (element-type MandateReport): the strengths reported in the term, by date
 * @events: (element-type MandateEvent): the events of the term
 *
 * A resolution seen beside what was reported while it was in force.
 */
typedef struct
{
  MandateResolution *resolution;
  MandateSpan term;
  double military;
  double police;
  gboolean kept;
  MandateSeries *series;
  GArray *reports;
  GPtrArray *events;
} MandateLens;

GPtrArray   *mandate_lens_list_resolutions (MandateDossier      *dossier);
MandateLens *mandate_lens_new              (MandateDossier      *dossier,
                                            GListModel          *events,
                                            MandateResolution   *resolution);
gboolean     mandate_lens_get_term         (MandateResolution   *resolution,
                                            MandateSpan         *term);
void         mandate_lens_free             (MandateLens         *self);

char        *mandate_lens_dup_term_words    (const MandateLens   *self);
char        *mandate_lens_dup_ceiling_words (const MandateLens   *self);
char        *mandate_report_to_words        (const MandateReport *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MandateLens, mandate_lens_free)

G_END_DECLS
