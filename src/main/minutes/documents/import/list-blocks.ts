import type { Element, RootContent } from 'hast'
import { bullets, item, paragraph } from '#shared/text/rich-text/build.ts'
import {
  type Block,
  type ListItem,
  type Marker,
  markers,
  type NumberType,
  numberTypes,
} from '#shared/text/rich-text/rich-text.ts'
import { isElement, named, property } from './hast.ts'
import { typedLineEnds } from './line-ends.ts'
import { deepest, type Place, type ReadBlocks } from './place.ts'
import { withMarker } from './typed-signs.ts'

/** A list; several where its numbers jump; its paragraphs where lists stand in one another too deep. */
export const listOf = (node: Element, place: Place, read: ReadBlocks): readonly Block[] => {
  if (place.depth + 2 > deepest) return flat(node, place, read)
  const lineEnds = place.guesses ? typedLineEnds : place.lineEnds
  const inside: Place = { ...place, depth: place.depth + 2, cell: false, lineEnds }
  const items = grouped(node.children).map((nodes) => itemOf(nodes, inside, read))
  if (items.length === 0) return []
  return node.tagName === 'ul'
    ? [bullets(...items.map(({ blocks, marker }) => withMarker(blocks, marker, place.guesses)))]
    : numbered(items, startOf(node), typeOf(node))
}

const flat = (node: Element, place: Place, read: ReadBlocks): readonly Block[] => {
  place.notices.flattened.add(node)
  return node.children.flatMap((child) => read(named(child, 'li')?.children ?? [child], place))
}

/** The nodes of each item: a list or a text that stands between items belongs to the one before. */
const grouped = (nodes: readonly RootContent[]): readonly (readonly RootContent[])[] => {
  const groups: RootContent[][] = []
  for (const node of nodes) {
    if (named(node, 'li')) groups.push([node])
    else if (node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')) {
      const last = groups.at(-1)
      if (last === undefined) groups.push([node])
      else last.push(node)
    }
  }
  return groups
}

interface Item {
  readonly blocks: readonly Block[]
  /** The number it says, `null` when it follows the one before. */
  readonly value: number | null
  /** The sign it says, when it says one. */
  readonly marker: Marker | null
}

const itemOf = (nodes: readonly RootContent[], place: Place, read: ReadBlocks): Item => {
  const blocks = nodes.flatMap((node) => read(named(node, 'li')?.children ?? [node], place))
  const [first] = nodes
  const said = (name: string) => (first !== undefined && isElement(first) ? property(first, name) : null)
  const marker = said('dataMarker')
  return {
    blocks: blocks[0]?.type === 'paragraph' ? blocks : [paragraph(''), ...blocks],
    value: integer(said('value')),
    marker: marker !== null && Object.hasOwn(markers, marker) ? (marker as Marker) : null,
  }
}

const numbered = (items: readonly Item[], start: number, type: NumberType | null): readonly Block[] => {
  const lists: { readonly start: number; readonly items: ListItem[] }[] = []
  for (const { blocks, value } of items) {
    const last = lists.at(-1)
    const next = last === undefined ? start : last.start + last.items.length
    if (last === undefined || (value !== null && value !== next))
      lists.push({ start: value ?? next, items: [item(...blocks)] })
    else last.items.push(item(...blocks))
  }
  return lists.map((list) => ({
    type: 'orderedList',
    ...(list.start === 1 && type === null ? {} : { attrs: { start: list.start, ...(type !== null && { type }) } }),
    content: list.items,
  }))
}

const typeOf = (node: Element): NumberType | null => numberTypes.find((type) => type === property(node, 'type')) ?? null

const startOf = (node: Element): number => integer(property(node, 'start')) ?? 1

const integer = (value: string | null): number | null => {
  const number = Number(value)
  return value !== null && Number.isInteger(number) && number >= 0 && number <= 1_000_000 ? number : null
}
