import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PdfTag } from './pdf-page.ts'

/** What pdf.js gives of a tag, or of what is drawn on the page. */
interface TagNode {
  readonly role?: string
  readonly children?: readonly TagNode[]
  readonly rowSpan?: number
  readonly colSpan?: number
  readonly type?: string
  readonly id?: string
}

/** What a page says that its words are; `null` when it says nothing. */
export const tagsOf = async (page: PDFPageProxy): Promise<readonly PdfTag[] | null> => {
  const root = (await page.getStructTree()) as TagNode | null
  const tags = (root?.children ?? []).flatMap(tagOf).filter((one) => typeof one !== 'number')
  return tags.length === 0 ? null : tags
}

/** A row that stands on another page: a long table names all of its rows on each. */
const elsewhere: PdfTag = { role: 'TR', rows: 1, columns: 1, children: [] }

/** Tags that say something though nothing that they name is on the page. */
const kept = new Set(['TD', 'TH', 'Lbl'])

const tagOf = (node: TagNode): readonly (PdfTag | number)[] => {
  const { role, children = [], rowSpan = 1, colSpan = 1, type, id = '' } = node
  if (role === undefined) {
    const mark = type === 'content' ? /_mc(\d+)$/.exec(id)?.[1] : undefined
    return mark === undefined ? [] : [Number(mark)]
  }
  const inside = children.flatMap(tagOf)
  const says = inside.some((one) => typeof one === 'number' || one.children.length > 0)
  if (says) return [{ role, rows: rowSpan, columns: colSpan, children: inside }]
  if (role === 'TR') return [elsewhere]
  return kept.has(role) ? [{ role, rows: rowSpan, columns: colSpan, children: [] }] : []
}
