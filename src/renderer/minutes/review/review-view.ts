import type { MinutesReview } from '#shared/contract/review.ts'
import type { ComposedDocument } from '#shared/domain/composed-document.ts'
import type { Minutes } from '#shared/domain/minutes.ts'

export interface ReviewView {
  readonly minutes: Minutes
  readonly document: ComposedDocument
  readonly review: MinutesReview
}
