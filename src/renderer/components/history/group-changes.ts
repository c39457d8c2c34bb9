import type { FieldChange } from '#shared/contract/workspace/history.ts'

/** Changes of one author at one instant: one gesture. */
export interface Gesture {
  readonly at: string
  readonly author: string
  readonly changes: readonly FieldChange[]
}

/** Keeps the order (newest first) and joins what was saved together. */
export const groupChanges = (changes: readonly FieldChange[]): readonly Gesture[] => {
  const gestures: { at: string; author: string; changes: FieldChange[] }[] = []
  for (const change of changes) {
    const last = gestures.at(-1)
    if (last !== undefined && last.at === change.at && last.author === change.author) last.changes.push(change)
    else gestures.push({ at: change.at, author: change.author, changes: [change] })
  }
  return gestures
}
