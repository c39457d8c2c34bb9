import { isSafeLink } from './link.ts'
import {
  type CellRole,
  type ComposedStyle,
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
  /** Attributes without which it is nothing: all of them, or none for a node that may have none. */
  readonly needs: readonly string[]
}

export const isText = (value: unknown): boolean => typeof value === 'string'
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
  needs: readonly string[] = [],
): NodeKind => ({ in: places, holds, attrs, needs })

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
})

export const isHolding = codesOf<TableHolds>({ axis: true, fiche: true, attendance: true, followUps: true })

export const isRole = codesOf<CellRole>({ band: true, label: true, content: true, pause: true })

export const isMarker = isOneOf(...Object.keys(markers))

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
      leadsTo: isText,
    }),
    heading: node(
      ['block'],
      'inline',
      { level: isWhole(1, 6), number: isText, newPage: isFlag, cut: isFlag, anchor: isText },
      ['level'],
    ),
    bulletList: node(['block'], 'item'),
    orderedList: node(['block'], 'item', { start: isWhole(0, 1_000_000), type: isOneOf(...numberTypes) }),
    blockquote: node(['block'], 'block'),
    table: node(['block'], 'row', {
      look: isLook,
      widths: (value) => Array.isArray(value) && value.every((width) => Number.isFinite(width)),
      title: isText,
      description: isText,
      holds: isHolding,
    }),
    image: node(['block'], null, { picture: isText }, ['picture']),
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
    link: { href: (value: unknown) => typeof value === 'string' && isSafeLink(value) },
    mention: { record: isOneOf(...mentionedRecords), id: isText },
  }),
)
