/** What is looked for in texts. */
export interface WordsAsked {
  readonly text: string
  /** Not within longer words: « axe » is not in « taxe ». */
  readonly wholeWords: boolean
  /** Capitals and accents as typed. */
  readonly exact: boolean
}

/** Where words stand in a line: UTF-16 offsets, the end left out. */
export interface FoundWords {
  readonly from: number
  readonly to: number
}

/**
 * Where a line has the words, from its beginning, never one within another. What French typing changes never hinders:
 * apostrophes, guillemets and the spaces within them, spaces that hold, dashes.
 */
export const findWords = (line: string, { text, wholeWords, exact }: WordsAsked): readonly FoundWords[] => {
  const sought = comparable(text.normalize('NFC'), exact).map(({ sign }) => sign)
  const signs = comparable(line, exact)
  const found: FoundWords[] = []
  if (sought.length === 0) return found
  for (let at = 0; at + sought.length <= signs.length; at += 1) {
    const first = signs[at] as Sign
    const last = signs[at + sought.length - 1] as Sign
    if (!sought.every((sign, index) => signs[at + index]?.sign === sign)) continue
    // A sign that compares as two (« œ ») is found whole or not at all.
    if (signs[at - 1]?.from === first.from || signs[at + sought.length]?.from === last.from) continue
    if (wholeWords && (isWithinWord(line, first.from) || isWithinWord(line, last.to))) continue
    found.push({ from: first.from, to: last.to })
    at += sought.length - 1
  }
  return found
}

/** One sign as it is compared, and what it is of the line. */
interface Sign extends FoundWords {
  readonly sign: string
}

/** The signs of a line as they are compared; spaces within guillemets are none, several are one. */
const comparable = (line: string, exact: boolean): readonly Sign[] => {
  const signs: Sign[] = []
  let at = 0
  let opened = false
  for (const letter of line) {
    const [from, to] = [at, at + letter.length]
    at = to
    const last = signs.at(-1)
    if (/\p{M}/u.test(letter) && !exact) {
      if (last !== undefined) signs[signs.length - 1] = { ...last, to }
      continue
    }
    const sign = comparedSign(letter, exact)
    if (sign === ' ' && (opened || last?.sign === ' ')) continue
    if (letter === '»' && last?.sign === ' ') signs.pop()
    opened = letter === '«'
    for (const part of sign) signs.push({ sign: part, from, to })
  }
  return signs
}

const alike: Readonly<Record<string, string>> = {
  ...{ '’': "'", '‘': "'", '`': "'", '´': "'", '«': '"', '»': '"', '“': '"', '”': '"' },
  ...{ '–': '-', '—': '-', '‑': '-', '‐': '-', '\u00ad': '' },
}

const comparedSign = (letter: string, exact: boolean): string => {
  const known = alike[letter]
  if (known !== undefined) return known
  // Words on two lines are not found as one.
  if (/[^\S\n]/u.test(letter)) return ' '
  return exact
    ? letter
    : letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('œ', 'oe').replace('æ', 'ae')
}

/** Whether a letter or a figure stands on both sides of this place. */
const isWithinWord = (line: string, at: number): boolean =>
  /[\p{L}\p{N}\p{M}]$/u.test(line.slice(0, at)) && /^[\p{L}\p{N}\p{M}]/u.test(line.slice(at))
