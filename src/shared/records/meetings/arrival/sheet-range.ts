/** Lines of a sheet as typed, « 1-5, 8, 12 »: those that were read, ascending, each once, and what could not be. */
export interface SheetRange {
  readonly lines: readonly number[]
  readonly unread: readonly string[]
}

/** The greatest number a sheet may bear (`attendance.sheetLine`). */
const greatest = 9_999

/** Reads « 1-5, 8, 12 », « 1 à 5 et 8 », « 12;14 »; a range may be typed backwards. */
export const readSheetRange = (typed: string): SheetRange => {
  const joined = typed.toLowerCase().replace(/(\d)\s*(?:[-–—‑]|à|a\b|au\b)\s*(?=\d)/g, '$1-')
  const parts = joined.split(/\s*(?:[,;.\s]|\bet\b)\s*/).filter((part) => part !== '' && part !== 'et')
  const read = parts.map((part) => ({ part, lines: linesOf(part) }))
  const lines = new Set(read.flatMap(({ lines }) => lines ?? []))
  return {
    lines: [...lines].toSorted((a, b) => a - b),
    unread: read.filter(({ lines }) => lines === null).map(({ part }) => part),
  }
}

const linesOf = (part: string): readonly number[] | null => {
  const match = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(part)
  if (match === null) return null
  const ends = [Number(match[1]), Number(match[2] ?? match[1])]
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  if (first < 1 || last > greatest) return null
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** « 1–5, 8, 12 »: the same lines as people write them. */
export const sheetRange = (lines: readonly number[]): string => {
  const runs: [number, number][] = []
  for (const line of lines.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run !== undefined && line <= run[1] + 1) run[1] = line
    else runs.push([line, line])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
}
