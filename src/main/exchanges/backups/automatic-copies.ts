import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readMeta } from '#main/db/meta.ts'
import { rows } from '#main/db/query.ts'
import { backupFolder } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { readCopies, seenBy } from '#main/kit/copies-state.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { clearFiles } from '../erasures/clear-files.ts'
import { makeUsualCopy } from './make-copy.ts'
import { copyToSecond } from './second-folder.ts'
import { workingMark } from './working-copy.ts'

const minute = 60_000
/** After the opening, so that it is not slowed down. */
const firstLook = minute / 2
const everyLook = 10 * minute
/** Between two copies of a workspace that changes all day. */
const betweenCopies = 4 * 60 * minute

/** Makes copies by itself while a window is open, and a last one when it closes. */
export interface CopyKeeper {
  /** What a timer does: a copy when one is due, else what the second folder lacks; and what is erased goes from the earlier ones. */
  look(): Promise<void>
  /** Waits for the copy under way, and makes the last one. */
  close(): Promise<void>
}

export const keepCopies = (context: FeatureContext, onBug: (error: unknown) => void): CopyKeeper => {
  let last: Promise<void> = Promise.resolve()
  /** One at a time. A failure someone can meet is noted where it is met, and shown. */
  const inTurn = (work: () => Promise<unknown>): Promise<void> => {
    last = last.then(work).then(
      () => undefined,
      (error) => (error instanceof AppFailure ? undefined : onBug(error)),
    )
    return last
  }
  const look = () =>
    inTurn(async () => {
      await (isDue(context) ? makeUsualCopy(context) : copyToSecond(context))
      await clearFiles(context)
    })
  const timers = [setTimeout(look, firstLook), setInterval(look, everyLook)]
  // They keep no program alive.
  for (const timer of timers) timer.unref()
  tidy(context.dataDir)
  return {
    look,
    close: () => {
      for (const timer of timers) clearInterval(timer)
      return inTurn(async () => {
        if (hasSomethingNew(context)) await makeUsualCopy(context)
      })
    },
  }
}

const isDue = (context: FeatureContext): boolean => {
  const { lastAt, failure } = readCopies(context.workspace.db)
  const age = lastAt === null ? Number.POSITIVE_INFINITY : context.clock.now().getTime() - Date.parse(lastAt)
  return hasSomethingNew(context) && (failure !== null || age >= betweenCopies)
}

/** Something that is not in the last copy. The workspace to try things in holds nothing to lose. */
const hasSomethingNew = ({ workspace }: FeatureContext): boolean =>
  readMeta(workspace.db, 'demo') === null &&
  rows(workspace.db, 'espace', (q) => q.limit(1)).length > 0 &&
  readCopies(workspace.db).covered !== seenBy(workspace)

/** What a power cut left of copies under way; one that is an hour old is nobody’s. */
const tidy = (dataDir: string): void => {
  const { folder } = backupFolder(dataDir)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const isLeft = name.endsWith('.part') || name.startsWith(workingMark)
    if (isLeft && Date.now() - statSync(path).mtimeMs > 60 * minute) rmSync(path, { recursive: true, force: true })
  }
}
