import type { RowId } from '#shared/kernel/ids.ts'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { plural } from '../../words/numbers.ts'

/** Writes the workbooks of a campaign and hands them over; `job` while they are written. */
export function useWorkbooks(campaign: RowId) {
  const { job, write } = useDocument(useJob('campaigns', 'workbooks'), {
    done: ({ workbooks, name }, { kind }) =>
      kind === 'given' && tellDone(`${plural(workbooks, 'classeur prêt', 'classeurs prêts')}\u00a0: ${name}`),
  })
  return {
    job,
    /** @param structures rows of the campaign; `null`: those that are waited for */
    start: (structures: RowId[] | null) => write((own) => ({ campaign, structures, job: own })),
  }
}
