import type { Box, PdfPage, PdfPicture, PdfRule, PdfWord } from '#main/office/pdf/read/pdf-page.ts'
import { type Flow, type FlowCell, type FlowTable, isInside, type Region } from './flow.ts'
import { type Grid, gridsOf, type LevelLine, levelLinesOf } from './grids.ts'
import { around, joined, type Line, rowsOf, sizeOf, textOf } from './lines.ts'
import type { Part, Row, Zone } from './rows.ts'
import { ruledZone } from './ruled-zone.ts'
import { signOf } from './signs.ts'
import { zoneAt } from './zones.ts'

/** Words, tables and pictures that stand on a page, or on a part of it. */
export interface Standing {
  readonly page: number
  readonly words: readonly PdfWord[]
  readonly grids: readonly Grid[]
  readonly pictures: readonly PdfPicture[]
  readonly rules: readonly PdfRule[]
  /** Those that may be of a table without upright ones. */
  readonly level: readonly LevelLine[]
  /** Of the page, where it is all of it. */
  readonly width: number | null
}

type Room = Omit<Standing, 'words' | 'grids' | 'pictures'>

/** Some words and pictures of a page, with the lines drawn on it. */
export const standingOn = (
  { number, rules, width }: PdfPage,
  words: readonly PdfWord[],
  pictures: readonly PdfPicture[],
): Standing => ({
  ...{ page: number, words, pictures, rules, width },
  ...{ grids: gridsOf(rules), level: levelLinesOf(rules) },
})

/** In the order in which they are read: columns one after the other, tables as tables. */
export const flowOf = (standing: Standing, frame: Box | null = null): readonly Flow[] => {
  const kept = standing.grids.filter((grid) => isTable(grid, standing.words))
  const outside = standing.words.filter((word) => !kept.some((grid) => isInside(word, grid)))
  const tables = kept.map((grid): Part => ({ ...around([grid]), flow: tableOf(grid, standing) }))
  const pictures = standing.pictures
    .filter((picture) => !kept.some((grid) => isInside(picture, grid)))
    .map((picture): Part => ({ ...around([picture]), flow: { kind: 'picture', page: standing.page, picture } }))
  const usual = sizeOf(standing.words)
  const lines = rowsOf(outside, cutBy(standing.rules)).map((line) => withSigns(line, usual))
  const rows: readonly Row[] = [
    ...lines.map((parts) => rowOf(parts)),
    ...[...tables, ...pictures].map((part) => rowOf([part])),
  ]
  return inOrder(
    rows.toSorted((one, other) => one.top - other.top),
    standing,
    frame,
  )
}

/** A line drawn from top to bottom parts the words on its two sides. */
const cutBy = (rules: readonly PdfRule[]) => {
  const upright = rules.filter(({ vertical }) => vertical)
  return (left: PdfWord, right: PdfWord): boolean =>
    upright.some(
      (rule) =>
        rule.left >= left.right - 1 &&
        rule.right <= right.left + 1 &&
        rule.top < left.baseline &&
        rule.bottom > left.baseline - left.size * 0.5,
    )
}

const rowOf = (parts: readonly Part[]): Row => ({ ...around(parts), parts })

/** A table holds words in more than one cell, and little is empty. */
const isTable = ({ cells }: Grid, words: readonly PdfWord[]): boolean => {
  const filled = cells.filter((cell) => words.some((word) => isInside(word, cell))).length
  return filled >= 2 && filled * 8 >= cells.length
}

/** The sign of an item, or the number of a heading, and its text stand apart, and are one line. @param usual size of letters */
const withSigns = (lines: readonly Line[], usual: number): readonly Line[] => {
  const output: Line[] = []
  for (const line of lines) {
    const last = output.at(-1)
    const both = last === undefined ? null : joined([last, line])
    if (last === undefined || both === null || line.left - last.right >= 60) {
      output.push(line)
      continue
    }
    const isNumbered = line.size > 1.12 * usual && /^\d{1,2}(?:\.\d{1,2})*\.?$/.test(textOf(last))
    if (isNumbered || signOf(both)?.words === last.words.length) output[output.length - 1] = both
    else output.push(line)
  }
  return output
}

const inOrder = (rows: readonly Row[], { page, rules, level, width }: Room, frame: Box | null): readonly Flow[] => {
  const region: Region = { left: 0, right: 0, body: frame === null }
  const lines: Line[] = []
  const flow: Flow[] = []
  for (let at = 0; at < rows.length; ) {
    const zone = ruledZone(rows, at, level) ?? zoneAt(rows, at, rules, width)
    if (zone !== null) {
      flow.push(...zoneFlow(zone, { page, rules, level, width: null }))
      at += zone.rows.length
      continue
    }
    const { parts } = rows[at] as Row
    const texts = parts.filter((part): part is Line => !('flow' in part))
    if (texts.length > 0) {
      const [first, ...others] = texts as [Line, ...Line[]]
      const apart = others.length > 0 && isRunIn(first, others[0] as Line) ? [first, joined(others)] : [joined(texts)]
      lines.push(...apart)
      flow.push(...apart.map((line): Flow => ({ kind: 'line', line, page, region, block: null })))
    }
    flow.push(...parts.flatMap((part) => ('flow' in part ? [part.flow] : [])))
    at += 1
  }
  const bounds = around(lines)
  region.left = bounds.left
  region.right =
    frame === null ? bounds.right : Math.max(bounds.right, frame.right - Math.max(2, bounds.left - frame.left))
  return flow
}

/** A heading whose text begins on its line, after a wide space, as TeX sets the deepest ones. */
const isRunIn = (heading: Line, next: Line): boolean =>
  heading.words.every(({ font }) => font.bold) &&
  next.left - heading.right > 0.85 * heading.size &&
  next.left - heading.right < 1.4 * heading.size &&
  !/[:,;]$/.test(textOf(heading))

/** Columns are read one after the other; a table row by row. */
const zoneFlow = ({ kind, rows, columns, bands }: Zone, standing: Room): readonly Flow[] => {
  const inColumn = (row: Row, { left, right }: Pick<Box, 'left' | 'right'>): readonly Row[] => {
    const parts = row.parts.filter(
      (part) => (part.left + part.right) / 2 >= left && (part.left + part.right) / 2 < right,
    )
    return parts.length === 0 ? [] : [rowOf(parts)]
  }
  const frameOf = (column: Pick<Box, 'left' | 'right'>): Box => around(rows.flatMap((row) => inColumn(row, column)))
  if (kind === 'columns')
    return columns.flatMap((column) =>
      inOrder(
        rows.flatMap((row) => inColumn(row, column)),
        standing,
        frameOf(column),
      ),
    )
  const frames = columns.map(frameOf)
  return [
    {
      kind: 'table',
      page: standing.page,
      boxes: [{ page: standing.page, box: around(rows) }],
      columns: columns.length,
      edges: [...frames.map(({ left }) => left), frames.at(-1)?.right ?? 0],
      told: 'aligned',
      rows: bands.map((band) =>
        columns.map((column, index) => {
          const inside = band.flatMap((row) => inColumn(row, column))
          const frame = {
            ...(frames[index] as Box),
            ...(inside.length > 0 && { top: around(inside).top, bottom: around(inside).bottom }),
          }
          return { column: index, columns: 1, rows: 1, box: frame, content: inOrder(inside, standing, frame) }
        }),
      ),
    },
  ]
}

/** The table that a grid draws, what stands in each cell read as a page is. */
const tableOf = (grid: Grid, standing: Standing): FlowTable => {
  const rows = Array.from({ length: grid.rows }, (): FlowCell[] => [])
  for (const cell of grid.cells) {
    const words = standing.words.filter((word) => isInside(word, cell))
    const pictures = standing.pictures.filter((picture) => isInside(picture, cell))
    rows[cell.row]?.push({
      column: cell.column,
      columns: cell.columns,
      rows: cell.rows,
      box: around([cell]),
      content: flowOf({ ...standing, words, pictures, grids: [], width: null }, cell),
    })
  }
  return {
    kind: 'table',
    page: standing.page,
    boxes: [{ page: standing.page, box: around([grid]) }],
    columns: grid.columns.length - 1,
    edges: grid.columns,
    told: 'ruled',
    rows: rows.filter((row) => row.length > 0),
  }
}
