/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-date.h"

G_BEGIN_DECLS

/**
 * MandateDateStyle:
 * @MANDATE_DATE_LONG: with the month in full: “16 June 2023”
 * @MANDATE_DATE_SHORT: with the month shortened: “16 Jun 2023”
 */
typedef enum
{
  MANDATE_DATE_LONG,
  MANDATE_DATE_SHORT,
} MandateDateStyle;

char *mandate_date_to_words (MandateDate       date,
                             MandateDateStyle  style);
char *mandate_span_to_words (MandateSpan       span,
                             MandateDateStyle  style);
char *mandate_day_format    (MandateDay        day,
                             const char       *format);

G_END_DECLS
