import type { PlanTarget } from '#shared/contract/fiches-import.ts'
import { isAxisName } from './numbering.ts'
import type { PlanSheet } from './plan-input.ts'
import type { PlanRow } from './plan-row.ts'

interface Headings {
  /** The axis a line names alone, `null` for a line that is something else. */
  readonly headingOf: (row: PlanRow) => string | null
  /** The axis a line stands in: its own cell, that of the group, the line or the title above. */
  readonly axisTextOf: (row: PlanRow) => string | null
  readonly remark: readonly string[]
}

/** Where the axis of each line of a sheet is told. */
export const headingsOf = (
  sheet: PlanSheet,
  rows: readonly PlanRow[],
  targets: readonly (PlanTarget | null)[],
): Headings => {
  const headings = new Map<PlanRow, string>()
  const depths = new Set(rows.map(({ number }) => number.length))
  for (const row of rows) {
    const heading = loneAxis(row) ?? numberedAxis(row, depths, targets)
    if (heading !== null) headings.set(row, heading)
  }
  const runsDown = isWrittenOnce(rows.filter((row) => !headings.has(row)))
  const axes = new Map<PlanRow, string | null>()
  let above = titleAbove(sheet)
  let group: string | null = null
  for (const row of rows) {
    const heading = headings.get(row)
    if (heading !== undefined) [above, group] = [heading, null]
    group = row.cell('axis') || (runsDown ? group : null)
    axes.set(row, group ?? above)
  }
  const where = sheet.table.name === null ? '' : `Feuille «\u00a0${sheet.table.name}\u00a0»\u00a0: `
  return {
    headingOf: (row) => headings.get(row) ?? null,
    axisTextOf: (row) => axes.get(row) ?? null,
    remark: runsDown
      ? [
          `${where}L’axe n’est écrit qu’à la première ligne de chaque groupe\u00a0: il vaut pour les lignes vides qui le suivent.`,
        ]
      : [],
  }
}

/** One text alone on its line: merged over the columns, or that calls itself an axis. */
const loneAxis = ({ cells }: PlanRow): string | null => {
  const filled = cells.filter((cell) => cell !== '')
  const [text = ''] = filled
  if (filled.some((cell) => cell !== text)) return null
  return isAxisName(text) || filled.length >= 3 ? text : null
}

/** « 1 | Accès aux droits » and nothing else, above lines numbered 1.1, 1.2. */
const numberedAxis = (
  row: PlanRow,
  depths: ReadonlySet<number>,
  targets: readonly (PlanTarget | null)[],
): string | null => {
  if (row.number.length !== 1 || row.title === '' || ![...depths].some((depth) => depth > 1)) return null
  const isOnly = row.cells.every((cell, at) => cell === '' || targets[at] === 'number' || targets[at] === 'title')
  return isOnly ? `Axe ${row.number[0]} – ${row.title}` : null
}

/** Whether the column holds each axis once, most lines none: it then stands for those under it. */
const isWrittenOnce = (rows: readonly PlanRow[]): boolean => {
  const written = rows.map((row) => row.cell('axis')).filter((axis) => axis !== '')
  return (
    written.length > 0 &&
    (rows[0]?.cell('axis') ?? '') !== '' &&
    new Set(written).size === written.length &&
    written.length * 2 <= rows.length
  )
}

/** The axis in the title of the sheet, or in its name. */
const titleAbove = ({ table, header }: PlanSheet): string | null => {
  const titles = table.lines.slice(0, header).flatMap(({ cells }) => cells.filter((cell) => isAxisName(cell)))
  return titles.at(-1)?.trim() ?? (isAxisName(table.name ?? '') ? table.name : null)
}
