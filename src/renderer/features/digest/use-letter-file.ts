import { useState } from 'react'
import type { DigestFormat } from '#shared/contract/digest.ts'
import type { TemplateChoice } from '#shared/contract/house-templates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { download } from '../../components/jobs/download.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { tellDone } from '../../components/tell-done.tsx'

/** Writes a letter in a format and hands the file to the window. `busy` while it is written. */
export function useLetterFile(digest: RowId) {
  const [template, choose] = useState<TemplateChoice>({ kind: 'usual' })
  const [remarks, setRemarks] = useState<readonly string[]>([])
  const { job, run } = useJob('digest', 'write')
  const start = async (format: DigestFormat) => {
    setRemarks([])
    const outcome = await run((id) => ({ letter: { kind: 'kept', id: digest }, format, template, job: id }))
    if (outcome.kind === 'failed') return pageFailure.set(errorOf(outcome.thrown))
    if (outcome.kind === 'cancelled') return
    download(outcome.job, outcome.value.name)
    setRemarks(outcome.value.remarks)
    tellDone(`Document prêt\u00a0: ${outcome.value.name}`)
  }
  return {
    busy: job !== null,
    start: (format: DigestFormat) => void start(format),
    template,
    choose,
    /** What the template of the last file asked for that could not be given. */
    remarks,
    forgetRemarks: () => setRemarks([]),
  }
}
