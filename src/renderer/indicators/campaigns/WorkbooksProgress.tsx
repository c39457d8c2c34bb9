import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import type { useWorkbooks } from './use-workbooks.ts'

/** How far the workbooks of a campaign are; nothing while none is written. */
export function WorkbooksProgress({ job }: Pick<ReturnType<typeof useWorkbooks>, 'job'>) {
  return (
    job !== null && (
      <JobProgress job={job} sentence="Écriture des classeurs" safe="Rien n’est noté avant la fin." rows={0} />
    )
  )
}
