import { union } from './cells/put.ts'
import type { EntryDraft } from './draft.ts'
import type { Entry } from './entry.ts'
import { listIn } from './known-directory.ts'
import type { Resolved } from './resolve.ts'

/**
 * Makes several lines about one entry, one a service for instance, tell its lists together: each then says all that they
 * say, whichever comes first. What one of them offers is not absent.
 */
export const gatherLists = (lines: readonly Resolved[]): void => {
  for (const record of ['actor', 'place'] as const)
    for (const [entry, own] of Map.groupBy(lines, (line) => line[record]))
      if (entry !== null && own.length > 1)
        gather(
          entry,
          own.map(({ draft }) => draft[record]),
        )
}

const gather = ({ known }: Entry, drafts: readonly EntryDraft[]): void => {
  const lists = new Map<string, readonly unknown[]>()
  for (const { given } of drafts)
    for (const field in given) {
      const value = given[field]
      if (Array.isArray(value)) lists.set(field, union(lists.get(field) ?? [], value))
    }
  if (lists.size === 0) return
  // In the order in which they are known, so that the order of the lines changes nothing.
  for (const [field, told] of lists)
    lists.set(
      field,
      union(
        listIn(known ?? {}, field).filter((one) => told.includes(one)),
        told,
      ),
    )
  const offered = lists.get('freeOffers') ?? []
  const absent = (lists.get('absentOffers') ?? []).filter((offer) => !offered.includes(offer))
  for (const draft of drafts) {
    const { absentOffers, ...given } = draft.given
    const own = [...lists].filter(([field]) => given[field] !== undefined)
    const isAbsentTold = absentOffers !== undefined && absent.length > 0
    draft.given = { ...given, ...Object.fromEntries(own), ...(isAbsentTold ? { absentOffers: absent } : {}) }
  }
}
