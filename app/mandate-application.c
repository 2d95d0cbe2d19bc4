/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The life of the program: command line, the bundled record, windows. */

#include "config.h"

#include <glib/gi18n.h>

#include "mandate-application.h"
#include "mandate-check.h"
#include "mandate-export-command.h"
#include "mandate-record.h"
#include "mandate-tour.h"
#include "window/mandate-actions.h"
#include "window/mandate-language-dialog.h"
#include "window/mandate-window.h"

struct _MandateApplication
{
  AdwApplication parent_instance;

  MandateLanguages *languages;
  MandateDossier *dossier;
  GSettings *settings;
  char *language; /* the one that the program speaks, or “” for the system's */
  char *tour;
  char **looks; /* of the tour */
  gboolean benchmark;
  gboolean restart;
  gboolean lends_language; /* to fontconfig */
};

G_DEFINE_FINAL_TYPE (MandateApplication, mandate_application, ADW_TYPE_APPLICATION)

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GApplication *application = data;
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (application)));

  /* Closing them, rather than quitting, lets each window save where it is. One with an
   * open dialog would close that alone. */
  for (GList *l = windows; l != NULL; l = l->next)
    {
      AdwDialog *dialog;

      while ((dialog = adw_application_window_get_visible_dialog (l->data)) != NULL)
        adw_dialog_force_close (dialog);
      gtk_window_close (l->data);
    }
}

static void
restart_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  MANDATE_APPLICATION (data)->restart = TRUE;
  quit_cb (action, parameter, data);
}

static void
language_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  MandateApplication *self = data;
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window != NULL)
    adw_dialog_present (mandate_language_dialog_new (self->settings, self->language), GTK_WIDGET (window));
}

/* What would be left out in silence is said. */
static gboolean
is_complete (GVariantDict *options)
{
  const char *exports[] = { "export-from", "export-to", "export-kind", "export-about", "export-certainty",
                            "export-known-on", "export-tiles" };

  if (g_variant_dict_contains (options, G_OPTION_REMAINING) && !g_variant_dict_contains (options, "check"))
    {
      g_printerr (_("Files can only be given with --check.\n"));
      return FALSE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (exports); i++)
    if (g_variant_dict_contains (options, exports[i]) && !g_variant_dict_contains (options, "export"))
      {
        /* Translators: of an option of the command line, its name */
        g_printerr (_("--%s can only be given with --export.\n"), exports[i]);
        return FALSE;
      }

  return TRUE;
}

/* What needs no display is done before GTK looks for one. */
static int
mandate_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  MandateApplication *self = MANDATE_APPLICATION (application);

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Mandate %s\n", VERSION);
      return 0;
    }

  if (!is_complete (options))
    return 1;

  if (g_variant_dict_contains (options, "check"))
    {
      g_autofree const char **names = NULL;

      g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &names);
      return mandate_check (names) ? 0 : 1;
    }

  if (g_variant_dict_contains (options, "export"))
    return mandate_export_command (options) ? 0 : 1;

  g_variant_dict_lookup (options, "tour", "^ay", &self->tour);
  g_variant_dict_lookup (options, "tour-look", "^as", &self->looks);
  if (!mandate_tour_has_looks ((const char * const *) self->looks))
    return 1;

  self->benchmark = g_variant_dict_contains (options, "benchmark-startup");
  if (self->tour != NULL || self->benchmark)
    g_application_set_flags (application, g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);
  return -1;
}

static gpointer
load_record (gpointer languages)
{
  g_autoptr (GError) error = NULL;
  MandateDossier *dossier = mandate_record_load (languages, &error);

  /* The bundled record is tested before it ships. */
  if (dossier == NULL)
    g_error ("%s", error->message);

  return dossier;
}

/* Left to itself (“automatic”), GTK 4.18 puts hinted letters between two rows of pixels and
 * draws one row too few of them: 于 is read as 干, an i loses its dot. As the desktop's own
 * settings of fonts ask for, letters are whole with each of its renderers. */
static void
keep_letters_whole (void)
{
  g_object_set (gtk_settings_get_default (), "gtk-font-rendering", GTK_FONT_RENDERING_MANUAL, NULL);
}

/* Where libadwaita is not translated, Mandate has those of its words that it shows. It
 * said where its own are when it started, just before. */
static void
lend_words (void)
{
  const char *word = "_Details"; /* of the about dialog; not for xgettext to see */

  if (g_str_equal (dgettext ("libadwaita", word), word))
    bindtextdomain ("libadwaita", TOOLKIT_LOCALEDIR);
}

/* The record is read while GTK starts. */
static void
mandate_application_startup (GApplication *application)
{
  MandateApplication *self = MANDATE_APPLICATION (application);
  const GActionEntry entries[] = {
    { "language", language_cb, NULL, NULL, NULL, { 0 } },
    { "quit", quit_cb, NULL, NULL, NULL, { 0 } },
    { "restart", restart_cb, NULL, NULL, NULL, { 0 } },
  };
  GThread *loader;

  self->languages = mandate_record_list_languages ();
  loader = g_thread_new ("record", load_record, self->languages);
  G_APPLICATION_CLASS (mandate_application_parent_class)->startup (application);
  lend_words ();
  keep_letters_whole ();

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  mandate_shortcuts_install (GTK_APPLICATION (self));
  self->dossier = g_thread_join (loader);
}

static void
painted_cb (GdkFrameClock *clock, MandateApplication *self)
{
  g_signal_handlers_disconnect_by_func (clock, painted_cb, self);
  g_print ("first frame\n");
}

static void
watch_first_frame (GtkWidget *window, MandateApplication *self)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb), self);
}

/* fontconfig, which asks the environment alone, does so when the first text is laid out,
 * and never again. It is told until then; what Mandate starts is not. (Since glibc 2.41,
 * which is no newer than what GLib 2.84 comes with, threads may read the environment
 * meanwhile.) */
static void
lend_language (MandateApplication *self, gboolean lend)
{
  if (lend && self->language[0] != '\0' && g_getenv ("FC_LANG") == NULL)
    self->lends_language = g_setenv ("FC_LANG", self->language, FALSE);
  else if (!lend && self->lends_language)
    {
      g_unsetenv ("FC_LANG");
      self->lends_language = FALSE;
    }
}

static void
mandate_application_activate (GApplication *application)
{
  MandateApplication *self = MANDATE_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    {
      window = GTK_WINDOW (mandate_window_new (GTK_APPLICATION (self), self->dossier, self->languages, self->settings));
      if (self->benchmark)
        g_signal_connect (window, "map", G_CALLBACK (watch_first_frame), self);
      if (self->tour != NULL)
        mandate_tour_start (MANDATE_WINDOW (window), self->tour, (const char * const *) self->looks);
    }

  gtk_window_present (window);
  lend_language (self, FALSE);
}

static void
mandate_application_finalize (GObject *object)
{
  MandateApplication *self = MANDATE_APPLICATION (object);

  g_clear_object (&self->dossier);
  g_clear_object (&self->languages);
  g_clear_object (&self->settings);
  g_free (self->language);
  g_free (self->tour);
  g_strfreev (self->looks);

  G_OBJECT_CLASS (mandate_application_parent_class)->finalize (object);
}

static void
mandate_application_class_init (MandateApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mandate_application_finalize;
  application_class->handle_local_options = mandate_application_handle_local_options;
  application_class->startup = mandate_application_startup;
  application_class->activate = mandate_application_activate;
}

static void
mandate_application_init (MandateApplication *self)
{
  const GOptionEntry entries[] = {
    { "check", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Check a record (the bundled one if no files are given) and exit"), NULL },
    { "export", 0, 0, G_OPTION_ARG_FILENAME, NULL,
      N_ ("Save the events (.csv .json .ics .timeline.json) or the timeline (.svg .pdf .png) and exit"), N_ ("FILE") },
    { "export-from", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Export no event that ended before DATE"), N_ ("DATE") },
    { "export-to", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Export no event that began after DATE"), N_ ("DATE") },
    { "export-kind", 0, 0, G_OPTION_ARG_STRING_ARRAY, NULL, N_ ("Export events of KIND, such as attack; may be repeated"),
      N_ ("KIND") },
    { "export-about", 0, 0, G_OPTION_ARG_STRING_ARRAY, NULL,
      N_ ("Export events of a place, a person, a group or a chapter, by its id in the record; may be repeated"), N_ ("ID") },
    { "export-certainty", 0, 0, G_OPTION_ARG_STRING_ARRAY, NULL,
      N_ ("Export events that are known so: read, general or disputed; may be repeated"), N_ ("CERTAINTY") },
    { "export-known-on", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Export events of which a source had been published by DATE"),
      N_ ("DATE") },
    { "export-tiles", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Lay the PDF on sheets of A4, to be joined"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Show the version and exit"), NULL },
    { "tour", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_FILENAME, NULL, "Save a picture of every page into a folder", "DIR" },
    { "tour-look", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_STRING_ARRAY, NULL, "Take the tour in this look alone", "LOOK" },
    { "benchmark-startup", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, NULL, "Print a line after the first frame", NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, N_ ("[FILE…]") },
    { NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), entries);
}

/**
 * mandate_application_new:
 * @settings: the program's
 * @language: the language that the process speaks, “” for the system's
 *
 * Returns: (transfer full): the application
 */
MandateApplication *
mandate_application_new (GSettings *settings, const char *language)
{
  MandateApplication *self = g_object_new (MANDATE_TYPE_APPLICATION, "application-id", APPLICATION_ID,
                                           "resource-base-path", APPLICATION_PATH, "flags", G_APPLICATION_DEFAULT_FLAGS,
                                           NULL);

  self->settings = g_object_ref (settings);
  self->language = g_strdup (language);
  lend_language (self, TRUE);
  return self;
}

/**
 * mandate_application_wants_restart:
 *
 * Returns: whether the application was ended in order to start again
 */
gboolean
mandate_application_wants_restart (MandateApplication *self)
{
  g_return_val_if_fail (MANDATE_IS_APPLICATION (self), FALSE);

  return self->restart;
}
