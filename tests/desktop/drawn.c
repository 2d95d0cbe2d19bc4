/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Preloaded into the program, notes every text that it draws in the file that
 * MANDATE_DRAWN names, a line each: how many of its letters no font has, a tab, the text.
 * Whatever draws text, be it a label, the timeline or a poster, comes by here.
 */

#include <dlfcn.h>
#include <pango/pango.h>
#include <stdio.h>

/* As in Pango's own header, which these stand before. */
typedef void (*DrawLayout) (PangoRenderer *renderer, PangoLayout *layout, int x, int y);

static void
note (PangoLayout *layout)
{
  static GMutex lock;
  static GHashTable *noted;
  static FILE *file;
  g_autofree char *line = g_strdup_printf ("%d\t%s", pango_layout_get_unknown_glyphs_count (layout),
                                           pango_layout_get_text (layout));
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&lock);

  if (noted == NULL)
    {
      noted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      file = fopen (g_getenv ("MANDATE_DRAWN"), "a");
      g_assert_nonnull (file);
    }
  if (g_hash_table_contains (noted, line))
    return;

  /* Breaks of lines and paragraphs would be ends of lines here. */
  g_strdelimit (line + 1, "\n\r", ' ');
  fprintf (file, "%s\n", line);
  fflush (file);
  g_hash_table_add (noted, g_steal_pointer (&line));
}

void
pango_renderer_draw_layout (PangoRenderer *renderer, PangoLayout *layout, int x, int y)
{
  static DrawLayout draw_layout;

  if (draw_layout == NULL)
    draw_layout = (DrawLayout) dlsym (RTLD_NEXT, "pango_renderer_draw_layout");
  note (layout);
  draw_layout (renderer, layout, x, y);
}
