import { legible } from '../../kernel/clean-text.ts'
import { isRowId } from '../field-forms.ts'
import { isSafeLink } from './link.ts'
import {
  type CellRole,
  type ComposedStyle,
  type HeadingLook,
  markers,
  mentionedRecords,
  numberTypes,
  paragraphStyles,
  type SimpleMark,
  type TableHolds,
  type TableLook,
} from './rich-text.ts'

/** What may stand in a place of a text. */
export type Place = 'block' | 'inline' | 'text' | 'item' | 'row' | 'cell'

type Attributes = Readonly<Record<string, (value: unknown) => boolean>>

export interface NodeKind {
  readonly in: readonly Place[]
  /** What it holds, `null` for nothing. */
  readonly holds: Place | null
  /** What may be said of it. An attribute that is not there, or is `null`, is not said. */
  readonly attrs: Attributes
  /** What is always said beside the rest of it, with what stands for each that cannot be read; `null`: nothing does. */
  readonly needs: Attributed
  /** Whether nothing at all may be said of it. */
  readonly bare: boolean
}

type Attributed = Readonly<Record<string, unknown>>

/** Nodes inside one another, that of the text included in none: deeper than anyone writes, or than a document composes. */
export const deepestNodes = 31

export const isText = (value: unknown): boolean => typeof value === 'string'
/** A text as it is kept: what is written is cleaned first, what is read of others may not have been. */
export const isLegible = (value: unknown): boolean => typeof value === 'string' && legible(value) === value
export const isId = (value: unknown): boolean => typeof value === 'string' && isRowId(value)
export const isFlag = (value: unknown): boolean => typeof value === 'boolean'
export const isWhole =
  (min: number, max: number) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
export const isOneOf =
  (...codes: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && codes.includes(value)

const node = (
  places: readonly Place[],
  holds: Place | null,
  attrs: Attributes = {},
  needs: Attributed = {},
  bare = true,
): NodeKind => ({ in: places, holds, attrs, needs, bare })

/** The codes of each attribute, typed and composed: one that a type has and this has not does not compile. */
const codesOf = <Code extends string>(codes: Readonly<Record<Code, true>>) => isOneOf(...Object.keys(codes))

export const isStyle = isOneOf(
  ...Object.keys(paragraphStyles),
  ...Object.keys({
    addressee: true,
    toFill: true,
    figure: true,
    contents1: true,
    contents2: true,
    reminder: true,
    callOut: true,
  } satisfies Record<ComposedStyle, true>),
)

export const isLook = codesOf<TableLook>({
  grid: true,
  list: true,
  form: true,
  labels: true,
  badges: true,
  agenda: true,
  facts: true,
  signatures: true,
  freeLines: true,
  attestation: true,
  tight: true,
  dense: true,
})

export const isHeadingLook = codesOf<HeadingLook>({ opener: true, compact: true })

export const isHolding = codesOf<TableHolds>({ axis: true, fiche: true, attendance: true, followUps: true })

export const isRole = codesOf<CellRole>({
  band: true,
  label: true,
  content: true,
  pause: true,
  reached: true,
  near: true,
  late: true,
})

export const isMarker = isOneOf(...Object.keys(markers))

/** Of columns, in percent. */
export const isWidths = (value: unknown): boolean =>
  Array.isArray(value) && value.every((width) => typeof width === 'number' && width > 0 && width <= 100)

export const simpleMarks = {
  bold: true,
  italic: true,
  underline: true,
  strike: true,
  superscript: true,
  subscript: true,
} satisfies Record<SimpleMark, true>

const cell = node(['cell'], 'block', {
  colspan: isWhole(1, 100),
  rowspan: isWhole(1, 1000),
  role: isRole,
})

/** Every node of `rich-text.ts`, with what documents that are composed say of it: fixed versions hold those too. */
export const nodeKinds: ReadonlyMap<unknown, NodeKind> = new Map(
  Object.entries({
    paragraph: node(['block'], 'inline', {
      style: isStyle,
      leadsTo: isLegible,
      paged: isFlag,
      newPage: isFlag,
    }),
    heading: node(
      ['block'],
      'inline',
      { level: isWhole(1, 6), number: isLegible, newPage: isFlag, cut: isFlag, anchor: isLegible, look: isHeadingLook },
      { level: 6 },
      false,
    ),
    bulletList: node(['block'], 'item'),
    orderedList: node(['block'], 'item', { start: isWhole(0, 1_000_000), type: isOneOf(...numberTypes) }, { start: 1 }),
    blockquote: node(['block'], 'block'),
    // What documents say of a table, they say whole.
    table: node(
      ['block'],
      'row',
      { look: isLook, widths: isWidths, title: isLegible, description: isLegible, holds: isHolding },
      { look: null, widths: null, title: null, description: null },
    ),
    image: node(['block'], null, { picture: isId }, { picture: null }, false),
    listItem: node(['item'], 'block', { marker: isMarker }),
    tableRow: node(['row'], 'cell'),
    tableCell: cell,
    tableHeader: cell,
    text: node(['inline', 'text'], null),
    hardBreak: node(['inline'], null),
    footnote: node(['inline'], 'text'),
  }),
)

/** The attributes that a mark must have, none of them optional. */
export const markKinds: ReadonlyMap<unknown, Attributes> = new Map(
  Object.entries({
    ...Object.fromEntries(Object.keys(simpleMarks).map((name): [string, Attributes] => [name, {}])),
    link: { href: (value: unknown) => isLegible(value) && isSafeLink(value as string) },
    mention: { record: isOneOf(...mentionedRecords), id: isId },
  }),
)
