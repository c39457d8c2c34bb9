import type { RowId } from '#shared/kernel/ids.ts'
import type { Axis, Fiche } from '#shared/records/records.ts'

/** An axis in a few lines. */
export interface ToldAxis {
  readonly axis: Axis
  /** Why it is one: the first stake as it was restated; `null`: nobody restated any. */
  readonly stake: string | null
  readonly objectives: readonly string[]
  /** What meetings asked for first. */
  readonly actions: readonly string[]
  readonly fiches: readonly ToldFiche[]
}

/** A fiche-action in a few lines. */
export interface ToldFiche {
  readonly id: RowId
  /** « 1.2 » */
  readonly reference: string
  readonly title: string
  readonly state: NonNullable<Fiche['state']>
  readonly bearers: readonly string[]
  readonly endsOn: string | null
  readonly late: boolean
  readonly stakes: readonly string[]
  /** « Dans 3 ans nous aurons ». */
  readonly outcomes: readonly string[]
  readonly next: { readonly text: string; readonly dueOn: string | null } | null
  /** Whole euros; `null`: not known, which is not zero. */
  readonly budget: number | null
  readonly funded: number
  /** The names of the indicators it is measured by. */
  readonly measures: readonly string[]
}
