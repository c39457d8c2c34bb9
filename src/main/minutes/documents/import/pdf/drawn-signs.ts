import type { Box, PdfPage, PdfWord } from '#main/office/pdf/read/pdf-page.ts'

/** Farther from its text, a dot is no sign of it. */
const farthest = 26

/** Dots that stand before the first word of a line, as words: the signs that a browser draws without letters. */
export const drawnSigns = ({ words, dots }: PdfPage): readonly PdfWord[] =>
  dots.flatMap((dot) => {
    const beside = words.filter((word) => isLevel(dot, word))
    const after = beside
      .filter(({ left }) => left >= dot.right - 0.5)
      .toSorted((one, other) => one.left - other.left)[0]
    const before = beside.some(({ right, left }) => left < dot.left && dot.left - right < farthest)
    if (after === undefined || before || after.left - dot.right > farthest) return []
    const { size, baseline, font } = after
    return [{ ...dot, text: '•', size, baseline, font, spaced: true, artifact: false, turned: false }]
  })

const isLevel = (dot: Box, { baseline, size, turned }: PdfWord): boolean => {
  const middle = (dot.top + dot.bottom) / 2
  return !turned && middle < baseline && middle > baseline - size * 0.75
}
