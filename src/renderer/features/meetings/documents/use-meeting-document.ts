import type { WantedDocument } from '#shared/contract/meeting-documents.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { errorOf, pageFailure } from '../../../api/failures.ts'
import { download } from '../../../components/jobs/download.ts'
import { useJob } from '../../../components/jobs/use-job.ts'
import { tellDone } from '../../../components/tell-done.tsx'

/** Writes a document of a meeting and hands it to the window. `busy` while it is written. */
export function useMeetingDocument(meeting: RowId) {
  const { job, run } = useJob('meetingDocuments', 'write')
  const start = async (document: WantedDocument) => {
    const outcome = await run((id) => ({ meeting, document, job: id }))
    if (outcome.kind === 'failed') return pageFailure.set(errorOf(outcome.thrown))
    if (outcome.kind === 'cancelled') return
    download(outcome.job, outcome.value.name)
    tellDone(`Document prêt\u00a0: ${outcome.value.name}`)
  }
  return { busy: job !== null, start: (document: WantedDocument) => void start(document) }
}
