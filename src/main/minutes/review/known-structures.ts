import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import { knownDirectory } from '#main/directory/read/known-people.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { KnownStructures } from '../documents/review/subject.ts'

/** What the directory says of these spellings: an equal name or other name only, likeness being for a person to judge. */
export const knownStructures = (db: Db, spellings: readonly string[]): KnownStructures => {
  const { actors } = knownDirectory(db)
  const ids = new Map(
    spellings.map((spelling) => [spelling, actors.get(fold(spelling.replaceAll('\n', ' – '))) ?? null]),
  )
  const apart = saidApart(db)
  return {
    areOne: (a, b) => {
      const [one, other] = [ids.get(a) ?? null, ids.get(b) ?? null]
      if (one === null || other === null) return null
      if (one === other) return true
      return apart.has(pairKey(one, other)) || areAttached(db, one, other) ? false : null
    },
    nameOf: (spelling) => row(db, 'actor', ids.get(spelling) ?? null)?.name ?? null,
  }
}

/** Pairs of structures someone said are two. */
const saidApart = (db: Db): ReadonlySet<string> => {
  const standing = representativesOf(db, 'actor')
  return new Set(
    rows(db, 'distinctPair', (q) => q.where('record', '=', 'actor')).flatMap(({ first, second }) =>
      first === null || second === null ? [] : [pairKey(standing(first as RowId), standing(second as RowId))],
    ),
  )
}

const pairKey = (a: RowId, b: RowId): string => [a, b].toSorted().join(' ')

/** An antenna and the structure it belongs to are two on purpose. */
const areAttached = (db: Db, a: RowId, b: RowId): boolean =>
  row(db, 'actor', a)?.parent === b || row(db, 'actor', b)?.parent === a
