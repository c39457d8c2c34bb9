import type { RowId } from '../../../kernel/ids.ts'

interface Placed {
  readonly id: RowId
  readonly stage: string | null
  readonly position: string | null
  readonly axis: RowId | null
  readonly meeting: RowId | null
}

/**
 * « Action 2 »: the place of each formulation, from 1, among those of its stage, axis and meeting, as the table of that
 * meeting numbers them. Always computed: to move one renumbers the others, and nobody's identity changes.
 */
export const placesInStage = (formulations: readonly Placed[]): ReadonlyMap<RowId, number> => {
  const places = new Map<RowId, number>()
  const groups = Map.groupBy(formulations, ({ stage, axis, meeting }) => [stage, axis, meeting].join(' '))
  for (const group of groups.values())
    for (const [index, { id }] of group.toSorted(byPosition).entries()) places.set(id, index + 1)
  return places
}

/** Two postes may give the same position: the id then decides, everywhere alike. */
export const byPosition = (a: Pick<Placed, 'id' | 'position'>, b: Pick<Placed, 'id' | 'position'>): number => {
  const [one, other] = [`${a.position ?? ''} ${a.id}`, `${b.position ?? ''} ${b.id}`]
  return one < other ? -1 : one > other ? 1 : 0
}
