import type { Box, PdfWord } from '#main/office/pdf/read/pdf-page.ts'
import type { Flow, FlowLine, FlowPicture, FlowTable } from './flow.ts'
import type { CutsWord } from './hyphens.ts'
import { type Written, writtenLine } from './inlines.ts'
import { around, isApart, type Line, sizeOf, textOf } from './lines.ts'
import { type Sign, signOf } from './signs.ts'

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly lines: readonly FlowLine[]
  readonly written: readonly Written[]
  /** Of most of its letters. */
  readonly size: number
  readonly bold: boolean
  /** The sign of an item that its first words are. */
  readonly sign: Sign | null
  /** Where its text stands, from the left of its column. */
  readonly left: number
  /** White above it, as a share of its lines’ own distance; 0 where it is not known. */
  readonly above: number
}

export type Piece = Paragraph | FlowTable | FlowPicture

/** How the lines of a document are made of paragraphs. */
export interface Habits {
  /** From one line to the next, by the size of letters. */
  readonly leading: (size: number) => number
  readonly cutsWord: CutsWord
  /** The lines of the note that a word calls, without its own sign. */
  readonly noteOf: (word: PdfWord) => readonly FlowLine[] | null
  /** How far a line may reach, where those that begin at its place show it. */
  readonly boundOf: (line: FlowLine) => number
}

/** Lines as paragraphs: the end of a page, or of a column, ends none. */
export const piecesOf = (flow: readonly Flow[], habits: Habits): readonly Piece[] => {
  const pieces: Piece[] = []
  let open: FlowLine[] = []
  let sign: Sign | null = null
  let above = 0
  const end = () => {
    if (open.length > 0) pieces.push(paragraphOf(open, sign, above, habits))
    open = []
  }
  for (const one of flow) {
    if (one.kind !== 'line') {
      end()
      pieces.push(one)
      continue
    }
    if (open.length > 0 && goesOn(open, sign, one, habits)) {
      open.push(one)
      continue
    }
    const before = open.at(-1)
    above =
      before === undefined || !isBelow(before, one)
        ? 0
        : (one.line.baseline - before.line.baseline) / habits.leading(one.line.size)
    end()
    open = [one]
    sign = signOf(one.line)
  }
  end()
  return pieces
}

const isBelow = (before: FlowLine, next: FlowLine): boolean =>
  before.page === next.page && before.region === next.region

/** Whether a line goes on the paragraph of those before it. */
const goesOn = (lines: readonly FlowLine[], sign: Sign | null, next: FlowLine, habits: Habits): boolean => {
  const last = lines.at(-1) as FlowLine
  if (Math.abs(last.line.size - next.line.size) > 0.08 * last.line.size) return false
  if (namesFact(next) && namesFact(lines[0] as FlowLine)) return false
  const isFull = runsOn(last, next) || !fits(lines, next, habits)
  if (beginsItem(lines, sign, next, isFull)) return false
  const said = textOf(last.line)
  const wasBold = lines.every(isBold)
  if (wasBold !== isBold(next) && (!isFull || (wasBold && /^\p{Lu}/u.test(textOf(next.line))))) return false
  const ended = /[.!?…:;]\s*[»”")]?$/.test(said)
  const goes = /^[\p{Ll}\d(]/u.test(textOf(next.line))
  if (!isBelow(last, next))
    return isFull && sameIndent(last, next) && (ended ? false : goes || /[,\p{Ll}’'-]$/u.test(said))
  const apart = next.line.baseline - last.line.baseline
  const before = lines.at(-2)
  const usual =
    before !== undefined && isBelow(before, last)
      ? last.line.baseline - before.line.baseline
      : habits.leading(last.line.size)
  if (apart < 0.4 * last.line.size) return false
  if (apart > usual * 1.35 + 0.5 && (ended || !goes || !isFull || apart > usual * 1.8)) return false
  if (apart > usual * 1.12 + 0.3 && (ended || !isFull)) return false
  return isFull && standsUnder(lines, sign, next, ended)
}

/** « Lieu : salle des Tilleuls »: under one another, each is a line of its own. */
const namesFact = ({ line }: FlowLine): boolean => /^\p{Lu}[^:.]{1,30}\s?:\s/u.test(textOf(line))

/** Whether the place where a line begins is one where its paragraph may go on. */
const standsUnder = (lines: readonly FlowLine[], sign: Sign | null, next: FlowLine, ended: boolean): boolean => {
  if (isCentred(lines[0] as FlowLine) && isCentred(next)) return true
  const [first, second] = lines
  if (sign !== null) {
    const text = second?.line.left ?? sign.textLeft
    return next.line.left >= sign.left - 2 && next.line.left <= Math.max(text, sign.textLeft) + 4
  }
  const shift = next.line.left - ((second ?? first) as FlowLine).line.left
  if (second !== undefined) return Math.abs(shift) <= 4
  return shift <= 4 ? shift >= -60 : shift < 60 && !ended
}

/** Words after which a sentence goes on. */
const openEnd =
  /(?:^|[\s(])(?:[ldnsjmtc]|qu|de|du|des|la|le|les|un|une|et|ou|à|au|aux|en|par|pour|sur|sous|dans|avec|sans|vers|chez|entre|qui|que|dont|ne|se|ce|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos)$|[,–—(«’'&=]$/iu

/** Whether the words themselves say that a line goes on the one before, whatever room was left. */
const runsOn = ({ line, region }: FlowLine, next: FlowLine): boolean => {
  const [said, then] = [textOf(line).trimEnd(), textOf(next.line)]
  if (openEnd.test(said)) return true
  const reaches = line.right - region.left > 0.72 * (region.right - region.left)
  return reaches && /^\p{Ll}/u.test(then) && !/[.!?…;]\s*[»”")]?$/.test(said)
}

/** Whether the first word of a line would have found room at the end of the one before. */
const fits = (lines: readonly FlowLine[], next: FlowLine, { boundOf }: Habits): boolean => {
  const last = lines.at(-1) as FlowLine
  if (/[\p{L}\ufffd][-\u00ad‐]$/u.test(textOf(last.line))) return false
  const { left, right } = last.region
  const isAlike = Math.abs(next.line.left - last.line.left) < 3
  const white =
    isCentred(last) && !isAlike ? right - left - (last.line.right - last.line.left) : boundOf(last) - last.line.right
  return firstWidth(next.line) + 0.26 * next.line.size < white - 1
}

/** Up to the first space, or the hyphen after which a line may end. */
const firstWidth = ({ words }: Line): number => {
  const first = words[0]
  if (first === undefined) return 0
  let right = first.right
  for (const [index, word] of words.entries()) {
    if (index > 0 && isApart(word, words[index - 1])) break
    const hyphen = word.text.search(/.-./)
    if (hyphen >= 0) return word.left + ((hyphen + 2) / word.text.length) * (word.right - word.left) - first.left
    right = word.right
  }
  return right - first.left
}

const isCentred = ({ line, region }: FlowLine): boolean => {
  const [before, after] = [line.left - region.left, region.right - line.right]
  return before > 12 && Math.abs(before - after) < 4
}

const sameIndent = (one: FlowLine, other: FlowLine): boolean =>
  Math.abs(one.line.left - one.region.left - (other.line.left - other.region.left)) < 8 ||
  isCentred(one) ||
  Math.abs(one.line.left - other.line.left) < 8

const isBold = ({ line }: FlowLine): boolean =>
  line.words.every(({ font, text }) => font.bold || !/[\p{L}\p{N}]/u.test(text))

/** Whether a line begins with the sign of an item, and not with a dash or a number that the line before led to. */
const beginsItem = (lines: readonly FlowLine[], open: Sign | null, next: FlowLine, isFull: boolean): boolean => {
  const sign = signOf(next.line)
  if (sign === null) return false
  const last = lines.at(-1) as FlowLine
  if (!isFull || !isBelow(last, next)) return true
  if (open !== null && Math.abs(open.left - sign.left) < 3 && open.label.kind === sign.label.kind)
    return (
      open.label.kind !== 'number' ||
      sign.label.kind !== 'number' ||
      sign.label.value === open.label.value + 1 ||
      open.textLeft - open.left > 3
    )
  if (Math.abs(sign.left - last.line.left) > 3) return true
  return sign.label.kind === 'sign' && sign.label.marker !== null
}

const paragraphOf = (lines: readonly FlowLine[], sign: Sign | null, above: number, habits: Habits): Paragraph => {
  const words = lines.flatMap(({ line }) => line.words)
  const [first] = lines as [FlowLine]
  return {
    kind: 'paragraph',
    lines,
    written: writtenOf(lines, habits.cutsWord).map((one) => withNote(one, habits)),
    size: sizeOf(words),
    bold: lines.every(isBold),
    sign,
    left: (sign?.textLeft ?? Math.min(...lines.map(({ line }) => line.left))) - originOf(first),
    above,
  }
}

/** From where the places of a column are counted: a page’s own edge, for a page may hold indented lines only. */
export const originOf = ({ region }: FlowLine): number => (region.body ? 0 : region.left)

/** A call of a note is no word of the text: its note stands there. */
const withNote = (one: Written, { noteOf, cutsWord }: Habits): Written => {
  const lines = noteOf(one.word)
  return lines === null ? one : { ...one, before: '', text: '', raised: null, note: writtenOf(lines, cutsWord) }
}

/** The words of lines as those of one text: cut words whole, a space where a line ends. */
const writtenOf = (lines: readonly FlowLine[], cutsWord: CutsWord): readonly Written[] => {
  const output: Written[] = []
  for (const { line, page } of lines) {
    const written = writtenLine(line, page)
    const [last, next] = [output.at(-1), written[0]]
    if (last !== undefined && next !== undefined) {
      const hyphen = /[\p{L}\p{M}\ufffd\ue000-\uf8ff\u{f0000}-\u{ffffd}][-\u00ad‐]$/u.test(last.text)
      const whole = hyphen && (last.text.endsWith('\u00ad') || cutsWord(last.text.slice(0, -1), next.text))
      if (whole) output[output.length - 1] = { ...last, text: last.text.slice(0, -1) }
      const glued = hyphen || /[\p{L}\p{N}]\/$/u.test(last.text) || next.text.startsWith('//')
      output.push({ ...next, before: glued ? '' : ' ' }, ...written.slice(1))
    } else output.push(...written)
  }
  return output
}

/** Its text, signs of items included. */
export const saidIn = ({ written }: Pick<Paragraph, 'written'>): string =>
  written.map(({ before, text }, index) => (index === 0 ? '' : before) + text).join('')

/** Where lines stand, one box a page. */
export const boxesOf = (lines: readonly FlowLine[]): readonly { readonly page: number; readonly box: Box }[] =>
  [...Map.groupBy(lines, ({ page }) => page)].map(([page, inside]) => ({
    page,
    box: around(inside.map(({ line }) => line)),
  }))
