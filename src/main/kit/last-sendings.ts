import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Sending } from '#shared/records/records.ts'

/** A sending that was noted: somebody was told, or is left aside. */
export type NotedRow = Sending & { readonly on: string }

type Kind = Exclude<NonNullable<Sending['kind']>, 'newer'>

/** What was noted of a kind, the latest noted first: an id tells when it was made. @param meeting about which, or all */
export const notedSendings = (db: Db, kind: Kind, meeting: RowId | null = null): readonly NotedRow[] =>
  rows(db, 'sending', (q) => {
    const noted = q.where('kind', '=', kind).where('on', 'is not', null).orderBy('id', 'desc')
    return meeting === null ? noted : noted.where('meeting', '=', meeting)
  }).filter((one): one is NotedRow => one.on !== null)

/** The latest of each of those whose row stands in this field. */
export const latestBy = (
  field: 'attendance' | 'campaignActor',
  noted: readonly NotedRow[],
): ReadonlyMap<RowId, NotedRow> =>
  // What comes after stands in a map.
  new Map(noted.toReversed().flatMap((one) => (one[field] === null ? [] : [[one[field], one] as const])))
