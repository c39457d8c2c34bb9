import type { PdfPage, PdfTag, PdfWord } from '#main/office/pdf/read/pdf-page.ts'
import { marksIn, partsOf } from './tags.ts'

/** Pages without the heading rows that a program draws again, as no part of the text, where a table goes on. */
export interface WithoutHeads {
  readonly pages: readonly PdfPage[]
  /** The words of each. */
  readonly heads: readonly (readonly PdfWord[])[]
}

export const withoutRepeatedHeads = (pages: readonly PdfPage[]): WithoutHeads => {
  const heads: (readonly PdfWord[])[] = []
  let head = ''
  const kept = pages.map((page) => {
    const tables = partsOf(page.tags ?? [], 'Table')
    const again = tables.length === 0 || firstRow(page, tables[0]) !== '' ? [] : said(page, head)
    head = tables.map((table) => firstRow(page, table)).findLast((row) => row !== '') ?? head
    if (again.length === 0) return page
    heads.push(again)
    return { ...page, words: page.words.filter((word) => !again.includes(word)) }
  })
  return { pages: kept, heads }
}

/** What the first row of a table says on a page. */
const firstRow = ({ words }: PdfPage, table: PdfTag | undefined): string => {
  const marks = new Set(
    partsOf(table?.children ?? [], 'TR')
      .slice(0, 1)
      .flatMap(marksIn),
  )
  return words
    .filter(({ mark }) => mark !== null && marks.has(mark))
    .map(({ text }) => text)
    .join('')
}

/** The words, no part of the text, that say a head and nothing else, one after the other. */
const said = ({ words }: PdfPage, head: string): readonly PdfWord[] => {
  const drawn = words.filter(({ artifact }) => artifact)
  for (const start of head === '' ? [] : drawn.keys()) {
    let [end, text] = [start, '']
    while (end < drawn.length && text.length < head.length) text += drawn[end++]?.text
    if (text === head) return drawn.slice(start, end)
  }
  return []
}
