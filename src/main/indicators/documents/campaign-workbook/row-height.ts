/** Points of one line of Arial 10, and what stands above and under the text. */
const line = 12.75
const margin = 8
const least = 21

/** More than that Excel cannot show: 409 points. */
export const mostLines = 30

/** Letters of Arial 10 that a column holds: its width is counted in figures, and the indent takes one at each end. */
const lettersIn = (width: number, bold: boolean): number => Math.floor((width - 2) * (bold ? 1 : 1.08))

/** Lines that a text takes in a column, words being kept whole. */
export const linesOf = (text: string, width: number, bold = false): number => {
  const room = lettersIn(width, bold)
  return text
    .split('\n')
    .map((paragraph) => linesOfParagraph(paragraph, room))
    .reduce((sum, lines) => sum + lines, 0)
}

const linesOfParagraph = (text: string, room: number): number => {
  let [lines, used] = [1, 0]
  for (const word of text.split(' ')) {
    const next = used === 0 ? word.length : used + 1 + word.length
    if (next <= room) {
      used = next
      continue
    }
    // A word longer than the column is cut by Excel.
    lines += (used === 0 ? 0 : 1) + Math.floor(Math.max(0, word.length - 1) / room)
    used = ((word.length - 1) % room) + 1
  }
  return lines
}

/** Of a row whose texts take so many lines at most. */
export const heightOf = (lines: number): number => Math.max(least, Math.min(lines, mostLines) * line + margin)
