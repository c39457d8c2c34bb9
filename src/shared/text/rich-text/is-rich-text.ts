import { jsonDepth } from '../../kernel/json-depth.ts'
import { isRowId } from '../field-forms.ts'
import { isSafeLink } from './link.ts'
import {
  type CellRole,
  type ComposedStyle,
  markers,
  mentionedRecords,
  numberTypes,
  paragraphStyles,
  type RichText,
  type SimpleMark,
  type TableHolds,
  type TableLook,
} from './rich-text.ts'

/** What a person wrote nests to forty-eight at most (`schema.ts`); a document that is composed of it adds its tables. */
const maxDepth = 64

/**
 * Whether a value is formatted text, typed or composed: of the nodes, marks and attributes of `rich-text.ts`, and no other.
 * Asked of every text that is written, so it says neither where nor why.
 */
export const isRichText = (value: unknown): value is RichText => jsonDepth(value, maxDepth) <= maxDepth && isDoc(value)

type Check = (value: unknown) => boolean

const isString: Check = (value) => typeof value === 'string'
const isFlag: Check = (value) => typeof value === 'boolean'
const isNumber: Check = (value) => typeof value === 'number'
const isFilled: Check = (value) => typeof value === 'string' && value !== ''

const is =
  (wanted: string): Check =>
  (value) =>
    value === wanted

const keyOf =
  (keys: object): Check =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(keys, value)

const oneOf = (list: readonly string[]): Check => keyOf(Object.fromEntries(list.map((one) => [one, true])))

const whole =
  (min: number, max: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max

const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

const nullable =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)

const listOf =
  (check: Check, least = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every((one) => check(one))

/** An object of these keys and no other. */
const shaped =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false
    for (const key in value) if (!Object.hasOwn(shape, key)) return false
    for (const key in shape) if (shape[key]?.((value as Record<string, unknown>)[key]) !== true) return false
    return true
  }

/** One of several nodes, told apart by their type. */
const nodeOf =
  (nodes: Readonly<Record<string, Check>>): Check =>
  (value) => {
    const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : null
    return typeof type === 'string' && Object.hasOwn(nodes, type) && nodes[type]?.(value) === true
  }

const isId: Check = (value) => typeof value === 'string' && isRowId(value)

const simple = {
  bold: true,
  italic: true,
  underline: true,
  strike: true,
  superscript: true,
  subscript: true,
} satisfies Record<SimpleMark, true>
const isSimpleMark = shaped({ type: keyOf(simple) })

const isMark = nodeOf({
  ...Object.fromEntries(Object.keys(simple).map((type) => [type, isSimpleMark])),
  link: shaped({ type: isString, attrs: shaped({ href: (value) => typeof value === 'string' && isSafeLink(value) }) }),
  mention: shaped({ type: isString, attrs: shaped({ record: oneOf(mentionedRecords), id: isId }) }),
})

const isText = shaped({ type: is('text'), text: isFilled, marks: maybe(listOf(isMark)) })

const inlines = maybe(
  listOf(
    nodeOf({
      text: isText,
      hardBreak: shaped({ type: isString }),
      footnote: shaped({ type: isString, content: listOf(isText) }),
    }),
  ),
)

const composedStyles = {
  addressee: true,
  toFill: true,
  figure: true,
  contents1: true,
  contents2: true,
} satisfies Record<ComposedStyle, true>

const looks = {
  grid: true,
  list: true,
  form: true,
  labels: true,
  badges: true,
  agenda: true,
  facts: true,
  signatures: true,
  freeLines: true,
} satisfies Record<TableLook, true>

const held = { axis: true, fiche: true, attendance: true, followUps: true } satisfies Record<TableHolds, true>

const roles = { band: true, label: true, content: true, pause: true } satisfies Record<CellRole, true>

const isBlock: Check = (value) => isAnyBlock(value)
const blocks = listOf(isBlock, 1)

const isItem = shaped({
  type: is('listItem'),
  attrs: maybe(shaped({ marker: nullable(keyOf(markers)) })),
  content: blocks,
})

const isCell = shaped({
  type: oneOf(['tableCell', 'tableHeader']),
  attrs: maybe(shaped({ colspan: maybe(whole(1, 100)), rowspan: maybe(whole(1, 1000)), role: maybe(keyOf(roles)) })),
  content: blocks,
})

const isRow = shaped({ type: is('tableRow'), content: listOf(isCell) })

const isAnyBlock = nodeOf({
  paragraph: shaped({
    type: isString,
    attrs: maybe(
      shaped({ style: nullable(keyOf({ ...paragraphStyles, ...composedStyles })), leadsTo: maybe(isString) }),
    ),
    content: inlines,
  }),
  heading: shaped({
    type: isString,
    attrs: shaped({
      level: whole(1, 6),
      number: maybe(nullable(isString)),
      newPage: maybe(isFlag),
      cut: maybe(isFlag),
      anchor: maybe(isString),
    }),
    content: inlines,
  }),
  bulletList: shaped({ type: isString, content: listOf(isItem, 1) }),
  orderedList: shaped({
    type: isString,
    attrs: maybe(shaped({ start: whole(0, 1_000_000), type: maybe(oneOf(numberTypes)) })),
    content: listOf(isItem, 1),
  }),
  blockquote: shaped({ type: isString, content: blocks }),
  table: shaped({
    type: isString,
    attrs: maybe(
      shaped({
        look: keyOf(looks),
        widths: listOf(isNumber),
        title: isString,
        description: isString,
        holds: maybe(keyOf(held)),
      }),
    ),
    content: listOf(isRow, 1),
  }),
  image: shaped({ type: isString, attrs: shaped({ picture: isId }) }),
})

const isDoc = shaped({ type: is('doc'), content: listOf(isBlock) })
