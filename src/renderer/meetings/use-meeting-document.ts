import { useState } from 'react'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import type { PaperFormat } from '#shared/contract/workspace/house-templates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useDocument } from '../components/jobs/use-document.ts'
import { useJob } from '../components/jobs/use-job.ts'
import { useGesture } from '../components/use-gesture.ts'

/** Writes a document of a meeting and hands it to the window. `busy` while it is written. */
export function useMeetingDocument(meeting: RowId) {
  const questions = useGesture('evaluations', 'startFrom')
  const [format, setFormat] = useState<PaperFormat>('word')
  const { write, isPending, template, ...shown } = useDocument(useJob('meetingDocuments', 'write'), {
    mending: ({ code }) =>
      code === 'evaluation-no-question'
        ? {
            verb: 'Partir du questionnaire habituel',
            act: () => questions.act({ meeting, from: 'usual' }, 'Questionnaire habituel repris'),
          }
        : null,
  })
  return {
    ...shown,
    template,
    busy: isPending,
    /** What its papers are written as. */
    format,
    setFormat,
    start: (document: WantedDocument, as: PaperFormat = format) =>
      write((job) => ({ meeting, document, template, as, job })),
  }
}
