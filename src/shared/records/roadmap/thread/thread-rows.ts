import type { RowId } from '../../../kernel/ids.ts'
import type { Formulation } from '../../records.ts'
import type { formulationStages } from '../formulation/formulation.ts'

export type FormulationStage = keyof typeof formulationStages

/** What threads are made of, whatever loads it: rows with the few fields that a thread tells. */
export interface ThreadRows {
  readonly formulations: readonly Formulation[]
  readonly links: readonly { readonly earlier: RowId | null; readonly later: RowId | null }[]
  /** In the order of the roadmap within each axis. */
  readonly fiches: readonly ThreadFiche[]
  readonly indicators: readonly { readonly id: RowId; readonly fiche: RowId | null; readonly name: string | null }[]
  readonly news: readonly {
    readonly id: RowId
    readonly fiche: RowId | null
    readonly title: string | null
    readonly publishedOn: string | null
  }[]
  readonly axes: readonly { readonly id: RowId; readonly number: number | null; readonly title: string | null }[]
  readonly meetings: readonly ThreadMeeting[]
  readonly sectors: readonly { readonly id: RowId; readonly name: string | null }[]
}

export interface ThreadFiche {
  readonly id: RowId
  readonly title: string | null
  readonly axis: RowId | null
  readonly sector: RowId | null
  readonly position: string | null
  /** The one printed on it. */
  readonly number: number | null
}

export interface ThreadMeeting {
  readonly id: RowId
  readonly title: string | null
  readonly kind: string | null
  readonly number: number | null
  readonly date: string | null
}
