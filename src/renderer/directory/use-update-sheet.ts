import type { RowId } from '#shared/kernel/ids.ts'
import { useDocument } from '../components/jobs/use-document.ts'
import { useJob } from '../components/jobs/use-job.ts'

/** Writes the sheet by which a structure checks its entry. `busy` while it is written. */
export function useUpdateSheet() {
  const { isPending, write } = useDocument(useJob('directoryExport', 'updateSheet'), {
    done: 'Fiche de mise à jour prête',
  })
  return { busy: isPending, start: (actor: RowId) => write((job) => ({ actor, job })) }
}
