import { cellAt, rangeOf } from '#main/office/xlsx/addresses.ts'
import type { BodyKind } from '#main/office/xlsx/looks.ts'
import type { CellContent, PageCell, PageRow, PageSheet } from '#main/office/xlsx/page-sheet.ts'
import type { PlacesMap } from '#shared/contract/directory/territory.ts'
import { byRatio, inhabitants, ratioOf } from '#shared/records/directory/places-ratio.ts'

interface Told extends Pick<PlacesMap, 'parts' | 'ground'> {
  /** Some place stands on the map: else every commune would be far from any. */
  readonly isDrawn: boolean
  readonly scope: string
  readonly filters: string
}

const columns = [
  { title: 'Intercommunalité', kind: 'text', width: 52 },
  { title: 'Habitants', kind: 'count', width: 14 },
  { title: 'Lieux', kind: 'count', width: 12 },
  { title: 'Pour 10\u00a0000\u00a0habitants', kind: 'mark', width: 24 },
  { title: 'Zones blanches', kind: 'count', width: 18 },
] as const satisfies readonly { readonly title: string; readonly kind: BodyKind; readonly width: number }[]

const headAt = 5

/** What the map shows of each intercommunality, from the least served, with their total. */
export const partsPage = ({ parts, ground, isDrawn, scope, filters }: Told): PageSheet => {
  const asked = parts.filter((part) => part.asked).toSorted(byRatio)
  const lastAt = headAt + asked.length
  const lines = asked.map((part, rank): PageRow => {
    const at = headAt + 1 + rank
    const blank = isDrawn ? part.blank : null
    return line(
      [part.epci?.name ?? 'Sans intercommunalité', part.population, part.places, ratioAt(at, part), blank],
      rank === asked.length - 1,
    )
  })
  const sumOf = (field: 'population' | 'places' | 'blank'): number => asked.reduce((sum, part) => sum + part[field], 0)
  const whole = { population: sumOf('population'), places: sumOf('places') }
  const sumAt = (column: number, result: number): CellContent => ({
    formula: `SUM(${rangeOf([headAt + 1, column], [lastAt, column])})`,
    result,
  })
  const total = [
    'Total',
    sumAt(2, whole.population),
    sumAt(3, whole.places),
    ratioAt(lastAt + 1, whole),
    isDrawn ? sumAt(5, sumOf('blank')) : null,
  ]
  return {
    kind: 'page',
    name: 'Intercommunalités',
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      { cells: [{ value: 'Lieux par intercommunalité', look: 'title' }] },
      { cells: [{ value: scope, look: 'scope' }] },
      { cells: [{ value: filters, look: 'filters' }] },
      { cells: [] },
      { height: 21, cells: columns.map(({ title, kind }) => ({ value: title, look: { head: kind } })) },
      ...lines,
      ...(asked.length > 1 ? [line(total, true, true)] : []),
      { cells: [] },
      ...notesOf({ ground, isDrawn }).map((value): PageRow => ({ cells: [{ value, look: 'note' }] })),
    ],
    frozenAt: cellAt(headAt + 1, 2),
    tables:
      asked.length === 0
        ? []
        : [{ name: 'tblIntercommunalites', ref: rangeOf([headAt, 1], [lastAt, columns.length]), filterButtons: true }],
    print: { titleRows: `${headAt}:${headAt}` },
  }
}

type Served = Pick<PlacesMap['parts'][number], 'population' | 'places'>

const ratioAt = (at: number, served: Served): CellContent => {
  const result = ratioOf(served)
  return result === null ? null : { formula: `${cellAt(at, 3)}*${inhabitants}/${cellAt(at, 2)}`, result }
}

const line = (values: readonly CellContent[], isLast: boolean, bold = false): PageRow => ({
  cells: columns.map(
    ({ kind }, index): PageCell => ({
      value: values[index] ?? (index === 0 ? '' : '–'),
      look: { body: kind, bold, ...(isLast && { rule: 'last' as const }) },
    }),
  ),
})

const notesOf = ({ ground, isDrawn }: Pick<Told, 'ground' | 'isDrawn'>): readonly string[] => [
  'Chaque lieu compte dans l’intercommunalité de sa commune, placé sur la carte ou non.',
  ...(isDrawn ? ['Zones blanches\u00a0: communes sans aucun lieu à moins de 6\u00a0km de leur centre.'] : []),
  ...(isDrawn && ground.kind === 'cells' ? ['Carte approchée\u00a0: les contours n’ont pas été ajoutés.'] : []),
]
