/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Chips: small buttons with a few words, as many in a line as fit. */

#include "config.h"

#include "style/mandate-chip.h"

/* Words that are wider, in pixels, wrap where the chip has no room for them. That much
 * there is in the narrowest window, however large the letters. */
#define WRAP_WIDTH 220

static GtkSizeRequestMode
get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Short words are never broken; a label by itself would break between any two. */
static void
measure (GtkWidget      *widget,
         GtkOrientation  orientation,
         int             for_size,
         int            *minimum,
         int            *natural,
         int            *minimum_baseline,
         int            *natural_baseline)
{
  GtkWidget *label = gtk_widget_get_first_child (widget);

  gtk_widget_measure (label, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MAX (*minimum, MIN (*natural, WRAP_WIDTH));
}

static void
allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_size_allocate (gtk_widget_get_first_child (widget), &(GtkAllocation) { 0, 0, width, height }, baseline);
}

static GtkWidget *
create_words (const char *words)
{
  GtkWidget *bin = g_object_new (ADW_TYPE_BIN, "hexpand", TRUE, "child",
                                 g_object_new (GTK_TYPE_LABEL, "label", words, "wrap", TRUE, "wrap-mode",
                                               PANGO_WRAP_WORD_CHAR, "natural-wrap-mode", GTK_NATURAL_WRAP_NONE,
                                               "xalign", 0.0, NULL),
                                 NULL);

  gtk_widget_set_layout_manager (bin, gtk_custom_layout_new (get_request_mode, measure, allocate));
  return bin;
}

/**
 * mandate_chips_box_new:
 *
 * Lines are filled by the least width of their chips: AdwWrapBox of libadwaita 1.7
 * sets a chip whose natural width is too much beside a box from right to left.
 *
 * Returns: (transfer floating): a box for chips
 */
GtkWidget *
mandate_chips_box_new (void)
{
  return g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 6, "wrap-policy", ADW_WRAP_MINIMUM, NULL);
}

/**
 * mandate_chip_new:
 * @icon_name: (nullable): an icon to stand behind the words
 *
 * Returns: (transfer floating): a button
 */
GtkWidget *
mandate_chip_new (const char *words, const char *icon_name)
{
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), create_words (words));
  if (icon_name != NULL)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon_name));
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_set_valign (chip, GTK_ALIGN_CENTER);
  /* The words fill the chip, but the chip does not fill its line. */
  gtk_widget_set_hexpand (chip, FALSE);
  gtk_widget_add_css_class (chip, "chip");
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  return chip;
}
