import type { Directory } from '#main/directory/read/known-people.ts'
import type { ArrivingWho } from '#shared/contract/meetings/arrivals.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { Attendance } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { decideArrival } from './decide-arrival.ts'
import { representsThemself } from './errors.ts'
import { type Arrivals, candidateOf, recognised } from './load-arrivals.ts'
import { asStatus } from './presence.ts'

/** The writes that say who came instead; someone known is noted present too. @throws AppFailure `represents-themself` */
export const decideRepresentation = (
  arrivals: Arrivals,
  directory: () => Directory,
  ids: IdSource,
  attendance: Attendance,
  { by: asked, at }: { readonly by: Exclude<ArrivingWho, { kind: 'new' }>; readonly at: string | null },
): readonly RowWrite[] => {
  const by = recognised(arrivals, asked)
  const represented = (representedBy: string | null, representedByPerson: RowId | null): RowWrite => ({
    record: 'attendance',
    id: attendance.id,
    values: { ...asStatus(attendance, 'represented'), representedBy, representedByPerson },
  })
  if (by.kind === 'text') return [represented(by.text, null)]
  const substitute = candidateOf(arrivals, by)
  if (by.kind === 'actor') return [represented(substitute.structure, null)]
  if (substitute.who.kind === 'listed' && substitute.who.attendance === attendance.id) throw representsThemself()
  const name = [substitute.lastName, substitute.firstName].filter(Boolean).join(' ')
  return [
    represented(name || substitute.structure, substitute.person),
    ...decideArrival(arrivals, directory, ids, { who: by, at, line: null }).writes,
  ]
}
