import type { CellValue, Workbook as ExcelWorkbook, Font, Worksheet } from 'exceljs'
import { oneLine } from '../paper/one-line.ts'
import { placeOf, rangeOf } from './addresses.ts'
import { cellText, escapeCodes } from './cell-text.ts'
import { dataValidation } from './entry-checks.ts'
import { styleOf, toneStyle, warningFont } from './looks.ts'
import type { CellContent, NamedTable, PageSheet } from './page-sheet.ts'
import { sampleRange, sampleRows } from './streamed-rows.ts'
import type { Workbook } from './workbook.ts'

/**
 * Adds a sheet to the workbook.
 * @returns addresses of the cells whose text is longer than Excel takes: its end is not written
 */
export const drawPage = (
  book: ExcelWorkbook,
  name: string,
  sheet: PageSheet,
  { title, day }: Pick<Workbook, 'title' | 'day'>,
): readonly string[] => {
  const page = book.addWorksheet(name, {
    state: sheet.state ?? 'visible',
    views: [{ ...frozen(sheet.frozenAt), showGridLines: false }],
    pageSetup: pageSetup(sheet),
    headerFooter: { oddFooter: footerOf(`${title} – ${name}`, day) },
    ...(sheet.rows.some(({ folded }) => folded === true) ? { properties: { outlineLevelRow: 1 } } : {}),
  })
  // A width of exactly 9 is the default of exceljs, which does not write it.
  page.columns = sheet.columns.map(({ width, hidden = false }) => ({ width: width === 9 ? 9.2 : width, hidden }))
  const { stream } = sheet
  const samples = stream === undefined ? [] : sampleRows(stream)
  const cut = drawCells(page, [...sheet.rows, ...samples])
  for (const table of sheet.tables ?? [])
    addTable(page, stream === undefined ? table : { ...table, ref: sampleRange(table.ref, stream) })
  for (const range of sheet.merges ?? []) page.mergeCells(range)
  addRules(page, sheet)
  for (const check of sheet.checks ?? []) {
    // Its declarations leave it out.
    Object.assign((page as unknown as Checked).dataValidations.model, { [asRange(check.ref)]: dataValidation(check) })
  }
  if (sheet.isProtected === true) Object.assign(page, { sheetProtection: protection })
  return cut
}

/** Cells alone are gathered by exceljs in ranges that overlap; ranges are written as they are. */
const asRange = (ref: string): string => (ref.includes(':') ? ref : `${ref}:${ref}`)

interface Checked {
  readonly dataValidations: { readonly model: object }
}

const drawCells = (page: Worksheet, rows: PageSheet['rows']): readonly string[] => {
  const cut: string[] = []
  for (const [rank, { cells, height, hidden = false, folded = false, breaks = false }] of rows.entries()) {
    const line = page.getRow(rank + 1)
    if (height !== undefined) line.height = height
    if (hidden || folded) line.hidden = true
    if (folded) line.outlineLevel = 1
    if (breaks) line.addPageBreak()
    for (const [index, placed] of cells.entries()) {
      if (placed === null) continue
      const cell = line.getCell(index + 1)
      const style = styleOf(placed.look)
      cell.value = excelValue(placed.value, style.font)
      cell.style = style
      if (cutText(placed.value)) cut.push(cell.address)
    }
  }
  return cut
}

/** Over what is drawn: its titles are those of the cells, which Excel wants equal. */
const addTable = (page: Worksheet, { name, ref, filterButtons, stripes = false }: NamedTable): void => {
  const [from, to] = ref.split(':').map(placeOf)
  if (from === undefined || to === undefined) throw new Error(`Not a range of cells: ${ref}`)
  const titles = Array.from({ length: to.column - from.column + 1 }, (_none, index) =>
    String(page.getRow(from.row).getCell(from.column + index).value),
  )
  page.addTable({
    name,
    ref: rangeOf([from.row, from.column], [from.row, from.column]),
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: stripes },
    columns: titles.map((title) => ({ name: title, filterButton: filterButtons })),
    rows: Array.from({ length: to.row - from.row }, () => []),
  })
}

const addRules = (page: Worksheet, { rules = [] }: PageSheet): void => {
  for (const [rank, { ref, formula, tone }] of rules.entries()) {
    const style = toneStyle(tone)
    page.addConditionalFormatting({
      ref,
      rules: [{ type: 'expression', formulae: [formula], style, priority: rank + 1 }],
    })
  }
}

const frozen = (cell: string | undefined) => {
  if (cell === undefined) return { state: 'normal' } as const
  const { row, column } = placeOf(cell)
  return { state: 'frozen', xSplit: column - 1, ySplit: row - 1 } as const
}

/** exceljs holds the columns of a print area itself, not its rows. */
const pageSetup = ({ print = {} }: PageSheet) => ({
  paperSize: 9,
  orientation: 'landscape' as const,
  ...(print.scale === undefined
    ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
    : { fitToPage: false, scale: print.scale }),
  ...(print.titleRows === undefined ? {} : { printTitlesRow: print.titleRows }),
  ...(print.area === undefined ? {} : { printArea: print.area.replace(/(\d+)/g, '$$$1') }),
  margins: { left: 0.47, right: 0.47, top: 0.55, bottom: 0.63, header: 0.3, footer: 0.3 },
})

/** One may select, widen and heighten; not move what is read back. */
const protection = {
  sheet: true,
  objects: true,
  scenarios: true,
  formatColumns: false,
  formatRows: false,
}

/** An ampersand opens a code in a footer. */
const footerOf = (text: string, day: string): string =>
  `&L&8${oneLine(text).replaceAll('&', '&&')}&R&8Édité le ${day.split('-').toReversed().join('.')} – &P/&N`

/** What exceljs is given for a content. @param font of its cell: runs of a text do not take it from there */
const excelValue = (content: CellContent, font: Partial<Font> = {}): CellValue => {
  if (content === null || typeof content === 'number') return content
  if (typeof content === 'string') return written(content)
  if ('date' in content) return isExcelDate(content.date) ? midnight(content.date) : written(content.date)
  if ('formula' in content) return { formula: content.formula, result: resultOf(content.result), date1904: false }
  return {
    richText: content.runs.map(({ text, raised, warns = false }) => ({
      text: written(text),
      font: { ...font, ...(raised ? { vertAlign: 'superscript' } : {}), ...(warns ? warningFont : {}) },
    })),
  }
}

/** Whether the end of its text is not written. */
const cutText = (content: CellContent): boolean => typeof content === 'string' && cellText(content).cut

const written = (text: string): string => escapeCodes(cellText(text).text)

const resultOf = (result: string | number) => (typeof result === 'number' ? result : written(result))

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** Excel counts days from 1900, and holds a 29 February that year: earlier days are written as text. */
const isExcelDate = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= '1900-03-01'
