import { inlineText } from '#shared/domain/rich-text/plain-text.ts'
import type { Block, ListItem, Paragraph, RichText, TableCell, TableRow } from '#shared/domain/rich-text/rich-text.ts'

/** A passage of a text that asks for something, or decides it. */
export interface SaidPoint {
  readonly kind: 'task' | 'decision'
  /** Its words, without « Action : ». */
  readonly text: string
}

/** Paragraphs that begin with « Action : », « Tâche : » or « Décision : », wherever they stand in the text. */
export const saidInText = (text: RichText): readonly SaidPoint[] =>
  text.content.flatMap(paragraphsOf).flatMap((paragraph) => saidPoint(paragraph) ?? [])

const saidPoint = (paragraph: Paragraph): SaidPoint | null => {
  const [, word = '', rest = ''] = labelled.exec(inlineText(paragraph.content).trim()) ?? []
  return rest === '' ? null : { kind: /^d/i.test(word) ? 'decision' : 'task', text: rest.replaceAll(/\s+/g, ' ') }
}

/** « Action 1 : » is an action of the plan, with its number: it is no task. */
const labelled = /^(actions?|tâches?|décisions?)\s*:\s*(.+)$/isu

type Node = Block | ListItem | TableRow | TableCell

const paragraphsOf = (node: Node): readonly Paragraph[] => {
  if (node.type === 'paragraph') return [node]
  return node.type === 'heading' || node.type === 'image' ? [] : (node.content as readonly Node[]).flatMap(paragraphsOf)
}
