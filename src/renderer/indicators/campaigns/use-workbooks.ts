import type { RowId } from '#shared/kernel/ids.ts'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { download } from '../../components/jobs/download.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { plural } from '../../words/numbers.ts'

/** Writes the workbooks of a campaign and hands them over; `job` while they are written. */
export function useWorkbooks(campaign: RowId) {
  const { job, run } = useJob('campaigns', 'workbooks')
  const { undo } = useUndo()
  /** @param structures rows of the campaign; `null`: those that are waited for */
  const start = async (structures: RowId[] | null) => {
    const outcome = await run((id) => ({ campaign, structures, job: id }))
    if (outcome.kind === 'failed') return pageFailure.set(errorOf(outcome.thrown))
    if (outcome.kind === 'cancelled') return
    download(outcome.job, outcome.value.name)
    tellDone(
      `${plural(outcome.value.workbooks, 'classeur prêt', 'classeurs prêts')}\u00a0: ${outcome.value.name}`,
      undo,
    )
  }
  return { job, start: (structures: RowId[] | null) => void start(structures) }
}
