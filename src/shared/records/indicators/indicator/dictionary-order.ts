import type { RowId } from '../../../kernel/ids.ts'
import type { Axis, Indicator } from '../../records.ts'

type PlacedIndicator = Pick<Indicator, 'id' | 'name' | 'axis' | 'position' | 'provider'>

/** Indicators of one axis, of none (`axis: null`), or those that Concerto counts. */
export interface DictionaryGroup<One extends PlacedIndicator, OneAxis extends Pick<Axis, 'id'>> {
  readonly axis: OneAxis | null
  readonly computed: boolean
  readonly indicators: readonly One[]
}

/** As the dictionary is read: axis by axis, then those of no axis, then those that Concerto counts; no empty group. */
export const dictionaryGroups = <One extends PlacedIndicator, OneAxis extends Pick<Axis, 'id'>>(
  indicators: readonly One[],
  axes: readonly OneAxis[],
): readonly DictionaryGroup<One, OneAxis>[] => {
  const ordered = inPlace(indicators)
  const given = ordered.filter(({ provider }) => provider !== 'computed')
  const known = new Set<RowId>(axes.map(({ id }) => id))
  return [
    ...axes.map((axis) => ({ axis, computed: false, indicators: given.filter((one) => one.axis === axis.id) })),
    {
      axis: null,
      computed: false,
      indicators: given.filter(({ axis }) => axis === null || !known.has(axis)),
    },
    { axis: null, computed: true, indicators: ordered.filter(({ provider }) => provider === 'computed') },
  ].filter((group) => group.indicators.length > 0)
}

/** By their place, those without one last, by name. */
const inPlace = <One extends PlacedIndicator>(indicators: readonly One[]): readonly One[] =>
  indicators.toSorted(
    (a, b) =>
      compare(a.position ?? last, b.position ?? last) ||
      (a.name ?? '').localeCompare(b.name ?? '', 'fr') ||
      compare(a.id, b.id),
  )

/** After any fractional index. */
const last = '~'

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/**
 * « A2.1 »: the axis and the rank in it, « T.1 » without one. Worked out for a document or a screen; an axis removed or
 * an indicator moved changes it.
 * @param axes in their order: the second is « A2 » whatever its printed number
 */
export const indicatorCodes = (
  indicators: readonly PlacedIndicator[],
  axes: readonly Pick<Axis, 'id'>[],
): ReadonlyMap<RowId, string> => {
  const ranks = new Map(axes.map(({ id }, index) => [id, `A${index + 1}`]))
  const counts = new Map<string, number>()
  return new Map(
    inPlace(indicators).map(({ id, axis }) => {
      const head = (axis !== null && ranks.get(axis)) || 'T'
      const rank = (counts.get(head) ?? 0) + 1
      counts.set(head, rank)
      return [id, `${head}.${rank}`]
    }),
  )
}
