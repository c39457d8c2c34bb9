import { renameSync, rmSync } from 'node:fs'
import { copyDatabase } from '#main/db/backup.ts'
import { isOfTheLog } from '#main/db/damage.ts'
import { readProof } from '#main/db/proof-state.ts'
import { backupFolder, type CopiesFolder, pruneUnlessDamaged } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { noteCopies, readCopies, seenBy } from '#main/kit/copies-state.ts'
import { runUntold } from '#main/kit/run-job.ts'
import type { BackupView } from '#shared/contract/exchanges/backups.ts'
import { type AppError, AppFailure } from '#shared/kernel/app-error.ts'
import { proveCopy } from './jobs.ts'
import { noteDamage } from './keep-proving.ts'
import { copyToSecond } from './second-folder.ts'

/**
 * A usual copy, or one that is asked and kept beside those of its day; here then in the second folder; what the second folder refuses is noted and does not stop the first.
 * @throws AppFailure as `copyDatabase`, or `backup-damaged`: a copy is proved only if its log is (AR-6); noted too
 */
export const makeUsualCopy = async (
  context: FeatureContext,
  kind: 'usual' | 'asked' = 'usual',
): Promise<BackupView> => {
  const { workspace, clock, emit } = context
  const folder = backupFolder(context.dataDir)
  const now = clock.now()
  // What is written while it is copied may be in it or not: only what was there before counts.
  const covered = seenBy(workspace)
  try {
    const { name, path } = folder.newPath(kind, now)
    await copyDatabase(workspace.db, path, async (draft) => {
      const damage = await runUntold(context, proveCopy, draft)
      if (damage.length === 0) return
      keepApart(folder, draft, now)
      noteCopies(workspace.db, { covered })
      // Its log alone was looked at: what else is known to be damaged is not found sound by it.
      noteDamage(context, [...damage, ...readProof(workspace.db).damage.filter((one) => !isOfTheLog(one))])
      throw ofADamagedWorkspace()
    })
    pruneUnlessDamaged(workspace.db, folder)
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

/** The last one alone: it is no way back, and holds what was written since. */
const keepApart = (folder: CopiesFolder, draft: string, now: Date): void => {
  for (const earlier of folder.list())
    if (earlier.kind === 'damaged') rmSync(folder.pathOf(earlier.name), { force: true })
  renameSync(draft, folder.newPath('damaged', now).path)
}

const ofADamagedWorkspace = (): AppFailure =>
  new AppFailure({
    code: 'backup-damaged',
    fact: 'La sauvegarde n’a pas été acceptée.',
    cause: 'L’espace lui-même est abîmé\u00a0: une copie en est gardée à part.',
    unchanged: 'Les sauvegardes faites jusque-là sont gardées.',
    next: 'Revenez à la dernière sauvegarde, et faites vérifier le disque.',
  })

const noteFailure = ({ workspace: { db }, clock }: FeatureContext, failure: AppError): void =>
  noteCopies(db, { failure, failingSince: readCopies(db).failingSince ?? clock.now().toISOString() })
