import type { Commit } from '#main/db/commit.ts'

/** An intent of this session that « Annuler » or « Rétablir » can act upon. */
export interface UndoEntry {
  readonly intent: string
  readonly commit: Commit
}

/** What was done and what was undone since the program started, last on top. */
export interface UndoStack {
  readonly done: UndoEntry[]
  readonly undone: UndoEntry[]
  /** Something new was done: what had been undone can no longer come back. */
  remember(entry: UndoEntry): void
  /** Nothing of what was done can be taken back any more. */
  forget(): void
}

/** Enough for a day's work, and bounded. */
const depth = 500

export const createUndoStack = (): UndoStack => {
  const done: UndoEntry[] = []
  const undone: UndoEntry[] = []
  return {
    done,
    undone,
    forget: () => {
      done.length = 0
      undone.length = 0
    },
    remember: (entry) => {
      done.push(entry)
      if (done.length > depth) done.shift()
      undone.length = 0
    },
  }
}
