import type { MinutesReview } from '#shared/contract/minutes/review.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'

export interface ReviewView {
  readonly minutes: Minutes
  readonly document: ComposedDocument
  readonly review: MinutesReview
}
