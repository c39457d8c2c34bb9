import { useState } from 'react'
import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import { useDocument } from '../jobs/use-document.ts'
import { useJob } from '../jobs/use-job.ts'
import type { ToPrepare } from './sending-words.ts'
import type { Telling } from './telling.ts'

/** Makes the drafts and the letters, a file each; nothing is noted by it. */
export function usePrepare({ subject, variants, as }: Omit<Telling, 'page'>) {
  const [prepared, setPrepared] = useState<ToPrepare | null>(null)
  const add = (made: Partial<ToPrepare>) => setPrepared((before) => ({ mails: 0, letters: 0, ...before, ...made }))
  const drafts = useDocument(useJob('sendings', 'drafts'), { done: (ready) => add({ mails: ready.drafts }) })
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
