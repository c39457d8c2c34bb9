import { useState } from 'react'
import type { ReadyDocument } from '#shared/contract/ready-file.ts'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { tellDone } from '../tell-done.tsx'
import { download } from './download.ts'
import type { JobOutcome } from './use-job.ts'

/** A Word document that a job writes in a template, and its way to the window. */
export function useDocument() {
  const [template, choose] = useState<TemplateChoice>({ kind: 'usual' })
  const [remarks, setRemarks] = useState<readonly string[]>([])
  const handOver = async (writing: Promise<JobOutcome<ReadyDocument>>): Promise<void> => {
    setRemarks([])
    const outcome = await writing
    if (outcome.kind === 'failed') return pageFailure.set(errorOf(outcome.thrown))
    if (outcome.kind === 'cancelled') return
    download(outcome.job, outcome.value.name)
    setRemarks(outcome.value.remarks)
    tellDone(`Document prêt\u00a0: ${outcome.value.name}`)
  }
  return {
    template,
    choose,
    /** What the template of the last file asked for that could not be given. */
    remarks,
    forgetRemarks: () => setRemarks([]),
    handOver,
  }
}
