import { assertNever } from '#shared/kernel/assert-never.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Picture } from '#shared/records/records.ts'
import { isSafeLink } from '#shared/text/rich-text/link.ts'
import type { Block, Footnote, Inline, ListItem, TableRow } from '#shared/text/rich-text/rich-text.ts'

/** The same document as plain words, for whoever reads mails without pages: nothing is left out but the looks. */
export const writeText = ({ body, pictures }: Pick<ComposedDocument, 'body' | 'pictures'>): string => {
  const page: Page = { notes: [], pictures: new Map(pictures.map((picture) => [picture.id, picture])) }
  const parts = body.content.map((block) => blockText(block, page))
  const notes = page.notes.map((note, index) => `[${index + 1}] ${words(note.content, page)}`)
  const told = [...parts, notes.join('\n')].filter((part) => part.trim() !== '')
  return `${cleanText(told.join('\n\n')).text}\n`
}

interface Page {
  readonly notes: Footnote[]
  readonly pictures: ReadonlyMap<string, Picture>
}

const blockText = (block: Block, page: Page): string => {
  switch (block.type) {
    case 'paragraph':
      return words(block.content, page)
    case 'heading':
      return headed([block.attrs.number, words(block.content, page)].filter(Boolean).join(' '), block.attrs.level)
    case 'bulletList':
      return block.content.map((item) => itemText('– ', item, page)).join('\n')
    case 'orderedList': {
      const first = block.attrs?.start ?? 1
      return block.content.map((item, index) => itemText(`${first + index}. `, item, page)).join('\n')
    }
    case 'blockquote':
      return indented('> ', '> ', partsOf(block.content, page))
    case 'table':
      return block.content.map((row) => rowText(row, page)).join('\n')
    case 'image':
      return `[Image : ${page.pictures.get(block.attrs.picture)?.alternative ?? 'sans description'}]`
    default:
      return assertNever(block)
  }
}

/** A line under what heads the letter and its parts; a title below them stands alone. */
const headed = (title: string, level: number): string =>
  level > 2 ? title : `${title}\n${(level === 1 ? '=' : '-').repeat(Math.min(title.length, 60))}`

const itemText = (sign: string, { content }: ListItem, page: Page): string =>
  indented(sign, ' '.repeat(sign.length), partsOf(content, page))

const rowText = ({ content }: TableRow, page: Page): string =>
  content.map((cell) => partsOf(cell.content, page).replaceAll('\n', ' / ')).join(' : ')

const partsOf = (content: readonly Block[], page: Page): string =>
  content.map((block) => blockText(block, page)).join('\n')

const indented = (first: string, next: string, text: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first : next) + line)
    .join('\n')

/** A link is told after its words, unless they are it. */
const words = (content: readonly Inline[] | undefined, page: Page): string =>
  (content ?? [])
    .map((node) => {
      if (node.type === 'hardBreak') return '\n'
      if (node.type === 'footnote') return `[${page.notes.push(node)}]`
      const link = node.marks?.find((mark) => mark.type === 'link')?.attrs.href
      const told = link === undefined || !isSafeLink(link) || [node.text, `mailto:${node.text}`].includes(link)
      return told ? node.text : `${node.text} (${link})`
    })
    .join('')
