import type { FeedbackReceived } from '#shared/contract/minutes/feedback.ts'
import { createStore } from '../../api/store.ts'

/** The last annotated file that this window read: what of it is not in the list is said where the list is. */
export const lastRead = createStore<FeedbackReceived | null>(null)
