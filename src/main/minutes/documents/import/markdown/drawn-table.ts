/** A drawn table: how many lines it takes, and its rows of cells, each cell its own Markdown lines. */
export interface DrawnTable {
  readonly lines: number
  readonly rows: readonly DrawnRow[]
}

export interface DrawnRow {
  readonly head: boolean
  readonly cells: readonly { readonly lines: readonly string[]; readonly span: number }[]
}
