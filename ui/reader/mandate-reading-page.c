/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The article, or a chapter, as a page to read, in passages below each other.
 *
 * It keeps the session's playhead at the time that the passage under the reader's
 * eye speaks of, and brings passages into view when the session asks for it.
 */

#include "config.h"

#include "reader/mandate-passages.h"
#include "reader/mandate-reading-page.h"

/* Where on the page the reader's eye is taken to be, and where a passage that is
 * brought into view is put: a share of the height from the top. */
#define EYE 0.3
#define REVEAL_AT 0.12

struct _MandateReadingPage
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  GtkBox *column;

  MandateSession *session;
  MandateItem *text;
  GPtrArray *passages;
  AdwAnimation *animation;
  guint tick; /* waits for the page to be laid out; 0 while nothing waits */
  gboolean stale; /* the languages have changed since the page was filled */
  gboolean fresh; /* the page was filled and has not been laid out since */
  MandateItem *pending; /* to be brought into view when its text is open */
  gboolean pending_focus;
  MandateItem *anchor; /* what is read, and stays where it is when the page is laid out anew; NULL at the top */
  double anchor_top; /* how far below the edge of the view it begins, in pixels */
  gboolean relaid; /* the page has another height since it was put right */
  double height;
  MandateItem *kept_focus; /* what had the focus before the page was filled anew */
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateReadingPage, mandate_reading_page, ADW_TYPE_BIN)

static MandatePassage *
find_passage (MandateReadingPage *self, MandateItem *item)
{
  for (guint i = 0; i < self->passages->len; i++)
    {
      MandatePassage *passage = g_ptr_array_index (self->passages, i);

      if (mandate_passage_get_item (passage) == item)
        return passage;
    }

  return NULL;
}

static double
get_top (MandateReadingPage *self, MandatePassage *passage)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (GTK_WIDGET (passage), GTK_WIDGET (self->column), &bounds))
    return 0;

  return bounds.origin.y;
}

/* What was just filled has no sizes before the next layout. */
static gboolean
is_laid_out (MandateReadingPage *self)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->column));

  return first != NULL && gtk_widget_get_height (first) > 0
         && gtk_adjustment_get_page_size (gtk_scrolled_window_get_vadjustment (self->scroller)) > 0;
}

/* The last paragraph that begins above the reader's eye, when the page is scrolled to
 * @value; of those that speak of a time, if they alone count. */
static MandatePassage *
find_passage_at_eye (MandateReadingPage *self, double value, gboolean with_time)
{
  double eye = value + EYE * gtk_adjustment_get_page_size (gtk_scrolled_window_get_vadjustment (self->scroller));
  MandatePassage *found = NULL;

  for (guint i = 0; i < self->passages->len; i++)
    {
      MandatePassage *passage = g_ptr_array_index (self->passages, i);
      MandateItem *item = mandate_passage_get_item (passage);

      if (!MANDATE_IS_PARAGRAPH (item)
          || (with_time && mandate_paragraph_get_when (MANDATE_PARAGRAPH (item)).start.year == 0))
        continue;
      if (found != NULL && get_top (self, passage) > eye)
        break;
      found = passage;
    }

  return found;
}

static void
update_playhead (MandateReadingPage *self)
{
  MandatePassage *passage;
  MandateSpan when;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || !is_laid_out (self))
    return;

  passage = find_passage_at_eye (self, gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller)), TRUE);
  if (passage == NULL)
    {
      mandate_session_set_playhead (self->session, 0);
      return;
    }

  when = mandate_paragraph_get_when (MANDATE_PARAGRAPH (mandate_passage_get_item (passage)));
  mandate_session_set_playhead (self->session, mandate_span_first_day (when) + 0.5);
}

/* A page that was just opened is there at once; otherwise one sees where it goes. */
static void
scroll_to (MandateReadingPage *self, double value)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);

  if (self->fresh)
    {
      gtk_adjustment_set_value (adjustment, value);
      return;
    }

  adw_timed_animation_set_value_from (ADW_TIMED_ANIMATION (self->animation), gtk_adjustment_get_value (adjustment));
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (self->animation), value);
  adw_animation_play (self->animation);
}

static gboolean
is_moving (MandateReadingPage *self)
{
  return adw_animation_get_state (self->animation) == ADW_ANIMATION_PLAYING;
}

/* What the reader reads, when the page was scrolled. */
static void
take_anchor (MandateReadingPage *self)
{
  double value = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
  MandatePassage *passage = value > 0 ? find_passage_at_eye (self, value, FALSE) : NULL;
  MandateItem *item = passage != NULL ? mandate_passage_get_item (passage) : NULL;

  g_set_object (&self->anchor, item);
  if (passage != NULL)
    self->anchor_top = get_top (self, passage) - value;
}

static double
get_anchored_value (MandateReadingPage *self)
{
  MandatePassage *passage = self->anchor != NULL ? find_passage (self, self->anchor) : NULL;

  return passage != NULL ? get_top (self, passage) - self->anchor_top : 0;
}

/* What is asked for in a text that is not open waits until it is. */
static void
reveal_pending (MandateReadingPage *self)
{
  MandatePassage *passage = self->pending != NULL ? find_passage (self, self->pending) : NULL;
  MandateItem *item = self->pending != self->text ? self->pending : NULL;
  double page_size = gtk_adjustment_get_page_size (gtk_scrolled_window_get_vadjustment (self->scroller));

  if (passage == NULL)
    return;

  /* First, for GTK scrolls to what has the focus. */
  if (self->pending_focus)
    gtk_widget_child_focus (GTK_WIDGET (passage), GTK_DIR_TAB_FORWARD);
  /* The text as a whole is its top, with the title. */
  g_set_object (&self->anchor, item);
  self->anchor_top = REVEAL_AT * page_size;
  scroll_to (self, get_anchored_value (self));
  if (item != NULL)
    mandate_passage_mark (passage);
  g_clear_object (&self->pending);
}

static void
animate_cb (double value, MandateReadingPage *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), value);
}

/* The end of a text cannot be brought further up than the page goes. */
static void
moved_cb (MandateReadingPage *self)
{
  if (!self->relaid)
    take_anchor (self);
}

static void
session_reveal_cb (MandateReadingPage *self, MandateItem *item, gboolean focus)
{
  mandate_reading_page_reveal (self, item, focus);
}

/* The passage that has the focus. */
static MandatePassage *
find_focus (MandateReadingPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *passage = focus != NULL ? gtk_widget_get_ancestor (focus, MANDATE_TYPE_PASSAGE) : NULL;

  return passage != NULL && gtk_widget_is_ancestor (passage, GTK_WIDGET (self)) ? MANDATE_PASSAGE (passage) : NULL;
}

static void
clear (MandateReadingPage *self)
{
  GtkWidget *child;

  /* GtkLabel 4.18, when it is given the focus, looks at what had it and may be gone. */
  if (find_focus (self) != NULL)
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  g_ptr_array_set_size (self->passages, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->column))))
    gtk_box_remove (self->column, child);
}

/* Shows the text of the session's page; stays as it is on a page without text. */
static void
update_text (MandateReadingPage *self)
{
  MandateItem *text = mandate_page_get_text (mandate_session_get_dossier (self->session),
                                             mandate_session_get_page (self->session));

  if (text == NULL || (text == self->text && !self->stale))
    return;

  if (g_set_object (&self->text, text))
    g_clear_object (&self->anchor);
  self->stale = FALSE;
  self->relaid = TRUE;
  clear (self);
  mandate_passages_append (self->column, self->passages, text, self->session);
  adw_animation_reset (self->animation);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  self->fresh = TRUE;
}

/* Puts what was read back where it was before the page was laid out or filled anew. */
static void
restore_place (MandateReadingPage *self)
{
  MandatePassage *focus = self->kept_focus != NULL ? find_passage (self, self->kept_focus) : NULL;

  if (focus != NULL)
    gtk_widget_child_focus (GTK_WIDGET (focus), GTK_DIR_TAB_FORWARD);
  g_clear_object (&self->kept_focus);

  if (self->relaid && is_moving (self))
    scroll_to (self, get_anchored_value (self));
  else if (self->relaid)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), get_anchored_value (self));
  self->relaid = FALSE;
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MandateReadingPage *self = MANDATE_READING_PAGE (widget);

  if (!is_laid_out (self))
    return G_SOURCE_CONTINUE;

  self->tick = 0;
  restore_place (self);
  reveal_pending (self);
  self->fresh = FALSE;
  update_playhead (self);
  return G_SOURCE_REMOVE;
}

/* Whatever has to do with places on the page is done when they are known. */
static void
queue_tick (MandateReadingPage *self)
{
  if (self->tick == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

static void
value_changed_cb (MandateReadingPage *self)
{
  /* Where the reader goes, not where the page goes by itself. */
  if (!self->relaid && !is_moving (self) && is_laid_out (self))
    take_anchor (self);
  update_playhead (self);
}

/* A card that opens beside the page, another size of the window or of the letters. */
static void
height_changed_cb (MandateReadingPage *self)
{
  double height = gtk_adjustment_get_upper (gtk_scrolled_window_get_vadjustment (self->scroller));

  if (height == self->height)
    return;

  self->height = height;
  self->relaid = TRUE;
  queue_tick (self);
}

static void
remember_focus (MandateReadingPage *self)
{
  MandatePassage *focus = find_focus (self);
  MandateItem *focus_item = focus != NULL ? mandate_passage_get_item (focus) : NULL;

  /* Of the passages of one item, only the first can be found again. */
  if (focus_item != NULL && find_passage (self, focus_item) != focus)
    focus_item = NULL;
  g_set_object (&self->kept_focus, focus_item);
}

static void
page_changed_cb (MandateReadingPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update_text (self);
  queue_tick (self);
}

/* The same page in other languages: what is read stays where it is, and what has the
 * focus keeps it. */
static void
second_changed_cb (MandateReadingPage *self)
{
  if (is_laid_out (self))
    remember_focus (self);
  self->stale = TRUE;
  page_changed_cb (self);
}

static void
mandate_reading_page_map (GtkWidget *widget)
{
  MandateReadingPage *self = MANDATE_READING_PAGE (widget);

  GTK_WIDGET_CLASS (mandate_reading_page_parent_class)->map (widget);

  if (self->session != NULL)
    update_text (self);
  queue_tick (self);
}

static void
mandate_reading_page_unmap (GtkWidget *widget)
{
  MandateReadingPage *self = MANDATE_READING_PAGE (widget);

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (widget, self->tick);
  self->tick = 0;

  GTK_WIDGET_CLASS (mandate_reading_page_parent_class)->unmap (widget);
}

static void
mandate_reading_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SESSION:
      mandate_reading_page_set_session (MANDATE_READING_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_reading_page_dispose (GObject *object)
{
  MandateReadingPage *self = MANDATE_READING_PAGE (object);

  if (self->animation != NULL)
    adw_animation_reset (self->animation);
  g_clear_object (&self->animation);
  g_clear_object (&self->pending);
  g_clear_object (&self->anchor);
  g_clear_object (&self->kept_focus);
  g_clear_object (&self->text);
  g_clear_object (&self->session);
  g_clear_pointer (&self->passages, g_ptr_array_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), MANDATE_TYPE_READING_PAGE);

  G_OBJECT_CLASS (mandate_reading_page_parent_class)->dispose (object);
}

static void
mandate_reading_page_class_init (MandateReadingPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = mandate_reading_page_set_property;
  object_class->dispose = mandate_reading_page_dispose;
  widget_class->map = mandate_reading_page_map;
  widget_class->unmap = mandate_reading_page_unmap;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, MANDATE_TYPE_SESSION,
                                                  G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, APPLICATION_PATH "/reader/mandate-reading-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MandateReadingPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, MandateReadingPage, column);
}

static void
mandate_reading_page_init (MandateReadingPage *self)
{
  AdwAnimationTarget *target;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->passages = g_ptr_array_new ();
  target = adw_callback_animation_target_new ((AdwAnimationTargetFunc) animate_cb, self, NULL);
  self->animation = adw_timed_animation_new (GTK_WIDGET (self), 0, 0, 400, target);
  g_signal_connect_object (self->animation, "done", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed",
                           G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "changed",
                           G_CALLBACK (height_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * mandate_reading_page_set_session:
 * @session: (nullable): whose texts to show; may be set once
 */
void
mandate_reading_page_set_session (MandateReadingPage *self, MandateSession *session)
{
  g_return_if_fail (MANDATE_IS_READING_PAGE (self));

  if (!g_set_object (&self->session, session))
    return;

  if (session != NULL)
    {
      g_signal_connect_object (session, "reveal", G_CALLBACK (session_reveal_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (session, "notify::page", G_CALLBACK (page_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (mandate_session_get_second (session), "notify::dossier", G_CALLBACK (second_changed_cb),
                               self, G_CONNECT_SWAPPED);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

/**
 * mandate_reading_page_reveal:
 * @item: the article or a chapter, or a section or paragraph of one
 * @focus: whether to move the focus there
 *
 * Brings @item into view, at once or as soon as its text is shown.
 */
void
mandate_reading_page_reveal (MandateReadingPage *self, MandateItem *item, gboolean focus)
{
  g_return_if_fail (MANDATE_IS_READING_PAGE (self));
  g_return_if_fail (MANDATE_IS_ITEM (item));

  g_set_object (&self->pending, item);
  self->pending_focus = focus;
  queue_tick (self);
}

/**
 * mandate_reading_page_get_position:
 *
 * Returns: (transfer none) (nullable): the paragraph under the reader's eye, or the
 *   article or chapter at its top; %NULL where nothing was opened
 */
MandateItem *
mandate_reading_page_get_position (MandateReadingPage *self)
{
  double value;
  MandatePassage *passage;

  g_return_val_if_fail (MANDATE_IS_READING_PAGE (self), NULL);

  value = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
  if (self->text == NULL || value <= 0 || !is_laid_out (self))
    return self->text;

  passage = find_passage_at_eye (self, value, FALSE);
  return passage != NULL ? mandate_passage_get_item (passage) : self->text;
}
