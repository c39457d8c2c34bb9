import { inlineSigns } from './plain-text.ts'
import type { Inline, RichText } from './rich-text.ts'
import { sliceInlines } from './slice-inlines.ts'

/** The lines of a text that hold something, in reading order; a break and a note count for one sign each. */
export const signsOfLines = (text: RichText): readonly string[] => {
  const lines: string[] = []
  for (const node of linesIn(text.content)) lines.push(inlineSigns(node.content as readonly Inline[]))
  return lines
}

/** The same text with some signs of one line replaced. @param line rank among the lines that hold something */
export const replaceInLine = (
  text: RichText,
  line: number,
  { from, to }: { readonly from: number; readonly to: number },
  by: readonly Inline[],
): RichText =>
  changeLine(text, line, (node) => {
    const words = node.content as readonly Inline[]
    const content = joined([...sliceInlines(words, 0, from), ...by, ...sliceInlines(words, to)])
    return { before: [], line: content.length === 0 ? withoutContent(node) : { ...node, content }, after: [] }
  })

/** The same text without one line; an item or a quotation that it leaves empty goes with it. */
export const removeLine = (text: RichText, line: number): RichText =>
  changeLine(text, line, () => ({ before: [], line: null, after: [] }))

/** The same text with paragraphs beside one of its lines: items beside an item, ordinary paragraphs elsewhere. */
export const addLines = (
  text: RichText,
  line: number,
  side: 'before' | 'after',
  lines: readonly (readonly Inline[])[],
): RichText =>
  changeLine(text, line, (node) => {
    const added = lines.map((content) => ({ type: 'paragraph', content }))
    return { before: side === 'before' ? added : [], line: node, after: side === 'after' ? added : [] }
  })

/** Any node that holds others. */
interface Node {
  readonly type: string
  readonly content?: readonly unknown[]
}

interface Changed {
  readonly before: readonly Node[]
  readonly line: Node | null
  readonly after: readonly Node[]
}

const isLine = (node: Node): boolean =>
  (node.type === 'paragraph' || node.type === 'heading') && node.content !== undefined

function* linesIn(nodes: readonly unknown[]): Generator<Node> {
  for (const node of nodes as readonly Node[]) {
    if (isLine(node)) yield node
    else if (node.type !== 'paragraph' && node.type !== 'heading') yield* linesIn(node.content ?? [])
  }
}

const changeLine = (text: RichText, line: number, change: (node: Node) => Changed): RichText => {
  let rank = -1
  const inNodes = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap(inNode)
  const inNode = (node: Node): readonly Node[] => {
    if (isLine(node)) {
      rank += 1
      if (rank !== line) return [node]
      const changed = change(node)
      return [...changed.before, ...(changed.line === null ? [] : [changed.line]), ...changed.after]
    }
    if (node.content === undefined || node.type === 'paragraph' || node.type === 'heading') return [node]
    const held = node.content as readonly Node[]
    const first = held[0]
    if (node.type === 'listItem' && first !== undefined && isLine(first) && rank + 1 === line) {
      rank += 1
      return itemsOf(node, change(first), held.slice(1))
    }
    const content = inNodes(held)
    if (content.length > 0) return [{ ...node, content }]
    return node.type === 'tableCell' || node.type === 'tableHeader'
      ? [{ ...node, content: [{ type: 'paragraph' }] }]
      : []
  }
  const content = inNodes(text.content as readonly Node[])
  return { ...text, content: content as RichText['content'] }
}

/** What stands under the line of an item stays under the last one that takes its place. */
const itemsOf = (item: Node, { before, line, after }: Changed, under: readonly Node[]): readonly Node[] => {
  const bare = ({ type }: Node, content: readonly Node[]): Node => ({ type, content })
  const heads = [...before.map((one) => bare(item, [one])), ...(line === null ? [] : [{ ...item, content: [line] }])]
  const items = [...heads, ...after.map((one) => bare(item, [one]))]
  const last = items.at(-1)
  if (last === undefined) return under.length === 0 ? [] : [{ ...item, content: orphaned(under) }]
  return [...items.slice(0, -1), { ...last, content: [...(last.content ?? []), ...under] }]
}

/** An item begins with a paragraph. */
const orphaned = (under: readonly Node[]): readonly Node[] =>
  under[0]?.type === 'paragraph' ? under : [{ type: 'paragraph' }, ...under]

const withoutContent = ({ content: _content, ...node }: Node): Node => node

/** Neighbours of the same marks as one text. */
const joined = (words: readonly Inline[]): readonly Inline[] => {
  const output: Inline[] = []
  for (const node of words) {
    const last = output.at(-1)
    if (
      node.type === 'text' &&
      last?.type === 'text' &&
      JSON.stringify(last.marks ?? []) === JSON.stringify(node.marks ?? [])
    )
      output[output.length - 1] = { ...last, text: last.text + node.text }
    else output.push(node)
  }
  return output
}
