import type { RowId } from '#shared/kernel/ids.ts'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { download } from '../../components/jobs/download.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { tellDone } from '../../components/tell-done.tsx'

/** Writes the sheet by which a structure checks its entry. `busy` while it is written. */
export function useUpdateSheet() {
  const { job, run } = useJob('directoryExport', 'updateSheet')
  const start = async (actor: RowId) => {
    const outcome = await run((id) => ({ actor, job: id }))
    if (outcome.kind === 'failed') return pageFailure.set(errorOf(outcome.thrown))
    if (outcome.kind === 'cancelled') return
    download(outcome.job, outcome.value.name)
    tellDone(`Fiche de mise à jour prête\u00a0: ${outcome.value.name}`)
  }
  return { busy: job !== null, start: (actor: RowId) => void start(actor) }
}
