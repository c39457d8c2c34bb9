import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Sending } from '#shared/records/records.ts'

/** A sending that was noted: somebody was told, or is left aside. */
export type NotedRow = Sending & { readonly on: string }

/** What the sendings of a kind are about. */
export type SendingsOf =
  | { readonly meeting: RowId }
  | { readonly campaignActors: readonly RowId[] }
  | { readonly actors: readonly RowId[] }

/** Sendings noted, the latest noted first: an id tells when it was made. */
export const notedSendings = (db: Db, kind: NonNullable<Sending['kind']>, of: SendingsOf): readonly NotedRow[] =>
  rows(db, 'sending', (q) => {
    const noted = q.where('kind', '=', kind).where('on', 'is not', null).orderBy('id', 'desc')
    if ('meeting' in of) return noted.where('meeting', '=', of.meeting)
    return 'actors' in of
      ? noted.where('actor', 'in', of.actors)
      : noted.where('campaignActor', 'in', of.campaignActors)
  }).filter((one): one is NotedRow => one.on !== null)

/** The latest of each, by what it points to. */
export const latestBy = (
  noted: readonly NotedRow[],
  field: 'attendance' | 'campaignActor' | 'actor',
): ReadonlyMap<RowId, NotedRow> => {
  const latest = new Map<RowId, NotedRow>()
  for (const one of noted) {
    const key = one[field] as RowId | null
    if (key !== null && !latest.has(key)) latest.set(key, one)
  }
  return latest
}
