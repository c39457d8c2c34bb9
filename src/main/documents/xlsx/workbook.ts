/** A workbook to be written; everything a person reads in it is French. */
export interface Workbook {
  readonly title: string
  readonly subject: string
  /** The organisation, never a person. */
  readonly author: string
  /** Day of the edition, `YYYY-MM-DD`, printed at the foot of each page. */
  readonly day: string
  readonly sheets: readonly ListSheet[]
}

/** A sheet that lists things: what it is, what it covers, the filters in force, then one table. */
export interface ListSheet {
  /** Of the tab; made safe and unique by the writer. */
  readonly name: string
  /** Name of its table, « tblActeurs »: letters and figures, its own in the workbook. */
  readonly table: string
  readonly title: string
  readonly scope: string
  /** « Filtres en vigueur : … »; `null` where filters mean nothing. */
  readonly filters: string | null
  readonly columns: readonly Column[]
  /** As many cells as columns. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface Column {
  /** Each its own in a sheet: a table finds its columns by their titles. */
  readonly title: string
  /** In characters of the normal font, as Excel counts them. */
  readonly width: number
  /** `long` texts wrap; a date is `YYYY-MM-DD`. */
  readonly kind: 'text' | 'long' | 'number' | 'date'
}

/** Text is text, whatever it begins with: there is no way to give a formula here. */
export type Cell = string | number | null
