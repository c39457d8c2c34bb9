import type { RowId } from '../../../kernel/ids.ts'
import type { Axis, Fiche } from '../../records.ts'

/** « Fiche 1.2 »: how one is called in a list, a thread, an agenda and a paper. `null`: it is of no list. */
export const ficheCalled = (reference: string | null): string =>
  reference === null ? 'Fiche' : `Fiche\u00a0${reference}`

/**
 * « 1.2 »: the second fiche of axis 1, as the roadmap prints it; « S.1 » is of no axis, « A.1 » of one without a number.
 * @param fiches in their order within each axis
 */
export const ficheReferences = (
  fiches: readonly Pick<Fiche, 'id' | 'axis'>[],
  axes: readonly Pick<Axis, 'id' | 'number'>[],
): ReadonlyMap<RowId, string> => {
  const names = new Map(axes.map(({ id, number }) => [id, String(number ?? 'A')]))
  const ofAxis = Map.groupBy(fiches, ({ axis }) => (axis !== null && names.has(axis) ? axis : null))
  return new Map(
    [...ofAxis].flatMap(([axis, own]) => {
      const name = (axis === null ? null : names.get(axis)) ?? 'S'
      return own.map(({ id }, index) => [id, `${name}.${index + 1}`] as const)
    }),
  )
}
