import type { RowId } from '../kernel/ids.ts'

/** Where an entry that was counted is shown. */
export interface SourceEntry {
  readonly record: 'meeting' | 'actor' | 'person' | 'fiche' | 'need'
  readonly id: RowId
}

/** One of those that a computed figure counts. */
export interface SourceRow {
  /** The same thing counted twice has the same key. */
  readonly key: string
  readonly label: string
  readonly detail: string | null
  /** `null`: of the whole département, or of none that is known. */
  readonly sector: RowId | null
  readonly value: number
  /** Of a share, what it is out of. */
  readonly outOf: number | null
  readonly entry: SourceEntry | null
}
