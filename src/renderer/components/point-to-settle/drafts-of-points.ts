import type { ConflictView } from '#shared/contract/exchanges/conflicts.ts'
import { pointKey } from './point-key.ts'

/** Versions being written, kept while the window stands: one may look elsewhere and come back. */
const drafts = new Map<string, unknown>()

export const draftOf = (point: ConflictView): unknown => drafts.get(pointKey(point))

export const keepDraft = (point: ConflictView, value: unknown): void => {
  drafts.set(pointKey(point), value)
}

export const forgetDraft = (point: ConflictView): void => {
  drafts.delete(pointKey(point))
}
