import type { PdfWord } from '#main/office/pdf/read/pdf-page.ts'
import { type Flow, type FlowLine, linesIn } from './flow.ts'
import { type Line, raisedShare, sizeOf } from './lines.ts'

/** The notes of a file, each with the word that calls it. */
export interface FootNotes {
  readonly flow: readonly (readonly Flow[])[]
  readonly noteOf: (word: PdfWord) => readonly FlowLine[] | null
  /** Calls, and the same signs at the head of notes: a note is numbered by itself. */
  readonly labels: readonly PdfWord[]
}

/**
 * What stands at the foot of a page, after a sign that its text calls, raised: a note. A page where one is
 * not called keeps them all in its text.
 */
export const footNotes = (pages: readonly (readonly Flow[])[]): FootNotes => {
  const usual = sizeOf(pages.flatMap(linesIn).flatMap(({ line }) => line.words))
  const notes = new Map<PdfWord, readonly FlowLine[]>()
  const labels: PdfWord[] = []
  const flow = pages.map((page) => {
    const feet = footOf(page, usual)
    const atFoot = new Set<Flow>(feet.flat())
    const body = page.filter((one) => !atFoot.has(one))
    const calls = new Map(linesIn(body).flatMap(callsIn))
    const found = feet.flatMap(notesIn)
    if (found.length === 0 || !found.every(({ label }) => calls.has(label))) return page
    for (const { label, lines, sign } of found) {
      const call = calls.get(label) as PdfWord
      notes.set(call, lines)
      labels.push(call, ...sign)
    }
    return body
  })
  return { flow, noteOf: (word) => notes.get(word) ?? null, labels }
}

/** The last lines of each column of a page, from one that begins with a sign: raised, or in letters smaller than those of the text. */
const footOf = (page: readonly Flow[], usual: number): readonly (readonly FlowLine[])[] =>
  [
    ...Map.groupBy(
      page.filter((one) => one.kind === 'line'),
      ({ region }) => region,
    ).values(),
  ].flatMap((column) => {
    const small = column.findLastIndex(({ line }) => line.size > 0.93 * usual) + 1
    const first = column.findIndex(
      ({ line }, index) => labelOf(line) !== null && (index >= small || isRaised(line.words[0], line)),
    )
    return first < 0 ? [] : [column.slice(first)]
  })

interface Note {
  readonly label: string
  /** The words that say its label. */
  readonly sign: readonly PdfWord[]
  readonly lines: readonly FlowLine[]
}

const notesIn = (foot: readonly FlowLine[]): readonly Note[] => {
  const notes: Note[] = []
  for (const one of foot) {
    const label = labelOf(one.line)
    const last = notes.at(-1)
    if (label !== null && (last === undefined || follows(last.label, label))) {
      const [sign, words] = [one.line.words.slice(0, 1), one.line.words.slice(1)]
      notes.push({ label, sign, lines: [{ ...one, line: { ...one.line, words } }] })
    } else if (last !== undefined) notes[notes.length - 1] = { ...last, lines: [...last.lines, one] }
  }
  return notes
}

/** The sign that a line begins with, alone as its first word: « 1 », « 1. », « * ». */
const labelOf = ({ words }: Line): string | null => {
  const said = words.length < 2 ? undefined : /^\(?(\d{1,3}|[*†‡])[.)]?$/.exec(words[0]?.text.trim() ?? '')
  return said?.[1] ?? null
}

/** A number that begins a line of a note is no other note, but for the next one. */
const follows = (label: string, next: string): boolean => !/^\d/.test(next) || Number(next) === Number(label) + 1

/** The raised signs of a line. */
const callsIn = ({ line }: FlowLine): readonly (readonly [string, PdfWord])[] =>
  line.words.flatMap((word, index) => {
    const sign = /^\(?(\d{1,3}|[*†‡])\)?$/.exec(word.text.trim())?.[1]
    return index > 0 && isRaised(word, line) && sign !== undefined ? [[sign, word] as const] : []
  })

const isRaised = (word: PdfWord | undefined, { size, baseline }: Line): boolean =>
  word !== undefined && word.size < size * raisedShare && word.baseline < baseline - 0.12 * size
