import type { ColumnGuess, ListColumn, ValueLabels } from '#shared/contract/import-contract.ts'
import { columnLetter } from '#shared/text/column-letter.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import type { SourceLine, SourceTable } from '#shared/text/source-table.ts'

/** One sheet of a file, and where its header stands. */
export interface ChosenSheet {
  /** Rank in the file. */
  readonly sheet: number
  readonly table: SourceTable
  /** Rank of the header in the table. */
  readonly header: number
}

/** What a person chose of a file, and how its columns are understood. */
export interface ChosenList<Target> {
  /** One, or several that are read together. */
  readonly sheets: readonly [ChosenSheet, ...ChosenSheet[]]
  /** The names of the columns, those of the first sheet. */
  readonly names: readonly string[]
  /** What each feeds, `null` for nothing; none when nobody is to say. */
  readonly targets: readonly (Target | null)[]
  readonly values: ValueLabels
}

/** Which sheet, which line of header, what each column feeds. `sheet` is `null` for several that are read together. */
export interface ListSettings<Target> {
  readonly sheet: number | null
  readonly headerLine?: number
  readonly columns: readonly (Target | null)[]
  /** Where somebody may say what values stand for. */
  readonly values?: ValueLabels
}

/** The sheet of most lines. */
export const longestSheet = (tables: readonly SourceTable[]): number => {
  const sizes = tables.map(({ lines, header }) => lines.length - header)
  return Math.max(0, sizes.indexOf(Math.max(...sizes)))
}

/** A sheet whose header is where it is likeliest. */
export const likelySheet = (tables: readonly SourceTable[], sheet: number): ChosenSheet => {
  const table = tables[sheet] as SourceTable
  return { sheet, table, header: table.header }
}

/** The sheet a person chose, with its header where they said. A sheet or a line that is not there is as if nobody chose. */
export const chosenSheet = (tables: readonly SourceTable[], settings: ListSettings<unknown>): ChosenSheet => {
  const { sheet, headerLine = Number.POSITIVE_INFINITY } = settings
  const likely = likelySheet(tables, sheet !== null && sheet < tables.length ? sheet : 0)
  const header = likely.table.lines.findIndex(({ line }) => line >= headerLine)
  return header === -1 ? likely : { ...likely, header }
}

export const namesOf = ({ table, header }: ChosenSheet): readonly string[] => table.lines[header]?.cells ?? []

/** How a column is recognised by a person. */
interface Recognising {
  /** How the program that made the file names a column: « C » when it is not said. */
  readonly letterOf?: (fileName: string, names: readonly string[], at: number) => string
  /** Whether a cell shows what its column holds: when it is filled, if it is not said. */
  readonly shows?: (line: SourceLine, at: number) => boolean
}

/** How an import weighs what columns may be, where it does. */
export interface Weighing<Target> extends Recognising {
  readonly weighs?: (sheet: ChosenSheet) => readonly (ColumnGuess<Target> | null)[]
}

/** The columns as a person recognises them. @param isSaid somebody has said what they feed: what feeds nothing is not asked */
export const columnsOf = <Target>(
  { sheets, names, targets }: ChosenList<Target>,
  fileName: string,
  { letterOf = (_file, _names, at) => columnLetter(at), shows = isFilled, weighs }: Weighing<Target>,
  isSaid: boolean,
): readonly ListColumn<Target>[] => {
  const guesses = weighs?.(sheets[0])
  const lines = sheets.flatMap(({ table, header }) => table.lines.slice(header + 1))
  return names.map((header, at) => ({
    letter: letterOf(fileName, names, at),
    header,
    sample: (lines.find((line) => shows(line, at))?.cells[at] ?? '').trim().slice(0, 80),
    target: targets[at] ?? null,
    ...(guesses === undefined
      ? {}
      : { guess: isSaid && (targets[at] ?? null) === null ? null : (guesses[at] ?? null) }),
  }))
}

/** Whether a cell says something. */
export const isFilled = ({ cells }: SourceLine, at: number): boolean => !isBlank(cells[at] ?? '')
