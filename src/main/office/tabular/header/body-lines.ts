import { isBlank } from '#shared/text/normalise/blank.ts'
import type { SourceLine } from '#shared/text/source-table.ts'

export interface BodyLines {
  readonly lines: readonly SourceLine[]
  /** Numbers of the lines left out: the header again, totals, titles merged over the columns, notes under the list. */
  readonly repeated: readonly number[]
  readonly totals: readonly number[]
  readonly titles: readonly number[]
  readonly notes: readonly number[]
}

/** Whether a text merged over the columns is left out, or kept: in an action plan, it is the axis of what follows. */
export type Titles = 'leave' | 'keep'

/** The lines under a header without those that are not data for sure. */
export const bodyLines = (
  lines: readonly SourceLine[],
  headers: readonly SourceLine[],
  titles: Titles = 'leave',
): BodyLines => {
  const left = { repeated: [] as number[], totals: [] as number[], titles: [] as number[], notes: [] as number[] }
  const others = lines.filter((line) => {
    const nature = natureOf(line, headers)
    if (nature === null || (nature === 'titles' && titles === 'keep')) return true
    left[nature].push(line.line)
    return false
  })
  const end = others.findLastIndex((line) => !isNote(line)) + 1
  left.notes.push(...others.slice(end).map(({ line }) => line))
  return { lines: others.slice(0, end), ...left }
}

const natureOf = (line: SourceLine, headers: readonly SourceLine[]): 'repeated' | 'totals' | 'titles' | null => {
  if (headers.some((header) => isSame(line.cells, header.cells))) return 'repeated'
  const first = line.cells.findIndex((cell) => cell.trim() !== '')
  if (isTotal(line, first)) return 'totals'
  return isTitle(line, first) ? 'titles' : null
}

const isSame = (cells: readonly string[], header: readonly string[]): boolean =>
  header.every((name, at) => (cells[at] ?? '') === name)

const total = /^(?:sous[- ]?)?tota(?:l|ux)(?:\s+g[ée]n[ée]ra(?:l|ux))?\s*(?::\s*\d+(?:\s+\p{L}+)?|:)?$/iu
const totalOf = /^(?:sous[- ]?)?tota(?:l|ux)\b/i
/** « 1 250,50 € », « 12 lieux » */
const amount = /^[\d\s.,€%-]{1,12}$|^\d{1,6}\s+\p{L}+$/u

/** « Total », « Total : 12 lieux », or « Sous-total Secteur Nord » before a number, and nothing but numbers. */
const isTotal = ({ cells }: SourceLine, first: number): boolean => {
  const label = cells[first]?.trim() ?? ''
  if (!totalOf.test(label)) return false
  const rest = cells.slice(first + 1).filter((cell) => cell.trim() !== '')
  return rest.every((cell) => amount.test(cell.trim())) && (rest.length > 0 || total.test(label))
}

/** Fewest cells that a title is merged over: two columns may well say the same. */
const widestPair = 3

/** One text, merged over the columns. */
const isTitle = ({ cells }: SourceLine, first: number): boolean => {
  const title = cells[first]
  if (title === undefined || cells[first + 1] !== title || isBlank(title)) return false
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length >= widestPair && filled.every((cell) => cell === title)
}

const note =
  /^(?:\*|\(\d?\*?\)\s|(?:sources?|notes?|l[ée]gende|remarques?|(?:derni[èe]re )?mise [àa] jour|extrait|export|[ée]dit[ée]|imprim[ée])\b.*(?::|\d)|n\.?b\.?\s|nota\b)/i

/** A sentence alone at the end, which begins as those do that say where a list comes from. */
const isNote = ({ cells }: SourceLine): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return cells.length >= widestPair && filled.length === 1 && note.test(filled[0]?.trim() ?? '')
}
