/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The language that a person reads beside that of the program, and the record in it.
 *
 * The record is read again, whole, in another thread, when such a language is chosen:
 * its items have the same ids, and each text its own links. Nothing is done before.
 */

#include "config.h"

#include "reader/mandate-second-language.h"

struct _MandateSecondLanguage
{
  GObject parent_instance;

  char *first;
  MandateLanguages *languages;
  char *language;
  MandateDossier *dossier;
  GCancellable *cancellable;
};

enum
{
  PROP_0,
  PROP_LANGUAGE,
  PROP_DOSSIER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MandateSecondLanguage, mandate_second_language, G_TYPE_OBJECT)

static void
set_dossier (MandateSecondLanguage *self, MandateDossier *dossier)
{
  if (g_set_object (&self->dossier, dossier))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOSSIER]);
}

static void
read_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MandateDossier) dossier = mandate_languages_read_finish (MANDATE_LANGUAGES (object), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (dossier == NULL)
    g_warning ("The record cannot be read in a second language: %s", error->message);
  set_dossier (MANDATE_SECOND_LANGUAGE (data), dossier);
}

static void
update (MandateSecondLanguage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->languages == NULL || self->language[0] == '\0' || g_str_equal (self->language, self->first))
    {
      set_dossier (self, NULL);
      return;
    }

  self->cancellable = g_cancellable_new ();
  mandate_languages_read_async (self->languages, self->language, self->cancellable, read_cb, self);
}

static void
mandate_second_language_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MandateSecondLanguage *self = MANDATE_SECOND_LANGUAGE (object);

  switch (id)
    {
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case PROP_DOSSIER:
      g_value_set_object (value, self->dossier);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_second_language_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_LANGUAGE:
      mandate_second_language_set_language (MANDATE_SECOND_LANGUAGE (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mandate_second_language_finalize (GObject *object)
{
  MandateSecondLanguage *self = MANDATE_SECOND_LANGUAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->languages);
  g_clear_object (&self->dossier);
  g_free (self->language);
  g_free (self->first);

  G_OBJECT_CLASS (mandate_second_language_parent_class)->finalize (object);
}

static void
mandate_second_language_class_init (MandateSecondLanguageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = mandate_second_language_get_property;
  object_class->set_property = mandate_second_language_set_property;
  object_class->finalize = mandate_second_language_finalize;

  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, "", G_PARAM_READWRITE | flags);
  properties[PROP_DOSSIER] = g_param_spec_object ("dossier", NULL, NULL, MANDATE_TYPE_DOSSIER, G_PARAM_READABLE | flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
mandate_second_language_init (MandateSecondLanguage *self)
{
  self->language = g_strdup ("");
}

/**
 * mandate_second_language_new:
 * @dossier: the record in the language of the program
 *
 * Returns: (transfer full): no second language, for a start
 */
MandateSecondLanguage *
mandate_second_language_new (MandateDossier *dossier)
{
  MandateSecondLanguage *self;

  g_return_val_if_fail (MANDATE_IS_DOSSIER (dossier), NULL);

  self = g_object_new (MANDATE_TYPE_SECOND_LANGUAGE, NULL);
  self->first = g_strdup (mandate_dossier_get_language (dossier));
  return self;
}

/**
 * mandate_second_language_get_first:
 *
 * Returns: (transfer none): the code of the language of the program
 */
const char *
mandate_second_language_get_first (MandateSecondLanguage *self)
{
  g_return_val_if_fail (MANDATE_IS_SECOND_LANGUAGE (self), NULL);

  return self->first;
}

/**
 * mandate_second_language_get_languages:
 *
 * Returns: (transfer none) (nullable): the languages to choose from
 */
MandateLanguages *
mandate_second_language_get_languages (MandateSecondLanguage *self)
{
  g_return_val_if_fail (MANDATE_IS_SECOND_LANGUAGE (self), NULL);

  return self->languages;
}

/**
 * mandate_second_language_set_languages:
 * @languages: (nullable): the languages to choose from; without them there is no second
 */
void
mandate_second_language_set_languages (MandateSecondLanguage *self, MandateLanguages *languages)
{
  g_return_if_fail (MANDATE_IS_SECOND_LANGUAGE (self));

  if (g_set_object (&self->languages, languages))
    update (self);
}

/**
 * mandate_second_language_get_language:
 *
 * Returns: (transfer none): its code; empty for none
 */
const char *
mandate_second_language_get_language (MandateSecondLanguage *self)
{
  g_return_val_if_fail (MANDATE_IS_SECOND_LANGUAGE (self), NULL);

  return self->language;
}

/**
 * mandate_second_language_set_language:
 * @language: its code; empty for none. That of the program is kept, and none is shown.
 */
void
mandate_second_language_set_language (MandateSecondLanguage *self, const char *language)
{
  g_return_if_fail (MANDATE_IS_SECOND_LANGUAGE (self));
  g_return_if_fail (language != NULL);

  if (!g_set_str (&self->language, language))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

/**
 * mandate_second_language_get_dossier:
 *
 * Returns: (transfer none) (nullable): the record in the second language; %NULL where
 *   there is none, or before the first was read. While another is being read it is the
 *   one before.
 */
MandateDossier *
mandate_second_language_get_dossier (MandateSecondLanguage *self)
{
  g_return_val_if_fail (MANDATE_IS_SECOND_LANGUAGE (self), NULL);

  return self->dossier;
}
