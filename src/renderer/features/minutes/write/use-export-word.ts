import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { download } from '../../../components/jobs/download.ts'
import { useJob } from '../../../components/jobs/use-job.ts'
import { tellDone } from '../../../components/tell-done.tsx'
import { useWriting } from '../saving/writing.tsx'
import type { WantedMinutes } from './variant-choice.ts'

/** Exports what is written, the last word included, and hands the file to the window. */
export function useExportWord(meeting: RowId, wanted: WantedMinutes) {
  const { queue } = useWriting()
  const [thrown, setThrown] = useState<unknown>(null)
  const { job, run } = useJob('minutes', 'exportWord')
  const start = async () => {
    setThrown(null)
    await queue.flush()
    const saving = queue.state()
    if (saving.kind === 'failed') return setThrown(saving.thrown)
    const outcome = await run((id) => ({ meeting, ...wanted, job: id }))
    if (outcome.kind === 'failed') return setThrown(outcome.thrown)
    if (outcome.kind === 'cancelled') return
    download(outcome.job, outcome.value.name)
    tellDone(`Compte-rendu exporté : ${outcome.value.name}`)
  }
  return { job, thrown, start: () => void start(), dismiss: () => setThrown(null) }
}
