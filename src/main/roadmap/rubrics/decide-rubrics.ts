import { positionsAfter } from '#main/kit/positions.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import type { Rubric } from '#shared/records/records.ts'
import { type FicheRubric, ficheRubrics } from '#shared/records/roadmap/fiche-rubrics.ts'
import type { WriteOf } from '#shared/records/row-write.ts'

/** Every rubric with a row and a place, and the writes that give them to those that had none. */
export interface WrittenRubrics {
  readonly rubrics: readonly (FicheRubric & {
    readonly row: NonNullable<FicheRubric['row']>
    readonly position: string
  })[]
  readonly writes: readonly WriteOf<'rubric'>[]
}

/** @param rows ordered by position, id */
export const writtenRubrics = (rows: readonly Rubric[], ids: IdSource): WrittenRubrics => {
  const rubrics = ficheRubrics(rows)
  const placed = new Map(rows.map(({ id, position }) => [id, position]))
  const missing = rubrics.filter(({ row }) => row === null)
  const last = rows.reduce<string | null>(
    (most, { position }) => ((position ?? '') > (most ?? '') ? position : most),
    null,
  )
  const positions = positionsAfter(last, missing.length)
  const added = missing.map(
    ({ standard }, index): WriteOf<'rubric'> => ({
      record: 'rubric',
      id: ids.row(),
      values: { standard, position: positions[index] ?? null },
    }),
  )
  const rowOf = new Map(missing.map(({ key }, index) => [key, added[index]]))
  return {
    rubrics: rubrics.map((rubric) => {
      const write = rowOf.get(rubric.key)
      const row = rubric.row ?? (write?.id as NonNullable<FicheRubric['row']>)
      return { ...rubric, row, position: placed.get(row) ?? write?.values.position ?? '' }
    }),
    writes: added,
  }
}

/** One write a row: what a change says of a row that is only now written down goes with it. */
export const withChange = (
  writes: readonly WriteOf<'rubric'>[],
  change: WriteOf<'rubric'>,
): readonly WriteOf<'rubric'>[] =>
  writes.some(({ id }) => id === change.id)
    ? writes.map((write) =>
        write.id === change.id ? { ...write, values: { ...write.values, ...change.values } } : write,
      )
    : [...writes, change]
