import type { Inline } from '#shared/text/rich-text/rich-text.ts'
import { letterWidth } from './arial.ts'

/** Lines that words take in a width of so many points, cut between words. */
export const lineCount = (
  content: readonly Inline[],
  { size, isBold }: { readonly size: number; readonly isBold: boolean },
  width: number,
): number => {
  const measured = { lines: 1, reached: 0, word: 0 }
  const most = Math.max(width, size)
  const setWord = () => {
    if (measured.reached > 0 && measured.reached + measured.word > most) {
      measured.lines += 1
      measured.reached = 0
    }
    // A word longer than a line is cut.
    measured.lines += Math.floor(measured.word / most)
    measured.reached += measured.word % most
    measured.word = 0
  }
  for (const node of content) {
    if (node.type === 'hardBreak') {
      setWord()
      measured.lines += 1
      measured.reached = 0
    } else if (node.type === 'text') {
      const marks = node.marks ?? []
      const isStrong = isBold || marks.some(({ type }) => type === 'bold')
      const scale = marks.some(({ type }) => type === 'superscript' || type === 'subscript') ? 0.65 : 1
      for (const letter of node.text) {
        const across = (letterWidth(letter, isStrong) * size * scale) / 1_000
        if (letter === ' ') {
          setWord()
          measured.reached += across
        } else {
          measured.word += across
          if (letter === '-' || letter === '/') setWord()
        }
      }
    }
  }
  setWord()
  return measured.lines
}
