import { copyDatabase } from '#main/db/backup.ts'
import { readMeta } from '#main/db/meta.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { backupFolder, pruneUnlessDamaged } from './backup-folder.ts'
import type { FeatureContext } from './context.ts'

/**
 * A copy of the workspace before much is changed at once, the last three being kept (BU-6, R6). The one to try things in
 * holds nothing to lose, and is filled by imports.
 * @throws AppFailure `snapshot-failed`: without its copy, the import is not to be done
 */
export const snapshotBefore = (context: FeatureContext): Promise<void> => snapshot(context, 'import')

/** Between two copies made before what is applied without asking, in milliseconds. */
const apart = 60 * 60_000

/**
 * The same before a bundle that is applied without asking. They come many in a minute, and three copies of that minute would
 * be no way back: none is made within an hour of the last, which stands before all that came since. What a person imported
 * meanwhile is worth another.
 * @throws AppFailure as `snapshotBefore`
 */
export const snapshotBeforeUnasked = async (context: FeatureContext): Promise<void> => {
  const last = backupFolder(context.dataDir).lastOf('automatic', 'import')
  const age = last === null ? Number.NaN : context.clock.now().getTime() - last.at.getTime()
  // A clock that was set back makes a copy too many, never one too few.
  const stands = last?.kind === 'automatic' && age >= 0 && age < apart
  if (!stands) await snapshot(context, 'automatic')
}

const snapshot = async ({ workspace, dataDir, clock }: FeatureContext, kind: 'import' | 'automatic'): Promise<void> => {
  if (readMeta(workspace.db, 'demo') !== null) return
  const folder = backupFolder(dataDir)
  try {
    await copyDatabase(workspace.db, folder.newPath(kind, clock.now()).path)
  } catch (error) {
    throw error instanceof AppFailure ? withoutItsCopy(error) : error
  }
  pruneUnlessDamaged(workspace.db, folder)
}

const withoutItsCopy = ({ error: { cause, next } }: AppFailure): AppFailure =>
  new AppFailure({
    code: 'snapshot-failed',
    fact: 'L’import n’a pas été fait.',
    cause: `La copie de précaution qui le précède n’a pas pu être écrite. ${cause}`,
    unchanged: 'Vos données n’ont pas changé.',
    next,
  })
