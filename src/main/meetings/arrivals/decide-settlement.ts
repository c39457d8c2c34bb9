import type { Directory } from '#main/directory/read/known-people.ts'
import type { ArrivingWho } from '#shared/contract/meetings/arrivals.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { Attendance } from '#shared/records/records.ts'
import type { FieldsOf, KnownRow, RowWrite } from '#shared/records/row-write.ts'
import { listedRow, unknownPerson, valuesOf } from './decide-arrival.ts'
import { type Arrivals, candidateOf } from './load-arrivals.ts'
import { asPresent } from './presence.ts'

interface Settlement {
  readonly id: RowId
  readonly writes: readonly RowWrite[]
  readonly removals: readonly KnownRow[]
}

/**
 * The writes that say who an arrival was. Someone already of the list keeps their line, which takes over the hour, the
 * part and the number; otherwise the arrival becomes theirs.
 */
export const decideSettlement = (
  arrivals: Arrivals,
  directory: () => Directory,
  ids: IdSource,
  noted: Attendance,
  who: Extract<ArrivingWho, { kind: 'listed' | 'person' | 'new' }>,
): Settlement => {
  const onNoted = (values: FieldsOf<'attendance'>): RowWrite => ({
    record: 'attendance',
    id: noted.id,
    values,
  })
  if (who.kind === 'new') {
    const { values, writes } = unknownPerson(directory, ids, who, arrivals.meeting.sector)
    return { id: noted.id, writes: [...writes, onNoted(values)], removals: [] }
  }
  const candidate = candidateOf(arrivals, who)
  const listed = listedRow(arrivals, candidate)
  if (listed === null) return { id: noted.id, writes: [onNoted(valuesOf(candidate))], removals: [] }
  const values = {
    ...(listed.status !== 'present' && asPresent(listed, noted.arrivedAt)),
    part: listed.part ?? noted.part,
    sheetLine: listed.sheetLine ?? noted.sheetLine,
  }
  return {
    id: listed.id,
    writes: [{ record: 'attendance', id: listed.id, values }],
    removals: [{ record: 'attendance', id: noted.id }],
  }
}
