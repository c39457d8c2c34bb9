import { copyDatabase } from '#main/db/backup.ts'
import { backupFolder } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { noteCopies, readCopies, seenBy } from '#main/kit/copies-state.ts'
import type { BackupView } from '#shared/contract/exchanges/backups.ts'
import { type AppError, AppFailure } from '#shared/kernel/app-error.ts'
import { copyToSecond } from './second-folder.ts'

/**
 * A usual copy, here then in the second folder; what the second folder refuses is noted and does not stop the first.
 * @throws AppFailure as `copyDatabase`, noted too
 */
export const makeUsualCopy = async (context: FeatureContext): Promise<BackupView> => {
  const { workspace, clock, emit } = context
  const folder = backupFolder(context.dataDir)
  const now = clock.now()
  // What is written while it is copied may be in it or not: only what was there before counts.
  const covered = seenBy(workspace)
  try {
    const { name, path } = folder.newPath('usual', now)
    await copyDatabase(workspace.db, path)
    folder.prune()
    noteCopies(workspace.db, { lastAt: now.toISOString(), covered, failure: null, failingSince: null })
    await copyToSecond(context)
    return folder.viewOf(name)
  } catch (error) {
    if (error instanceof AppFailure) noteFailure(context, error.error)
    throw error
  } finally {
    emit({ kind: 'copied' })
  }
}

const noteFailure = ({ workspace: { db }, clock }: FeatureContext, failure: AppError): void =>
  noteCopies(db, { failure, failingSince: readCopies(db).failingSince ?? clock.now().toISOString() })
