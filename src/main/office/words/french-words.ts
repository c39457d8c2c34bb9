import { brotliDecompressSync } from 'node:zlib'

/** Whether a word is French, whatever its first letter or all of its letters are in capitals. */
export type KnowsWord = (word: string) => boolean

/** Forms from one whole form to the next, as `scripts/dictionary.mjs` writes them. */
const block = 32

/**
 * The forms of French words, from the resource that holds them: 450 000 of them, unfolded when the first word is asked for.
 */
export const frenchWords = (compressed: Uint8Array): KnowsWord => {
  let unfolded: readonly string[] | null = null
  const holds = (word: string): boolean => {
    unfolded ??= brotliDecompressSync(compressed).toString('utf8').split('\n')
    const lines = unfolded
    const start = blockOf(lines, word)
    let form = ''
    for (const line of lines.slice(start, start + block)) {
      form = form.slice(0, line.charCodeAt(0) - 33) + line.slice(1)
      if (form === word) return true
    }
    return false
  }
  const known = new Map<string, boolean>()
  return (word) => {
    const told = known.get(word) ?? spellings(word).some(holds)
    known.set(word, told)
    return told
  }
}

/** Where the block begins whose first form is the last that does not come after a word. */
const blockOf = (lines: readonly string[], word: string): number => {
  let [low, high] = [0, Math.ceil(lines.length / block) - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle * block]?.slice(1) ?? '') <= word) low = middle
    else high = middle - 1
  }
  return low * block
}

/** « Réunion » may be « réunion », « RÉUNION » too, or « Réunion ». */
const spellings = (word: string): readonly string[] => {
  const [first = ''] = word
  const small = word.toLowerCase()
  if (word === small) return [word]
  const rest = word.slice(first.length)
  if (rest === rest.toLowerCase()) return [word, small]
  return word === word.toUpperCase() ? [word, small, first + rest.toLowerCase()] : [word]
}
