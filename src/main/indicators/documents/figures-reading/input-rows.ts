import { type Found, type RowCells, type SheetCells, textOf } from '#main/office/tabular/workbook/sheet-cells.ts'
import { fold } from '#shared/kernel/fold.ts'
import { columnLetter } from '#shared/text/column-letter.ts'
import {
  type CellKey,
  columnKeysMark,
  type InputColumn,
  inputColumns,
  readKey,
  writeKey,
} from '../campaign-workbook/format.ts'
import { isIdentitySheet } from './collect-identity.ts'
import type { AskedFigure } from './figure-key.ts'

/** A cell where something may be typed, whether it holds something or not. */
export interface InputCell {
  /** « F8 ». */
  readonly address: string
  readonly found: Found | null
}

/** A row where one figure is typed, with its input cells; one that its table does not have is not there. */
export interface InputRow {
  readonly key: CellKey
  readonly line: number
  readonly cells: Readonly<Partial<Record<InputColumn, InputCell>>>
}

/**
 * The rows of a collection workbook by what they are for: their hidden keys first, wherever they were moved; then, for
 * what has no key any more, their labels.
 */
export const inputRows = (sheets: readonly SheetCells[], asked: readonly AskedFigure[]): readonly InputRow[] => {
  const read = sheets.filter((sheet) => !isIdentitySheet(sheet)).map((sheet) => ({ sheet, heads: headsOf(sheet) }))
  const keyed = read.flatMap(({ sheet, heads }) => keyedRows(sheet, heads))
  const found = new Set(keyed.map(({ key }) => writeKey(key)))
  const lost = asked.filter((one) => !found.has(writeKey(one)))
  return lost.length === 0 ? keyed : [...keyed, ...read.flatMap(({ sheet, heads }) => labelledRows(sheet, heads, lost))]
}

/** What the columns under a line are for. */
interface Head {
  readonly line: number
  readonly columns: ReadonlyMap<InputColumn, number>
  /** Where its rows are named, when the titles of its columns were read. */
  readonly label: number | null
}

/** Hidden keys of columns where some are left; the titles that one reads otherwise. */
const headsOf = ({ rows }: SheetCells): readonly Head[] => {
  const marked = rows.filter(({ cells }) => [...cells.values()].some((found) => textOf(found) === columnKeysMark))
  if (marked.length > 0) return marked.map(markedHead)
  return rows.map(titledHead).filter((head) => head !== null)
}

const markedHead = ({ line, cells }: RowCells): Head => ({
  line,
  label: null,
  columns: new Map(
    [...cells].flatMap(([column, found]) => {
      const name = inputColumns.find((one) => one === textOf(found))
      return name === undefined ? [] : [[name, column]]
    }),
  ),
})

const titleBeginnings: readonly (readonly [string, InputColumn])[] = [
  ['valeur', 'value'],
  ['sur', 'outOf'],
  ['total', 'outOf'],
  ['statut', 'answer'],
  ['precision', 'note'],
]

const titledHead = ({ line, cells }: RowCells): Head | null => {
  const columns = new Map<InputColumn, number>()
  let label: number | null = null
  for (const [column, found] of cells) {
    const title = fold(textOf(found))
    const [, name] = titleBeginnings.find(([beginning]) => new RegExp(`^${beginning}\\b`).test(title)) ?? []
    if (name !== undefined && !columns.has(name)) columns.set(name, column)
    // Codes come first, then names.
    else if (name === undefined && title !== 'code' && label === null) label = column
  }
  return columns.has('value') && label !== null && cells.size >= minimumTitles ? { line, columns, label } : null
}

/** Fewer cells than this are a caption, and no titles of columns. */
const minimumTitles = 4

/** The nearest above; the first of the sheet for a row that was moved over it. */
const headFor = (heads: readonly Head[], line: number): Head | undefined =>
  heads.findLast((head) => head.line < line) ?? heads[0]

const keyedRows = ({ rows }: SheetCells, heads: readonly Head[]): readonly InputRow[] =>
  rows.flatMap((row) => {
    const key = [...row.cells.values()].map((found) => readKey(textOf(found))).find((one) => one !== null)
    const head = headFor(heads, row.line)
    return key == null || head === undefined ? [] : [{ key, line: row.line, cells: cellsOf(row, head) }]
  })

const cellsOf = ({ line, cells }: RowCells, { columns }: Head): InputRow['cells'] =>
  Object.fromEntries(
    [...columns].map(([name, column]) => [
      name,
      { address: `${columnLetter(column)}${line}`, found: cells.get(column) ?? null },
    ]),
  )

/** Rows under titles that are read, named as an indicator, or as a part of the one whose caption stands above. */
const labelledRows = (
  { rows }: SheetCells,
  heads: readonly Head[],
  lost: readonly AskedFigure[],
): readonly InputRow[] => {
  const titled = heads.every(({ label }) => label !== null)
    ? heads
    : rows.map(titledHead).filter((head) => head !== null)
  return rows.flatMap((row) => {
    const head = titled.findLast(({ line }) => line < row.line)
    if (head?.label == null) return []
    const name = fold(textOf(row.cells.get(head.label)))
    const caption = captionAbove(rows, head.line)
    const key = lost.find(({ name: whole, part }) => {
      if (part === null) return fold(whole) === name
      // Two breakdowns may have a « Non communiqué ».
      const isUnder = isSaidIn(caption, whole) && isSaidIn(caption, part.breakdownName)
      return isUnder && fold(part.label) === name
    })
    return key === undefined
      ? []
      : [{ key: { indicator: key.indicator, item: key.item }, line: row.line, cells: cellsOf(row, head) }]
  })
}

/** In whole words: « Âge » is not said by « Usagers ». */
const isSaidIn = (caption: string, words: string): boolean => inWords(caption).includes(inWords(fold(words)))

const inWords = (text: string): string => ` ${text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `

/** The text alone on its row that stands nearest above the titles of a table. */
const captionAbove = (rows: readonly RowCells[], line: number): string => {
  const above = rows.findLast((row) => row.line < line && row.line >= line - 3 && row.cells.size <= 2)
  return fold([...(above?.cells.values() ?? [])].map(textOf).join(' '))
}
