import type { Remark } from '#shared/records/minutes/remark.ts'
import type { Meeting } from '#shared/records/records.ts'

export interface RemarkListProps {
  readonly meeting: Meeting
  readonly remarks: readonly Remark[]
  readonly chosen: string | null
  readonly choose: (key: string) => void
  /** Takes the focus to the remark's place on the page. */
  readonly goTo: (key: string) => void
  /** Puts the cursor where a person must write. */
  readonly enter: (remark: Remark) => void
  /** Something was settled: the focus must not be lost with its button. */
  readonly onSettled: () => void
}
