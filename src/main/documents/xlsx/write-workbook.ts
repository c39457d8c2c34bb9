import ExcelJS from 'exceljs'
import { drawPage } from './draw-page.ts'
import { finished } from './finish.ts'
import { listPage } from './list-page.ts'
import { sheetNames } from './sheet-names.ts'
import type { Workbook } from './workbook.ts'

export interface WrittenWorkbook {
  readonly bytes: Uint8Array
  /** What could not be written whole, French sentences. */
  readonly remarks: readonly string[]
}

/** The bytes of an Excel file: the same workbook always gives the same. The only place that knows exceljs. */
export const writeWorkbook = async (workbook: Workbook): Promise<WrittenWorkbook> => {
  const book = new ExcelJS.Workbook()
  book.title = workbook.title
  book.subject = workbook.subject
  book.creator = workbook.author
  book.lastModifiedBy = workbook.author
  // Its declarations leave it out.
  Object.assign(book, { language: 'fr-FR' })
  book.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }]
  const names = sheetNames(workbook.sheets.map(({ name }) => name))
  const remarks = workbook.sheets.flatMap((sheet, index) => {
    const name = names[index] ?? sheet.name
    return drawPage(book, name, sheet.kind === 'list' ? listPage(sheet) : sheet, workbook).map(
      (cell) =>
        `Feuille «\u00a0${name}\u00a0», cellule ${cell}\u00a0: le texte dépasse 32\u00a0767 caractères, la limite d’Excel, et sa fin n’est pas écrite.`,
    )
  })
  return { bytes: finished(new Uint8Array(await book.xlsx.writeBuffer())), remarks }
}
