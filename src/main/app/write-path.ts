import { written } from '#main/db/disk-errors.ts'
import { loggedWrites } from '#main/db/intent.ts'
import { readMeta } from '#main/db/meta.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { UndoEntry } from '#main/kit/undo-stack.ts'
import type { WriteFollow } from '#main/kit/write-follow.ts'
import type { WriteRule } from '#main/kit/write-rule.ts'
import type { AppEvent } from '#shared/contract/events.ts'

interface WritePathDeps {
  readonly workspace: WorkspaceDb
  readonly rules: readonly WriteRule[]
  readonly follows: readonly WriteFollow[]
  readonly remember: (entry: UndoEntry) => void
  readonly emit: (event: AppEvent) => void
}

/** The one way to write: what follows from it is written with it, the rules are asked, the log is written, and only what is on the disk is told. */
export const createWritePath = ({
  workspace: { db, log },
  workspace,
  rules,
  follows,
  remember,
  emit,
}: WritePathDeps): Pick<FeatureContext, 'write' | 'together'> => {
  /** What is to be told of the transaction in hand; `null` when each write is one of its own. */
  let untold: (() => void)[] | null = null

  return {
    write: (decided, note = remember) => {
      const following = follows.flatMap((follow) => follow(workspace, decided.writes))
      const change = following.length === 0 ? decided : { ...decided, writes: [...decided.writes, ...following] }
      const asked = { ...change, writes: loggedWrites(change) }
      for (const rule of rules) rule(workspace, asked)
      const commit = log.commit({ ...change, author: readMeta(db, 'member') })
      if (commit === null) return null
      const tell = (): void => {
        note({ intent: change.intent, commit })
        emit({ kind: 'changed', records: commit.records, savedAt: commit.at })
      }
      if (untold === null) tell()
      else untold.push(tell)
      return commit
    },
    together: (work) => {
      const around = untold
      const own: (() => void)[] = []
      untold = own
      const result = ((): ReturnType<typeof work> => {
        try {
          return written(db, () => db.transaction(work).immediate())
        } finally {
          untold = around
        }
      })()
      if (around === null) for (const tell of own) tell()
      else around.push(...own)
      return result
    },
  }
}
