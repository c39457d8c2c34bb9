import { isSafeLink } from './link.ts'
import { mentionedRecords, numberTypes, type RichText } from './rich-text.ts'
import {
  deepestNodes,
  isFlag,
  isHeadingLook,
  isHolding,
  isId,
  isLook,
  isMarker,
  isOneOf,
  isRole,
  isText as isString,
  isStyle,
  isWhole,
  isWidths,
  simpleMarks,
} from './vocabulary.ts'

/**
 * Whether a value is formatted text, typed or composed: of the nodes, marks and attributes of `rich-text.ts`, and no other.
 * Asked of every text that is written, so it says neither where nor why.
 */
export const isRichText = (value: unknown): value is RichText => !isTooDeep(value) && isDoc(value)

/** Counted without recursion, so that no value can overflow the stack of what follows. */
const isTooDeep = (value: unknown): boolean => {
  let level = contentOf(value)
  for (let left = deepestNodes; left > 0; left -= 1) level = level.flatMap(contentOf)
  return level.length > 0
}

const contentOf = (node: unknown): readonly unknown[] =>
  typeof node === 'object' && node !== null && 'content' in node && Array.isArray(node.content) ? node.content : []

type Check = (value: unknown) => boolean

const isFilled: Check = (value) => isString(value) && value !== ''

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

const isSimpleMark = shaped({ type: isOneOf(...Object.keys(simpleMarks)) })

const isMark = nodeOf({
  ...Object.fromEntries(Object.keys(simpleMarks).map((type) => [type, isSimpleMark])),
  link: shaped({ type: isString, attrs: shaped({ href: (value) => typeof value === 'string' && isSafeLink(value) }) }),
  mention: shaped({ type: isString, attrs: shaped({ record: isOneOf(...mentionedRecords), id: isId }) }),
})

const isText = shaped({ type: isOneOf('text'), text: isFilled, marks: maybe(listOf(isMark)) })

const inlines = maybe(
  listOf(
    nodeOf({
      text: isText,
      hardBreak: shaped({ type: isString }),
      footnote: shaped({ type: isString, content: listOf(isText) }),
    }),
  ),
)

const isBlock: Check = (value) => isAnyBlock(value)
const blocks = listOf(isBlock, 1)

const isItem = shaped({
  type: isOneOf('listItem'),
  attrs: maybe(shaped({ marker: nullable(isMarker) })),
  content: blocks,
})

const isCell = shaped({
  type: isOneOf('tableCell', 'tableHeader'),
  attrs: maybe(shaped({ colspan: maybe(isWhole(1, 100)), rowspan: maybe(isWhole(1, 1000)), role: maybe(isRole) })),
  content: blocks,
})

const isRow = shaped({ type: isOneOf('tableRow'), content: listOf(isCell) })

const isAnyBlock = nodeOf({
  paragraph: shaped({
    type: isString,
    attrs: maybe(
      shaped({ style: nullable(isStyle), leadsTo: maybe(isString), paged: maybe(isFlag), newPage: maybe(isFlag) }),
    ),
    content: inlines,
  }),
  heading: shaped({
    type: isString,
    attrs: shaped({
      level: isWhole(1, 6),
      number: maybe(nullable(isString)),
      newPage: maybe(isFlag),
      cut: maybe(isFlag),
      anchor: maybe(isString),
      look: maybe(isHeadingLook),
    }),
    content: inlines,
  }),
  bulletList: shaped({ type: isString, content: listOf(isItem, 1) }),
  orderedList: shaped({
    type: isString,
    attrs: maybe(shaped({ start: isWhole(0, 1_000_000), type: maybe(isOneOf(...numberTypes)) })),
    content: listOf(isItem, 1),
  }),
  blockquote: shaped({ type: isString, content: blocks }),
  table: shaped({
    type: isString,
    attrs: maybe(
      shaped({
        look: isLook,
        widths: isWidths,
        title: isString,
        description: isString,
        holds: maybe(isHolding),
      }),
    ),
    content: listOf(isRow, 1),
  }),
  image: shaped({ type: isString, attrs: shaped({ picture: isId }) }),
})

const isDoc = shaped({ type: isOneOf('doc'), content: listOf(isBlock) })
