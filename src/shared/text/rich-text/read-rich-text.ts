import { newerWords } from '../newer.ts'
import { doc, inlines, item, paragraph, plain } from './build.ts'
import type { Block, RichText } from './rich-text.ts'
import { markKinds, type NodeKind, nodeKinds, type Place } from './vocabulary.ts'

/**
 * A text of the log as this version shows it. What another version wrote and this one does not know gives way: a block or a piece
 * of one to its plain words, a mark and an attribute to nothing. The text is then `newer`: it is read, and not edited.
 * `null`: it is no text.
 */
export const readRichText = (value: unknown): RichText | null => {
  if (!isNode(value)) return null
  const { content } = value
  if (value.type !== 'doc' || !Array.isArray(content)) return { ...doc(...asWords(value)), newer: true }
  if (Object.keys(value).length === 2 && content.every((node) => isRead(node, 'block')))
    return value as unknown as RichText
  return {
    type: 'doc',
    content: content.flatMap((node) => read(node, 'block')) as readonly unknown[] as Block[],
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

/** Nothing in it is unknown, all the way down. */
const isRead = (node: unknown, place: Place): boolean => {
  if (!isNode(node)) return false
  const kind = kindIn(node, place)
  if (kind === null || !hasAttrs(node.attrs, kind)) return false
  if (node.type === 'text') return isWords(node.text) && isAll(node.marks, isMark)
  const { holds } = kind
  if (holds === null) return node.content === undefined
  if (holds === 'inline') return isAll(node.content, (child) => isRead(child, holds))
  return (
    Array.isArray(node.content) &&
    (mayBeEmpty.has(node.type) || node.content.length > 0) &&
    isAll(node.content, (child) => isRead(child, holds))
  )
}

const mayBeEmpty: ReadonlySet<unknown> = new Set(['tableRow', 'footnote'])

const isWords = (text: unknown): text is string => typeof text === 'string'

const isAll = (list: unknown, fits: (one: unknown) => boolean): boolean =>
  list === undefined || (Array.isArray(list) && list.every(fits))

const said = (value: unknown): boolean => value !== null && value !== undefined

const hasAttrs = (attrs: unknown, { attrs: known, needs }: NodeKind): boolean => {
  if (!said(attrs)) return needs.length === 0
  return (
    isNode(attrs) &&
    Object.entries(attrs).every(([name, value]) => !said(value) || known[name]?.(value) === true) &&
    needs.every((name) => Object.hasOwn(attrs, name))
  )
}

const isMark = (mark: unknown): boolean => {
  if (!isNode(mark)) return false
  const known = markKinds.get(mark.type)
  const attrs = (mark.attrs ?? {}) as Readonly<Record<string, unknown>>
  return (
    known !== undefined &&
    Object.entries(known).every(([name, fits]) => fits(attrs[name])) &&
    Object.entries(attrs).every(([name, value]) => !said(value) || Object.hasOwn(known, name))
  )
}

const read = (value: unknown, place: Place): readonly Node[] => {
  if (!isNode(value)) return []
  const kind = kindIn(value, place)
  if (kind === null) return fallback[place](value)
  const attrs = knownAttrs(value.attrs, kind)
  const node = { type: value.type, ...(attrs !== null && { attrs }) }
  if (value.type === 'text')
    return isWords(value.text) ? [{ ...node, text: value.text, ...knownMarks(value.marks) }] : []
  if (kind.needs.some((name) => !Object.hasOwn(attrs ?? {}, name))) return fallback[place](value)
  const { holds } = kind
  if (holds === null) return [node]
  const content = listOf(value.content).flatMap((child) => read(child, holds))
  if (content.length > 0 || mayBeEmpty.has(value.type)) return [{ ...node, content }]
  return holds === 'inline' ? [node] : place === 'block' ? [] : [{ ...node, content: [paragraph('')] }]
}

const knownAttrs = (attrs: unknown, { attrs: known, needs }: NodeKind): Readonly<Record<string, unknown>> | null => {
  if (!isNode(attrs)) return null
  const kept = Object.entries(attrs).filter(([name, value]) => said(value) && known[name]?.(value) === true)
  // What documents say of a table, they say whole; a heading without a level is one of the last.
  const whole =
    needs.includes('level') && !kept.some(([name]) => name === 'level') ? [...kept, ['level', 6] as const] : kept
  return whole.length === 0 ? null : Object.fromEntries(whole)
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
  if (isWords(node.text)) return node.text === '' ? [] : [node.text]
  const children = listOf(node.content).filter(isNode)
  if (children.some(({ text }) => isWords(text)))
    return [children.flatMap(linesIn).join('')].filter((line) => line !== '')
  return children.flatMap(linesIn)
}
