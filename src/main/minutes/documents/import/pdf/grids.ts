import type { Box, PdfRule } from '#main/office/pdf/read/pdf-page.ts'
import { around } from './lines.ts'

/** A table as its drawn lines make it. */
export interface Grid extends Box {
  readonly rows: number
  readonly columns: readonly number[]
  readonly cells: readonly GridCell[]
}

interface GridCell extends Box {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** Ends of lines this near meet. */
const near = 3.5

/** The tables that the lines of a page draw. A frame around a text is none. */
export const gridsOf = (rules: readonly PdfRule[]): readonly Grid[] =>
  networks(merged(rules)).flatMap((network) => {
    const grid = gridOf(network)
    return grid === null ? [] : [grid]
  })

/** A line from left to right. */
export interface LevelLine {
  readonly at: number
  readonly left: number
  readonly right: number
}

/** The level lines of a page that no upright one meets, from top to bottom. */
export const levelLinesOf = (rules: readonly PdfRule[]): readonly LevelLine[] =>
  networks(merged(rules))
    .flatMap(([line, other]) => (line === undefined || line.vertical || other !== undefined ? [] : [line]))
    .map(({ at, from, to }) => ({ at, left: from, right: to }))
    .toSorted((one, other) => one.at - other.at)

/** A straight stretch: `at` is where it stands, `from` and `to` where it runs. */
interface Stretch {
  readonly vertical: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

const stretchOf = ({ vertical, left, right, top, bottom }: PdfRule): Stretch =>
  vertical
    ? { vertical, at: (left + right) / 2, from: top, to: bottom }
    : { vertical, at: (top + bottom) / 2, from: left, to: right }

/** Stretches that go on one another, or lie over one another, as one. */
const merged = (rules: readonly PdfRule[]): readonly Stretch[] => {
  const output: Stretch[] = []
  for (const vertical of [false, true]) {
    const lanes: Stretch[][] = []
    const all = rules.filter((rule) => rule.vertical === vertical).map(stretchOf)
    for (const one of all.sort((a, b) => a.at - b.at)) {
      const lane = lanes.at(-1)
      if (lane !== undefined && one.at - (lane.at(-1)?.at ?? 0) <= 1.6) lane.push(one)
      else lanes.push([one])
    }
    for (const lane of lanes) output.push(...alongOneLane(lane))
  }
  return output
}

const alongOneLane = (lane: Stretch[]): readonly Stretch[] => {
  const output: Stretch[] = []
  for (const one of lane.sort((a, b) => a.from - b.from)) {
    const last = output.at(-1)
    if (last !== undefined && one.from - last.to <= near)
      output[output.length - 1] = { ...last, to: Math.max(last.to, one.to), at: (last.at + one.at) / 2 }
    else output.push(one)
  }
  return output
}

/** Lines that meet, one network a table. */
const networks = (stretches: readonly Stretch[]): readonly (readonly Stretch[])[] => {
  const left = new Set(stretches)
  const found: Stretch[][] = []
  for (const start of stretches) {
    if (!left.delete(start)) continue
    const network = [start]
    for (let at = 0; at < network.length; at += 1)
      for (const other of [...left]) {
        if (!meets(network[at] as Stretch, other)) continue
        left.delete(other)
        network.push(other)
      }
    found.push(network)
  }
  return found
}

const meets = (one: Stretch, other: Stretch): boolean =>
  one.vertical !== other.vertical &&
  one.at >= other.from - near &&
  one.at <= other.to + near &&
  other.at >= one.from - near &&
  other.at <= one.to + near

const gridOf = (network: readonly Stretch[]): Grid | null => {
  const upright = network.filter(({ vertical }) => vertical)
  const level = network.filter(({ vertical }) => !vertical)
  if (upright.length === 0 || level.length < 2) return null
  const columns = places([...upright.map(({ at }) => at), ...level.flatMap(({ from, to }) => [from, to])])
  const lines = places([...level.map(({ at }) => at), ...upright.flatMap(({ from, to }) => [from, to])])
  const [across, down] = [columns.length - 1, lines.length - 1]
  if (across < 1 || down < 1 || across * down < 2 || across > 40 || down > 400) return null
  const cells = cellsOf(columns, lines, upright, level)
  return cells.length < 2 ? null : { rows: down, columns, cells, ...around(cells) }
}

/** Where lines stand, those that are nearly at one place told once. */
const places = (numbers: readonly number[]): readonly number[] => {
  const output: number[][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = output.at(-1)
    if (last !== undefined && number - (last[0] ?? 0) <= near + 1) last.push(number)
    else output.push([number])
  }
  return output.map((group) => group.reduce((sum, one) => sum + one, 0) / group.length)
}

/** Spaces between lines, those that no line parts made one cell. */
const cellsOf = (
  columns: readonly number[],
  lines: readonly number[],
  upright: readonly Stretch[],
  level: readonly Stretch[],
): readonly GridCell[] => {
  const [across, down] = [columns.length - 1, lines.length - 1]
  const group = Array.from({ length: across * down }, (_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (group[at] !== at) at = group[at] as number
    return at
  }
  const join = (one: number, other: number) => {
    group[rootOf(other)] = rootOf(one)
  }
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      const index = row * across + column
      const [left, right] = [columns[column] as number, columns[column + 1] as number]
      const [top, bottom] = [lines[row] as number, lines[row + 1] as number]
      if (column + 1 < across && !isDrawn(upright, right, top, bottom)) join(index, index + 1)
      if (row + 1 < down && !isDrawn(level, bottom, left, right)) join(index, index + across)
    }
  const members = Map.groupBy(group.keys(), (index) => rootOf(index))
  return [...members.values()]
    .map((indexes): GridCell => {
      const rows = indexes.map((index) => Math.floor(index / across))
      const cols = indexes.map((index) => index % across)
      const [row, column] = [Math.min(...rows), Math.min(...cols)]
      const [lastRow, lastColumn] = [Math.max(...rows), Math.max(...cols)]
      return {
        row,
        column,
        rows: lastRow - row + 1,
        columns: lastColumn - column + 1,
        left: columns[column] as number,
        right: columns[lastColumn + 1] as number,
        top: lines[row] as number,
        bottom: lines[lastRow + 1] as number,
      }
    })
    .sort((one, other) => one.row - other.row || one.column - other.column)
}

/** Whether lines at a place cover most of a stretch. */
const isDrawn = (stretches: readonly Stretch[], at: number, from: number, to: number): boolean => {
  let covered = 0
  for (const one of stretches)
    if (Math.abs(one.at - at) <= near + 1) covered += Math.max(0, Math.min(one.to, to) - Math.max(one.from, from))
  return covered >= (to - from) * 0.6
}
