import type { BarChart } from '#shared/records/slide-show.ts'
import { asBytes, pack } from '../paper/office-package.ts'
import { cellAt } from '../xlsx/addresses.ts'
import { xmlCellText } from '../xlsx/xml-text.ts'
import { relationsXml, xmlFile } from './ooxml.ts'

/**
 * The cells a chart of a slide is drawn from: PowerPoint opens them under « Modifier les données ». Names of series in the
 * first row, of categories in the first column. A workbook of one bare sheet, which nobody prints: exceljs would take half a
 * second to be loaded for it.
 */
export const embeddedWorkbook = ({ categories, series }: BarChart): Uint8Array => {
  const rows = [
    ['', ...series.map(({ name }) => name)],
    ...categories.map((name, index) => [name, ...series.map(({ bars }) => bars[index]?.value ?? 0)]),
  ]
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, cellAt(row + 1, column + 1))).join('')}</row>`,
  )
  const files = {
    '[Content_Types].xml': xmlFile(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationsXml([['worksheet', 'worksheets/sheet1.xml']]),
    'xl/workbook.xml': xmlFile(
      `<workbook xmlns="${sheetSpace}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${dataSheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': xmlFile(
      `<worksheet xmlns="${sheetSpace}"><cols><col min="1" max="1" width="40" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData></worksheet>`,
    ),
  }
  return pack(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, asBytes(xml)])))
}

export const dataSheet = 'Données'

const sheetSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const cellXml = (cell: string | number, at: string): string =>
  typeof cell === 'number'
    ? `<c r="${at}"><v>${cell}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${xmlCellText(cell)}</t></is></c>`
