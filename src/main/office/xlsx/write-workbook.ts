import ExcelJS from 'exceljs'
import { type Parts, pack, rewrite, textOf, unpack } from '../paper/office-package.ts'
import type { DeflatedFile } from '../zip/write-zip.ts'
import { drawPage } from './draw-page.ts'
import { type PlacedPage, withCharts } from './drawing.ts'
import { finished } from './finish.ts'
import { listPage } from './list-page.ts'
import { sheetNames } from './sheet-names.ts'
import { sampleRange, streamedSheet } from './streamed-rows.ts'
import type { Workbook } from './workbook.ts'

export interface WrittenWorkbook {
  readonly bytes: Uint8Array
  /** What could not be written whole, French sentences. */
  readonly remarks: readonly string[]
}

/**
 * The bytes of an Excel file: the same workbook always gives the same.
 * @param onProgress of the rows that are streamed
 */
export const writeWorkbook = async (
  workbook: Workbook,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<WrittenWorkbook> => {
  const book = emptyBook(workbook)
  const pages = pagesOf(workbook)
  const remarks = pages.flatMap(({ name, sheet }) =>
    drawPage(book, name, sheet, workbook).map(
      (cell) =>
        `Feuille «\u00a0${name}\u00a0», cellule ${cell}\u00a0: le texte dépasse 32\u00a0767 caractères, la limite d’Excel, et sa fin n’est pas écrite.`,
    ),
  )
  const drawn = finished(unpack(new Uint8Array(await book.xlsx.writeBuffer())))
  const parts = withWholeTables(withCharts(drawn, pages), pages)
  return { bytes: pack({ ...parts, ...(await streamedParts(parts, pages, onProgress)) }), remarks }
}

const emptyBook = (workbook: Workbook): ExcelJS.Workbook => {
  const book = new ExcelJS.Workbook()
  book.title = workbook.title
  book.subject = workbook.subject
  book.creator = workbook.author
  book.lastModifiedBy = workbook.author
  // Its declarations leave it out.
  Object.assign(book, { language: 'fr-FR' })
  book.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }]
  return book
}

const pagesOf = ({ sheets }: Workbook): readonly PlacedPage[] => {
  const names = sheetNames(sheets.map(({ name }) => name))
  return sheets.map((sheet, index) => ({
    sheet: sheet.kind === 'list' ? listPage(sheet) : sheet,
    name: names[index] ?? sheet.name,
    rank: index + 1,
  }))
}

/** Tables over streamed rows, drawn over samples, take their whole range. */
const withWholeTables = (parts: Parts, pages: readonly PlacedPage[]): Parts => {
  const ranges = pages.flatMap(({ sheet: { stream, tables = [] } }) =>
    stream === undefined ? [] : tables.map(({ name, ref }) => ({ name, ref, drawn: sampleRange(ref, stream) })),
  )
  const whole = (xml: string): string =>
    ranges.reduce(
      (text, { name, ref, drawn }) =>
        text.includes(` name="${name}"`) ? text.replaceAll(`ref="${drawn}"`, `ref="${ref}"`) : text,
      xml,
    )
  const tables = Object.keys(parts).filter((path) => path.startsWith('xl/tables/'))
  return rewrite(parts, Object.fromEntries(tables.map((path) => [path, whole])))
}

const streamedParts = async (
  parts: Parts,
  pages: readonly PlacedPage[],
  onProgress: (done: number, total: number) => void,
): Promise<Readonly<Record<string, DeflatedFile>>> => {
  const streamed = pages.flatMap(({ sheet: { stream, rows }, rank }) =>
    stream === undefined || stream.count === 0 ? [] : [{ stream, rank, firstRow: rows.length + 1 }],
  )
  const total = streamed.reduce((sum, { stream }) => sum + stream.count, 0)
  const made: Record<string, DeflatedFile> = {}
  let before = 0
  for (const { stream, rank, firstRow } of streamed) {
    const path = `xl/worksheets/sheet${rank}.xml`
    const report = (done: number) => onProgress(before + done, total)
    made[path] = await streamedSheet(textOf(parts, path), stream, firstRow, report)
    before += stream.count
  }
  return made
}
