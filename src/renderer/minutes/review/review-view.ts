import type { MinutesReview } from '#shared/contract/minutes/review.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'

export interface ReviewView {
  readonly minutes: Minutes
  readonly review: MinutesReview
}
