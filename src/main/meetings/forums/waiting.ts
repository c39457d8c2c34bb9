import type { NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** What waits elsewhere in the espace, as it was loaded. Days are `YYYY-MM-DD`. */
export interface Waiting {
  /** Fiches-actions that someone still works on, with what is wrong of each, if anything is. */
  readonly fiches: readonly WaitingFiche[]
  /** Tables of axes with cells « Non traité », by the labels of these cells. */
  readonly sheets: readonly {
    readonly id: RowId
    readonly axis: RowId | null
    readonly title: string
    readonly untreated: readonly string[]
    readonly meeting: NamedMeeting
  }[]
  /** Points of an agenda not treated, or in part, that no later agenda takes up. */
  readonly points: readonly { readonly id: RowId; readonly title: string; readonly meeting: NamedMeeting }[]
  /** Needs still open. */
  readonly needs: readonly {
    readonly id: RowId
    readonly text: string
    readonly audience: string | null
    readonly raisedOn: string | null
  }[]
  /** Structures that were invited to no other meeting, and came to none. */
  readonly structures: readonly { readonly id: RowId; readonly name: string }[]
}

export interface WaitingFiche {
  readonly id: RowId
  readonly title: string
  /** « Fiche 1.2 ». */
  readonly called: string
  readonly axis: RowId | null
  readonly untreated: readonly string[]
  /** Said late, or its end is passed. */
  readonly late: boolean
  readonly endsOn: string | null
  readonly lateSteps: number
  /** The day of its last change, when that was long ago. */
  readonly stillSince: string | null
}
