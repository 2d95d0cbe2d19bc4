/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Tooltips that cost nothing until the pointer rests. On X11, GTK asks the display four
 * times where the pointer is whenever a widget that is shown is given a tooltip: a third
 * of a millisecond for each button, all of it before the first frame. Here the tooltip
 * is asked for instead.
 *
 * In a template, a MandateTooltip names the widget and its words. It lives no longer than
 * the template is read.
 */

#include "config.h"

#include "style/mandate-tooltip.h"

#define MARKUP_KEY "mandate-tooltip"

struct _MandateTooltip
{
  GObject parent_instance;

  GtkWidget *widget;
  char *words;
};

enum
{
  PROP_0,
  PROP_WIDGET,
  PROP_WORDS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateTooltip, mandate_tooltip, G_TYPE_OBJECT)

static void
mandate_tooltip_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  MandateTooltip *self = MANDATE_TOOLTIP (object);

  switch (id)
    {
    case PROP_WIDGET:
      g_set_object (&self->widget, g_value_get_object (value));
      break;
    case PROP_WORDS:
      g_set_str (&self->words, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }

  if (self->widget != NULL && self->words != NULL)
    mandate_tooltip_set (self->widget, self->words);
}

static void
mandate_tooltip_dispose (GObject *object)
{
  MandateTooltip *self = MANDATE_TOOLTIP (object);

  g_clear_object (&self->widget);
  g_clear_pointer (&self->words, g_free);

  G_OBJECT_CLASS (mandate_tooltip_parent_class)->dispose (object);
}

static void
mandate_tooltip_class_init (MandateTooltipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->set_property = mandate_tooltip_set_property;
  object_class->dispose = mandate_tooltip_dispose;

  properties[PROP_WIDGET] = g_param_spec_object ("widget", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
mandate_tooltip_init (MandateTooltip *self)
{
}

static gboolean
query_cb (GtkWidget *widget, int x, int y, gboolean by_key, GtkTooltip *tooltip)
{
  gtk_tooltip_set_markup (tooltip, mandate_tooltip_get_markup (widget));
  return TRUE;
}

/**
 * mandate_tooltip_set_markup:
 * @markup: what the pointer is told, as Pango markup
 *
 * Says nothing to assistive technology, which is told the same in other ways.
 */
void
mandate_tooltip_set_markup (GtkWidget *widget, const char *markup)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (markup != NULL);

  if (mandate_tooltip_get_markup (widget) == NULL)
    {
      gtk_widget_set_has_tooltip (widget, TRUE);
      g_signal_connect (widget, "query-tooltip", G_CALLBACK (query_cb), NULL);
    }
  g_object_set_data_full (G_OBJECT (widget), MARKUP_KEY, g_strdup (markup), g_free);
}

/**
 * mandate_tooltip_set:
 * @widget: a button that shows an icon alone, or less than its name
 * @words: what the pointer is told, and the button's name
 */
void
mandate_tooltip_set (GtkWidget *widget, const char *words)
{
  g_autofree char *markup = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (words != NULL);

  markup = g_markup_escape_text (words, -1);
  mandate_tooltip_set_markup (widget, markup);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/**
 * mandate_tooltip_get_markup:
 *
 * Returns: (transfer none) (nullable): what the pointer is told, as Pango markup
 */
const char *
mandate_tooltip_get_markup (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return g_object_get_data (G_OBJECT (widget), MARKUP_KEY);
}
