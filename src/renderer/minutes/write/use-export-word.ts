import { useState } from 'react'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { download } from '../../components/jobs/download.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { useWriting } from '../../components/saving/writing.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import type { WantedMinutes } from './variant-choice.ts'

/** Exports what is written, the last word included, and hands the file to the window. */
export function useExportWord(meeting: RowId, wanted: WantedMinutes) {
  const { queue } = useWriting()
  const [thrown, setThrown] = useState<unknown>(null)
  const [template, choose] = useState<TemplateChoice>({ kind: 'usual' })
  const [remarks, setRemarks] = useState<readonly string[]>([])
  const { job, run } = useJob('minutes', 'exportWord')
  const start = async () => {
    setThrown(null)
    setRemarks([])
    await queue.flush()
    const saving = queue.state()
    if (saving.kind === 'failed') return setThrown(saving.thrown)
    const outcome = await run((id) => ({ meeting, ...wanted, template, job: id }))
    if (outcome.kind === 'failed') return setThrown(outcome.thrown)
    if (outcome.kind === 'cancelled') return
    download(outcome.job, outcome.value.name)
    setRemarks(outcome.value.remarks)
    tellDone(`Compte-rendu prêt\u00a0: ${outcome.value.name}`)
  }
  return {
    job,
    thrown,
    start: () => void start(),
    dismiss: () => setThrown(null),
    template,
    choose,
    /** What the template of the last file asked for that could not be given. */
    remarks,
    forgetRemarks: () => setRemarks([]),
  }
}
