import type { Table } from '../paper/table.ts'
import type { PageSheet } from './page-sheet.ts'

/** A workbook to be written; everything a person reads in it is French. */
export interface Workbook {
  readonly title: string
  readonly subject: string
  /** The organisation, never a person. */
  readonly author: string
  /** Day of the edition, `YYYY-MM-DD`, printed at the foot of each page. */
  readonly day: string
  readonly sheets: readonly (ListSheet | PageSheet)[]
}

/** A sheet that lists things: what it is, what it covers, the filters in force, then one table. */
export interface ListSheet extends Table {
  readonly kind: 'list'
  /** Of the tab; made safe and unique by the writer. */
  readonly name: string
  /** Name of its table, « tblActeurs »: letters and figures, its own in the workbook. */
  readonly table: string
  readonly title: string
  readonly scope: string
  /** « Filtres en vigueur : … »; `null` where filters mean nothing. */
  readonly filters: string | null
  /** How many of the first columns stand on paper; all when it is not said. */
  readonly printed?: number
}
