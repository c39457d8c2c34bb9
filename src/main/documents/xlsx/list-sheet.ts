import type { CellValue, Workbook as ExcelWorkbook, Worksheet } from 'exceljs'
import { oneLine } from '../one-line.ts'
import type { Cell, Column } from '../table.ts'
import { cellText, escapeCodes } from './cell-text.ts'
import { bodyLooks, filtersLook, headLooks, lastRowLooks, scopeLook, titleLook } from './looks.ts'
import type { ListSheet, Workbook } from './workbook.ts'

const headRow = 5

/**
 * Adds a sheet to the workbook.
 * @returns addresses of the cells whose text is longer than Excel takes: its end is not written
 */
export const addListSheet = (
  book: ExcelWorkbook,
  name: string,
  sheet: ListSheet,
  { title, day }: Pick<Workbook, 'title' | 'day'>,
): readonly string[] => {
  const page = book.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: headRow, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow}`,
      margins: { left: 0.47, right: 0.47, top: 0.55, bottom: 0.63, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: footerOf(`${title} – ${name}`, day) },
  })
  // A width of exactly 9 is the default of exceljs, which does not write it.
  page.columns = sheet.columns.map(({ width }) => ({ width: width === 9 ? 9.2 : width }))
  writeTitles(page, sheet)
  const cut = writeRows(page, sheet)
  if (sheet.rows.length > 0) addTable(page, sheet)
  return cut
}

const writeTitles = (page: Worksheet, { title, scope, filters }: ListSheet): void => {
  const lines = [
    [title, titleLook],
    [scope, scopeLook],
    [filters, filtersLook],
  ] as const
  for (const [index, [text, look]] of lines.entries()) {
    if (text === null) continue
    const cell = page.getCell(index + 1, 1)
    cell.value = written(text)
    cell.style = look
  }
}

/** Titles of columns, then the rows. Read by a table afterwards, which needs them there. */
const writeRows = (page: Worksheet, { columns, rows }: ListSheet): readonly string[] => {
  const head = page.getRow(headRow)
  head.height = 21
  for (const [index, { title, kind }] of columns.entries()) {
    const cell = head.getCell(index + 1)
    cell.value = written(title)
    cell.style = headLooks[kind]
  }
  const cut: string[] = []
  for (const [rank, values] of rows.entries()) {
    const looks = rank === rows.length - 1 ? lastRowLooks : bodyLooks
    const line = page.getRow(headRow + 1 + rank)
    for (const [index, column] of columns.entries()) {
      const cell = line.getCell(index + 1)
      const value = values[index] ?? null
      cell.value = cellValue(value, column.kind)
      cell.style = looks[column.kind]
      if (typeof value === 'string' && cellText(value).cut) cut.push(cell.address)
    }
  }
  return cut
}

const written = (text: string): string => escapeCodes(cellText(text).text)

const cellValue = (value: Cell, kind: Column['kind']): CellValue => {
  if (value === null || typeof value === 'number') return value
  return kind === 'date' && isExcelDate(value) ? new Date(`${value}T00:00:00Z`) : written(value)
}

/** Excel counts days from 1900, and holds a 29 February that year: earlier days are written as text. */
const isExcelDate = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= '1900-03-01'

/** Over what is written: a named table, by which people sort, filter, and other sheets count. */
const addTable = (page: Worksheet, { table, columns, rows }: ListSheet): void => {
  page.addTable({
    name: table,
    ref: `A${headRow}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: columns.map(({ title }) => ({ name: written(title), filterButton: true })),
    rows: rows.map(() => []),
  })
}

/** An ampersand opens a code in a footer. */
const footerOf = (text: string, day: string): string =>
  `&L&8${oneLine(text).replaceAll('&', '&&')}&R&8Édité le ${day.split('-').toReversed().join('.')} – &P/&N`
