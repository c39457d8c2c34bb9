import type {
  Block,
  BulletList,
  ComposedStyle,
  Footnote,
  Inline,
  ListItem,
  Mark,
  OrderedList,
  Paragraph,
  ParagraphStyle,
  RichText,
  TextNode,
} from './rich-text.ts'

/** Short constructors, so that code which makes rich text reads like the text. */
export const doc = (...content: readonly Block[]): RichText => ({ type: 'doc', content })

export const plain = (text: string, ...marks: readonly Mark[]): TextNode =>
  marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }

export const footnote = (...content: readonly TextNode[]): Footnote => ({ type: 'footnote', content })

/** Text whose line feeds become line breaks. An empty string gives nothing: ProseMirror has no empty text node. */
export const inlines = (text: string): readonly Inline[] =>
  text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(line === '' ? [] : [plain(line)]),
    ])

export const paragraph = (
  content: string | readonly Inline[],
  style: ParagraphStyle | ComposedStyle | null = null,
): Paragraph => {
  const nodes = typeof content === 'string' ? inlines(content) : content
  return {
    type: 'paragraph',
    ...(style === null ? {} : { attrs: { style } }),
    ...(nodes.length === 0 ? {} : { content: nodes }),
  }
}

export const item = (...content: readonly Block[]): ListItem => ({ type: 'listItem', content })

export const bullets = (...content: readonly ListItem[]): BulletList => ({ type: 'bulletList', content })

export const ordered = (start: number, ...content: readonly ListItem[]): OrderedList =>
  start === 1 ? { type: 'orderedList', content } : { type: 'orderedList', attrs: { start }, content }

/** A text of one paragraph: a title, a short answer. */
export const line = (text: string): RichText => doc(paragraph(text))
