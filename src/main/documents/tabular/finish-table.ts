import type { SourceLine, SourceTable } from '#shared/domain/source-table.ts'
import { bodyLines } from './header/body-lines.ts'
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
export const finishTable = ({ name, lines, isKeyed }: RawTable): FinishedTable => {
  const widest = lines.reduce((width, { cells }) => Math.max(width, widthOf(cells)), 0)
  const width = Math.min(widest, maxColumns)
  const even = lines.map((line) => ofWidth(line, width))
  const { above, header, below } = isKeyed
    ? { above: [], header: even.slice(0, 1), below: even.slice(1) }
    : partsOf(even)
  const body = isKeyed ? { lines: below, repeated: [], totals: [] } : bodyLines(below, header)
  const named = headerLine(header, even[0]?.line ?? 1, width)
  return {
    table: { name, header: above.length, lines: [...above, named, ...body.lines] },
    remarks: [
      ...(widest > maxColumns ? [`Seules les ${maxColumns} premières colonnes sont lues, sur ${widest}.`] : []),
      ...headerRemarks(header),
      ...leftOut(body.repeated, 'répète l’en-tête', 'répètent l’en-tête'),
      ...leftOut(body.totals, 'est un total', 'sont des totaux'),
    ],
  }
}

const widthOf = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1

const ofWidth = ({ line, cells }: SourceLine, width: number): SourceLine => ({
  line,
  cells: cells.length === width ? cells : Array.from({ length: width }, (_, at) => cells[at] ?? ''),
})

interface Parts {
  readonly above: readonly SourceLine[]
  /** One line, two that make one, or none. */
  readonly header: readonly SourceLine[]
  readonly below: readonly SourceLine[]
}

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
  return {
    line: (bottom ?? top)?.line ?? firstLine,
    cells: nameColumns(names ?? Array.from({ length: width }, () => '')),
  }
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
    lines.length === 1
      ? `La ligne ${numbers} ${one}\u00a0: elle n’est pas lue.`
      : `${lines.length} lignes ${many}\u00a0: elles ne sont pas lues (${numbers}).`,
  ]
}
