/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <gtk/gtk.h>
#include <locale.h>
#include <unistd.h>

#include "mandate-application.h"
#include "mandate-language.h"

/* AdwDialog of libadwaita 1.7 looks for the words of its close button in the program's
 * domain, not in its own. */
G_GNUC_UNUSED static const char * const close_button[] = { N_ ("Close"), N_ ("Close the window") };

/* Returns the language that the process speaks, "" for the system's. */
static char *
start_speaking (GSettings *settings)
{
  g_autofree char *language = g_settings_get_string (settings, "language");

  setlocale (LC_ALL, "");
  /* GTK would set the system's once more. */
  gtk_disable_setlocale ();
  if (!mandate_language_apply (language))
    {
      g_message ("The language “%s” is not available, so Mandate speaks the system’s.", language);
      g_set_str (&language, "");
    }
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  return g_steal_pointer (&language);
}

/* Becomes the program anew, as it was started but for the arguments: a process that the
 * bus had started as a service would wait to be asked for a window. @languages is what
 * LANGUAGE was. */
static int
start_again (char *program, const char *languages)
{
  char *arguments[] = { program, NULL };
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);

  g_settings_sync ();
  /* The name on the bus is given back before it is asked for again. */
  if (bus != NULL)
    g_dbus_connection_flush_sync (bus, NULL, NULL);
  if (languages != NULL)
    g_setenv ("LANGUAGE", languages, TRUE);
  g_unsetenv ("DESKTOP_STARTUP_ID");
  g_unsetenv ("XDG_ACTIVATION_TOKEN");
  execvp (program, arguments);
  g_printerr ("%s: %s\n", program, g_strerror (errno));
  return 1;
}

int
main (int argc, char *argv[])
{
  g_autofree char *languages = g_strdup (g_getenv ("LANGUAGE"));
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autofree char *language = start_speaking (settings);
  g_autoptr (MandateApplication) application = mandate_application_new (settings, language);
  int status;

  status = g_application_run (G_APPLICATION (application), argc, argv);
  if (mandate_application_wants_restart (application))
    {
      g_clear_object (&application);
      return start_again (argv[0], languages);
    }

  return status;
}
