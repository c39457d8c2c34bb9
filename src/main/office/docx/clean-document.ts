import { cleanText } from '#shared/kernel/clean-text.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { inlines } from '#shared/text/rich-text/build.ts'
import { mapInlines } from '#shared/text/rich-text/map-inlines.ts'
import type { Inline, TextNode } from '#shared/text/rich-text/rich-text.ts'
import { oneLine } from '../paper/one-line.ts'

/** The document without any character that would break the file, whatever door its text came in by. */
export const cleanDocument = (document: ComposedDocument): ComposedDocument => ({
  ...document,
  title: oneLine(document.title),
  subject: oneLine(document.subject),
  author: oneLine(document.author),
  footer: oneLine(document.footer),
  body: mapInlines(document.body, (words) => words.flatMap(cleanNode)),
  pictures: document.pictures.map((picture) => ({ ...picture, alternative: oneLine(picture.alternative ?? '') })),
})

/** Line feeds inside a text become line breaks. */
const cleanNode = (node: Inline): readonly Inline[] => {
  if (node.type === 'hardBreak') return [node]
  if (node.type === 'footnote') return [{ ...node, content: node.content.map(oneLineNode) }]
  const { text } = cleanText(node.text)
  if (text === node.text && !text.includes('\n')) return [node]
  return inlines(text).map((part) => (part.type === 'text' ? { ...node, text: part.text } : part))
}

const oneLineNode = (node: TextNode): TextNode => ({ ...node, text: cleanText(node.text).text.replaceAll('\n', ' ') })
