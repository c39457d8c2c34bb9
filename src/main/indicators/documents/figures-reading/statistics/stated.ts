import { type RowCells, type SheetCells, textOf } from '#main/office/tabular/workbook/sheet-cells.ts'
import { fold } from '#shared/kernel/fold.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import { daysOf, longPeriod, type Period } from '#shared/text/period.ts'
import { type Days, daysIn } from './file-period.ts'
import { isNationalTitle } from './national-words.ts'

/** What a national workbook says, above its figures, that they are of. */
export interface Stated {
  /** `null`: it does not say. */
  readonly days: Days | null
  /** The line where it names its structure. */
  readonly structure: Line | null
  /** What its figures are narrowed to, its period left out. */
  readonly filters: readonly Line[]
}

interface Line {
  readonly label: string
  /** Cells beside it: somebody may have put a column of their own between. */
  readonly values: readonly string[]
}

/** Rows that stand above the figures. */
const above = 30

export const statedIn = (sheets: readonly SheetCells[]): Stated => {
  const rows = sheets.flatMap(({ rows }) => rows.slice(0, above))
  const lines = rows.map(lineOf)
  const filters = sheets.flatMap((sheet) => filtersOf(sheet.rows))
  const bounds = filters.filter(({ label }) => isBound(label)).flatMap(({ values }) => values)
  return {
    days:
      [...lines.map(({ label, values }) => [label, ...values].join(' ')), bounds.join(' ')]
        .map(daysIn)
        .find((days) => days !== null) ?? null,
    structure: lines.find((line) => fold(line.label) === 'structure' && !isNothing(line)) ?? null,
    filters: filters.filter((line) => !isNothing(line) && !isBound(line.label) && fold(line.label) !== 'structure'),
  }
}

/** The lines under « Filtres », up to the first that is blank. */
const filtersOf = (rows: readonly RowCells[]): readonly Line[] => {
  const at = rows.map(lineOf).findIndex(isTitle)
  if (at === -1) return []
  const under = rows.slice(at + 1)
  const end = under.findIndex(
    (row, rank) => row.line !== (rows[at]?.line ?? 0) + rank + 1 || isNationalTitle(lineOf(row).label),
  )
  return (end === -1 ? under : under.slice(0, end)).map(lineOf)
}

/** Alone, or over cells that were merged. */
const isTitle = ({ label, values }: Line): boolean =>
  /^filtres?\b/.test(fold(label)) && values.every((value) => value === label)

const lineOf = ({ cells }: RowCells): Line => {
  const [label = '', ...values] = [...cells.values()].map((found) => textOf(found).replace(/\s+/g, ' ').trim())
  return { label: label.replace(/\s*:$/, ''), values }
}

const isBound = (label: string): boolean =>
  /^(?:periode|du|au|dates?(?: de)? (?:debut|fin)|debut|fin)\b/.test(fold(label))

/** « - », « Aucun », « Tous les lieux »: nothing is left out. */
const isNothing = ({ values }: Line): boolean =>
  values.every((value) => isBlank(value) || /^tou(?:s|t|tes?)\b/.test(fold(value)))

interface Asked {
  readonly period: Period
  readonly structure: string
  /** Whether a text names the structure that is asked for. */
  readonly isNamed: (text: string) => boolean
}

/** What a workbook says otherwise than what is asked of it, in French sentences. */
export const differencesOf = (
  { days, structure, filters }: Stated,
  { period, structure: wanted, isNamed }: Asked,
): readonly string[] => {
  const { first, last } = daysOf(period)
  return [
    ...(days === null || (days.first === first && days.last === last)
      ? []
      : [
          `Il dit être du ${longDate(days.first)} au ${longDate(days.last)}, et on lui demande\u00a0: ${longPeriod(period)}.`,
        ]),
    ...(structure === null || structure.values.some(isNamed)
      ? []
      : [`Il dit être de ${quoted(structure.values.join(' '))}, et on lui demande les chiffres de ${quoted(wanted)}.`]),
    ...filters
      .filter(({ values }) => !values.some(isNamed))
      .map(
        ({ label, values }) =>
          `Il est filtré (${label}\u00a0: ${values.join(' ')})\u00a0: ses chiffres ne sont qu’une part de ceux de la structure.`,
      ),
  ]
}
