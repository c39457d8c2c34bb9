import { useMemo } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { type WordIndex, wordIndex } from '../../components/word-index.ts'
import type { OfferedBeside } from './group-results.ts'
import { asideOffered, bundleOffered, pointOffered, templateOffered } from './offered-beside.ts'

/**
 * What is no row: what left and came, the points that wait for somebody, what is to be examined, the templates of the house. Read once
 * something is asked.
 */
export const useBeside = (isAsked: boolean): WordIndex<OfferedBeside> => {
  const input = isAsked ? {} : null
  const { data: journal = none } = useApiQuery('bundles', 'journal', input)
  const { data: conflicts } = useApiQuery('conflicts', 'list', input)
  const { data: aside } = useApiQuery('aside', 'list', input)
  const { data: templates = none } = useApiQuery('houseTemplates', 'list', input)
  return useMemo(
    () =>
      wordIndex([
        ...journal.map(bundleOffered),
        ...(conflicts?.points ?? []).map(pointOffered),
        ...(aside?.rows ?? []).map(asideOffered),
        ...templates.map(templateOffered),
      ]),
    [journal, conflicts, aside, templates],
  )
}

const none: readonly never[] = []
