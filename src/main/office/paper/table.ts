/** A table of plain cells, for a spreadsheet of any kind. */
export interface Table {
  readonly columns: readonly Column[]
  /** As many cells as columns. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface Column {
  /** Each its own in a table: a workbook finds its columns by their titles. */
  readonly title: string
  /** In characters of the normal font, as Excel counts them. */
  readonly width: number
  /** `long` texts wrap; a date is `YYYY-MM-DD`. */
  readonly kind: 'text' | 'long' | 'number' | 'date'
}

/** Text is text, whatever it begins with: there is no way to give a formula here. */
export type Cell = string | number | null
