import type { DigestFormat } from '#shared/contract/directory/formats.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'

/** Writes a letter in a format and hands the file to the window. `busy` while it is written. */
export function useLetterFile(digest: RowId) {
  const { handOver, ...shown } = useDocument()
  const { job, run } = useJob('digest', 'write')
  return {
    ...shown,
    busy: job !== null,
    start: (format: DigestFormat) =>
      void handOver(run((id) => ({ letter: { kind: 'kept', id: digest }, format, template: shown.template, job: id }))),
  }
}
