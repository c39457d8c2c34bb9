import { legible } from '../../kernel/clean-text.ts'
import { newerWords } from '../newer.ts'
import { doc, inlines, item, paragraph, plain } from './build.ts'
import type { Block, RichText } from './rich-text.ts'
import { deepestNodes, isLegible, markKinds, type NodeKind, nodeKinds, type Place } from './vocabulary.ts'

/**
 * A text of the log as this version shows it. What another version wrote and this one does not know gives way: a block or a piece
 * of one to its plain words, a mark to nothing, an attribute to its default. So does what no version writes: signs that no one
 * sees, nesting without end. The text is then `newer`: it is read, and not edited.
 * `null`: it is no text.
 */
export const readRichText = (value: unknown): RichText | null => {
  if (!isNode(value)) return null
  const { content } = value
  if (value.type !== 'doc' || !Array.isArray(content)) return { ...doc(...asWords(value)), newer: true }
  if (Object.keys(value).length === 2 && content.every((node) => isRead(node, 'block', deepestNodes)))
    return value as unknown as RichText
  return {
    type: 'doc',
    content: content.flatMap((node) => read(node, 'block', deepestNodes)) as readonly unknown[] as Block[],
    newer: true,
  }
}

interface Node {
  readonly type?: unknown
  readonly text?: unknown
  readonly attrs?: unknown
  readonly marks?: unknown
  readonly content?: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const kindIn = (node: Node, place: Place): NodeKind | null => {
  const kind = nodeKinds.get(node.type)
  return kind?.in.includes(place) ? kind : null
}

/** Nothing in it is unknown, all the way down. @param left how many nodes may still stand in one another, it being one */
const isRead = (node: unknown, place: Place, left: number): boolean => {
  if (!isNode(node) || left === 0) return false
  const kind = kindIn(node, place)
  if (kind === null || !hasAttrs(node.attrs, kind)) return false
  if (node.type === 'text')
    return hasOnly(node, ofText) && node.text !== '' && isLegible(node.text) && isAll(node.marks, isMark)
  const { holds } = kind
  if (holds === null) return hasOnly(node, ofLeaf)
  if (!hasOnly(node, ofHolder)) return false
  const isChild = (child: unknown): boolean => isRead(child, holds, left - 1)
  if (holds === 'inline') return isAll(node.content, isChild)
  return (
    Array.isArray(node.content) &&
    (mayBeEmpty.has(node.type) || node.content.length > 0) &&
    isAll(node.content, isChild)
  )
}

const mayBeEmpty: ReadonlySet<unknown> = new Set(['tableRow', 'footnote'])

const isWords = (text: unknown): text is string => typeof text === 'string'

const isAll = (list: unknown, fits: (one: unknown) => boolean): boolean =>
  list === undefined || (Array.isArray(list) && list.every(fits))

const ofLeaf: ReadonlySet<string> = new Set(['type', 'attrs'])
const ofText: ReadonlySet<string> = new Set(['type', 'text', 'marks'])
const ofHolder: ReadonlySet<string> = new Set(['type', 'attrs', 'content'])

/** Nothing is said of it beside these. */
const hasOnly = (node: Node, names: ReadonlySet<string>): boolean => {
  for (const name in node) if (!names.has(name)) return false
  return true
}

const said = (value: unknown): boolean => value !== null && value !== undefined

const hasAttrs = (attrs: unknown, { attrs: known, needs, bare }: NodeKind): boolean => {
  if (!said(attrs)) return bare
  if (!isNode(attrs)) return false
  const own = Object.entries(attrs).filter(([, value]) => said(value))
  if (own.length === 0) return bare
  return (
    own.every(([name, value]) => fits(known, name, value)) &&
    Object.keys(needs).every((name) => own.some(([other]) => other === name))
  )
}

const fits = (known: NodeKind['attrs'], name: string, value: unknown): boolean =>
  Object.hasOwn(known, name) && known[name]?.(value) === true

const isMark = (mark: unknown): boolean => {
  if (!isNode(mark)) return false
  const known = markKinds.get(mark.type)
  const attrs = (mark.attrs ?? {}) as Readonly<Record<string, unknown>>
  return (
    known !== undefined &&
    hasOnly(mark, ofLeaf) &&
    Object.entries(known).every(([name, fits]) => fits(attrs[name])) &&
    Object.entries(attrs).every(([name, value]) => !said(value) || Object.hasOwn(known, name))
  )
}

const read = (value: unknown, place: Place, left: number): readonly Node[] => {
  if (!isNode(value)) return []
  const kind = kindIn(value, place)
  if (kind === null || left < (least.get(value.type) ?? 1)) return fallback[place](value)
  const attrs = knownAttrs(value.attrs, kind)
  const node = { type: value.type, ...(attrs !== null && { attrs }) }
  if (value.type === 'text') {
    const text = isWords(value.text) ? legible(value.text) : ''
    return text === '' ? [] : [{ ...node, text, ...knownMarks(value.marks) }]
  }
  if (attrs === null && !kind.bare) return fallback[place](value)
  const { holds } = kind
  if (holds === null) return [node]
  const content = listOf(value.content).flatMap((child) => read(child, holds, left - 1))
  if (content.length > 0 || mayBeEmpty.has(value.type)) return [{ ...node, content }]
  return holds === 'inline' ? [node] : place === 'block' ? [] : [{ ...node, content: [paragraph('')] }]
}

/** How many nodes stand in one another where one of these holds words: with fewer left, its words stand for it. */
const least: ReadonlyMap<unknown, number> = new Map(
  Object.entries({ table: 5, bulletList: 4, orderedList: 4, blockquote: 3, footnote: 2 }),
)

const knownAttrs = (
  attrs: unknown,
  { attrs: known, needs, bare }: NodeKind,
): Readonly<Record<string, unknown>> | null => {
  const kept = isNode(attrs)
    ? Object.entries(attrs).filter(([name, value]) => said(value) && fits(known, name, value))
    : []
  if (kept.length === 0 && bare) return null
  const whole = { ...needs, ...Object.fromEntries(kept) }
  return Object.values(whole).every(said) ? whole : null
}

const knownMarks = (marks: unknown) => {
  const kept = listOf(marks).filter(isMark)
  return kept.length === 0 ? {} : { marks: kept }
}

const listOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : [])

/** What stands for a node that is not known, where it stands. */
const fallback: Readonly<Record<Place, (node: Node) => readonly Node[]>> = {
  block: (node) => asWords(node),
  cell: (node) => [{ type: 'tableCell', content: asWords(node) }],
  row: (node) => [{ type: 'tableRow', content: [{ type: 'tableCell', content: asWords(node) }] }],
  item: (node) => [item(...asWords(node))],
  inline: (node) => inlines(linesIn(node).join('\n') || newerWords),
  text: (node) => [plain(linesIn(node).join(' ') || newerWords)],
}

/** Its words as paragraphs, or what says that there were others. */
const asWords = (node: Node): readonly Block[] => {
  const lines = linesIn(node)
  return lines.length === 0 ? [paragraph(newerWords, 'note')] : lines.map((words) => paragraph(words))
}

/** The words of a node of any kind, a line for each of those that hold words. */
const linesIn = (node: Node): readonly string[] => {
  if (isWords(node.text)) return [legible(node.text)].filter((line) => line !== '')
  const children = listOf(node.content).filter(isNode)
  if (children.some(({ text }) => isWords(text)))
    return [children.flatMap(linesIn).join('')].filter((line) => line !== '')
  return children.flatMap(linesIn)
}
