import type { Commit } from '#main/db/commit.ts'
import { createOrigins, type Origins } from '#main/db/origins.ts'

/** An intent of this session that « Annuler » or « Rétablir » can act upon. */
export interface UndoEntry {
  readonly intent: string
  readonly commit: Commit
}

/** What was done and what was undone since the program started, last on top. */
export interface UndoStack {
  readonly done: UndoEntry[]
  readonly undone: UndoEntry[]
  readonly origins: Origins
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
  const origins = createOrigins()
  return {
    done,
    undone,
    origins,
    forget: () => {
      origins.forget()
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
