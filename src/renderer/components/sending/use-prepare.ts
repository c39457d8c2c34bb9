import { useState } from 'react'
import type { ReadyFile } from '#shared/contract/ready-file.ts'
import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import type { HandedOver } from '../jobs/hand-over.ts'
import { useDocument } from '../jobs/use-document.ts'
import { useJob } from '../jobs/use-job.ts'
import type { Prepared, PreparedFile } from './sending-words.ts'
import type { Telling } from './telling.ts'

/** Makes the drafts and the letters, a file each; nothing is noted by it. */
export function usePrepare({ subject, variants, as }: Omit<Telling, 'page'>) {
  const [prepared, setPrepared] = useState<Prepared | null>(null)
  const add = (made: Partial<Prepared>) =>
    setPrepared((before) => ({ mails: 0, letters: 0, file: null, ...before, ...made }))
  const drafts = useDocument(useJob('sendings', 'drafts'), {
    done: (ready, handed) => add({ mails: ready.drafts, file: fileOf(ready, handed) }),
  })
  const letters = useDocument(useJob('sendings', 'letters'), { done: (ready) => add({ letters: ready.letters }) })
  return {
    prepared,
    jobs: [drafts.job, letters.job].filter((job) => job !== null),
    prepare: (mails: readonly Recipient[], posted: readonly Recipient[]) => {
      setPrepared(null)
      const asked = (to: readonly Recipient[], job: string) => ({ subject, to: to.map(({ id }) => id), variants, job })
      if (mails.length > 0) drafts.write((job) => ({ ...asked(mails, job), as }))
      if (posted.length > 0) letters.write((job) => asked(posted, job))
    },
  }
}

/** Where the drafts are to be looked for. */
const fileOf = ({ name }: ReadyFile, handed: HandedOver): PreparedFile =>
  handed.kind === 'saved' ? { name: handed.name, folder: handed.folder } : { name, folder: null }
