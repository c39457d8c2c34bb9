import { useState } from 'react'
import type { Input } from '../../api/api.ts'
import { download } from '../../components/jobs/download.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { tellDone } from '../../components/tell-done.tsx'

/** What is asked of the workbook, beside its job. */
export type WorkbookAsked = Omit<Input<'indicatorWorkbook', 'write'>, 'job'>

type Stage =
  | { readonly kind: 'choose'; readonly thrown: unknown }
  | { readonly kind: 'writing'; readonly job: string }
  | { readonly kind: 'told'; readonly name: string; readonly remarks: readonly string[] }

/** Writes the workbook and hands it to the window; closes when there is nothing more to say. */
export function useWorkbookExport(close: () => void) {
  const [after, setAfter] = useState<Stage>({ kind: 'choose', thrown: null })
  const { job, run } = useJob('indicatorWorkbook', 'write')
  const start = async (asked: WorkbookAsked) => {
    setAfter({ kind: 'choose', thrown: null })
    const outcome = await run((id) => ({ ...asked, job: id }))
    if (outcome.kind === 'failed') return setAfter({ kind: 'choose', thrown: outcome.thrown })
    if (outcome.kind === 'cancelled') return
    const { name, remarks } = outcome.value
    download(outcome.job, name)
    if (remarks.length > 0) return setAfter({ kind: 'told', name, remarks })
    close()
    tellDone(`Classeur prêt\u00a0: ${name}`)
  }
  const stage: Stage = job === null ? after : { kind: 'writing', job }
  return { stage, start: (asked: WorkbookAsked) => void start(asked) }
}
