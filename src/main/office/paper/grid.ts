import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, RichText, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { cell, row } from './cells.ts'

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
