import type { SourceLine } from '#shared/domain/source-table.ts'

export interface BodyLines {
  readonly lines: readonly SourceLine[]
  /** Numbers of the lines left out: the header again, and the totals at the end. */
  readonly repeated: readonly number[]
  readonly totals: readonly number[]
}

/** The lines under a header without those that are not data for sure. */
export const bodyLines = (lines: readonly SourceLine[], headers: readonly SourceLine[]): BodyLines => {
  const repeated: number[] = []
  const others = lines.filter(({ line, cells }) => {
    const isHeader = headers.some((header) => isSame(cells, header.cells))
    if (isHeader) repeated.push(line)
    return !isHeader
  })
  const end = others.findLastIndex((line) => !isTotal(line)) + 1
  return {
    lines: others.slice(0, end),
    repeated,
    totals: others.slice(end).map(({ line }) => line),
  }
}

const isSame = (cells: readonly string[], header: readonly string[]): boolean =>
  header.every((name, at) => cells[at] === name)

const totalLabel = /^(?:sous[- ]?)?tota(?:l|ux)(?:\s+g[ée]n[ée]ra(?:l|ux))?\s*:?$/i
const amount = /^[\d\s.,€%-]*$/

/** « Total » and nothing but numbers. */
const isTotal = ({ cells }: SourceLine): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const [label, ...rest] = filled
  return label !== undefined && totalLabel.test(label) && rest.every((cell) => amount.test(cell))
}
