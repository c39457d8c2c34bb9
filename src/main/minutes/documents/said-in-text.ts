import type { RowId } from '#shared/kernel/ids.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type {
  Block,
  ListItem,
  MentionMark,
  Paragraph,
  RichText,
  TableCell,
  TableRow,
} from '#shared/text/rich-text/rich-text.ts'

/** A passage of a text that asks for something, decides it, or tells what is missing. */
export interface SaidPoint {
  readonly kind: 'task' | 'decision' | 'need'
  /** Its words, without « Action : ». */
  readonly text: string
  /** The people and structures it cites, each once, in order. */
  readonly cited: readonly Cited[]
}

interface Cited {
  readonly record: 'person' | 'actor'
  readonly id: RowId
  readonly name: string
}

/**
 * Paragraphs marked as an action or a decision, or that begin with « Action : », « Tâche : », « Décision : » or « Besoin : »,
 * wherever they stand in the text.
 */
export const saidInText = (text: RichText): readonly SaidPoint[] =>
  text.content.flatMap(paragraphsOf).flatMap((paragraph) => saidPoint(paragraph) ?? [])

const saidPoint = (paragraph: Paragraph): SaidPoint | null => {
  const words = inlineText(paragraph.content).replaceAll(/\s+/g, ' ').trim()
  const [, label = '', rest = words] = labelled.exec(words) ?? []
  const kind = markedAs(paragraph) ?? kindsByLetter[label.charAt(0).toLowerCase()] ?? null
  return kind === null || rest === '' ? null : { kind, text: rest, cited: citedIn(paragraph) }
}

const markedAs = ({ attrs }: Paragraph): SaidPoint['kind'] | null => {
  const style = attrs?.style ?? null
  if (style === 'decision') return 'decision'
  return style === 'action' ? 'task' : null
}

/** « Action 1 : » is an action of the plan, with its number: it is no task. */
const labelled = /^(actions?|tâches?|décisions?|besoins?)\s*:\s*(.+)$/isu

const kindsByLetter: Readonly<Record<string, SaidPoint['kind']>> = { a: 'task', t: 'task', d: 'decision', b: 'need' }

/** Words of one citation may be parted by a mark: they are one name. */
const citedIn = ({ content }: Paragraph): readonly Cited[] => {
  const names = new Map<RowId, Cited>()
  for (const node of content ?? []) {
    const mention = node.type === 'text' ? node.marks?.find((mark) => mark.type === 'mention') : undefined
    if (node.type !== 'text' || mention === undefined || !isBearer(mention)) continue
    const { record, id } = mention.attrs
    names.set(id, { record, id, name: `${names.get(id)?.name ?? ''}${node.text}` })
  }
  return [...names.values()]
}

type BearerMention = MentionMark & { readonly attrs: { readonly record: Cited['record'] } }

const isBearer = (mention: MentionMark): mention is BearerMention =>
  mention.attrs.record === 'person' || mention.attrs.record === 'actor'

type Node = Block | ListItem | TableRow | TableCell

const paragraphsOf = (node: Node): readonly Paragraph[] => {
  if (node.type === 'paragraph') return [node]
  return node.type === 'heading' || node.type === 'image' ? [] : (node.content as readonly Node[]).flatMap(paragraphsOf)
}
