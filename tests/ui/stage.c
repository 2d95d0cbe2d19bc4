/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the tests of widgets share: the bundled record, a window to put a widget
 * in, and keys to press.
 */

#include "config.h"

#include <libintl.h>
#include <locale.h>

#include "sample.h"
#include "stage.h"

/* How long a widget may take to come to rest, in microseconds. */
#define PATIENCE (4 * G_USEC_PER_SEC)

/* In the language of the environment; gtk_test_init() would have it English. Only the
 * program speaks it: the record is read as it was written. */
void
stage_init (int *argc, char ***argv)
{
  const char *build = g_getenv ("MANDATE_BUILD");

  g_test_init (argc, argv, NULL);
  g_assert_nonnull (setlocale (LC_ALL, ""));
  if (build != NULL)
    {
      g_autofree char *translations = g_build_filename (build, "po", "program", NULL);

      bindtextdomain (GETTEXT_PACKAGE, translations);
      bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
      textdomain (GETTEXT_PACKAGE);
    }
  adw_init ();
}

/* The bundled record, read once. */
MandateDossier *
stage_get_dossier (void)
{
  static MandateDossier *dossier;

  if (dossier == NULL)
    dossier = sample_read_record (NULL);

  g_assert_nonnull (dossier);
  return dossier;
}

static const char *
translate_all_but (const char *context, const char *words, gpointer data)
{
  return g_strcmp0 (context, data) == 0 ? NULL : words;
}

/* The bundled record in a language in which one item has no translation. */
MandateDossier *
stage_read_all_but (const char *id)
{
  g_autoptr (GArray) files = sample_list_record ();
  MandateDossier *dossier = mandate_reader_read ((MandateRecordFile *) (gpointer) files->data, files->len,
                                                 translate_all_but, (gpointer) id, NULL);

  g_assert_nonnull (dossier);
  return dossier;
}

typedef struct
{
  GPtrArray *pairs;
  const char *word;
  const char *lacks;
} Invention;

/* A translation of a sort: the words after one of the language; but Timbuktu has its
 * name, and one paragraph is not translated. */
static const char *
invent (const char *context, const char *words, gpointer data)
{
  Invention *invention = data;

  if (g_strcmp0 (context, invention->lacks) == 0)
    return words;

  g_ptr_array_add (invention->pairs, context != NULL ? g_strconcat (context, "\004", words, NULL) : g_strdup (words));
  g_ptr_array_add (invention->pairs, g_strcmp0 (words, "Timbuktu") == 0 && g_str_equal (invention->word, "نص")
                                       ? g_strdup ("تمبكتو")
                                       : g_strconcat (invention->word, " ", words, NULL));
  return words;
}

static void
install_invention (const char *folder, GArray *files, const char *language, const char *word, const char *lacks)
{
  g_autoptr (GPtrArray) pairs = g_ptr_array_new_with_free_func (g_free);
  Invention invention = { pairs, word, lacks };
  g_autoptr (MandateDossier) dossier = mandate_reader_read ((MandateRecordFile *) (gpointer) files->data, files->len,
                                                            invent, &invention, NULL);
  g_autoptr (GBytes) bytes = NULL;

  g_assert_nonnull (dossier);
  g_ptr_array_add (pairs, NULL);
  bytes = sample_catalog ((const char * const *) pairs->pdata, FALSE);
  sample_install (folder, language, bytes);
}

static char *languages_folder;

static void
remove_languages (void)
{
  sample_folder_remove (languages_folder);
}

/* The bundled record in Arabic and French of a sort, made once. The one lacks a part of the
 * ninth chapter, the other of the tenth. */
MandateLanguages *
stage_get_languages (void)
{
  static MandateLanguages *languages;
  g_autoptr (GArray) files = NULL;

  if (languages != NULL)
    return languages;

  files = sample_list_record ();
  languages_folder = sample_folder_new ();
  atexit (remove_languages);
  install_invention (languages_folder, files, "ar", "نص", "chapter-9-2");
  install_invention (languages_folder, files, "fr", "Texte", "chapter-10-1");
  languages = mandate_languages_new (files, languages_folder, SAMPLE_DOMAIN);
  return languages;
}

static gboolean
wake_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Until a few frames have gone by and nothing is left to do. */
void
stage_settle (void)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  for (guint i = 0; i < 4; i++)
    {
      gboolean awake = FALSE;

      g_timeout_add (40, wake_cb, &awake);
      while (!awake)
        g_main_context_iteration (NULL, TRUE);
    }
  while (g_main_context_pending (NULL) && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
}

/* Shows a widget in a window of its own, undecorated, so that it has the whole size. */
GtkWidget *
stage_present (GtkWidget *child, int width, int height, GtkTextDirection direction)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_widget_set_direction (child, direction);
  gtk_window_set_child (GTK_WINDOW (window), child);
  /* A label of GTK 4.18 warns when it is given the focus and nothing had it before. */
  gtk_widget_set_focusable (window, TRUE);
  gtk_window_set_focus (GTK_WINDOW (window), window);
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < 50 && gtk_widget_get_width (child) < width - 60; i++)
    stage_settle ();
  g_assert_cmpint (gtk_widget_get_width (child), >=, width - 60);
  return window;
}

void
stage_close (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  stage_settle ();
}

/* Does what the widget's own binding of a key does; the way of a key to the
 * widget is tried by the suite of the desktop. */
gboolean
stage_press_with (GtkWidget *widget, guint key, GdkModifierType state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key
              && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == state)
            return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                                 gtk_shortcut_get_arguments (shortcut));
        }
    }

  return FALSE;
}

gboolean
stage_press (GtkWidget *widget, guint key)
{
  return stage_press_with (widget, key, 0);
}

/* The widget's first controller of a type, or %NULL; the widget owns it. */
gpointer
stage_find_controller (GtkWidget *widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type))
        return controller;
    }

  return NULL;
}

/* What a widget draws, in its own coordinates, or %NULL for nothing. */
GskRenderNode *
stage_draw (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  return gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
}

/* Adds a test in both directions; it is given the direction. */
void
stage_add (const char *name, GTestDataFunc test)
{
  g_autofree char *ltr = g_strconcat (name, "/ltr", NULL);
  g_autofree char *rtl = g_strconcat (name, "/rtl", NULL);

  g_test_add_data_func (ltr, GINT_TO_POINTER (GTK_TEXT_DIR_LTR), test);
  g_test_add_data_func (rtl, GINT_TO_POINTER (GTK_TEXT_DIR_RTL), test);
}

/* That a label says its words in a language, or in the program's. */
void
stage_assert_language (GtkWidget *label, const char *language)
{
  PangoAttrList *attributes = gtk_label_get_attributes (GTK_LABEL (label));
  g_autoptr (PangoAttrIterator) iterator = attributes != NULL ? pango_attr_list_get_iterator (attributes) : NULL;
  PangoAttribute *attribute = iterator != NULL ? pango_attr_iterator_get (iterator, PANGO_ATTR_LANGUAGE) : NULL;
  PangoLanguage *found = attribute != NULL ? ((PangoAttrLanguage *) attribute)->value : NULL;

  g_assert_cmpstr (pango_language_to_string (found), ==, pango_language_to_string (pango_language_from_string (language)));
}

static GtkWidget *
find (GtkWidget *root, GType type, guint *index)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type) && (*index)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, index);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The widget of a type that is number @index below @root, or %NULL. */
GtkWidget *
stage_find (GtkWidget *root, GType type, guint index)
{
  return find (root, type, &index);
}

static void
said_cb (GtkWidget *view, const char *words, GPtrArray *said)
{
  g_ptr_array_add (said, g_strdup (words));
  g_signal_stop_emission_by_name (view, "said");
}

/* What @view announces from now on, in the order in which it does. It is kept from GTK,
 * which would crash: 4.18 has no announcements under GTK_A11Y=test. Free with
 * g_ptr_array_unref() once the view is gone. */
GPtrArray *
stage_listen (GtkWidget *view)
{
  GPtrArray *said = g_ptr_array_new_with_free_func (g_free);

  g_signal_connect (view, "said", G_CALLBACK (said_cb), said);
  return said;
}

/* What was announced last, or %NULL. */
const char *
stage_get_last_said (GPtrArray *said)
{
  return said->len > 0 ? g_ptr_array_index (said, said->len - 1) : NULL;
}
