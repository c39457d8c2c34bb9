import type { Cell, Column } from '../paper/table.ts'
import { rangeOf } from './addresses.ts'
import type { BodyKind, Look } from './looks.ts'
import type { CellContent, PageRow, PageSheet } from './page-sheet.ts'
import type { ListSheet } from './workbook.ts'

const headRow = 5

const kinds = { text: 'text', long: 'long', number: 'count', date: 'date' } as const satisfies Record<
  Column['kind'],
  BodyKind
>

/** A list as a page: what it is, what it covers, its filters, then its table, whose titles and first column stay in view. */
export const listPage = (sheet: ListSheet): PageSheet => ({
  kind: 'page',
  name: sheet.name,
  columns: sheet.columns.map(({ width }) => ({ width })),
  rows: [...titles(sheet), headOf(sheet), ...bodyOf(sheet)],
  frozenAt: `B${headRow + 1}`,
  tables: tablesOf(sheet),
  print: { titleRows: `${headRow}:${headRow}`, ...printAreaOf(sheet) },
})

const printAreaOf = ({ printed, rows }: ListSheet) =>
  printed === undefined ? {} : { area: rangeOf([1, 1], [headRow + rows.length, printed]) }

const titles = ({ title, scope, filters }: ListSheet): readonly PageRow[] => [
  { cells: [{ value: title, look: 'title' }] },
  { cells: [{ value: scope, look: 'scope' }] },
  { cells: filters === null ? [] : [{ value: filters, look: 'filters' }] },
  { cells: [] },
]

const headOf = ({ columns }: ListSheet): PageRow => ({
  height: 21,
  cells: columns.map(({ title, kind }) => ({ value: title, look: { head: kinds[kind] } })),
})

const bodyOf = ({ columns, rows }: ListSheet): readonly PageRow[] => {
  const looks = columns.map(({ kind }): Look => ({ body: kinds[kind], top: true }))
  const lastLooks = columns.map(({ kind }): Look => ({ body: kinds[kind], top: true, rule: 'last' }))
  return rows.map((values, rank) => {
    const rowLooks = rank === rows.length - 1 ? lastLooks : looks
    return {
      cells: columns.map(({ kind }, index) => ({
        value: contentOf(values[index] ?? null, kind),
        look: rowLooks[index] ?? 'scope',
      })),
    }
  })
}

const contentOf = (value: Cell, kind: Column['kind']): CellContent =>
  kind === 'date' && typeof value === 'string' ? { date: value } : value

/** People sort and filter by it, and other sheets count. */
const tablesOf = ({ table, columns, rows }: ListSheet) =>
  rows.length === 0
    ? []
    : [
        {
          name: table,
          ref: rangeOf([headRow, 1], [headRow + rows.length, columns.length]),
          filterButtons: true,
        },
      ]
