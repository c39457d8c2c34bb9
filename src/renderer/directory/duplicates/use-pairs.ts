import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { DuplicatePair } from '#shared/contract/directory/duplicates.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { pairKey } from './pair-words.ts'

const route = getRouteApi('/annuaire/doublons')

export const pairSearch = ({ first, second }: DuplicatePair) => ({ premiere: first.id, seconde: second.id })

/** The pairs that wait, and which one is looked at: the one of the address, else the likeliest. */
export function usePairs() {
  const list = useApiQuery('duplicates', 'list', {})
  const { premiere, seconde } = route.useSearch()
  const navigate = route.useNavigate()
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  const pairs = list.data?.pairs ?? []
  const found = list.data?.total ?? 0
  const at = Math.max(
    0,
    pairs.findIndex(({ first, second }) => first.id === premiere && second.id === seconde),
  )
  const waiting = new Set(pairs.map(pairKey))
  // What was undone waits again.
  const done = [...settled].filter((key) => !waiting.has(key)).length

  /** The next pair comes by itself; after the last, the first of those left for later. */
  const advance = () => {
    const next = pairs[at + 1] ?? pairs[0]
    void navigate({ search: next === undefined ? {} : pairSearch(next), replace: true })
  }
  const settle = (pair: DuplicatePair) => {
    setSettled((earlier) => new Set([...earlier, pairKey(pair)]))
    advance()
  }
  return {
    list,
    pair: pairs[at] ?? null,
    /** Told in the head: `null` while nobody knows. */
    found: list.data?.isCurrent === false && found === 0 ? null : (list.data?.total ?? null),
    following: [...pairs.slice(at + 1), ...pairs.slice(0, at)],
    rank: done + at + 1,
    total: done + found,
    hasSettled: done > 0,
    hasMoved: settled.size > 0,
    advance,
    settle,
  }
}
