/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-resolution.h"
#include "mandate-item-private.h"

G_BEGIN_DECLS

/* Filled by the reader, read-only ever after. */
struct _MandateResolution
{
  MandateItem parent_instance;

  MandateResolutionKind kind;
  char *symbol;
  MandateDate date;
  guint meeting;
  int votes_for;
  int votes_against;
  int abstentions;
  double military;
  double police;
  MandateSpan term;
  MandateEvent *event;
  GPtrArray *tasks;
};

G_END_DECLS
