import type { Box } from '#main/office/pdf/read/pdf-page.ts'
import { fillsLine, isBelow, isCentred, isOneText, namesFact } from './ends.ts'
import type { Flow, FlowLine, FlowPicture, FlowTable } from './flow.ts'
import type { Habits } from './habits.ts'
import type { Written } from './inlines.ts'
import { around, sizeOf, textOf } from './lines.ts'
import { labelSign, type Sign, signOf } from './signs.ts'
import { withNote, writtenOf } from './written-lines.ts'

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
  /** The level of the heading that the file says it is. */
  readonly heading: number | null
  /** White above it, as a share of its lines’ own distance; 0 where it is not known. */
  readonly above: number
}

export type Piece = Paragraph | FlowTable | FlowPicture

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
    end()
    above =
      before === undefined || !isBelow(before, one)
        ? 0
        : (one.line.baseline - before.line.baseline) / habits.leading(one.line.size)
    open = [one]
    sign = signOfLine(one)
  }
  end()
  return pieces
}

/** The sign that a line begins with, or that its file says that it has. */
const signOfLine = ({ line, block }: FlowLine): Sign | null => {
  const label = block?.label ?? null
  return label === null || label === 0
    ? (signOf(line) ?? (label === null ? null : labelSign(line, 0)))
    : labelSign(line, label)
}

/** Whether a line goes on the paragraph of those before it. */
const goesOn = (lines: readonly FlowLine[], sign: Sign | null, next: FlowLine, habits: Habits): boolean => {
  const last = lines.at(-1) as FlowLine
  if (isOneText(last, next))
    return isNearIn(last, next, habits) && !beginsItem(lines, sign, next, fillsLine(last, next, habits))
  if (last.block !== null && next.block !== null && !mayGoOn(last, next)) return false
  if (Math.abs(last.line.size - next.line.size) > 0.08 * last.line.size) return false
  if (namesFact(next) && namesFact(lines[0] as FlowLine)) return false
  const isFull = fillsLine(last, next, habits)
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

/** Whether white does not part two lines of what the file says to be one text. */
const isNearIn = (last: FlowLine, next: FlowLine, { leading }: Habits): boolean =>
  !isBelow(last, next) ||
  next.line.baseline - last.line.baseline < 2.2 * leading(Math.max(last.line.size, next.line.size))

/** Only the end of a page parts a text of the file. */
const mayGoOn = (last: FlowLine, next: FlowLine): boolean =>
  last.page !== next.page && last.block?.heading === next.block?.heading && next.block?.label === null

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
    written: writtenOf(lines, habits).map((one) => withNote(one, habits)),
    size: sizeOf(words),
    bold: lines.every(isBold),
    sign,
    heading: first.block?.heading ?? null,
    left: (sign?.textLeft ?? Math.min(...lines.map(({ line }) => line.left))) - originOf(first),
    above,
  }
}

/** From where the places of a column are counted: a page’s own edge, for a page may hold indented lines only. */
export const originOf = ({ region }: FlowLine): number => (region.body ? 0 : region.left)

/** Its text, signs of items included. */
export const saidIn = ({ written }: Pick<Paragraph, 'written'>): string =>
  written.map(({ before, text }, index) => (index === 0 ? '' : before) + text).join('')

/** Where lines stand, one box a page. */
export const boxesOf = (lines: readonly FlowLine[]): readonly { readonly page: number; readonly box: Box }[] =>
  [...Map.groupBy(lines, ({ page }) => page)].map(([page, inside]) => ({
    page,
    box: around(inside.map(({ line }) => line)),
  }))
