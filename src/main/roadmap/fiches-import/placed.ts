import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'

const siblings = {
  fiche: ['axis'],
  ficheStep: ['fiche', 'parent'],
  ficheParty: ['fiche'],
} as const

type Placed = keyof typeof siblings

/** The writes with a position for each row that is new, after those of its siblings, in the order of the plan. */
export const placed = (db: Db, writes: readonly RowWrite[]): readonly RowWrite[] => {
  const positions = new Map<RowWrite, string>()
  for (const record of Object.keys(siblings) as Placed[]) {
    const own = writes.filter((write) => write.record === record)
    if (own.length === 0) continue
    const keyOf = (values: object): string =>
      siblings[record].map((field) => String((values as Record<string, unknown>)[field] ?? '')).join(' ')
    const known = rows(db, record)
    const ids = new Set<string>(known.map(({ id }) => id))
    const last = new Map<string, string>()
    for (const row of known)
      if (row.position !== null && row.position > (last.get(keyOf(row)) ?? '')) last.set(keyOf(row), row.position)
    for (const [key, group] of Map.groupBy(
      own.filter(({ id }) => !ids.has(id)),
      ({ values }) => keyOf(values),
    )) {
      const places = positionsAfter(last.get(key) ?? null, group.length)
      for (const [at, write] of group.entries()) positions.set(write, places[at] as string)
    }
  }
  return writes.map((one) => {
    const position = positions.get(one)
    return position === undefined ? one : write(one.record, one.id, { ...one.values, position })
  })
}
