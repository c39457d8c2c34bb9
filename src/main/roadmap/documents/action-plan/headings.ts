import type { PlanTarget } from '#shared/contract/roadmap/fiches-import.ts'
import type { NamedCell } from './cells/year-columns.ts'
import { headingLevel, isAxisName, isHeadingName, numberedTitle } from './numbering.ts'
import type { PlanSheet } from './plan-input.ts'
import type { PlanRow } from './plan-row.ts'

/** A line that names what follows it: an axis, or an objective inside one. */
export interface Heading {
  readonly text: string
  readonly isAxis: boolean
}

interface Headings {
  /** `null` for a line that is something else. */
  readonly headingOf: (row: PlanRow) => Heading | null
  /** The axis a line stands in: its own cell, that of the group, the line or the title above. */
  readonly axisTextOf: (row: PlanRow) => string | null
  /** What parts this axis over a line, under the names of its columns. */
  readonly subaxesOf: (row: PlanRow) => readonly NamedCell[]
  readonly remark: readonly string[]
}

/** Where the axis of each line of a sheet is told. */
export const headingsOf = (
  sheet: PlanSheet,
  rows: readonly PlanRow[],
  targets: readonly (PlanTarget | null)[],
): Headings => {
  const depths = new Set(rows.map(({ number }) => number.length))
  const titled = titleAbove(sheet)
  const texts = new Map<PlanRow, string>()
  for (const [at, row] of rows.entries()) {
    const text =
      loneText(row) ?? namedAxis(row, targets) ?? numberedAxis(row, depths, targets) ?? groupAxis(row, rows[at + 1])
    if (text !== null) texts.set(row, text)
  }
  // The highest of the headings are axes; those under them part an axis, and make no other.
  const top = Math.min(...[...texts.values(), ...(titled === null ? [] : [titled])].map(headingLevel))
  const headings = new Map([...texts].map(([row, text]) => [row, { text, isAxis: headingLevel(text) === top }]))
  const others = rows.filter((row) => !headings.has(row))
  const axisRunsDown = isWrittenOnce(others, 'axis')
  const subaxisRunsDown = isWrittenOnce(others, 'subaxis')
  const axes = new Map<PlanRow, string | null>()
  const subaxes = new Map<PlanRow, readonly NamedCell[]>()
  let above = titled
  let group: string | null = null
  let parted: { readonly heading: readonly NamedCell[]; readonly cells: readonly NamedCell[] } = unparted
  for (const row of rows) {
    const heading = headings.get(row)
    if (heading?.isAxis) [above, group, parted] = [heading.text, null, unparted]
    else if (heading !== undefined)
      parted = {
        heading: [{ name: 'Sous-axe', text: heading.text.replace(/^\s*sous[- ]?axe\s*:?\s*/i, '') }],
        cells: [],
      }
    else {
      const own = row.cell('axis')
      if (own !== '' && own !== group) parted = { ...parted, cells: [] }
      group = own || (axisRunsDown ? group : null)
      const cells = row.named('subaxis')
      parted = { ...parted, cells: cells.length > 0 ? cells : subaxisRunsDown ? parted.cells : [] }
    }
    axes.set(row, group ?? above)
    subaxes.set(row, [...parted.heading, ...parted.cells])
  }
  const where = sheet.table.name === null ? '' : `Feuille «\u00a0${sheet.table.name}\u00a0»\u00a0: `
  return {
    headingOf: (row) => headings.get(row) ?? null,
    axisTextOf: (row) => axes.get(row) ?? null,
    subaxesOf: (row) => subaxes.get(row) ?? [],
    remark: axisRunsDown
      ? [
          `${where}L’axe n’est écrit qu’à la première ligne de chaque groupe\u00a0: il vaut pour les lignes vides qui le suivent.`,
        ]
      : [],
  }
}

const unparted = { heading: [], cells: [] }

/** One text alone on its line: merged over the columns, or that calls itself an axis or an objective. */
const loneText = ({ cells }: PlanRow): string | null => {
  const filled = cells.filter((cell) => cell !== '')
  const [text = ''] = filled
  if (filled.some((cell) => cell !== text)) return null
  return isHeadingName(text) || filled.length >= 3 ? text : null
}

/** « Axe 1 – Aller vers | Pilote : le Département » where no column tells the axis. */
const namedAxis = (row: PlanRow, targets: readonly (PlanTarget | null)[]): string | null => {
  const title = row.cell('title')
  return !targets.includes('axis') && isAxisName(title) && numberedTitle(title).parts.length === 1 ? title : null
}

/** « 1 | Accès aux droits » above lines numbered 1.1, 1.2: and nothing else, or above a third depth. */
const numberedAxis = (
  row: PlanRow,
  depths: ReadonlySet<number>,
  targets: readonly (PlanTarget | null)[],
): string | null => {
  if (row.number.length !== 1 || row.title === '' || ![...depths].some((depth) => depth > 1)) return null
  const isOnly = row.cells.every((cell, at) => cell === '' || targets[at] === 'number' || targets[at] === 'title')
  return isOnly || (depths.has(2) && depths.has(3)) ? `Axe ${row.number[0]} – ${row.title}` : null
}

/** « Aller vers », alone in the column of axes over lines that leave it empty. */
const groupAxis = (row: PlanRow, below: PlanRow | undefined): string | null => {
  const axis = row.cell('axis')
  const isAlone = axis !== '' && row.cells.filter((cell) => cell !== '').length === 1
  return isAlone && below?.cell('axis') === '' && below.title !== '' ? axis : null
}

/** Whether the column holds each axis once, most lines none: it then stands for those under it. */
const isWrittenOnce = (rows: readonly PlanRow[], target: 'axis' | 'subaxis'): boolean => {
  const written = rows.map((row) => row.cell(target)).filter((text) => text !== '')
  return (
    written.length > 0 &&
    (rows[0]?.cell(target) ?? '') !== '' &&
    new Set(written).size === written.length &&
    written.length * 2 <= rows.length
  )
}

/** The axis in the title of the sheet, or in its name. */
const titleAbove = ({ table, header }: PlanSheet): string | null => {
  const titles = table.lines.slice(0, header).flatMap(({ cells }) => cells.filter((cell) => isAxisName(cell)))
  return titles.at(-1)?.trim() ?? (isAxisName(table.name ?? '') ? table.name : null)
}
