import { elementsAt, endOf, type OpenElement } from './open-elements.ts'

/** Room for text where something stands in a document of the house, in twips. */
export const textWidthAt = (document: string, offset: number): number => {
  const open = elementsAt(document, offset)
  const paragraph = open.find(({ name }) => name === 'w:p')?.start ?? offset
  const column = columnWidth(sectionFrom(document, paragraph))
  const cell = open.findLast(({ name }) => name === 'w:tc')
  return cell === undefined ? column : cellWidth(document, cell, column)
}

/** A section says at its end how its pages are. */
const sectionFrom = (document: string, from: number): string => {
  const start = document.indexOf('<w:sectPr', from)
  return start < 0 ? '' : document.slice(start, endOf(document, { start }))
}

/** A4 with blanks of 2,5 cm: for a file that says nothing. */
const usualPage = { width: 11_906, side: 1_417 }

const columnWidth = (section: string): number => {
  const margin = (side: string): number =>
    numberIn(section, new RegExp(`<w:pgMar\\s[^>]*w:${side}="(-?\\d+)"`), usualPage.side)
  const width =
    numberIn(section, /<w:pgSz\s[^>]*w:w="(\d+)"/, usualPage.width) -
    margin('left') -
    margin('right') -
    numberIn(section, /<w:pgMar\s[^>]*w:gutter="(\d+)"/, 0)
  const unequal = [...section.matchAll(/<w:col\s[^>]*w:w="(\d+)"/g)].map(([, column]) => Number(column))
  if (unequal.length > 0) return Math.min(...unequal)
  const columns = Math.max(1, numberIn(section, /<w:cols\s[^>]*w:num="(\d+)"/, 1))
  const gap = numberIn(section, /<w:cols\s[^>]*w:space="(\d+)"/, 708)
  return Math.max(narrowest, Math.floor((width - gap * (columns - 1)) / columns))
}

const narrowest = 1_000

/** Word’s own blank at the sides of a cell. */
const cellMargins = 216

const cellWidth = (document: string, cell: OpenElement, column: number): number => {
  const properties = document.slice(cell.inside, document.indexOf('<w:p', cell.inside + '<w:tcPr>'.length))
  const said = /<w:tcW\s[^>]*>/.exec(properties)?.[0] ?? ''
  const width = /w:type="dxa"/.test(said) ? numberIn(said, /w:w="(\d+)"/, column) : column
  return Math.max(narrowest, Math.min(width, column) - cellMargins)
}

const numberIn = (xml: string, pattern: RegExp, otherwise: number): number => {
  const found = pattern.exec(xml)?.[1]
  return found === undefined ? otherwise : Number(found)
}
