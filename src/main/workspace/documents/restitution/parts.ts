import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import {
  type SlideParagraph,
  type SlidePart,
  type SlidePlace,
  type SlideRun,
  type SlideTable,
  slideLooks,
} from '#shared/records/slide-show.ts'

/** The pieces slides are made of, and how much room their words take. */

type Look = SlideParagraph['look']

export const run = (text: string, more: Omit<SlideRun, 'text'> = {}): SlideRun => ({ text: set(text), ...more })

/** Words as French sets them, on one line. */
export const set = (text: string): string => withNoBreakSpaces(text.replaceAll(/\s*\n\s*/g, ' '))

export const words = (look: Look, ...runs: readonly (string | SlideRun)[]): SlideParagraph => ({
  look,
  runs: runs.map((one) => (typeof one === 'string' ? run(one) : one)),
})

export const points = (look: Look, texts: readonly string[]): readonly SlideParagraph[] =>
  texts.map((text) => ({ ...words(look, text), sign: 'bullet' }))

export const text = (
  name: string,
  place: SlidePlace,
  paragraphs: readonly SlideParagraph[],
  ground: 'plain' | 'shade' = 'plain',
): SlidePart => ({ kind: 'text', name, place, ground, paragraphs })

/** Where the words of a slide stand under its title. */
export const bodyPlace: SlidePlace = { left: 1.5, top: 4, width: 30.7, height: 13.4 }

/** The lowest that anything goes, above the foot. */
export const bottom = 17.6

/** Room for words: letters of that size in points, a width in centimetres. */
interface Room {
  readonly size: number
  readonly width: number
  readonly bold?: boolean | undefined
}

/** How many lines words take: an estimate, a little wide. Words are not cut. */
export const linesOf = (written: string, { size, width, bold = false }: Room): number => {
  const perLine = Math.max(1, Math.floor((width * 28.35) / (size * (bold ? 0.57 : 0.53))))
  let [lines, used] = [1, 0]
  for (const word of written.split(' ')) {
    const fits = used === 0 || used + 1 + word.length <= perLine
    if (fits) used += (used === 0 ? 0 : 1) + word.length
    else [lines, used] = [lines + 1, word.length]
    lines += Math.floor(Math.max(0, used - 1) / perLine)
    used = used > perLine ? used % perLine : used
  }
  return lines
}

/** Words that take so many lines at most, « … » standing for the end that has no room: whole, it is in the notes. */
export const fitted = (text: string, room: Room & { readonly lines: number }): string => {
  const whole = shortened(text, text.length)
  if (linesOf(whole, room) <= room.lines) return whole
  const cuts = [...whole.matchAll(/ /g)].map(({ index }) => shortened(whole, index + 2)).toReversed()
  return cuts.find((cut) => linesOf(cut, room) <= room.lines) ?? shortened(whole, 12)
}

/** In centimetres. */
export const heightOf = (paragraphs: readonly SlideParagraph[], width: number): number =>
  paragraphs.reduce((sum, { look, sign, runs }) => {
    const { size, after } = slideLooks[look]
    const written = runs.map(({ text }) => text).join('')
    const room = { size, width: width - (sign === undefined ? 0 : 0.9), bold: slideLooks[look].bold }
    return sum + (linesOf(written, room) * size * 1.2 + after) / 28.35
  }, 0)

/** A table whose rows are as high as their words want. */
export const tableOf = (
  header: SlideTable['header'],
  columns: readonly number[],
  rows: readonly (readonly SlideRun[])[],
): SlideTable => ({
  header,
  columns,
  rows: rows.map((cells) => ({
    cells,
    height:
      Math.max(...cells.map(({ text, bold }, index) => linesOf(text, cellRoom(columns[index] ?? 1, bold)))) * 0.85 +
      0.4,
  })),
})

/** Of a cell, in a column of that width. */
export const cellRoom = (width: number, bold?: boolean): Room => ({ size: 20, width: width - 0.7, bold })

export const tableHeight = ({ rows }: SlideTable): number => rows.reduce((sum, { height }) => sum + height, 0)

/** Cut at a word. */
export const shortened = (text: string, most: number): string =>
  set(cutAtWord(text.replaceAll(/\s+/g, ' ').trim(), most).replace(/[\s–,;:(-]+…$/, '…'))

/** The title of an axis or of a fiche, in two lines at most. */
export const longestTitle = 112
