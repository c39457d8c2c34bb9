import { agree, inFigures } from '#shared/text/french-numbers.ts'
import type { SourceLine, SourceTable } from '#shared/text/source-table.ts'
import { type BodyLines, bodyLines, type Titles } from './header/body-lines.ts'
import { findHeader, highestHeader, isHeaderless } from './header/find-header.ts'
import { mergedHeader } from './header/merge-header.ts'
import { nameColumns } from './header/name-columns.ts'
import { maxColumns } from './limits.ts'
import type { RawTable } from './raw-table.ts'

export interface FinishedTable {
  readonly table: SourceTable
  /** French sentences. */
  readonly remarks: readonly string[]
}

/** A table as it will be used: lines of one length, one header with different names, nothing under it but data. */
export const finishTable = ({ name, lines, kind }: RawTable, titles: Titles = 'leave'): FinishedTable => {
  const { above, header, below } = kind === 'keyed' ? keyedParts(lines) : partsOf(lines)
  const widest = [...above, ...header, ...below].reduce((width, { cells }) => Math.max(width, widthOf(cells)), 0)
  const width = Math.min((kind === 'separated' ? headerWidth(header, below) : null) ?? widest, maxColumns)
  const even = below.map((line) => ofWidth(line, width, kind === 'separated'))
  const body = kind === 'keyed' ? wholeBody(even) : bodyLines(even, header, titles)
  const named = headerLine(header, lines[0]?.line ?? 1, width)
  return {
    table: {
      name,
      header: above.length,
      lines: [...above.map((line) => ofWidth(line, width)), named, ...body.lines],
    },
    remarks: [
      ...(widest > maxColumns ? [`Seules les ${maxColumns} premières colonnes sont lues, sur ${widest}.`] : []),
      ...headerRemarks(header),
      ...leftOut(body.repeated, 'répète l’en-tête', 'répètent l’en-tête'),
      ...leftOut(body.totals, 'est un total', 'sont des totaux'),
      ...leftOut(body.titles, 'est un intertitre', 'sont des intertitres'),
      ...leftOut(body.notes, 'est une note sous la liste', 'sont des notes sous la liste'),
    ],
  }
}

const widthOf = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1

/** @param isWhole what lies beyond is kept: it is no column, and tells that the line is cut where it should not be */
const ofWidth = (source: SourceLine, width: number, isWhole = false): SourceLine => {
  const { line, cells } = source
  if (cells.length === width) return source
  const length = isWhole ? Math.max(width, Math.min(widthOf(cells), maxColumns)) : width
  return { line, cells: Array.from({ length }, (_, at) => cells[at] ?? '') }
}

/**
 * How many columns the header has, where most lines have no more; `null` where it does not say. An unnamed column has its
 * separators in every line, the header's too.
 */
const headerWidth = ([header]: readonly SourceLine[], below: readonly SourceLine[]): number | null => {
  const width = header?.cells.length ?? 0
  const longer = below.filter(({ cells }) => cells.length > width && widthOf(cells) > width).length
  return longer > 0 && longer * 2 <= below.length ? width : null
}

interface Parts {
  readonly above: readonly SourceLine[]
  /** One line, two that make one, or none. */
  readonly header: readonly SourceLine[]
  readonly below: readonly SourceLine[]
}

const keyedParts = ([header, ...below]: readonly SourceLine[]): Parts => ({
  above: [],
  header: header === undefined ? [] : [header],
  below,
})

const wholeBody = (lines: readonly SourceLine[]): BodyLines => ({
  lines,
  repeated: [],
  totals: [],
  titles: [],
  notes: [],
})

const partsOf = (lines: readonly SourceLine[]): Parts => {
  const rows = lines.slice(0, highestHeader + 1).map(({ cells }) => cells)
  const found = findHeader(rows)
  if (isHeaderless(rows, found)) return { above: [], header: [], below: lines }
  const pair = [found.rank, found.rank - 1].find((rank) => mergedHeader(rows[rank] ?? [], rows[rank + 1] ?? []))
  const [first, count] = pair === undefined ? [found.rank, 1] : [pair, 2]
  return {
    above: lines.slice(0, first),
    header: lines.slice(first, first + count),
    below: lines.slice(first + count),
  }
}

/** The header as one line, on the lower of two; without any, columns are named by their letters. */
const headerLine = ([top, bottom]: readonly SourceLine[], firstLine: number, width: number): SourceLine => {
  const names = top !== undefined && bottom !== undefined ? mergedHeader(top.cells, bottom.cells) : top?.cells
  const line = (bottom ?? top)?.line ?? firstLine
  return { line, cells: nameColumns(ofWidth({ line, cells: names ?? [] }, width).cells) }
}

const headerRemarks = ([top, bottom]: readonly SourceLine[]): readonly string[] => {
  if (top === undefined)
    return ['Aucune ligne ne ressemble à un en-tête\u00a0: les colonnes sont nommées par leur lettre.']
  return bottom === undefined
    ? []
    : [`L’en-tête tient sur les lignes ${top.line} et ${bottom.line}\u00a0: elles sont réunies.`]
}

const shown = 10

const leftOut = (lines: readonly number[], one: string, many: string): readonly string[] => {
  if (lines.length === 0) return []
  const numbers = `${lines.slice(0, shown).join(', ')}${lines.length > shown ? '…' : ''}`
  return [
    agree(
      lines.length,
      `La ligne ${numbers} ${one}\u00a0: elle n’est pas lue.`,
      `${inFigures(lines.length)} lignes ${many}\u00a0: elles ne sont pas lues (${numbers}).`,
    ),
  ]
}
