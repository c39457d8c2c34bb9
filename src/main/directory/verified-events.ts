import { type FieldWrite, valueAfter } from '#main/db/field-history.ts'
import type { EntryEvent } from '#shared/contract/directory/directory.ts'
import type { Actor } from '#shared/records/records.ts'

type Verified = Extract<EntryEvent, { kind: 'verified' }>

/**
 * The verifications of an entry, told by the writes of its fields (newest first). A write that goes back to an
 * earlier date, or to none, takes back those after it: someone undid them.
 *
 * @param nameOf the name of a member, by row id
 */
export const verifiedEvents = (
  writes: readonly FieldWrite[],
  nameOf: (member: string | null) => string | null,
): readonly Verified[] => {
  let events: readonly Verified[] = []
  let how: Actor['verifiedHow'] = null
  let by: string | null = null
  for (const moment of momentsOf(writes)) {
    // One gesture writes them together, and only those that change: the others stand from before.
    for (const write of moment) {
      if (write.field === 'verifiedHow') how = valueAfter('actor', write) as typeof how
      if (write.field === 'verifiedBy') by = valueAfter('actor', write) as typeof by
    }
    for (const write of moment) {
      const { field, author } = write
      if (field !== 'verifiedOn') continue
      const on = valueAfter('actor', write) as string | null
      events = events.filter((event) => on !== null && event.on <= on)
      if (on !== null && !events.some((event) => event.on === on))
        events = [...events, { kind: 'verified', on, by: nameOf(by ?? author), how }]
    }
  }
  return events
}

/** What each intent wrote, the oldest first. */
const momentsOf = (writes: readonly FieldWrite[]): Iterable<readonly FieldWrite[]> =>
  Map.groupBy(writes.toReversed(), ({ lamport, at, author }) => `${lamport} ${at} ${author}`).values()
