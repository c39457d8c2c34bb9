import { copyDatabase } from '#main/db/backup.ts'
import { readMeta } from '#main/db/meta.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { backupFolder } from './backup-folder.ts'
import type { FeatureContext } from './context.ts'

/**
 * A copy of the workspace before much is changed at once, the last three being kept (BU-6, R6). The one to try things in
 * holds nothing to lose, and is filled by imports.
 * @throws AppFailure `snapshot-failed`: without its copy, the import is not to be done
 */
export const snapshotBefore = async ({ workspace, dataDir, clock }: FeatureContext): Promise<void> => {
  if (readMeta(workspace.db, 'demo') !== null) return
  const folder = backupFolder(dataDir)
  try {
    await copyDatabase(workspace.db, folder.newPath('import', clock.now()).path)
  } catch (error) {
    throw error instanceof AppFailure ? withoutItsCopy(error) : error
  }
  folder.prune()
}

const withoutItsCopy = ({ error: { cause, next } }: AppFailure): AppFailure =>
  new AppFailure({
    code: 'snapshot-failed',
    fact: 'L’import n’a pas été fait.',
    cause: `La copie de précaution qui le précède n’a pas pu être écrite. ${cause}`,
    unchanged: 'Vos données n’ont pas changé.',
    next,
  })
