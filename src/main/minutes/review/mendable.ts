import type { Meeting } from '#shared/records/records.ts'
import type { FoundRemark } from '../documents/review/finding.ts'

/** Validated minutes are no longer mended; what they left untreated may still be carried to where it is taken up again. */
export const mendable = (found: readonly FoundRemark[], { state }: Meeting): readonly FoundRemark[] =>
  state === 'validated'
    ? found.map((remark) => (remark.mending?.way === 'carry' ? remark : { ...remark, repair: null, mending: null }))
    : found
