import type { RowId } from './ids.ts'

/** A row as it is called where another speaks of it. */
export interface NamedRow {
  readonly id: RowId
  readonly name: string
}
