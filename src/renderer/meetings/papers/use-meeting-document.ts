import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'

/** Writes a document of a meeting and hands it to the window. `busy` while it is written. */
export function useMeetingDocument(meeting: RowId) {
  const { handOver, ...shown } = useDocument()
  const { job, run } = useJob('meetingDocuments', 'write')
  return {
    ...shown,
    busy: job !== null,
    start: (document: WantedDocument) =>
      void handOver(run((id) => ({ meeting, document, template: shown.template, job: id }))),
  }
}
