import { plain } from '#shared/text/rich-text/build.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import {
  type Block,
  isPointStyle,
  type Paragraph,
  pointStyles,
  type RichText,
} from '#shared/text/rich-text/rich-text.ts'

/**
 * Says what each point is, in bold before its words: « Décision : la charte est adoptée », « Décision – Adopté : 4 pour » where
 * they have a label of their own. An empty point says nothing.
 */
export const withPointLabels = (text: RichText): RichText => ({
  ...text,
  content: text.content.map((block) => labelled(block) as Block),
})

const labelled = (node: Node): Node => {
  if (isParagraph(node)) return labelledParagraph(node)
  return node.type === 'heading' || node.content === undefined
    ? node
    : { ...node, content: node.content.map((child) => labelled(child as Node)) }
}

const labelledParagraph = (paragraph: Paragraph): Paragraph => {
  const style = paragraph.attrs?.style ?? null
  if (!isPointStyle(style)) return paragraph
  const content = paragraph.content ?? []
  const sign = ownLabel.test(inlineText(content)) ? '–' : ':'
  return {
    type: 'paragraph',
    content: content.length === 0 ? [] : [plain(`${pointStyles[style]} ${sign} `, { type: 'bold' }), ...content],
  }
}

/** « Adopté : ». */
const ownLabel = /^\p{L}[\p{L}’' ]{0,40}\s:\s/u

const isParagraph = (node: Node): node is Paragraph => node.type === 'paragraph'

/** Any node that holds others. */
interface Node {
  readonly type: string
  readonly content?: readonly unknown[]
}
