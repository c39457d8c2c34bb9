import type { RowId } from '../../kernel/ids.ts'

/** `wrong`: anyone would call it a mistake. `doubtful`: a person must judge. `note`: nothing to mend, good to know. */
export type RemarkWeight = 'wrong' | 'doubtful' | 'note'

/** Something the review of minutes noticed. Nothing of it ever blocks an export. */
export interface Remark {
  /** Stable, in English: « announced-number ». */
  readonly code: string
  /** The code and a digest of what the remark is about: another key once that changes. */
  readonly key: string
  readonly weight: RemarkWeight
  /** One French sentence. */
  readonly title: string
  /** More of it; empty when the title says all. */
  readonly detail: string
  /** Where, the first being the one shown; empty for what is said of the whole. */
  readonly places: readonly RemarkPlace[]
  readonly repair: RemarkRepair | null
}

/** A place in the composed document, found again by its words. */
export interface RemarkPlace {
  readonly section: RowId | null
  /** « Axe prioritaire 1, reformulation ». */
  readonly name: string
  /** The printed label of the cell, `null` outside a grid. */
  readonly label: string | null
  /** Words of one paragraph, as stored; `null`: the label, or the heading of the section. */
  readonly quote: string | null
}

/** What one gesture does about it, and the verb of its button. `open` goes where it is to be written. */
export type RemarkRepair =
  | { readonly way: 'apply' | 'open'; readonly verb: string }
  | { readonly way: 'choose'; readonly verb: string; readonly options: readonly string[] }

/** A remark someone chose to leave, with why. */
export interface LeftRemark {
  readonly remark: Remark
  readonly reason: string | null
  /** Name of the member, `null` when unknown here. */
  readonly by: string | null
  /** `YYYY-MM-DD`. */
  readonly on: string | null
}
