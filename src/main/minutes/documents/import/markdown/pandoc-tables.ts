import { wordsOf } from '../words.ts'
import { verbatimLines } from './code-lines.ts'
import type { DrawnRow, DrawnTable } from './drawn-table.ts'
import { gridTable } from './grid-table.ts'
import { spacedTable } from './spaced-table.ts'

/** The same lines with each table drawn in characters written as an HTML table whose cells are Markdown. */
export const tablesToHtml = (lines: readonly string[]): readonly string[] => {
  const verbatim = verbatimLines(lines)
  const output: string[] = []
  for (let index = 0; index < lines.length; ) {
    const drawn = verbatim[index] ? null : (gridTable(lines, index) ?? spacedTable(lines, index))
    const table = drawn !== null && holdsAll(drawn, lines.slice(index, index + drawn.lines)) ? drawn : null
    output.push(...(table === null ? [lines[index] ?? ''] : htmlLines(table, lines[index] ?? '')))
    index += table?.lines ?? 1
  }
  return output
}

/** Whether the cells hold every word of the drawing, uncut: a table drawn askew stays as it is. */
const holdsAll = ({ rows }: DrawnTable, lines: readonly string[]): boolean => {
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines))
  return sortedWords(cells) === sortedWords(lines)
}

const sortedWords = (lines: readonly string[]): string => lines.flatMap(wordsOf).sort().join(' ')

const htmlLines = (table: DrawnTable, first: string): readonly string[] => {
  const indent = /^ {0,3}\+/.test(first) || /^ *-/.test(first) ? '' : (/^\s*/.exec(first)?.[0] ?? '')
  const lines = ['', '<table>', ...table.rows.flatMap(rowLines), '</table>', '']
  return lines.map((line) => (line === '' ? '' : indent + line))
}

const rowLines = ({ head, cells }: DrawnRow): readonly string[] => {
  const name = head ? 'th' : 'td'
  return [
    '<tr>',
    ...cells.flatMap(({ lines, span }) => [`<${name} colspan="${span}">`, '', ...dedented(lines), '', `</${name}>`]),
    '</tr>',
  ]
}

/** Lines without the indentation they all share. */
const dedented = (lines: readonly string[]): readonly string[] => {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const shared = Math.min(...indents, 200)
  return lines.map((line) => line.slice(shared).trimEnd())
}
