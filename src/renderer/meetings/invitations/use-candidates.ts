import { useState } from 'react'
import { type DirectoryFilter, directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { Candidate } from '#shared/contract/meetings/invitations.ts'
import type { Meeting } from '#shared/records/records.ts'
import type { Input } from '../../api/api.ts'
import { useApiQuery } from '../../api/hooks.ts'

/** Rows drawn first, then added at a time; the contract gives five hundred at most. */
const first = 8
const step = 50
const most = 500

const keyOf = ({ kind, id }: Candidate): string => `${kind} ${id}`

/**
 * Those one may choose from, and those ticked, which stay so when the filter moves. @param neverCame only those who never
 * came, of the sector of the meeting, at first
 */
export function useCandidates({ id, sector }: Meeting, neverCame: boolean) {
  const [filter, setFilter] = useState<DirectoryFilter>(() =>
    directoryFilterSchema.parse(neverCame ? { sectors: sector === null ? [] : [sector], neverCame } : {}),
  )
  const [limit, setLimit] = useState(first)
  const [ticked, setTicked] = useState<ReadonlyMap<string, Candidate>>(new Map())
  const found = useApiQuery('invitations', 'candidates', { meeting: id, filter, limit }, { keepPrevious: true })
  const total = found.data?.total ?? 0
  const idsOf = (kind: Candidate['kind']) =>
    [...ticked.values()].filter((one) => one.kind === kind).map((one) => one.id)
  const toggle = (candidate: Candidate) => {
    const next = new Map(ticked)
    if (!next.delete(keyOf(candidate))) next.set(keyOf(candidate), candidate)
    setTicked(next)
  }
  return {
    filter,
    setFilter: (changed: DirectoryFilter) => {
      setFilter(changed)
      setLimit(first)
    },
    found,
    ticked: ticked.size,
    isTicked: (candidate: Candidate) => ticked.has(keyOf(candidate)),
    toggle,
    untick: () => setTicked(new Map()),
    whoTicked: (): Input<'invitations', 'invite'>['who'] => ({
      kind: 'ticked',
      persons: idsOf('person'),
      structures: idsOf('structure'),
    }),
    left: Math.min(total, most) - Math.min(total, limit),
    showMore: () => setLimit(Math.min(limit === first ? step : limit + step, most)),
  }
}

export type ChoosingCandidates = ReturnType<typeof useCandidates>
