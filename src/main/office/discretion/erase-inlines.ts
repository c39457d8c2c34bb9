import { sentenceCase } from '#shared/kernel/typography.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Inline, Mark, TextNode } from '#shared/text/rich-text/rich-text.ts'
import { type NamedSpan, type NameFinder, somebody } from './erase-names.ts'

/** A text in which everybody is « [personne] ». */
export const eraseText = (text: string, find: NameFinder): string =>
  find(text).reduceRight((left, { from, to }) => left.slice(0, from) + somebody + left.slice(to), text)

/** The same of a paragraph: a name may stand in several marks; it takes those of its first letter. Notes included. */
export const eraseInlines = (words: readonly Inline[], find: NameFinder): readonly Inline[] => {
  const spans = find(inlineSigns(words))
  let at = 0
  return words.flatMap((node): readonly Inline[] => {
    const start = at
    at += inlineSigns([node]).length
    if (node.type === 'footnote') return [{ ...node, content: eraseInlines(node.content, find) as readonly TextNode[] }]
    if (node.type !== 'text') return [node]
    const text = citesPerson(node) ? somebody : withoutSpans(node.text, start, spans)
    return text === '' ? [] : [withoutAddresses({ ...node, text }, find)]
  })
}

/** A text that begins at `start` of its paragraph, without the spans; each leaves its word where it begins. */
const withoutSpans = (text: string, start: number, spans: readonly NamedSpan[]): string =>
  spans.reduceRight((left, { from, to }) => {
    const [first, last] = [Math.max(0, from - start), Math.max(0, to - start)]
    if (first >= text.length || last <= 0) return left
    return left.slice(0, first) + (from >= start ? somebody : '') + left.slice(Math.min(last, text.length))
  }, text)

/** A link to a mailbox, or whose address says a name, is taken off; its words stay. */
const withoutAddresses = (node: TextNode, find: NameFinder): TextNode => {
  if (node.marks === undefined) return node
  const marks = node.marks.filter((mark) => !saysName(mark, find))
  if (marks.length > 0) return { ...node, marks }
  const { marks: _, ...bare } = node
  return bare
}

/** Words that cite somebody of the directory, whatever that person is called today. */
const citesPerson = ({ marks }: TextNode): boolean => marks?.some(isPersonMention) ?? false

const isPersonMention = (mark: Mark): boolean => mark.type === 'mention' && mark.attrs.record === 'person'

const saysName = (mark: Mark, find: NameFinder): boolean => {
  if (isPersonMention(mark)) return true
  if (mark.type !== 'link') return false
  const { href } = mark.attrs
  // Addresses are written small: each of their words may be a name.
  return /^mailto:/i.test(href) || find(decoded(href).replaceAll(/\p{L}+/gu, sentenceCase)).length > 0
}

const decoded = (href: string): string => {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
