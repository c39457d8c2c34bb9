import { z } from 'zod'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { LeftRemark, Remark } from '../../records/minutes/remark.ts'
import { mutation, query, returns } from '../define.ts'

export interface MinutesReview {
  /** Those that wait, in the order they are told. */
  readonly remarks: readonly Remark[]
  /** Those someone chose to leave, and that would still be made. */
  readonly left: readonly LeftRemark[]
}

/** What a repair did, to be told: « Reporté à « 2e concertation » ». */
export interface Repaired {
  readonly done: string
}

const meeting = rowIdSchema
const remark = z.string().min(1).max(600)

export const reviewContract = {
  /** What the minutes of a meeting should be looked at again for. Empty when nothing is written. */
  ofMeeting: query(z.strictObject({ meeting }), returns<MinutesReview>()),
  /** Leaves a remark as it is; it comes back when what it is about changes. */
  leave: mutation(z.strictObject({ meeting, remark, reason: z.string().trim().max(300) }), returns<null>()),
  /** Takes a remark up again. */
  takeUp: mutation(z.strictObject({ meeting, remark }), returns<null>()),
  /**
   * Mends what a remark is about, in one intent. `option`: one of the texts of a repair that asks to choose.
   * @throws `remark-gone` when the minutes have changed and the remark is no more
   */
  repair: mutation(z.strictObject({ meeting, remark, option: z.string().max(2_000).nullable() }), returns<Repaired>()),
}
