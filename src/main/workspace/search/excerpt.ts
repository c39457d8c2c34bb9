import { fold } from '#shared/kernel/fold.ts'

/** Characters shown on each side of what was found; a word is never cut. */
const around = 40

/**
 * The passage of `text` around the first place where `wanted` begins a word, accents and case aside; `match` gives its
 * bounds in the passage. `null` when it stands nowhere.
 */
export const excerptAround = (
  text: string,
  wanted: string,
): { readonly excerpt: string; readonly match: readonly [number, number] } | null => {
  const { folded, origins } = foldedWithOrigins(text)
  const needle = fold(wanted)
  const at = beginningOf(folded, needle)
  if (at === null) return null
  const start = origins[at] as number
  const end = (origins[at + needle.length - 1] as number) + 1
  const before = opening(text.slice(0, start))
  return { excerpt: before + text.slice(start, end) + closing(text.slice(end)), match: matchAfter(before, end - start) }
}

/** Where words stand that begin a word. */
const beginningOf = (folded: string, needle: string): number | null => {
  if (needle === '') return null
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] as string)) return at
  return null
}

/**
 * The passage of `text` around the first of these that stands in it. Without any, the beginning of the text, and nothing
 * marked: what answers stands elsewhere.
 */
export const excerptOfWords = (
  text: string,
  marked: readonly string[],
): { readonly excerpt: string; readonly match: readonly [number, number] } => {
  for (const wanted of marked) {
    const found = excerptAround(text, wanted)
    if (found !== null) return found
  }
  return { excerpt: closing(text), match: [0, 0] }
}

const matchAfter = (before: string, length: number): readonly [number, number] => [
  before.length,
  before.length + length,
]

/** The end of the text before a match, from a word's beginning, with « … » for what is left out. */
const opening = (text: string): string =>
  text.length <= around ? text : `…${text.slice(-around).replace(/^\S*\s?/, '')}`

/** The beginning of the text after a match, up to a word's end. */
const closing = (text: string): string =>
  text.length <= around ? text : `${text.slice(0, around).replace(/\s?\S*$/, '')}…`

/** The folded text and, for each of its characters, the index in `text` of the character it came from. */
const foldedWithOrigins = (text: string): { readonly folded: string; readonly origins: readonly number[] } => {
  let folded = ''
  const origins: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string
    const plain = /\s/.test(character) ? ' ' : fold(character)
    if (plain === ' ' && folded.endsWith(' ')) continue
    folded += plain
    for (let n = 0; n < plain.length; n += 1) origins.push(index)
  }
  return { folded, origins }
}
