import type { JobFunctions } from '../context.ts'

/** The long, pure work of the papers of meetings. Libraries are loaded when first needed. */
export const meetingDocumentsJobs: Pick<JobFunctions, 'writeMeetingPaper'> = {
  writeMeetingPaper: async ({ paper, template }, onProgress) => {
    onProgress(0, 2)
    const [{ composePaper }, { writeDocx }] = await Promise.all([
      import('#main/documents/meeting-papers/compose-paper.ts'),
      import('#main/documents/docx/write-docx.ts'),
    ])
    const document = composePaper(paper)
    onProgress(1, 2)
    return writeDocx(document, template)
  },
}
