import Papa from 'papaparse'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { plainText, restoreFormula } from '#shared/text/normalise/formula.ts'
import type { SourceLine } from '#shared/text/source-table.ts'
import { maxLines, widestLine } from './limits.ts'
import { holdsSomething, type RawTable } from './raw-table.ts'
import { tooLong, tooWide } from './refusals.ts'
import { guessSeparator } from './separator.ts'

export interface SeparatedTable {
  readonly separator: string | null
  readonly table: RawTable
  readonly remarks: readonly string[]
}

/** « sep=; », by which Excel is told the separator; Excel does not count it as a line. */
const declaration = /^"?sep=(.)"?\n/i

/** Lines of cells between separators. Line ends are `\n`. */
export const readSeparated = (text: string): Result<SeparatedTable, AppError> => {
  const [said = '', declared] = declaration.exec(text.slice(0, 20)) ?? []
  const body = text.slice(said.length)
  const separator = declared ?? guessSeparator(body)
  const quoted = rowsOf(body, separator, true)
  // A quotation mark that is not closed takes the lines that follow with it: then it is no quotation mark.
  const rows = quoted.isUnclosed ? rowsOf(body, separator, false) : quoted
  if (rows.lines.length > maxLines) return err(tooLong)
  if (rows.isTooWide) return err(tooWide)
  return ok({
    separator,
    table: { name: null, lines: rows.lines, kind: 'separated' },
    remarks: quoted.isUnclosed ? [unclosed] : rows.misplaced.slice(0, 1).map(misplacedAt),
  })
}

const unclosed =
  'Un guillemet n’est pas fermé\u00a0: les guillemets du fichier sont lus comme du texte. Vérifiez les lignes.'

const misplacedAt = (line: number): string =>
  `Des guillemets sont mal placés, à partir de la ligne ${line}\u00a0: vérifiez-la.`

interface Rows {
  readonly lines: readonly SourceLine[]
  /** A cell goes on over several lines after a quotation mark, and ends badly or never. */
  readonly isUnclosed: boolean
  readonly isTooWide: boolean
  /** Numbers of lines. */
  readonly misplaced: readonly number[]
}

/** What no text contains: a file of one column has no separator. */
const never = '\u001f'

/** Row by row, so that empty lines by the million are never all in memory. */
const rowsOf = (text: string, separator: string | null, hasQuotes: boolean): Rows => {
  const lines: SourceLine[] = []
  const misplaced: number[] = []
  let isUnclosed = false
  let isTooWide = false
  let line = 0
  Papa.parse<string[]>(text, {
    delimiter: separator ?? never,
    newline: '\n',
    quoteChar: hasQuotes ? '"' : never,
    step: ({ data: cells, errors }: Papa.ParseStepResult<string[]>, parser: Papa.Parser) => {
      line += 1
      for (const { type, code } of errors) {
        if (type !== 'Quotes') continue
        misplaced.push(line)
        isUnclosed ||= code === 'MissingQuotes' || cells.some((cell) => cell.includes('\n'))
      }
      isTooWide ||= cells.length > widestLine
      if (isTooWide) {
        parser.abort()
        return
      }
      if (!holdsSomething(cells)) return
      lines.push({ line, cells: (hasQuotes ? cells : cells.map(unquoted)).map(written) })
      if (lines.length > maxLines) parser.abort()
    },
  })
  return { lines, isUnclosed, isTooWide, misplaced }
}

const written = (cell: string): string => (cell.startsWith('=') ? plainText(cell) : restoreFormula(cell))

const unquoted = (cell: string): string => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell)
