import type { Element, ElementContent } from 'hast'
import { element, text } from '../hast.ts'
import { type Numbered, printedLabel } from './numbering.ts'
import { typedList } from './typed-items.ts'

/** A paragraph or a table on its way to the tree: what it is decides with which neighbours it goes. */
export type Line =
  | { readonly kind: 'block'; readonly node: ElementContent }
  | { readonly kind: 'quote' | 'typed'; readonly node: ElementContent }
  | { readonly kind: 'item'; readonly numbered: Numbered; readonly node: Element }

/**
 * Lines as blocks: items that follow one another are a list, those of deeper levels in it; items that were typed and
 * quotations likewise.
 */
export const grouped = (lines: readonly Line[]): readonly ElementContent[] => {
  const blocks: ElementContent[] = []
  for (const run of runsOf(lines)) {
    const [first] = run
    if (first?.kind === 'item') blocks.push(...listsOf(run.filter((line) => line.kind === 'item')))
    else if (first?.kind === 'quote')
      blocks.push(
        element(
          'blockquote',
          {},
          run.map(({ node }) => node),
        ),
      )
    else if (first?.kind === 'typed') blocks.push(...typedList(run.map(({ node }) => node)))
    else blocks.push(...run.map(({ node }) => node))
  }
  return blocks
}

const runsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const runs: Line[][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last !== undefined && last[0]?.kind === line.kind) last.push(line)
    else runs.push([line])
  }
  return runs
}

type Item = Extract<Line, { kind: 'item' }>

/** Lists in a row, each of one kind of label; a label that no list can count stands in the text of its paragraph. */
const listsOf = (items: readonly Item[]): readonly ElementContent[] => {
  const blocks: ElementContent[] = []
  for (const [head, ...inside] of branches(items)) {
    const deeper = inside.length === 0 ? [] : listsOf(inside)
    const { label } = head.numbered
    const name = listName(head)
    const last = blocks.at(-1)
    const item = label.kind === 'blank' ? lastItem(blocks) : null
    if (item !== null) item.children.push(head.node, ...deeper)
    else if (name === null) blocks.push(labelled(head), ...deeper)
    else {
      const li = element('li', itemProperties(head), [head.node, ...deeper])
      if (last?.type === 'element' && last.properties.dataList === name) last.children.push(li)
      else blocks.push(element(label.kind === 'sign' ? 'ul' : 'ol', { ...listProperties(head), dataList: name }, [li]))
    }
  }
  return blocks
}

/** The item that a paragraph without a sign goes on. */
const lastItem = (blocks: readonly ElementContent[]): Element | null => {
  const list = blocks.at(-1)
  const item = list?.type === 'element' ? list.children.at(-1) : undefined
  return item?.type === 'element' && item.tagName === 'li' ? item : null
}

/** Each item of the shallowest level with the deeper ones that follow it. */
const branches = (items: readonly Item[]): readonly [Item, ...Item[]][] => {
  const result: [Item, ...Item[]][] = []
  for (const item of items) {
    const current = result.at(-1)
    if (current !== undefined && item.numbered.level > current[0].numbered.level) current.push(item)
    else result.push([item])
  }
  return result
}

/** A list goes on while its labels are of one kind; where numbers jump, the reader of lists begins another. */
const listName = ({ numbered: { level, label } }: Item): string | null => {
  if (label.kind === 'sign') return `sign ${level}`
  return label.kind === 'number' ? `number ${level} ${label.type ?? ''}` : null
}

const listProperties = ({ numbered: { label } }: Item) =>
  label.kind === 'number' && label.type !== null ? { type: label.type } : {}

const itemProperties = ({ numbered: { label } }: Item) => {
  if (label.kind === 'sign') return label.marker === null ? {} : { dataMarker: label.marker }
  return label.kind === 'number' ? { value: String(label.value) } : {}
}

const labelled = ({ node, numbered }: Item): Element => {
  const label = printedLabel(numbered)
  return label === '' ? node : { ...node, children: [text(label), ...node.children] }
}
