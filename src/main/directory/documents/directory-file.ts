import type { Table } from '#main/office/paper/table.ts'
import type { Workbook } from '#main/office/xlsx/workbook.ts'
import type { PlaceEntry, StructureEntry } from './entries.ts'
import type { Recipient } from './postal-lines.ts'
import type { Card } from './vcard/cards.ts'

/** All that a file of the directory is made of, loaded, without what must not be said. */
export type DirectoryFile =
  | LieuxFile
  | {
      readonly format: 'data-inclusion-structures'
      readonly structures: readonly StructureEntry[]
      /** Places that nobody is known to run. */
      readonly alone: readonly PlaceEntry[]
    }
  | {
      readonly format: 'data-inclusion-services'
      readonly places: readonly PlaceEntry[]
      /** Code of the espace's département. */
      readonly departement: string | null
    }
  | { readonly format: 'list-xlsx'; readonly workbook: Workbook }
  | { readonly format: 'list-csv'; readonly table: Table }
  | {
      readonly format: 'labels'
      readonly recipients: readonly Recipient[]
      readonly author: string
      readonly template: Uint8Array
    }
  | { readonly format: 'vcard'; readonly cards: readonly Card[] }

export interface LieuxFile {
  readonly format: 'lieux-csv' | 'lieux-json'
  readonly places: readonly PlaceEntry[]
}

export interface WrittenDirectory {
  readonly bytes: Uint8Array
  /** How many things the file holds: lines, structures, labels, contacts. */
  readonly entries: number
  /** What is not in it as it is known, French sentences. */
  readonly remarks: readonly string[]
}
