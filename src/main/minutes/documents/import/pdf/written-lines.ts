import { fillsLine, fits, isBelow, isOneText, namesFact, openEnd } from './ends.ts'
import type { FlowLine } from './flow.ts'
import type { Habits } from './habits.ts'
import { endsInHyphen } from './hyphens.ts'
import { type Written, writtenLine } from './inlines.ts'
import { textOf } from './lines.ts'

/** A call of a note is no word of the text: its note stands there. */
export const withNote = (one: Written, habits: Habits): Written => {
  const lines = habits.noteOf(one.word)
  return lines === null ? one : { ...one, before: '', text: '', raised: null, note: writtenOf(lines, habits) }
}

/** The words of lines as those of one text: cut words whole, a space where a line ends, or its own end where it was given one. */
export const writtenOf = (lines: readonly FlowLine[], habits: Habits): readonly Written[] => {
  const output: Written[] = []
  for (const [index, one] of lines.entries()) {
    const { line, page } = one
    const written = writtenLine(line, page)
    const [last, next] = [output.at(-1), written[0]]
    if (last !== undefined && next !== undefined) {
      const hyphen = endsInHyphen.test(last.text)
      const whole = hyphen && (last.text.endsWith('\u00ad') || habits.cutsWord(last.text.slice(0, -1), next.text))
      if (whole) output[output.length - 1] = { ...last, text: last.text.slice(0, -1) }
      const glued =
        hyphen ||
        cutsBare(lines[index - 1] as FlowLine, one, habits) ||
        /[\p{L}\p{N}]\/$/u.test(last.text) ||
        next.text.startsWith('//')
      const before = glued ? '' : isBroken(lines.slice(0, index), one, habits) ? '\n' : ' '
      output.push({ ...next, before }, ...written.slice(1))
    } else output.push(...written)
  }
  return output
}

/** Whether a line of what the file says to be one text ends before its place does. */
const isBroken = (lines: readonly FlowLine[], next: FlowLine, habits: Habits): boolean => {
  const [first, last] = [lines[0], lines.at(-1)] as [FlowLine, FlowLine]
  if (!isOneText(last, next) || last.block?.heading !== null || !isBelow(last, next)) return false
  if (namesFact(first) && namesFact(next)) return true
  const begins = /^\p{Lu}/u.test(textOf(next.line)) && !openEnd.test(textOf(last.line).trimEnd())
  return begins ? fits(last, next, habits) : !fillsLine(last, next, habits)
}

/** Whether a line is one word that its end cuts, without a hyphen: a program that draws the space where it ends a line drew none. */
const cutsBare = (last: FlowLine, next: FlowLine, { spacesEnds }: Habits): boolean =>
  spacesEnds && isOneText(last, next) && isOneWord(last) && next.line.words[0]?.spaced === false

const isOneWord = ({ line }: FlowLine): boolean => !textOf(line).includes(' ')

/** Whether the program that made the lines draws the space where it ends one. */
export const spacesEnds = (lines: readonly FlowLine[]): boolean => {
  const ends = lines.slice(1).flatMap((next, index) => {
    const last = lines[index] as FlowLine
    const spaced = next.line.words[0]?.spaced === true
    return isOneText(last, next) && (spaced || !isOneWord(last)) ? [spaced] : []
  })
  return ends.length > 0 && ends.filter((spaced) => spaced).length * 5 >= ends.length * 4
}
