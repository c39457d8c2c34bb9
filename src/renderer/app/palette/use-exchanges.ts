import { useMemo } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { type WordIndex, wordIndex } from '../../components/word-index.ts'
import { asideOffered, bundleOffered, pointOffered } from './exchanges-offered.ts'
import type { Offered } from './group-results.ts'

/** What left and came, the points that wait for somebody, and what is to be examined: read once something is asked. */
export const useExchanges = (isAsked: boolean): WordIndex<Offered> => {
  const journal = useApiQuery('bundles', 'journal', isAsked ? {} : null)
  const conflicts = useApiQuery('conflicts', 'list', isAsked ? {} : null)
  const aside = useApiQuery('aside', 'list', isAsked ? {} : null)
  return useMemo(
    () =>
      wordIndex([
        ...(journal.data ?? []).map(bundleOffered),
        ...(conflicts.data?.points ?? []).map(pointOffered),
        ...(aside.data ?? []).map(asideOffered),
      ]),
    [journal.data, conflicts.data, aside.data],
  )
}
