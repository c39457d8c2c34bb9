import type { Box, PdfWord } from '#main/office/pdf/read/pdf-page.ts'

/** Words on one line with no wide gap between them, in the order in which they are read. */
export interface Line extends Box {
  readonly words: readonly PdfWord[]
  readonly baseline: number
  /** Of most of its letters. */
  readonly size: number
}

/** Words farther from one another than this share of their size may stand in two columns. */
const columnGap = 0.45

/** Letters this much smaller than those of their line may be raised, or lowered. */
export const raisedShare = 0.86

/** The lines of some words, from top to bottom, each cut where a column may begin. `isCut`: a drawn line parts them there. */
export const rowsOf = (
  words: readonly PdfWord[],
  isCut: (left: PdfWord, right: PdfWord) => boolean,
): readonly (readonly Line[])[] => {
  const rows = onBaselines(words).map((row) => row.toSorted((one, other) => one.left - other.left))
  const widest = Math.max(columnGap, 1.6 * usualGap(rows))
  return rows.map((row) => {
    const parts: PdfWord[][] = []
    for (const word of row) {
      const last = parts.at(-1)?.at(-1)
      const near = last !== undefined && gapOf(last, word) <= widest && !isCut(last, word)
      if (near) parts.at(-1)?.push(word)
      else parts.push([word])
    }
    return parts.map(lineOf)
  })
}

const gapOf = (left: PdfWord, right: PdfWord): number => (right.left - left.right) / Math.max(left.size, right.size)

/** Between most words: a machine’s letters have wider spaces. */
const usualGap = (rows: readonly (readonly PdfWord[])[]): number =>
  median(
    rows.flatMap((row) =>
      row.slice(1).flatMap((word, index) => {
        const gap = gapOf(row[index] as PdfWord, word)
        return gap > 0.1 && gap < 1 ? [gap] : []
      }),
    ),
  )

const lineOf = (words: readonly PdfWord[]): Line => {
  const size = sizeOf(words)
  const main = words.filter((word) => word.size > size * 0.85)
  return { words, size, baseline: median(main.map(({ baseline }) => baseline)), ...around(words) }
}

/** Lines side by side as one. */
export const joined = (lines: readonly Line[]): Line => lineOf(lines.flatMap(({ words }) => words))

export const around = (boxes: readonly Box[]): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    if (box.left < left) left = box.left
    if (box.top < top) top = box.top
    if (box.right > right) right = box.right
    if (box.bottom > bottom) bottom = box.bottom
  }
  return { left, top, right, bottom }
}

/** The size of most letters. */
export const sizeOf = (words: readonly PdfWord[]): number => {
  const letters = new Map<number, number>()
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.trim().length + 0.01)
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

export const median = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : ([...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0)

/** Whether a space stands before a word on its line. */
export const isApart = (word: PdfWord, before: PdfWord | undefined): boolean =>
  before === undefined || word.left - before.right > (word.spaced ? 0.05 : 0.17) * Math.min(word.size, before.size)

/** The words of a line, spaces between them. */
export const textOf = ({ words }: Pick<Line, 'words'>): string =>
  words.map((word, index) => (index > 0 && isApart(word, words[index - 1]) ? ' ' : '') + word.text).join('')

/** Words by the height at which they stand, raised and lowered ones with those beside which they stand. */
const onBaselines = (words: readonly PdfWord[]): readonly (readonly PdfWord[])[] => {
  const rows: { words: PdfWord[]; baseline: number; size: number }[] = []
  for (const word of [...words].sort((one, other) => one.baseline - other.baseline || one.left - other.left)) {
    const row = rows.at(-1)
    if (row !== undefined && word.baseline - row.baseline <= 0.25 * Math.min(word.size, row.size)) {
      row.words.push(word)
      if (word.size > row.size) {
        row.size = word.size
        row.baseline = word.baseline
      }
    } else rows.push({ words: [word], baseline: word.baseline, size: word.size })
  }
  return withRaised(rows).map(({ words: row }) => row)
}

/** Small words whose own line is within another’s, beside its words, belong to it. */
const withRaised = <Row extends { words: PdfWord[]; baseline: number; size: number }>(
  rows: readonly Row[],
): readonly Row[] => {
  const taken = new Set<Row>()
  rows.forEach((row, index) => {
    for (const other of [rows[index + 1], rows[index - 1]]) {
      if (other === undefined || taken.has(row) || taken.has(other) || row.size > other.size * raisedShare) continue
      if (Math.abs(row.baseline - other.baseline) > other.size * 0.62) continue
      const beside = (word: PdfWord) =>
        other.words.some(
          (one) =>
            Math.abs(word.left - one.right) < 0.4 * other.size || Math.abs(one.left - word.right) < 0.4 * other.size,
        )
      if (!row.words.every(beside)) continue
      other.words.push(...row.words)
      taken.add(row)
    }
  })
  return rows.filter((row) => !taken.has(row))
}
