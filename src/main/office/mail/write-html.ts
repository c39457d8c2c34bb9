import { assertNever } from '#shared/kernel/assert-never.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Picture } from '#shared/records/records.ts'
import { isSafeLink } from '#shared/text/rich-text/link.ts'
import type {
  Block,
  Footnote,
  Inline,
  ListItem,
  Mark,
  Paragraph,
  SimpleMark,
  Table,
  TableCell,
  TextNode,
} from '#shared/text/rich-text/rich-text.ts'
import { headingLook, looks, paragraphLook } from './looks.ts'

/**
 * A document as a page of its own that any mail program shows: nothing is asked of a network, each look is on its
 * element, pictures give way to what they show.
 */
export const writeHtml = ({ title, body, pictures }: ComposedDocument): string => {
  const page: Page = { notes: [], pictures: new Map(pictures.map((picture) => [picture.id, picture])) }
  const letter = blocks(body.content, page)
  return [
    '<!DOCTYPE html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    `<body style="${looks.page}">`,
    `<div${attributes({ role: 'article', 'aria-label': title, lang: 'fr', style: looks.letter })}>`,
    letter + noteList(page),
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

interface Page {
  /** In the order in which the text calls them. */
  readonly notes: Footnote[]
  readonly pictures: ReadonlyMap<string, Picture>
}

const blocks = (content: readonly Block[], page: Page): string =>
  content.map((block) => blockHtml(block, page)).join('\n')

const blockHtml = (block: Block, page: Page): string => {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block, page)
    case 'heading': {
      const { level, number } = block.attrs
      const name = `h${Math.min(level + 1, 6)}`
      const printed = number == null || number === '' ? '' : `${escapeHtml(number)} `
      return element(name, headingLook(level), printed + inlinesHtml(block.content, page))
    }
    case 'bulletList':
      return element('ul', looks.list, items(block.content, page))
    case 'orderedList': {
      const { start = 1, type } = block.attrs ?? {}
      return `<ol${attributes({ start, type, style: looks.list })}>${items(block.content, page)}</ol>`
    }
    case 'blockquote':
      return element('blockquote', looks.quote, blocks(block.content, page))
    case 'table':
      return tableHtml(block, page)
    case 'image':
      return element(
        'p',
        looks.picture,
        `[Image : ${escapeHtml(page.pictures.get(block.attrs.picture)?.alternative ?? 'sans description')}]`,
      )
    default:
      return assertNever(block)
  }
}

const element = (name: string, style: string, content: string): string =>
  `<${name}${attributes({ style })}>${content}</${name}>`

/** What an element says of itself; nothing of what is not known. */
const attributes = (said: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(said)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('')

/** The title of the letter heads it. */
const paragraphHtml = ({ attrs, content }: Paragraph, page: Page): string => {
  const style = attrs?.style ?? null
  return element(style === 'title' ? 'h1' : 'p', paragraphLook(style), inlinesHtml(content, page))
}

const items = (content: readonly ListItem[], page: Page): string =>
  content.map((item) => element('li', looks.item, blocks(item.content, page))).join('')

const tableHtml = ({ attrs, content }: Table, page: Page): string => {
  const rows = content.map(
    (row) => `<tr>${row.content.map((cell, index) => cellHtml(cell, attrs?.widths[index], page)).join('')}</tr>`,
  )
  return `<table${attributes({ 'aria-label': attrs?.title, style: looks.table })}>${rows.join('')}</table>`
}

const cellHtml = ({ type, attrs, content }: TableCell, width: number | undefined, page: Page): string => {
  const scope = type === 'tableHeader' ? 'col' : attrs?.role === 'label' ? 'row' : null
  const name = scope === null ? 'td' : 'th'
  const style = `${width === undefined ? '' : `width:${width}%;`}${looks.cell}`
  const said = { scope: scope ?? undefined, colspan: attrs?.colspan, rowspan: attrs?.rowspan, style }
  return `<${name}${attributes(said)}>${blocks(content, page)}</${name}>`
}

const inlinesHtml = (content: readonly Inline[] | undefined, page: Page): string =>
  (content ?? []).map((node) => inlineHtml(node, page)).join('')

const inlineHtml = (node: Inline, page: Page): string => {
  switch (node.type) {
    case 'text':
      return textHtml(node)
    case 'hardBreak':
      return '<br>'
    case 'footnote':
      page.notes.push(node)
      return `<sup>[${page.notes.length}]</sup>`
    default:
      return assertNever(node)
  }
}

const textHtml = ({ text, marks = [] }: TextNode): string => marks.reduce(marked, escapeHtml(text))

const marked = (words: string, mark: Mark): string => {
  if (mark.type === 'mention') return words
  if (mark.type !== 'link') return `<${markNames[mark.type]}>${words}</${markNames[mark.type]}>`
  const { href } = mark.attrs
  return isSafeLink(href) ? `<a${attributes({ href, style: looks.link })}>${words}</a>` : words
}

const markNames: Readonly<Record<SimpleMark, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
}

/** A mail has no foot of page: notes stand at its end. */
const noteList = (page: Page): string =>
  page.notes.length === 0
    ? ''
    : `\n<ol aria-label="Notes" style="${looks.list}">${page.notes.map((note) => `<li>${inlinesHtml(note.content, page)}</li>`).join('')}</ol>`

/** Words as HTML holds them, in text and in attributes: without what no page may hold, and with nothing that is markup. */
const escapeHtml = (words: string): string =>
  cleanText(words).text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
