import type { MinutesReview } from '#shared/contract/minutes/review.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Remark } from '#shared/records/minutes/remark.ts'
import type { DismissedRemark } from '#shared/records/records.ts'
import type { FoundRemark } from '../documents/review/finding.ts'

/** What waits, and what someone left. A remark left about something that has changed is neither: its key is gone. */
export const sortRemarks = (
  found: readonly FoundRemark[],
  dismissed: readonly DismissedRemark[],
  nameOf: (member: RowId | null) => string | null,
): MinutesReview => {
  const left = new Map(dismissed.map((one) => [one.remark, one]))
  return {
    remarks: found.filter(({ key }) => !left.has(key)).map(told),
    left: found.flatMap((remark) => {
      const one = left.get(remark.key)
      if (one === undefined) return []
      return [{ remark: told(remark), reason: one.reason, by: nameOf(one.dismissedBy), on: one.dismissedOn }]
    }),
  }
}

/** The window is told that a gesture can mend it, not how. */
const told = ({ mending: _, ...remark }: FoundRemark): Remark => remark
