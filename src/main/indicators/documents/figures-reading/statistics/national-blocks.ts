import { type Found, type RowCells, type SheetCells, textOf } from '#main/office/tabular/workbook/sheet-cells.ts'
import { fold } from '#shared/kernel/fold.ts'
import { columnLetter } from '#shared/text/column-letter.ts'
import { countOfLabel, isNationalTitle } from './national-words.ts'

/** A line of the national workbook: what is counted, and the cell of how many. */
export interface NationalLine {
  readonly label: string
  readonly address: string
  readonly found: Found
}

/** Lines under one title. */
export interface NationalBlock {
  readonly title: string
  readonly lines: readonly NationalLine[]
}

/**
 * The stacked blocks of a workbook, by their titles: whatever their order, the blank lines, the columns that were added
 * and the name of the sheet. `null`: it is not the national workbook.
 */
export const nationalBlocks = (sheets: readonly SheetCells[]): readonly NationalBlock[] | null => {
  const blocks = sheets.flatMap(blocksOf)
  const known = blocks.reduce(
    (sum, { title, lines }) =>
      sum + (isNationalTitle(title) ? 1 : 0) + lines.filter(({ label }) => countOfLabel(label) !== null).length,
    0,
  )
  return known >= enough ? blocks : null
}

/** Titles and labels that only this workbook has together. */
const enough = 3

const blocksOf = ({ rows }: SheetCells): readonly NationalBlock[] => {
  const blocks: { title: string; lines: NationalLine[] }[] = []
  for (const row of rows) {
    const read = readRow(row)
    if (read?.kind === 'title') blocks.push({ title: read.title, lines: [] })
    if (read?.kind === 'line' && blocks.length === 0) blocks.push({ title: '', lines: [] })
    if (read?.kind === 'line') blocks.at(-1)?.lines.push(read.line)
  }
  return blocks.filter(({ lines }) => lines.length > 0)
}

type Read = { readonly kind: 'title'; readonly title: string } | { readonly kind: 'line'; readonly line: NationalLine }

/** A text alone is a title; a text and how many, a line; anything else is passed over. */
const readRow = ({ line, cells }: RowCells): Read | null => {
  const texts = [...cells].filter(([, found]) => found.kind === 'text' && !isNumber(found))
  const [column, named] = texts[0] ?? []
  if (column === undefined || named === undefined) return null
  const label = textOf(named).replace(/\s+/g, ' ').trim()
  if (isNationalTitle(label)) return { kind: 'title', title: label }
  const [counted] = [...cells].filter(([at, found]) => at > column && isCount(found))
  if (counted !== undefined) {
    const [at, found] = counted
    return isTotal(label) ? null : { kind: 'line', line: { label, address: `${columnLetter(at)}${line}`, found } }
  }
  return texts.length === 1 && cells.size === 1 ? { kind: 'title', title: label } : null
}

const isCount = (found: Found): boolean => found.kind === 'number' || found.kind === 'error' || isNumber(found)

/** A number that was typed as a text; a percentage is not how many. */
const isNumber = (found: Found): boolean =>
  found.kind === 'text' && /^-?\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?$/.test(found.text.trim())

const isTotal = (label: string): boolean => /^(?:total|ensemble)$/.test(fold(label))
