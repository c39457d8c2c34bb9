import { paragraph } from '#shared/domain/rich-text/build.ts'
import type { Block, CellRole, RichText, TableCell, TableRow } from '#shared/domain/rich-text/rich-text.ts'

/** The cells of the grids that the method draws: axis tables and fiches-actions, two columns wide. */

/** The row repeated on each page. */
export const bandRow = (text: string): TableRow => row(cell('band', [paragraph(text)], 2))

/** Shaded titles: one merged over both columns, or one for each. */
export const labelRow = (...labels: readonly (string | readonly Block[])[]): TableRow =>
  row(...labels.map((label) => cell('label', blocksOf(label), 2 / labels.length)))

/** What was said: one cell merged over both columns, or one for each. Nothing said leaves the cell empty. */
export const contentRow = (...contents: readonly (RichText | null)[]): TableRow =>
  row(...contents.map((content) => cell('content', content?.content ?? [], 2 / contents.length)))

const blocksOf = (label: string | readonly Block[]): readonly Block[] =>
  typeof label === 'string' ? [paragraph(label, 'label')] : label

const row = (...content: readonly TableCell[]): TableRow => ({ type: 'tableRow', content })

export const cell = (role: CellRole, content: readonly Block[], colspan = 1): TableCell => ({
  type: role === 'band' ? 'tableHeader' : 'tableCell',
  attrs: colspan === 1 ? { role } : { role, colspan },
  content: content.length === 0 ? [paragraph('')] : content,
})
