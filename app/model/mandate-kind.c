/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Kinds of event and the lanes they stand in: one table. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-kind.h"

static const struct
{
  const char *nick;
  const char *name;
  MandateLane lane;
} kinds[MANDATE_N_KINDS] = {
  [MANDATE_KIND_MANDATE] = { "mandate", NC_ ("kind of event", "Mandate"), MANDATE_LANE_POLITICS },
  [MANDATE_KIND_POLITICS] = { "politics", NC_ ("kind of event", "Politics"), MANDATE_LANE_POLITICS },
  [MANDATE_KIND_PEACE_PROCESS] = { "peace-process", NC_ ("kind of event", "Peace process"), MANDATE_LANE_PEACE },
  [MANDATE_KIND_REGIONAL] = { "regional", NC_ ("kind of event", "Region"), MANDATE_LANE_PEACE },
  [MANDATE_KIND_ATTACK] = { "attack", NC_ ("kind of event", "Attack"), MANDATE_LANE_FIGHTING },
  [MANDATE_KIND_SECURITY] = { "security", NC_ ("kind of event", "Fighting"), MANDATE_LANE_FIGHTING },
  [MANDATE_KIND_HUMAN_RIGHTS] = { "human-rights", NC_ ("kind of event", "Human rights"), MANDATE_LANE_PEOPLE },
  [MANDATE_KIND_HUMANITARIAN] = { "humanitarian", NC_ ("kind of event", "Humanitarian"), MANDATE_LANE_PEOPLE },
  [MANDATE_KIND_DEPLOYMENT] = { "deployment", NC_ ("kind of event", "Deployment"), MANDATE_LANE_MISSION },
  [MANDATE_KIND_WITHDRAWAL] = { "withdrawal", NC_ ("kind of event", "Withdrawal"), MANDATE_LANE_MISSION },
};

static const char * const lanes[MANDATE_N_LANES] = {
  [MANDATE_LANE_POLITICS] = NC_ ("lane of the timeline", "Mandate and politics"),
  [MANDATE_LANE_PEACE] = NC_ ("lane of the timeline", "Peace talks"),
  [MANDATE_LANE_FIGHTING] = NC_ ("lane of the timeline", "Attacks and fighting"),
  [MANDATE_LANE_PEOPLE] = NC_ ("lane of the timeline", "People and rights"),
  [MANDATE_LANE_MISSION] = NC_ ("lane of the timeline", "The mission"),
};

/**
 * mandate_kind_from_nick:
 * @nick: the word that the record's files use
 * @kind: (out): the kind; left alone where there is none
 *
 * Returns: whether there is such a kind
 */
gboolean
mandate_kind_from_nick (const char *nick, MandateKind *kind)
{
  g_return_val_if_fail (nick != NULL && kind != NULL, FALSE);

  for (guint i = 0; i < MANDATE_N_KINDS; i++)
    if (g_str_equal (kinds[i].nick, nick))
      {
        *kind = i;
        return TRUE;
      }

  return FALSE;
}

const char *
mandate_kind_get_nick (MandateKind kind)
{
  g_return_val_if_fail (kind < MANDATE_N_KINDS, NULL);

  return kinds[kind].nick;
}

/**
 * mandate_kind_get_name:
 *
 * Returns: (transfer none): the kind's name in the reader's language
 */
const char *
mandate_kind_get_name (MandateKind kind)
{
  g_return_val_if_fail (kind < MANDATE_N_KINDS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "kind of event", kinds[kind].name);
}

MandateLane
mandate_kind_get_lane (MandateKind kind)
{
  g_return_val_if_fail (kind < MANDATE_N_KINDS, MANDATE_LANE_POLITICS);

  return kinds[kind].lane;
}

/**
 * mandate_lane_get_name:
 *
 * Returns: (transfer none): the lane's name in the reader's language
 */
const char *
mandate_lane_get_name (MandateLane lane)
{
  g_return_val_if_fail (lane < MANDATE_N_LANES, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "lane of the timeline", lanes[lane]);
}
