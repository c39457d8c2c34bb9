import { useState } from 'react'
import type { PaperFormat } from '#shared/contract/workspace/house-templates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { useWriting } from '../../components/saving/writing.tsx'
import type { WantedMinutes } from './variant-choice.ts'

/** Exports what is written, the last word included, and hands the file to the window. */
export function useExport(meeting: RowId, wanted: WantedMinutes) {
  const { queue } = useWriting()
  const { job, run } = useJob('minutes', 'exportWord')
  const [as, setAs] = useState<PaperFormat>('word')
  const [exported, setExported] = useState(false)
  const runOnceSaved: typeof run = async (inputFor) => {
    await queue.flush()
    const saving = queue.state()
    if (saving.kind === 'failed') return saving
    const outcome = await run(inputFor)
    if (outcome.kind === 'done') setExported(true)
    return outcome
  }
  const { write, template, ...word } = useDocument(
    { job, run: runOnceSaved },
    { done: 'Compte-rendu prêt', tellsFailure: true },
  )
  const start = (format: PaperFormat) => {
    setAs(format)
    write((own) => ({ meeting, ...wanted, template, as: format, job: own }))
  }
  return {
    ...word,
    template,
    startWord: () => start('word'),
    startPdf: () => start('pdf'),
    retry: () => start(as),
    /** Whether a file was made here, until who made it is told what it may lack. */
    exported,
    forgetExported: () => setExported(false),
  }
}
