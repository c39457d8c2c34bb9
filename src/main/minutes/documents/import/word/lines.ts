import type { Element, ElementContent } from 'hast'
import { element, text } from '../hast.ts'
import { type Numbered, printedLabel } from './numbering.ts'
import { typedList } from './typed-items.ts'

/** A paragraph or a table on its way to the tree: what it is decides with which neighbours it goes. */
export type Line =
  | { readonly kind: 'block'; readonly node: Element; readonly under: Under }
  | { readonly kind: 'typed'; readonly node: Element }
  | { readonly kind: 'item'; readonly numbered: Numbered; readonly node: Element }
  /** `ends`: no other line goes on the quotation. */
  | { readonly kind: 'quote'; readonly line: Exclude<Line, { kind: 'quote' }>; readonly ends: boolean }

/** Where the text of a line begins, in twips: under that of an item, or `steps` levels further in, it goes on the item. */
interface Under {
  readonly indent: number
  readonly steps: number
}

const nowhere: Under = { indent: 0, steps: 0 }

export const blockLine = (node: Element, under: Under = nowhere): Extract<Line, { kind: 'block' }> => ({
  kind: 'block',
  node,
  under,
})

/** The number that Word prints before a heading is part of its words. */
export const heading = (level: number, content: readonly ElementContent[], numbered: Numbered | null): Element => {
  const label = numbered === null ? '' : printedLabel(numbered)
  const words = [...(label === '' ? [] : [text(label)]), ...content]
  return element(`h${level}`, label === '' ? {} : { dataCounted: 'true' }, words)
}

/**
 * Lines as blocks: items that follow one another are a list, those of deeper levels in it; items that were typed and
 * quotations likewise.
 */
export const grouped = (lines: readonly Line[]): readonly ElementContent[] =>
  runsOf(withContinued(lines)).flatMap((run) => {
    const [first] = run
    if (first?.kind === 'item') return listsOf(run.filter((line) => line.kind === 'item'))
    if (first?.kind === 'quote') return [quotation(run.filter((line) => line.kind === 'quote'))]
    const nodes = run.flatMap((line) => (line.kind === 'block' || line.kind === 'typed' ? [line.node] : []))
    return first?.kind === 'typed' ? typedList(nodes) : nodes
  })

type Quote = Extract<Line, { kind: 'quote' }>

const quotation = (lines: readonly Quote[]): Element =>
  element('blockquote', {}, grouped(lines.map(({ line }) => line)))

const runsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const runs: Line[][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    const [first] = last ?? []
    const previous = last?.at(-1)
    const goesOn = first?.kind === line.kind && !(previous?.kind === 'quote' && previous.ends)
    if (last !== undefined && goesOn) last.push(line)
    else runs.push([line])
  }
  return runs
}

/** Lines whose text begins under that of an item go on the item, as Word has them: without a sign. */
const withContinued = (lines: readonly Line[]): readonly Line[] => {
  let open: Numbered | null = null
  return lines.map((line): Line => {
    if (line.kind === 'item') open = line.numbered
    else {
      const level: number | null = open === null ? null : levelAt(underOf(line), open)
      if (open === null || level === null) open = null
      else return { kind: 'item', node: goingOn(line), numbered: { ...open, level, label: { kind: 'blank' } } }
    }
    return line
  })
}

const underOf = (line: Exclude<Line, { kind: 'item' }>): Under => {
  if (line.kind === 'quote') return line.line.kind === 'block' ? line.line.under : nowhere
  return line.kind === 'block' ? line.under : nowhere
}

const goingOn = (line: Exclude<Line, { kind: 'item' }>): Element =>
  line.kind === 'quote' ? element('blockquote', { dataEnds: line.ends }, [line.line.node]) : line.node

/** Programs round lengths when they write a file again. */
const nearly = 24

/** The level of an item, or of one it stands in, whose text begins there. */
const levelAt = ({ indent, steps }: Under, { level, indents }: Numbered): number | null => {
  const found = indents.findIndex((one) => one !== null && one > 0 && Math.abs(one - indent) <= nearly) - steps
  return found < 0 || found > level ? null : found
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
    if (item !== null) item.children.push(...joined(item, head.node), ...deeper)
    else if (name === null) blocks.push(labelled(head), ...deeper)
    else {
      const li = element('li', itemProperties(head), [head.node, ...deeper])
      if (last?.type === 'element' && last.properties.dataList === name) last.children.push(li)
      else blocks.push(element(label.kind === 'sign' ? 'ul' : 'ol', { ...listProperties(head), dataList: name }, [li]))
    }
  }
  return blocks
}

/** What an item takes on: a quotation that goes on the one before takes its lines to it. */
const joined = (item: Element, node: Element): readonly ElementContent[] => {
  const last = item.children.at(-1)
  if (last?.type !== 'element' || last.properties.dataEnds !== false || node.tagName !== 'blockquote') return [node]
  last.children.push(...node.children)
  last.properties.dataEnds = node.properties.dataEnds
  return []
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
