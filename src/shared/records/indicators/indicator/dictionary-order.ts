import type { RowId } from '../../../kernel/ids.ts'
import type { Axis, Indicator } from '../../records.ts'

type PlacedIndicator = Pick<Indicator, 'id' | 'name' | 'axis' | 'position' | 'provider'>

/** Indicators of one axis, of none (`axis: null`), or of none and counted by Concerto. */
export interface DictionaryGroup<One extends PlacedIndicator, OneAxis extends Pick<Axis, 'id'>> {
  readonly axis: OneAxis | null
  readonly computed: boolean
  readonly indicators: readonly One[]
}

/** As the dictionary is read: axis by axis, then those of no axis, then those of none that Concerto counts; no empty group. */
export const dictionaryGroups = <One extends PlacedIndicator, OneAxis extends Pick<Axis, 'id'>>(
  indicators: readonly One[],
  axes: readonly OneAxis[],
): readonly DictionaryGroup<One, OneAxis>[] => {
  const ordered = inPlace(indicators)
  const known = new Set<RowId>(axes.map(({ id }) => id))
  const elsewhere = ordered.filter(({ axis }) => axis === null || !known.has(axis))
  return [
    ...axes.map((axis) => ({ axis, computed: false, indicators: ordered.filter((one) => one.axis === axis.id) })),
    ...[false, true].map((computed) => ({
      axis: null,
      computed,
      indicators: elsewhere.filter(({ provider }) => (provider === 'computed') === computed),
    })),
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
 * « A2.1 »: the axis and the rank in it, « T.1 » without one, in the order of the dictionary, so that codes follow one another
 * wherever indicators stand in that order. Worked out for a document or a screen; an axis removed or an indicator moved changes it.
 * @param axes in their order: the second is « A2 » whatever its printed number
 */
export const indicatorCodes = (
  indicators: readonly PlacedIndicator[],
  axes: readonly Pick<Axis, 'id'>[],
): ReadonlyMap<RowId, string> => {
  const ranks = new Map(axes.map(({ id }, index) => [id, `A${index + 1}`]))
  const byHead = Map.groupBy(dictionaryGroups(indicators, axes), ({ axis }) => (axis && ranks.get(axis.id)) ?? 'T')
  return new Map(
    [...byHead].flatMap(([head, groups]) =>
      groups.flatMap((group) => group.indicators).map(({ id }, index) => [id, `${head}.${index + 1}`] as const),
    ),
  )
}
