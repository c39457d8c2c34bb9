import { type Found, type RowCells, type SheetCells, textOf } from '#main/office/tabular/workbook/sheet-cells.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type Answer, answers } from '#shared/records/indicators/figure/figure.ts'
import { isPeriod, type Period } from '#shared/text/period.ts'
import { columnKeysMark, knownMark, readKey, readReference } from '../campaign-workbook/format.ts'
import type { GivenFigure } from './figure-key.ts'

/** Which campaign and which structure a workbook was made for, as far as it still says. */
export interface CollectIdentity {
  /** « concerto-collecte/1 »; `null` once the hidden sheet is lost. */
  readonly format: string | null
  /** The structure in its campaign, by its row; `null` when nothing says it any more. */
  readonly campaignActor: RowId | null
  readonly campaign: RowId | null
  readonly period: Period | null
  /** As it is printed after « À remplir par ». */
  readonly printedFor: string | null
  /**
   * What was known of each cell when the workbook was made, by its key; `null` for nothing. The map is `null` once the
   * hidden sheet is lost: nobody can tell what changed since.
   */
  readonly known: ReadonlyMap<string, GivenFigure | null> | null
}

/** `null`: it is no collection workbook. */
export const collectIdentity = (sheets: readonly SheetCells[]): CollectIdentity | null => {
  const hidden = sheets.find(isIdentitySheet)
  const texts = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()].map(textOf)))
  const printed = texts.map(readReference).find((id) => id !== null) ?? null
  const isKeyed = texts.some((text) => text === columnKeysMark || readKey(text) !== null)
  if (hidden === undefined && printed === null && !isKeyed) return null
  const named = hidden === undefined ? new Map<string, string>() : namesIn(hidden)
  const period = named.get('period') ?? ''
  return {
    format: named.get('format') ?? null,
    campaignActor: idIn(named, 'campaignActor') ?? printed,
    campaign: idIn(named, 'campaign'),
    period: isPeriod(period) ? period : null,
    printedFor: texts.map(printedName).find((name) => name !== null) ?? null,
    known: hidden === undefined ? null : knownIn(hidden),
  }
}

/** By what it says, and not by its name, which anyone may change. */
export const isIdentitySheet = ({ rows }: SheetCells): boolean =>
  rows.some((row) => firstText(row) === 'format' && textAt(row, 1).startsWith('concerto-collecte/'))

const firstText = (row: RowCells): string => textAt(row, 0)

const textAt = ({ cells }: RowCells, column: number): string => textOf(cells.get(column)).trim()

const namesIn = ({ rows }: SheetCells): ReadonlyMap<string, string> =>
  new Map(rows.filter((row) => firstText(row) !== knownMark).map((row) => [firstText(row), textAt(row, 1)]))

const idIn = (named: ReadonlyMap<string, string>, name: string): RowId | null => {
  const text = named.get(name) ?? ''
  return /^[0-9a-f-]{36}$/.test(text) ? (text as RowId) : null
}

const knownIn = ({ rows }: SheetCells): ReadonlyMap<string, GivenFigure | null> =>
  new Map(
    rows
      .filter((row) => firstText(row) === knownMark && readKey(textAt(row, 1)) !== null)
      .map((row) => [textAt(row, 1), knownFigure(row)]),
  )

/** After the key and the measure: value, what it is out of, answer, note. */
const knownFigure = (row: RowCells): GivenFigure | null => {
  const [value, outOf] = [numberOf(row.cells.get(3)), numberOf(row.cells.get(4))]
  const [answer, note] = [textAt(row, 5), textAt(row, 6)]
  if (value === null && outOf === null && answer === '' && note === '') return null
  return { answer: answer in answers ? (answer as Answer) : 'given', value, outOf, note: note === '' ? null : note }
}

const numberOf = (found: Found | undefined): number | null => {
  const number = Number.parseFloat(textOf(found).replace(',', '.'))
  return Number.isNaN(number) ? null : number
}

/** « À remplir par : Forma-tic – Villebourg.   Période : … ». */
const printedName = (text: string): string | null =>
  /^À remplir par\s*:\s*(.+?)(?:\.\s+Période\b.*|\.?)$/u.exec(text.replaceAll('\n', ' ').trim())?.[1]?.trim() ?? null
