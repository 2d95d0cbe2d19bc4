/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-item.h"
#include "mandate-date.h"

G_BEGIN_DECLS

#define MANDATE_TYPE_SOURCE (mandate_source_get_type ())

G_DECLARE_FINAL_TYPE (MandateSource, mandate_source, MANDATE, SOURCE, MandateItem)

const char   *mandate_source_get_publisher (MandateSource *self);
MandateDate   mandate_source_get_date      (MandateSource *self);
const char   *mandate_source_get_symbol    (MandateSource *self);
const char   *mandate_source_get_uri       (MandateSource *self);
const char   *mandate_source_get_via       (MandateSource *self);
gboolean      mandate_source_get_described (MandateSource *self);

G_END_DECLS
