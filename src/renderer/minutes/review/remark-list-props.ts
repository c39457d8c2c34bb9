import type { RowId } from '#shared/kernel/ids.ts'
import type { Remark } from '#shared/records/minutes/remark.ts'
import type { Placed } from './use-places.ts'

export interface RemarkListProps {
  readonly meeting: RowId
  readonly remarks: readonly Remark[]
  readonly placed: Placed
  readonly chosen: string | null
  readonly choose: (key: string) => void
  /** Takes the focus to the remark's place on the page. */
  readonly goTo: (key: string) => void
  /** Something was settled: the focus must not be lost with its button. */
  readonly onSettled: () => void
}
