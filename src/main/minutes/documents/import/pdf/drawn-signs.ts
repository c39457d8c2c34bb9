import type { Box, PdfPage, PdfWord } from '#main/office/pdf/read/pdf-page.ts'

/** Farther from its text, a dot is no sign of it. */
const farthest = 26

/** More words without a name are a text. */
const mostUnnamed = 200

/**
 * The words of a page, each after the sign that is drawn before it: a dot drawn without letters, or, where the file names its
 * words, one that it leaves unnamed and that is named with it here. So does a browser draw the signs and the numbers that come
 * from the look of a page.
 */
export const withSigns = ({ words, dots }: PdfPage): readonly PdfWord[] => {
  const signs = new Map<PdfWord, PdfWord>()
  for (const dot of dots) {
    const beside = words.filter((word) => isLevel(dot, word))
    const after = nextTo(dot, beside)
    const follows = beside.some(({ right, left }) => left < dot.left && dot.left - right < farthest)
    if (after === undefined || follows) continue
    const { size, baseline, font, mark } = after
    signs.set(after, {
      ...{ ...dot, text: '•', size, baseline, font, mark },
      ...{ spaced: true, artifact: false, turned: false },
    })
  }
  const unnamed = words.filter(({ mark }) => mark === null)
  const named = unnamed.length > mostUnnamed ? [] : words.filter(({ mark }) => mark !== null)
  const taken = new Set<PdfWord>()
  for (const sign of named.length === 0 ? [] : unnamed) {
    const after = nextTo(
      sign,
      named.filter(({ baseline }) => Math.abs(baseline - sign.baseline) < 0.3 * sign.size),
    )
    if (after === undefined || signs.has(after)) continue
    signs.set(after, { ...sign, mark: after.mark })
    taken.add(sign)
  }
  if (signs.size === 0) return words
  return words
    .filter((word) => !taken.has(word))
    .flatMap((word) => {
      const sign = signs.get(word)
      return sign === undefined ? [word] : [sign, word]
    })
}

/** The first of some words that stand after a sign, and near it. */
const nextTo = ({ right }: Box, words: readonly PdfWord[]): PdfWord | undefined =>
  words
    .filter(({ left }) => left >= right - 0.5 && left - right <= farthest)
    .toSorted((one, other) => one.left - other.left)[0]

const isLevel = (dot: Box, { baseline, size, turned }: PdfWord): boolean => {
  const middle = (dot.top + dot.bottom) / 2
  return !turned && middle < baseline && middle > baseline - size * 0.75
}
