import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, CellRole, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'

/** Rows and cells of the tables that documents compose. */

export const row = (...content: readonly TableCell[]): TableRow => ({ type: 'tableRow', content })

export const cell = (role: CellRole, content: readonly Block[], colspan = 1): TableCell => ({
  type: role === 'band' ? 'tableHeader' : 'tableCell',
  attrs: colspan === 1 ? { role } : { role, colspan },
  content: content.length === 0 ? [paragraph('')] : content,
})

/** The head of a column; over figures, it stands where they do. */
export const headCell = (name: string, isFigure = false): TableCell =>
  cell('band', [isFigure ? paragraph([plain(name, { type: 'bold' })], 'figure') : paragraph(name)])

/** The first row of a table, over columns of words. */
export const headRow = (...names: readonly string[]): TableRow => row(...names.map((name) => headCell(name)))
