import { rangeOf } from '#main/office/xlsx/addresses.ts'
import type { BodyKind } from '#main/office/xlsx/looks.ts'
import type { CellContent, PageCell, PageRow } from '#main/office/xlsx/page-sheet.ts'
import { raised } from '#main/office/xlsx/raised.ts'
import { linesOf } from '../campaign-workbook/row-height.ts'

/** What begins every sheet: what it is, what it covers, what was filtered, then a line of air. */
export const titleRows = ({
  title,
  scope,
  filters,
  widths,
}: {
  readonly title: CellContent
  readonly scope: string
  readonly filters: string | null
  /** Of the columns that the scope goes over, merged by `scopeMerge`; not said: it holds on one line. */
  readonly widths?: readonly number[]
}): readonly PageRow[] => [
  { height: 24, cells: [{ value: typeof title === 'string' ? raised(title) : title, look: 'title' }] },
  scopeRow(scope, widths ?? null),
  ...(filters === null ? [] : [{ height: 14, cells: [{ value: filters, look: 'filters' } as const] }]),
  { height: 12, cells: [] },
]

const scopeRow = (scope: string, widths: readonly number[] | null): PageRow => {
  if (widths === null) return { height: 15, cells: [{ value: raised(scope), look: 'scope' }] }
  const room = 1.1 * widths.reduce((sum, one) => sum + one, 0)
  return {
    height: Math.max(15, linesOf(scope, room) * 12.75 + 3),
    cells: widths.map((_width, index) => ({ value: index === 0 ? raised(scope) : null, look: 'paragraph' })),
  }
}

/** The second row, over all its columns. */
export const scopeMerge = (widths: readonly number[]): string => rangeOf([2, 1], [2, widths.length])

/** A sheet to be read on a screen: what it prints is a cell where nothing stands, of which no reader makes a page. */
export const onScreen = { area: 'XFD1:XFD1' } as const

/** @param what « 344 lignes » */
export const onScreenWords = (what: string): string =>
  `${what}, à lire à l’écran\u00a0: cette feuille ne s’imprime pas.`

export interface Head {
  readonly title: string
  readonly kind: BodyKind
  /** In characters, to know whether it holds on one line. */
  readonly width?: number
}

/** Titles of columns, each its own: Excel refuses a table that has one twice. */
export const headRow = (heads: readonly Head[]): PageRow => {
  const titles = ownTitles(heads.map(({ title }) => title))
  const lines = heads.map(({ title, width }) => (width === undefined ? 1 : linesOf(title, width, true)))
  return {
    height: 9 + 12.5 * Math.min(6, Math.max(1, ...lines)),
    cells: heads.map(({ kind }, index) => ({ value: titles[index] ?? '', look: { head: kind, wrap: true } })),
  }
}

/** Names that are equal, whatever their capitals, are numbered; an empty one is a sign. */
export const ownTitles = (titles: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return titles.map((title) => {
    const plain = title.trim() === '' ? '–' : title
    let own = plain
    for (let rank = 2; taken.has(own.toLowerCase()); rank += 1) own = `${plain} (${rank})`
    taken.add(own.toLowerCase())
    return own
  })
}

/** High enough for the longest of its texts. */
export const rowHeight = (
  texts: readonly (readonly [text: string, width: number])[],
  { least, line }: { readonly least: number; readonly line: number },
): number => {
  const lines = Math.max(1, ...texts.map(([text, width]) => linesOf(text, width)))
  return Math.min(400, Math.max(least, lines * line + 4))
}

export const emptyCell = (look: PageCell['look']): PageCell => ({ value: null, look })
