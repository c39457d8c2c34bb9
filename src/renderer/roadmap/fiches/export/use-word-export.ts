import { useState } from 'react'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import type { Input } from '../../../api/api.ts'
import { download } from '../../../components/jobs/download.ts'
import { useJob } from '../../../components/jobs/use-job.ts'
import { tellDone } from '../../../components/tell-done.tsx'

type WordExport = 'writeFiche' | 'writeRoadmap'

/** What is asked of a procedure, beside its template and its job. */
type Choices<Name extends WordExport> = Omit<Input<'fichesExport', Name>, 'template' | 'job'>

/** Writes a document of the fiches and hands it to the window; closes when there is nothing more to say. */
export function useWordExport<Name extends WordExport>(name: Name, close: () => void) {
  const [template, choose] = useState<TemplateChoice>({ kind: 'usual' })
  const [thrown, setThrown] = useState<unknown>(null)
  const [remarks, setRemarks] = useState<readonly string[]>([])
  const { job, run } = useJob('fichesExport', name)
  const start = async (choices: Choices<Name>) => {
    setThrown(null)
    setRemarks([])
    // The compiler cannot put together again what it took apart of a procedure that is a parameter.
    const outcome = await run((id) => ({ ...choices, template, job: id }) as unknown as Input<'fichesExport', Name>)
    if (outcome.kind === 'failed') return setThrown(outcome.thrown)
    if (outcome.kind === 'cancelled') return
    download(outcome.job, outcome.value.name)
    if (outcome.value.remarks.length > 0) return setRemarks(outcome.value.remarks)
    close()
    tellDone(`Document prêt\u00a0: ${outcome.value.name}`)
  }
  return { job, thrown, remarks, template, choose, start: (choices: Choices<Name>) => void start(choices) }
}
