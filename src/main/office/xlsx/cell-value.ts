import type { CellValue, Font } from 'exceljs'
import { cellText, escapeCodes } from './cell-text.ts'
import type { CellContent } from './page-sheet.ts'

/** What exceljs is given for a content. @param font of its cell: runs of a text do not take it from there */
export const excelValue = (content: CellContent, font: Partial<Font> = {}): CellValue => {
  if (content === null || typeof content === 'number') return content
  if (typeof content === 'string') return written(content)
  if ('date' in content) return isExcelDate(content.date) ? midnight(content.date) : written(content.date)
  if ('formula' in content) return { formula: content.formula, result: resultOf(content.result), date1904: false }
  return {
    richText: content.runs.map(({ text, raised }) => ({
      text: written(text),
      font: raised ? { ...font, vertAlign: 'superscript' } : font,
    })),
  }
}

/** Whether the end of its text is not written. */
export const cutText = (content: CellContent): boolean => typeof content === 'string' && cellText(content).cut

const written = (text: string): string => escapeCodes(cellText(text).text)

const resultOf = (result: string | number) => (typeof result === 'number' ? result : written(result))

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** Excel counts days from 1900, and holds a 29 February that year: earlier days are written as text. */
const isExcelDate = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= '1900-03-01'
