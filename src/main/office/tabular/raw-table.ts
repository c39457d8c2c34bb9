import type { SourceLine } from '#shared/text/source-table.ts'

/** What a reader of one format gives, before its texts are tidied and its header is looked for. */
export interface RawFile {
  readonly encoding: string | null
  readonly separator: string | null
  readonly tables: readonly RawTable[]
  readonly remarks: readonly string[]
  /** Seen on the whole text at once: no cell holds a sign that should not be there. */
  readonly isTidy: boolean
}

export interface RawTable {
  readonly name: string | null
  /** Those that hold something; they may be of several lengths. */
  readonly lines: readonly SourceLine[]
  /**
   * What the lines are. `keyed`: objects, the first line being their keys, the header for sure. `separated`: cells between
   * separators, where one too many moves those that follow. `sheet`: cells that stand where they were put.
   */
  readonly kind: 'keyed' | 'separated' | 'sheet'
}

export const holdsSomething = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '')
