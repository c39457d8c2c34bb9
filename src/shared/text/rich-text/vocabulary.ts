import { isSafeLink } from './link.ts'
import { markers, mentionedRecords, numberTypes, paragraphStyles } from './rich-text.ts'

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

const isText = (value: unknown): boolean => typeof value === 'string'
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isWhole =
  (min: number, max: number) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
const isOneOf =
  (...codes: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && codes.includes(value)

const node = (
  places: readonly Place[],
  holds: Place | null,
  attrs: Attributes = {},
  needs: readonly string[] = [],
): NodeKind => ({ in: places, holds, attrs, needs })

const composedStyles = ['addressee', 'toFill', 'figure', 'contents1', 'contents2']
const looks = ['grid', 'list', 'form', 'labels', 'badges', 'agenda', 'facts', 'signatures', 'freeLines']

const cell = node(['cell'], 'block', {
  colspan: isWhole(1, 100),
  rowspan: isWhole(1, 1000),
  role: isOneOf('band', 'label', 'content', 'pause'),
})

/** Every node of `rich-text.ts`, with what documents that are composed say of it: fixed versions hold those too. */
export const nodeKinds: ReadonlyMap<unknown, NodeKind> = new Map(
  Object.entries({
    paragraph: node(['block'], 'inline', {
      style: isOneOf(...Object.keys(paragraphStyles), ...composedStyles),
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
      look: isOneOf(...looks),
      widths: (value) => Array.isArray(value) && value.every((width) => Number.isFinite(width)),
      title: isText,
      description: isText,
      holds: isOneOf('axis', 'fiche', 'attendance', 'followUps'),
    }),
    image: node(['block'], null, { picture: isText }, ['picture']),
    listItem: node(['item'], 'block', { marker: isOneOf(...Object.keys(markers)) }),
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
    bold: {},
    italic: {},
    underline: {},
    strike: {},
    superscript: {},
    subscript: {},
    link: { href: (value: unknown) => typeof value === 'string' && isSafeLink(value) },
    mention: { record: isOneOf(...mentionedRecords), id: isText },
  }),
)
