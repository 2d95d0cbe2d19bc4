/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The first page: what the mission was, the dates that are easily confused, key
 * numbers, the way into the article, and how the record was made.
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mandate-date-words.h"
#include "record/mandate-card-parts.h"
#include "style/mandate-text-label.h"
#include "window/mandate-overview-page.h"

/* In pixels: two to a line in a wide window, one in a narrow one, never three, of
 * which four would leave one alone. */
#define TILE_WIDTH 280

struct _MandateOverviewPage
{
  AdwBin parent_instance;

  GtkBox *box;
  GtkWidget *start_button;

  MandateSession *session;
  gboolean reading;
  gboolean painted;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateOverviewPage, mandate_overview_page, ADW_TYPE_BIN)

/* Of the mission's texts. */
static const char *
get_language (MandateSession *session)
{
  return mandate_item_get_language (MANDATE_ITEM (mandate_dossier_get_mission (mandate_session_get_dossier (session))));
}

static GtkWidget *
create_tiles (void)
{
  return g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 12, "line-spacing", 12, "justify", ADW_JUSTIFY_FILL,
                       "justify-last-line", TRUE, "line-homogeneous", TRUE, "natural-line-length", 800, NULL);
}

/* Tiles of one group want the same width, so that those of one line stand below those
 * of another. */
static void
append_tile (GtkWidget *tiles, GtkSizeGroup *widths, GtkWidget *tile)
{
  gtk_widget_add_css_class (tile, "tile");
  gtk_widget_set_size_request (tile, TILE_WIDTH, -1);
  gtk_widget_set_hexpand (tile, TRUE);
  gtk_size_group_add_widget (widths, tile);
  adw_wrap_box_append (ADW_WRAP_BOX (tiles), tile);
}

static GtkWidget *
small_label (GtkWidget *label, int max_chars)
{
  gtk_label_set_max_width_chars (GTK_LABEL (label), max_chars);
  return label;
}

static void
moment_clicked_cb (GtkButton *button, MandateSession *session)
{
  mandate_session_choose (session, g_object_get_data (G_OBJECT (button), "event"));
}

static GtkWidget *
create_moment (const MandateMoment *moment, MandateSession *session)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *text = small_label (mandate_words_label_new (mandate_text_get_plain (moment->text), "tile-text"), 30);

  mandate_label_set_language (GTK_LABEL (text), get_language (session));

  gtk_box_append (GTK_BOX (box), small_label (mandate_words_label_new (moment->title, "tile-date"), 30));
  gtk_box_append (GTK_BOX (box), text);
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, moment->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, mandate_text_get_plain (moment->text), -1);
  g_object_set_data_full (G_OBJECT (button), "event", g_object_ref (moment->event), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (moment_clicked_cb), session, G_CONNECT_DEFAULT);
  return button;
}

static GtkWidget *
create_number (const MandateNumber *number, MandateSession *session)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *amount = mandate_amount_to_words (&number->amount);
  g_autofree char *date = mandate_date_to_words (number->as_of, MANDATE_DATE_LONG);
  /* Translators: the date for which a number holds */
  g_autofree char *as_of = mandate_date_get_precision (number->as_of) == MANDATE_PRECISION_DAY
                             ? g_strdup_printf (_("as of %s"), date)
                             /* Translators: the month or year for which a number holds: “as of August 2023” */
                             : g_strdup_printf (C_ ("month or year", "as of %s"), date);

  gtk_box_append (GTK_BOX (box), small_label (mandate_words_label_new (amount, "tile-number"), 14));
  gtk_box_append (GTK_BOX (box), small_label (mandate_words_label_new (number->label, "tile-label"), 30));
  gtk_box_append (GTK_BOX (box), small_label (mandate_text_label_new (number->text, get_language (session), session, "tile-text"), 30));
  gtk_box_append (GTK_BOX (box), small_label (mandate_words_label_new (as_of, "tile-as-of"), 30));
  if (number->sources->len > 0)
    {
      GtkWidget *chips = mandate_card_chips_new (number->sources, session);

      g_object_set (chips, "natural-line-length", TILE_WIDTH - 40, NULL);
      gtk_box_append (GTK_BOX (box), chips);
    }
  return box;
}

static void
append_heading (MandateOverviewPage *self, const char *words)
{
  gtk_box_append (self->box, mandate_heading_label_new (words, 2, "overview-heading"));
}

static void
append_texts (MandateOverviewPage *self, GPtrArray *texts, const char *css_class)
{
  const char *language = get_language (self->session);

  for (guint i = 0; i < texts->len; i++)
    gtk_box_append (self->box, mandate_text_label_new (g_ptr_array_index (texts, i), language, self->session, css_class));
}

static void
update_start_button (MandateOverviewPage *self)
{
  if (self->start_button != NULL)
    gtk_button_set_label (GTK_BUTTON (self->start_button),
                          self->reading ? _("Continue Reading") : _("Read the Article"));
}

/* Its words wrap where large letters leave them no room. */
static GtkWidget *
create_pill (const char *words)
{
  GtkWidget *pill = gtk_button_new_with_label (words);

  g_object_set (gtk_button_get_child (GTK_BUTTON (pill)), "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, NULL);
  gtk_widget_add_css_class (pill, "pill");
  return pill;
}

static GtkWidget *
create_buttons (MandateOverviewPage *self)
{
  GtkWidget *buttons = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 12, "line-spacing", 12, NULL);
  GtkWidget *timeline = create_pill (_("Open the Timeline"));

  self->start_button = create_pill (_("Read the Article"));
  gtk_widget_add_css_class (self->start_button, "suggested-action");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->start_button), "win.read");
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (timeline), "win.page('timeline')");
  adw_wrap_box_append (ADW_WRAP_BOX (buttons), self->start_button);
  adw_wrap_box_append (ADW_WRAP_BOX (buttons), timeline);
  gtk_widget_add_css_class (buttons, "overview-buttons");
  update_start_button (self);
  return buttons;
}

static void
append_tiles (MandateOverviewPage *self, MandateMission *mission)
{
  GArray *moments = mandate_mission_get_moments (mission);
  GArray *numbers = mandate_mission_get_numbers (mission);
  g_autoptr (GtkSizeGroup) widths = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  GtkWidget *tiles = create_tiles ();

  append_heading (self, _("Dates to Keep Apart"));
  for (guint i = 0; i < moments->len; i++)
    append_tile (tiles, widths, create_moment (&g_array_index (moments, MandateMoment, i), self->session));
  gtk_box_append (self->box, tiles);

  append_heading (self, _("In Numbers"));
  tiles = create_tiles ();
  for (guint i = 0; i < numbers->len; i++)
    append_tile (tiles, widths, create_number (&g_array_index (numbers, MandateNumber, i), self->session));
  gtk_box_append (self->box, tiles);
}

static void
fill (MandateOverviewPage *self)
{
  MandateMission *mission = mandate_dossier_get_mission (mandate_session_get_dossier (self->session));

  gtk_box_append (self->box, mandate_words_label_new (mandate_mission_get_strap (mission), "kicker"));
  gtk_box_append (self->box, mandate_heading_label_new (mandate_item_get_title (MANDATE_ITEM (mission)), 1,
                                                        "article-title"));
  gtk_box_append (self->box, mandate_words_label_new (mandate_mission_get_name (mission), "lead"));
  if (mandate_item_get_language (MANDATE_ITEM (mission)) != NULL)
    gtk_box_append (self->box, mandate_original_note_new ());
  append_texts (self, mandate_mission_get_about (mission), "reading");
  gtk_box_append (self->box, create_buttons (self));
}

/* What stands below the fold waits until the first frame is on the screen. */
static gboolean
fill_rest_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MandateOverviewPage *self = MANDATE_OVERVIEW_PAGE (widget);
  MandateMission *mission = mandate_dossier_get_mission (mandate_session_get_dossier (self->session));

  if (!self->painted)
    {
      self->painted = TRUE;
      return G_SOURCE_CONTINUE;
    }

  append_tiles (self, mission);
  append_heading (self, _("About This Record"));
  append_texts (self, mandate_mission_get_colophon (mission), "colophon");
  return G_SOURCE_REMOVE;
}

static void
fill_once (MandateOverviewPage *self)
{
  if (self->start_button != NULL || self->session == NULL)
    return;

  fill (self);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), fill_rest_cb, NULL, NULL);
}

static void
mandate_overview_page_map (GtkWidget *widget)
{
  fill_once (MANDATE_OVERVIEW_PAGE (widget));

  GTK_WIDGET_CLASS (mandate_overview_page_parent_class)->map (widget);
}

/* Where the program opens on this page, it is filled before the window is
 * measured, which would otherwise happen twice; later it waits to be mapped. */
static void
set_session (MandateOverviewPage *self, MandateSession *session)
{
  if (g_set_object (&self->session, session) && session != NULL
      && g_str_equal (mandate_session_get_page (session), MANDATE_PAGE_OVERVIEW))
    fill_once (self);
}

static void
mandate_overview_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SESSION:
      set_session (MANDATE_OVERVIEW_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_overview_page_dispose (GObject *object)
{
  MandateOverviewPage *self = MANDATE_OVERVIEW_PAGE (object);

  g_clear_object (&self->session);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_OVERVIEW_PAGE);

  G_OBJECT_CLASS (mandate_overview_page_parent_class)->dispose (object);
}

static void
mandate_overview_page_class_init (MandateOverviewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = mandate_overview_page_set_property;
  object_class->dispose = mandate_overview_page_dispose;
  widget_class->map = mandate_overview_page_map;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, MANDATE_TYPE_SESSION,
                                                  G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/window/mandate-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateOverviewPage, box);
}

static void
mandate_overview_page_init (MandateOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mandate_overview_page_set_reading:
 * @reading: whether the reader has begun the article
 */
void
mandate_overview_page_set_reading (MandateOverviewPage *self, gboolean reading)
{
  g_return_if_fail (MANDATE_IS_OVERVIEW_PAGE (self));

  self->reading = reading;
  update_start_button (self);
}
