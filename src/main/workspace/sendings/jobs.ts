import { defineJob } from '#main/kit/job.ts'
import type { JoinedFile } from '#main/kit/sending.ts'

/** A mail to one person, before it is a file. */
interface Draft {
  /** Of its file, without its ending. */
  readonly name: string
  readonly to: string
  readonly replyTo: string | null
  readonly subject: string
  readonly text: string
  readonly joined: readonly JoinedFile[]
}

interface Drafts {
  readonly drafts: readonly Draft[]
  /** `YYYY-MM-DD`, of the files in a zip. */
  readonly madeOn: string
}

/** A mail ready to be sent, or a zip of several, each to one person. */
export const writeDrafts = defineJob('writeDrafts', async ({ drafts, madeOn }: Drafts, onProgress) => {
  const { writeEml } = await import('#main/office/mail/write-eml.ts')
  const files = drafts.map(({ name, to, replyTo, subject, text, joined }, done) => {
    onProgress(done, drafts.length)
    return [`${name}.eml`, writeEml({ subject, text, html: null, to: [to], replyTo, attachments: joined })] as const
  })
  const [only] = files
  if (files.length === 1 && only !== undefined) return only[1]
  const { writeZip } = await import('#main/office/zip/write-zip.ts')
  return writeZip(files, { madeOn })
})
