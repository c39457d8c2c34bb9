import type { Element, ElementContent, Root } from 'hast'
import type { PdfPicture, PdfWord } from '#main/office/pdf/read/pdf-page.ts'
import { wholly } from '../bold.ts'
import { element, text } from '../hast.ts'
import type { FlowTable } from './flow.ts'
import type { Habits } from './habits.ts'
import type { Role } from './headings.ts'
import { inlinesOf, type LinksOf } from './inlines.ts'
import { listsOf } from './lists.ts'
import { type Paragraph, type Piece, piecesOf } from './paragraphs.ts'

/** What making a tree of pieces needs to know of their document. */
export interface Making {
  readonly roles: ReadonlyMap<Piece, Role>
  readonly links: LinksOf
  readonly habits: Habits
  /** Where a piece stands, as the property of its element that says it. */
  readonly place: (piece: Piece) => string
  /** Words that lists draw by themselves. */
  readonly labels: PdfWord[]
}

export const treeOf = (pieces: readonly Piece[], making: Making): Root => ({
  type: 'root',
  children: [...nodesOf(pieces, making)],
})

const nodesOf = (pieces: readonly Piece[], making: Making): readonly ElementContent[] => {
  const nodes: ElementContent[] = []
  let items: Paragraph[] = []
  const end = () => {
    nodes.push(...listsOf(items, (paragraph, skipped) => paragraphElement(paragraph, making, skipped)))
    items = []
  }
  for (const piece of pieces) {
    const role = making.roles.get(piece)
    if (piece.kind === 'paragraph' && role === undefined) {
      items.push(piece)
      continue
    }
    end()
    if (piece.kind === 'paragraph') nodes.push(headingElement(piece, role ?? 1, making))
    else if (piece.kind === 'table') nodes.push(...tableElements(piece, making))
    else nodes.push(pictureElement(piece.picture, making.place(piece)))
  }
  end()
  return nodes
}

const headingElement = (piece: Paragraph, role: Role, making: Making): Element =>
  element(
    `h${role === 'title' ? 1 : role}`,
    { dataPlace: making.place(piece) },
    inlinesOf(piece.written, making.links, piece.bold),
  )

/** @param skipped how many first words are the sign of its item, which the list draws */
const paragraphElement = (piece: Paragraph, making: Making, skipped: number): Element => {
  making.labels.push(...piece.written.slice(0, skipped).map(({ word }) => word))
  return element('p', { dataPlace: making.place(piece) }, inlinesOf(piece.written.slice(skipped), making.links))
}

const pictureElement = ({ png, left, right, top, bottom }: PdfPicture, dataPlace: string): Element => {
  const pixels = (points: number) => Math.round((points * 96) / 72)
  const src = png === null ? '' : `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  return element('img', { src, alt: '', width: pixels(right - left), height: pixels(bottom - top), dataPlace }, [])
}

/** A table, after its title when its first row is one: a single cell in bold over all its columns. */
const tableElements = (table: FlowTable, making: Making): readonly ElementContent[] => {
  const [[cell] = [], ...rows] = table.rows
  if (cell === undefined || cell.columns < table.columns || table.columns < 2 || rows.length === 0)
    return [tableElement(table, making)]
  const labels: PdfWord[] = []
  const title = nodesOf(piecesOf(cell.content, making.habits), { ...making, roles: new Map(), labels })
  if (!wholly(title)) return [tableElement(table, making)]
  making.labels.push(...labels)
  return [...title, tableElement({ ...table, rows }, making)]
}

const tableElement = (table: FlowTable, making: Making): Element => {
  const rows = table.rows.map((row) =>
    row.map((cell) => ({
      cell,
      content: nodesOf(piecesOf(cell.content, making.habits), { ...making, roles: new Map() }),
    })),
  )
  const [first = []] = rows
  const heads = rows.length > 1 && first.length > 1 && first.every(({ content }) => wholly(content))
  return element(
    'table',
    { dataPlace: making.place(table) },
    rows.map((row, index) =>
      element(
        'tr',
        {},
        row.map(({ cell, content }) =>
          element(
            heads && index === 0 ? 'th' : 'td',
            { ...(cell.columns > 1 && { colSpan: cell.columns }), ...(cell.rows > 1 && { rowSpan: cell.rows }) },
            content.length === 0 ? [text('')] : content,
          ),
        ),
      ),
    ),
  )
}
