import type { PlannedWrite } from '#main/office/paper/planned-write.ts'
import { noLines, type PreviewLines } from '#main/office/paper/preview-lines.ts'
import type { ImportDecision, ImportFormat, ImportTarget } from '#shared/contract/directory/directory-import.ts'
import type { ImportLine } from '#shared/contract/import-line.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import type { KnownTerritory } from './addresses.ts'
import type { ChosenLabels } from './cells/closed-list.ts'
import type { KnownDirectory } from './known-directory.ts'
import type { OwnList } from './own-list.ts'

/** All that an import is decided from: values, so that any thread can decide it. */
export interface ImportInput {
  readonly fileName: string
  readonly format: ImportFormat
  readonly table: SourceTable
  /** Rank of the header in the table. */
  readonly header: number
  /** What each column of a list feeds; unused for the known standards. */
  readonly targets: readonly (ImportTarget | null)[]
  readonly decisions: readonly ImportDecision[]
  /** Which labels a person chose for values that no vocabulary knows, by rank of their column; none when nobody was asked. */
  readonly values?: Readonly<Record<number, ChosenLabels>>
  /** Lines that are told one by one at most. */
  readonly limit: number
  readonly known: KnownDirectory
  /** `null` for a list that Concerto did not write. */
  readonly own: OwnList | null
  readonly territory: KnownTerritory
}

/** A line that is not taken, with why. */
export interface RestLine {
  /** Rank in the table. */
  readonly rank: number
  readonly effect: ImportLine['effect']
  /** Sentences. */
  readonly reasons: readonly string[]
}

/** A value that no label of its column's list is, wherever the file has it. */
export interface UnknownValue {
  /** Rank of the column. */
  readonly column: number
  /** As it is first written. */
  readonly value: string
  /** How many lines have it. */
  readonly count: number
  /** The first of them. */
  readonly lines: readonly number[]
  /** The label that it may be a misspelling of, as the directory writes it. */
  readonly nearest: string | null
}

/** What an import would do. */
export interface ImportPlan extends PreviewLines<ImportLine> {
  readonly remarks: readonly string[]
  /** Values that the vocabularies of their columns do not know. */
  readonly unknownValues: readonly UnknownValue[]
  readonly writes: readonly PlannedWrite[]
  readonly rest: readonly RestLine[]
  /** Why nothing of the file is read. */
  readonly refusal: AppError | null
}

/** What an import of nothing would do. */
export const nothingPlanned: ImportPlan = {
  ...noLines,
  remarks: [],
  unknownValues: [],
  writes: [],
  rest: [],
  refusal: null,
}
