import type { Borders, Font, Style } from 'exceljs'
import { palette } from '../paper/palette.ts'

/** How a cell looks: its own name, or a title or body by the kind of what it holds. */
export type Look = NamedLook | HeadLook | BodyLook

type NamedLook = keyof typeof namedLooks

/** What a body cell holds. A share is a number from 0 to 1. */
export type BodyKind = keyof typeof formats

/** A title of column, in white on the band. */
interface HeadLook {
  readonly head: BodyKind
  /** On two lines, in a row that is high enough. */
  readonly wrap?: boolean
}

export interface BodyLook {
  readonly body: BodyKind
  readonly bold?: boolean
  /** Under it: a hairline between rows, a thin line between groups, a line of petrol after the last; a thread when not said. */
  readonly rule?: keyof typeof rules
  readonly top?: boolean
  /** 9.5 instead of 10, for wide tables. */
  readonly small?: boolean
  /** One types there: on cream, between thick lines, unlocked. */
  readonly input?: boolean
  /** It may still change: italic on hatching, and a figure is followed by « p ». */
  readonly provisional?: boolean
}

/** How a state looks, beside its sign and its word. */
export type Tone = keyof typeof tones

type CellStyle = Partial<Style>

const argb = (color: string) => ({ argb: `FF${color}` })

const font = (size: number, color: string | null, bold = false): Partial<Font> => ({
  name: 'Arial',
  size,
  bold,
  ...(color === null ? {} : { color: argb(color) }),
})

const ground = (color: string) => ({ type: 'pattern', pattern: 'solid', fgColor: argb(color) }) as const

const left = { horizontal: 'left', vertical: 'top', indent: 0 } as const

const rules = {
  thread: { bottom: { style: 'hair', color: argb(palette.thread) } },
  group: { bottom: { style: 'thin', color: argb(palette.strongThread) } },
  last: { bottom: { style: 'thin', color: argb(palette.petrol) } },
} as const satisfies Record<string, Partial<Borders>>

const namedLooks = {
  title: { font: font(16, palette.petrol, true), alignment: left },
  scope: { font: font(10, null), alignment: left },
  filters: { font: font(9, palette.grey), alignment: left },
  /** Over a second table. */
  caption: { font: font(10, palette.petrol, true), alignment: { ...left, vertical: 'bottom' } },
  note: { font: font(9, palette.grey), alignment: { ...left, vertical: 'middle' } },
  /** A sentence that wraps in its column. */
  paragraph: { font: font(10, null), alignment: { ...left, wrapText: true } },
  /** Under a table, how it is read. */
  key: { font: font(9, palette.grey), alignment: { ...left, vertical: 'middle', wrapText: true } },
  /** A note that is put aside. */
  aside: {
    font: { ...font(9, palette.grey), italic: true },
    alignment: { ...left, vertical: 'middle', wrapText: true },
  },
  /** A sentence to be read before the figures. */
  warning: {
    font: font(10, null),
    fill: ground(palette.near[1]),
    alignment: { ...left, vertical: 'middle', wrapText: true },
  },
  /** Over rows of a same kind, inside their table. */
  section: {
    font: font(10, palette.petrol, true),
    fill: ground(palette.shade),
    alignment: { ...left, vertical: 'middle' },
    border: rules.thread,
  },
} as const satisfies Record<string, CellStyle>

/** « @ » keeps a text a text when someone types in its cell; over 255 characters some readers show ### for it. */
const formats = {
  text: '@',
  long: 'General',
  /** « 9/12 »: a text that stands where numbers do. */
  tally: '@',
  count: '#,##0',
  decimal: '#,##0.##',
  fte: '#,##0.00',
  mark: '0.0',
  euros: '#,##0"\u00a0€"',
  share: '0"\u00a0"%',
  preciseShare: '0.0"\u00a0"%',
  date: 'dd/mm/yyyy',
  /** An evolution, of which the format says the sign and the word: figures that others count on. */
  change: '"▲ +"#,##0"\u00a0"\\%;"▼ −"#,##0"\u00a0"\\%;"= stable"',
  points: '"▲ +"#,##0"\u00a0pt";"▼ −"#,##0"\u00a0pt";"= stable"',
} as const

const leftKinds: ReadonlySet<BodyKind> = new Set(['text', 'long', 'change', 'points'])
const isText = (kind: BodyKind): boolean => leftKinds.has(kind)

/** Sides are always said: an indent without one is ignored. */
const side = (kind: BodyKind) => (isText(kind) ? 'left' : 'right')

/** « PROVISOIRE », beside a title. */
export const warningFont: Partial<Font> = font(12, palette.near[0], true)

const headLook = ({ head, wrap = false }: HeadLook): CellStyle => ({
  font: font(10, palette.white, true),
  fill: ground(palette.petrol),
  alignment: { horizontal: side(head), vertical: 'middle', indent: 1, ...(wrap ? { wrapText: true } : {}) },
})

const thick = { style: 'medium', color: argb(palette.petrol) } as const
const inputParts = {
  fill: ground(palette.input),
  border: { top: thick, bottom: thick, left: thick, right: thick },
  protection: { locked: false },
} satisfies CellStyle

/** Lines so light that a figure reads on them. */
const hatching = {
  type: 'pattern',
  pattern: 'lightUp',
  fgColor: argb(palette.hatch),
  bgColor: argb(palette.white),
} as const

const texts: ReadonlySet<BodyKind> = new Set(['text', 'long', 'tally'])

/** Each of its parts is followed by the sign. */
const provisionalFormat = (body: BodyKind): string =>
  texts.has(body) ? formats[body] : formats[body].replaceAll(/(;|$)/g, '"\u00a0p"$1')

const bodyLook = ({
  body,
  bold = false,
  rule = 'thread',
  top = false,
  small = false,
  input = false,
  provisional = false,
}: BodyLook) => ({
  font: { ...font(small ? 9.5 : 10, null, bold), ...(provisional ? { italic: true } : {}) },
  numFmt: provisional ? provisionalFormat(body) : formats[body],
  border: rules[rule],
  alignment: {
    horizontal: side(body),
    vertical: top ? 'top' : 'middle',
    indent: 1,
    wrapText: body === 'long' || body === 'tally',
  } as const,
  ...(provisional ? { fill: hatching } : {}),
  ...(input ? inputParts : {}),
})

const made = new Map<string, CellStyle>()
const madeFor = new WeakMap<Look & object, CellStyle>()

/** One object a look, that cells share: it is then written once in the file. */
export const styleOf = (look: Look): CellStyle => {
  if (typeof look === 'string') return namedLooks[look]
  const known = madeFor.get(look)
  if (known !== undefined) return known
  const key = JSON.stringify(look)
  const style = made.get(key) ?? ('head' in look ? headLook(look) : bodyLook(look))
  made.set(key, style)
  madeFor.set(look, style)
  return style
}

const tone = ([color, under]: readonly [string, string]): CellStyle => ({
  font: { bold: true, color: argb(color) },
  fill: { type: 'pattern', pattern: 'solid', bgColor: argb(under) },
})

const tones = {
  reached: tone(palette.reached),
  near: tone(palette.near),
  late: tone(palette.late),
} as const

export const toneStyle = (name: Tone): CellStyle => tones[name]
