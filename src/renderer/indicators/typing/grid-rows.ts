import type { FigurePlace, SplitWay, TypedFigures } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Figure } from '#shared/records/records.ts'
import { type Period, shortPeriod } from '#shared/text/period.ts'

/** What figures are given for: a structure, a sector, the whole. */
export interface GridPlace {
  readonly key: string
  readonly label: string
  readonly place: FigurePlace
}

/** A line of cells: the whole of a place, or a part of it. */
export interface GridRow {
  readonly key: string
  readonly label: string
  readonly place: GridPlace
  readonly item: RowId | null
}

/** Each place, then the parts of the breakdown that is typed. */
export const gridRows = (places: readonly GridPlace[], way: SplitWay | null): readonly GridRow[] =>
  places.flatMap((place) => [
    { key: place.key, label: place.label, place, item: null },
    ...(way?.items ?? []).map(({ id, label }) => ({
      key: `${place.key} ${id}`,
      label: label ?? 'Sans intitulé',
      place,
      item: id,
    })),
  ])

/** « CCAS de Pontvermeil, T3 2026 »: what a cell is called, and no other one is. */
export const nameOfCell = (row: GridRow, period: Period): string =>
  [row.place.label, ...(row.item === null ? [] : [row.label]), shortPeriod(period)].join(', ')

export type FigureFinder = ReturnType<typeof figureFinder>

/** The figure of a cell, found by what names it. */
export const figureFinder = ({ figures }: Pick<TypedFigures, 'figures'>) => {
  const byName = new Map(figures.map((figure) => [nameOf(figure.period, figure, figure.item), figure]))
  return (period: Period, place: FigurePlace, item: RowId | null): Figure | null =>
    byName.get(
      nameOf(
        period,
        {
          actor: place.kind === 'actor' ? place.id : null,
          sector: place.kind === 'sector' ? place.id : null,
        },
        item,
      ),
    ) ?? null
}

const nameOf = (period: string | null, { actor, sector }: Pick<Figure, 'actor' | 'sector'>, item: RowId | null) =>
  [period, actor, sector, item].join(' ')

/** The parts of a place for a period, added up, and how far they are from the whole; `null` without any part. */
export const partsSum = (
  find: FigureFinder,
  way: SplitWay,
  place: FigurePlace,
  period: Period,
): { readonly sum: number; readonly gap: number | null } | null => {
  const parts = way.items.flatMap(({ id }) => find(period, place, id)?.value ?? [])
  if (parts.length === 0) return null
  const sum = parts.reduce((total, value) => total + hundredths(value), 0)
  const whole = find(period, place, null)?.value ?? null
  return { sum: sum / 100, gap: whole === null ? null : (sum - hundredths(whole)) / 100 }
}

const hundredths = (value: string): number => Math.round(Number(value) * 100)
