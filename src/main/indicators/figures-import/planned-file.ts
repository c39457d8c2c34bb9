import type { FileReport } from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Figure, RefusedCell } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'
import type { FigureToWrite } from './compare-figures.ts'

/** What a file would do. */
export interface PlannedFile {
  readonly report: FileReport
  /** `null`: nothing is written of it. */
  readonly write: FileWrite | null
}

export interface FileWrite {
  readonly actor: RowId
  readonly period: Period
  readonly source: NonNullable<Figure['source']>
  readonly figures: readonly FigureToWrite[]
  /** The answer of a structure to a campaign; `null` for a national file. */
  readonly answer: {
    readonly campaignActor: RowId
    readonly campaign: RowId
    /** SHA-256 of the file. */
    readonly hash: string
    readonly refused: readonly Omit<RefusedCell, 'id' | 'campaignActor'>[]
    /** What it answers in words that is not known yet; `id`: of the row that says otherwise. */
    readonly inWords: readonly { readonly id: RowId | null; readonly question: RowId; readonly text: string }[]
  } | null
}
