/**
 * How many letters of a word are wrong for it to begin another, or to be it: one missing, one too many, one for another, or two in
 * the other’s place are one. `null` beyond `most`.
 */
export const lettersWrong = (word: string, other: string, most: number): number | null => {
  if (other.length < word.length - most) return null
  const length = Math.min(other.length, word.length + most)
  let twoBefore: readonly number[] = []
  let before: readonly number[] = Array.from({ length: length + 1 }, (_, at) => at)
  for (let row = 1; row <= word.length; row += 1) {
    const line = [row]
    for (let at = 1; at <= length; at += 1) {
      const same = word[row - 1] === other[at - 1]
      const isSwapped = word[row - 1] === other[at - 2] && word[row - 2] === other[at - 1] && row > 1 && at > 1
      const swapped = isSwapped ? (twoBefore[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      const changed = (before[at - 1] ?? 0) + (same ? 0 : 1)
      line.push(Math.min((before[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1, changed, swapped))
    }
    if (Math.min(...line) > most) return null
    twoBefore = before
    before = line
  }
  return Math.min(...before)
}

/** As many as one forgives in a word: none in a short one, which is near to too many others. */
export const forgiven = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 9 ? 1 : 2)

/** « as » and « sa »: one often types one letter before the other. */
export const firsts = ([first = '', second = '']: string): readonly string[] => [
  ...new Set([first + second, second + first]),
]

/** The nearest of these words that has the same two first letters, in either order. */
export const nearestWord = (word: string, among: Iterable<string>): string | null => {
  const most = forgiven(word)
  if (most === 0) return null
  const beginnings = firsts(word)
  let best: { readonly other: string; readonly far: number } | null = null
  for (const other of among) {
    if (!beginnings.includes(other.slice(0, 2)) || other.length < word.length - most) continue
    const far = lettersWrong(word, other, most)
    if (far !== null && (best === null || far < best.far)) best = { other, far }
  }
  return best?.other ?? null
}
