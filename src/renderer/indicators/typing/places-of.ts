import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { TypingRows } from '../address.ts'
import type { GridPlace } from './grid-rows.ts'

/** The lines one types in: structures once each, by the order they come in. */
export const placesOf = (
  rows: TypingRows,
  { sectors }: Pick<IndicatorPage, 'sectors'>,
  actors: readonly { readonly id: RowId; readonly name: string }[],
): readonly GridPlace[] => {
  if (rows === 'departement') return [{ key: 'whole', label: 'Tout le département', place: { kind: 'whole' } }]
  if (rows === 'secteurs')
    return sectors.map(({ id, name }) => ({
      key: id,
      label: name ?? 'Secteur sans nom',
      place: { kind: 'sector', id },
    }))
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()].map(({ id, name }) => ({
    key: id,
    label: name,
    place: { kind: 'actor', id },
  }))
}
