import type { RowId } from '#shared/kernel/ids.ts'
import type { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import type { Newer } from '#shared/text/newer.ts'

/** A meeting that was held, with what La Coop asks of it. */
export interface Activity {
  readonly id: RowId
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly title: string
  readonly kind: keyof typeof meetingKinds | Newer
  readonly series: string | null
  readonly sector: string | null
  readonly place: string | null
  /** From its opening to its end; `null` while one of them is not known. */
  readonly minutes: number | null
  /** How many people were present. */
  readonly present: number
  /** Those of them whose function is to help with digital uses. */
  readonly mediators: number
  /** Structures that someone came from. */
  readonly structures: number
  /** Present, neither mediators nor from a structure. */
  readonly others: number
  /** Structures that speak at it or hold something there; none of a meeting without a programme. */
  readonly partners: readonly Partner[]
  /** `YYYY-MM-DD` */
  readonly recordedOn: string
  /** `null` when it did not change since. */
  readonly changedOn: string | null
}

interface Partner {
  readonly name: string
  /** « Association » */
  readonly kind: string | null
}
