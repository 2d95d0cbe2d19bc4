/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mandate-dossier-private.h"
#include "mandate-item-private.h"
#include "mandate-node.h"
#include "mandate-reader.h"

G_BEGIN_DECLS

/*< private >
 * MandateLink:
 *
 * A link within a text, and where it stands.
 */
typedef struct
{
  char *id;
  MandateSite site;
} MandateLink;

/*< private >
 * MandateReading:
 * @dossier: what has been read so far
 * @translate: (nullable): gives words in the reader's language
 * @sites: (element-type utf8 MandateSite): where each id was given
 * @links: (element-type MandateLink): links within texts, checked when all items are known
 * @references: (element-type MandateItem): what the item being built has referred to so far
 * @texts: (element-type MandateNode MandateText): translations found for the item being built
 * @language: (nullable): the language of its texts, where they stay in the record's own
 *
 * The state of one reading.
 */
typedef struct
{
  MandateDossier *dossier;
  MandateTranslate translate;
  gpointer translate_data;
  GHashTable *sites;
  GArray *links;
  GPtrArray *references;
  GHashTable *texts;
  const char *language;
} MandateReading;

/* Builds the item that an element describes and adds it to the dossier. */
typedef gboolean (*MandateBuild) (MandateReading *reading, const MandateNode *node, GError **error);

/* mandate-reading.c */
gboolean         mandate_reading_add        (MandateReading     *self,
                                             MandateItem        *item,
                                             const MandateNode  *node,
                                             GError            **error);
gpointer         mandate_reading_reference  (MandateReading     *self,
                                             const MandateNode  *node,
                                             const char         *attribute,
                                             GType               type,
                                             GError            **error);
GPtrArray       *mandate_reading_references (MandateReading     *self,
                                             const MandateNode  *node,
                                             const char         *name,
                                             GType               type,
                                             GError            **error);
gboolean         mandate_reading_optional   (MandateReading     *self,
                                             const MandateNode  *node,
                                             const char         *attribute,
                                             GType               type,
                                             gpointer            item,
                                             GError            **error);
GPtrArray       *mandate_reading_list       (MandateReading     *self,
                                             const MandateNode  *node,
                                             const char         *attribute,
                                             GType               type,
                                             GError            **error);
void             mandate_reading_aliases    (MandateItem        *item,
                                             const MandateNode  *node);
gboolean         mandate_reading_check_links (MandateReading    *self,
                                             GError            **error);

/* mandate-reading-texts.c */
void             mandate_reading_choose_language (MandateReading    *self,
                                                  const MandateNode *node);
char            *mandate_reading_words      (MandateReading     *self,
                                             const MandateNode  *node,
                                             const char         *context);
MandateText     *mandate_reading_text       (MandateReading     *self,
                                             const MandateNode  *node);
void             mandate_reading_title      (MandateReading     *self,
                                             MandateItem        *item,
                                             const MandateNode  *node,
                                             const char         *name);
char            *mandate_reading_second_name (MandateReading    *self,
                                             MandateItem        *item,
                                             const MandateNode  *node,
                                             const MandateNode  *child);
void             mandate_reading_body       (MandateReading     *self,
                                             MandateItem        *item,
                                             const MandateNode  *node);
char            *mandate_reading_institution (MandateReading    *self,
                                              const MandateNode *node,
                                              const char        *attribute);
char            *mandate_reading_shared     (MandateReading     *self,
                                             const MandateNode  *node,
                                             const char         *name);

/* mandate-reading-values.c */
MandateNode     *mandate_node_get_child     (const MandateNode  *node,
                                             const char         *name);
gboolean         mandate_node_get_date      (const MandateNode  *node,
                                             const char         *attribute,
                                             MandateDate        *date,
                                             GError            **error);
gboolean         mandate_node_get_span      (const MandateNode  *node,
                                             const char         *start,
                                             const char         *end,
                                             MandateSpan        *span,
                                             GError            **error);
gboolean         mandate_node_get_choice    (const MandateNode  *node,
                                             const char         *attribute,
                                             const char * const *choices,
                                             guint              *choice,
                                             GError            **error);
gboolean         mandate_node_get_count     (const MandateNode  *node,
                                             const char         *attribute,
                                             guint              *count,
                                             GError            **error);
gboolean         mandate_node_get_number    (const MandateNode  *node,
                                             const char         *attribute,
                                             double             *number,
                                             GError            **error);
gboolean         mandate_node_get_position  (const MandateNode  *node,
                                             MandatePosition    *position,
                                             GError            **error);
gboolean         mandate_node_get_amount    (const MandateNode  *node,
                                             MandateAmount      *amount,
                                             GError            **error);

/* One per kind of element */
gboolean         mandate_build_measure      (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_place        (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_actor        (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_source       (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_phase        (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_event        (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_claim        (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_article      (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_chapter      (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_resolution   (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_base         (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_post         (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_word         (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_series       (MandateReading *reading, const MandateNode *node, GError **error);
gboolean         mandate_build_mission      (MandateReading *reading, const MandateNode *node, GError **error);

extern const char * const mandate_unit_nicks[];
extern const char * const mandate_position_nicks[];

G_END_DECLS
