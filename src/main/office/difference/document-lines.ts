import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { DifferenceBlock } from '#shared/text/difference.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type {
  Block,
  Heading,
  Inline,
  ListItem,
  Paragraph,
  TableCell,
  TableRow,
} from '#shared/text/rich-text/rich-text.ts'

/** One line of a document as it is compared. */
export interface DocumentLine {
  readonly role: DifferenceBlock['role']
  readonly text: string
  /** Equal for two lines of the same words exactly when they are formatted the same. */
  readonly look: string
}

/** What a document says, line by line in reading order, its footer last. Empty lines say nothing. */
export const documentLines = ({ body, footer, pictures }: ComposedDocument): readonly DocumentLine[] => {
  const alternatives = new Map(pictures.map(({ id, alternative }) => [id, alternative]))
  const linesOf = (node: Node, role: DocumentLine['role']): readonly DocumentLine[] => {
    switch (node.type) {
      case 'paragraph':
        return written(role, '', node)
      case 'heading':
        return written('heading', node.attrs.number ? `${node.attrs.number}. ` : '', node)
      case 'image':
        return [
          {
            role: 'picture',
            text: `Image : ${alternatives.get(node.attrs.picture) ?? 'sans description'}`,
            look: node.attrs.picture,
          },
        ]
      default: {
        const inner = roles[node.type] ?? role
        return (node.content as readonly Node[]).flatMap((child) => linesOf(child, inner))
      }
    }
  }
  const lines = body.content.flatMap((block) => linesOf(block, 'text'))
  return footer === '' ? lines : [...lines, { role: 'footer', text: footer, look: '' }]
}

type Node = Block | ListItem | TableRow | TableCell

const roles: Readonly<Record<string, DocumentLine['role']>> = {
  listItem: 'item',
  tableCell: 'cell',
  tableHeader: 'cell',
}

/** The words of a paragraph, then those of the notes it calls. */
const written = (role: DocumentLine['role'], before: string, node: Paragraph | Heading): readonly DocumentLine[] => {
  const content = node.content ?? []
  const text = inlineText(content)
  const look = JSON.stringify([node.attrs ?? null, marksOf(content)])
  return [
    ...(text.trim() === '' && before === '' ? [] : [{ role, text: before + text, look }]),
    ...content.flatMap((inline): readonly DocumentLine[] =>
      inline.type === 'footnote'
        ? [{ role: 'note', text: inlineText(inline.content), look: JSON.stringify(marksOf(inline.content)) }]
        : [],
    ),
  ]
}

/** The marks over each run of letters, so that a text cut in two nodes looks like the same in one. */
const marksOf = (content: readonly Inline[]): readonly (readonly [string, number])[] => {
  const runs: [string, number][] = []
  for (const node of content) {
    if (node.type === 'footnote') continue
    const marks = node.type === 'text' ? JSON.stringify(node.marks ?? []) : '[]'
    const length = node.type === 'text' ? node.text.length : 1
    const last = runs.at(-1)
    if (last?.[0] === marks) last[1] += length
    else runs.push([marks, length])
  }
  return runs
}
