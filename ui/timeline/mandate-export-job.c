/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An export in a thread of its own. The extract is taken in the main thread and never
 * changes; how far the job is may be asked at any time.
 */

#include "config.h"

#include "timeline/mandate-export-job.h"

struct _MandateExportJob
{
  MandateExtract *extract;
  MandateExportOptions options;
  GFile *file;
  int permille; /* atomic */
};

static void
clear_job (gpointer data)
{
  MandateExportJob *self = data;

  g_clear_pointer (&self->extract, mandate_extract_free);
  g_clear_object (&self->file);
}

/**
 * mandate_export_job_new:
 * @extract: (transfer full): what to export
 * @file: where to
 *
 * Returns: (transfer full): the job, not yet started
 */
MandateExportJob *
mandate_export_job_new (MandateExtract *extract, const MandateExportOptions *options, GFile *file)
{
  MandateExportJob *self = g_atomic_rc_box_new0 (MandateExportJob);

  self->extract = extract;
  self->options = *options;
  self->file = g_object_ref (file);
  return self;
}

MandateExportJob *
mandate_export_job_ref (MandateExportJob *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
mandate_export_job_unref (MandateExportJob *self)
{
  g_atomic_rc_box_release_full (self, clear_job);
}

/**
 * mandate_export_job_get_share:
 *
 * Returns: how much is done, from 0 to 1
 */
double
mandate_export_job_get_share (MandateExportJob *self)
{
  return g_atomic_int_get (&self->permille) / 1000.0;
}

/**
 * mandate_export_job_get_file:
 *
 * Returns: (transfer none): where it goes
 */
GFile *
mandate_export_job_get_file (MandateExportJob *self)
{
  return self->file;
}

static void
progress_cb (double share, gpointer data)
{
  MandateExportJob *self = data;

  g_atomic_int_set (&self->permille, (int) (share * 1000));
}

static void
run (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  MandateExportJob *self = data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = mandate_export_to_bytes (self->extract, &self->options, progress_cb, self, cancellable, &error);

  if (bytes != NULL && mandate_export_save (self->file, bytes, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * mandate_export_job_start:
 * @callback: called in this thread when it is done, has failed or was stopped
 */
void
mandate_export_job_start (MandateExportJob *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_source_tag (task, mandate_export_job_start);
  /* What was stopped too late is there, and is said to be there. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, mandate_export_job_ref (self), (GDestroyNotify) mandate_export_job_unref);
  g_task_run_in_thread (task, run);
}

/**
 * mandate_export_job_finish:
 *
 * Returns: whether the file is in place; otherwise all is as it was before
 */
gboolean
mandate_export_job_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
