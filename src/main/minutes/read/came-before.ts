import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import { knownDirectory } from '#main/directory/read/known-people.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { Attendance, Meeting } from '#shared/records/records.ts'

type Listed = Pick<Attendance, 'actor' | 'structure'>

/** Whether the structure of somebody on a list had anybody at a meeting held on an earlier day, of any kind. */
export const cameBefore = (db: Db, { date }: Meeting): ((one: Listed) => boolean) => {
  const keyOf = structureKey(db)
  const earlier = new Set(
    rows(db, 'meeting').flatMap((other) => (date !== null && other.date !== null && other.date < date ? other.id : [])),
  )
  const seen = new Set(
    rows(db, 'attendance', (q) => q.where('status', '=', 'present')).flatMap((one) =>
      one.meeting !== null && earlier.has(one.meeting) ? (keyOf(one) ?? []) : [],
    ),
  )
  return (one) => {
    const key = keyOf(one)
    return key !== null && seen.has(key)
  }
}

/** Equal for one structure, linked to the directory or called so; `null` of who comes from none. */
const structureKey = (db: Db): ((one: Listed) => string | null) => {
  const standing = representativesOf(db, 'actor')
  const { actors } = knownDirectory(db)
  return ({ actor, structure }) => {
    if (actor !== null) return standing(actor)
    const named = fold((structure ?? '').replaceAll('\n', ' – '))
    return named === '' ? null : (actors.get(named) ?? named)
  }
}
