import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ProbableDuplicates } from '#shared/contract/directory/duplicates.ts'
import { useJob } from '../../components/jobs/use-job.ts'

/** What became of the last search, when it found nothing for it was stopped or failed. */
type Ended = { readonly kind: 'stopped' } | { readonly kind: 'failed'; readonly thrown: unknown }

/**
 * Searches as soon as what is known is not what a search would find, unless the last was stopped or failed: the person
 * then says when. @param known `undefined` while it is read
 */
export function usePairSearch(known: ProbableDuplicates | null | undefined) {
  const queries = useQueryClient()
  const { job, run } = useJob('duplicates', 'search')
  const [isSearching, setSearching] = useState(false)
  const [ended, setEnded] = useState<Ended | null>(null)
  const isWanted = known !== undefined && known?.isCurrent !== true && !isSearching && ended === null

  useEffect(() => {
    if (!isWanted) return
    const search = async () => {
      setSearching(true)
      const outcome = await run((id) => ({ job: id }))
      if (outcome.kind === 'cancelled') setEnded({ kind: 'stopped' })
      if (outcome.kind === 'failed') setEnded(outcome)
      // What is known is read again before anybody asks whether it is enough.
      await queries.invalidateQueries({ queryKey: ['duplicates'] })
      setSearching(false)
    }
    void search()
  })
  return { job, ended, again: () => setEnded(null) }
}
