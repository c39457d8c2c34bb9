import { compareCopy, copyDatabase, readCopy } from '#main/db/backup.ts'
import type { Damage } from '#main/db/damage.ts'
import { openDatabase } from '#main/db/open.ts'
import { readProof } from '#main/db/proof-state.ts'
import { writerOfTx } from '#main/db/writers.ts'
import { backupFolder } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { runUntold } from '#main/kit/run-job.ts'
import { signedName } from '#main/kit/signed-name.ts'
import { aboutOf } from '#main/kit/subject.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import type { BackupView, RestorePreview } from '#shared/contract/exchanges/backups.ts'
import type { AppFailure } from '#shared/kernel/app-error.ts'
import { records } from '#shared/records/records.ts'
import { vouchHere } from '../espace/vouch-here.ts'
import { damageWords } from '../read/told-damage.ts'
import { notProved, otherEspace } from './errors.ts'
import { proveCopy } from './jobs.ts'
import { noteDamage } from './keep-proving.ts'
import { withWorkingCopy } from './working-copy.ts'

/** Lost actions told one by one. */
const told = 8

/** What putting a copy back would do. @throws AppFailure `backup-other-espace`, or as `withWorkingCopy` */
export const previewRestore = (context: FeatureContext, name: string): Promise<RestorePreview> =>
  withWorkingCopy(context, name, async (file) => {
    const { db } = context.workspace
    const { lost, latestLost } = compared(context, file)
    return {
      ...backupFolder(context.dataDir).viewOf(name),
      ...readCopy(file),
      lost,
      lostActions: latestLost.map(({ at, intent, replica, first }) => ({
        at,
        intent,
        author: signedName(db, writerOfTx(db, replica, first)) ?? '',
        ...aboutOf(db, replica, first),
      })),
      damage: toldOf(file, await runUntold(context, proveCopy, file))?.error ?? null,
    }
  })

/**
 * Puts a copy back, once it is proved (AR-6), after a copy of what is there. @param damaged it may be damaged: one knows
 * @throws AppFailure `backup-not-proved`, `backup-other-espace`, or as `withWorkingCopy`: nothing has changed
 */
export const restore = async (context: FeatureContext, name: string, damaged: boolean): Promise<BackupView> => {
  const { workspace } = context
  const before = await withWorkingCopy(context, name, async (file) => {
    compared(context, file)
    const damage = await runUntold(context, proveCopy, file)
    const refusal = damaged ? null : toldOf(file, damage)
    if (refusal !== null) throw refusal
    const before = await copyBefore(context)
    workspace.log.restore(file, context.ids.seed())
    // What the disk made of the file is not mended by writing in it: it is told until a look finds it sound.
    const left = readProof(workspace.db).damage.filter(({ kind }) => kind === 'file')
    noteDamage(context, [...damage, ...left])
    return before
  })
  await vouchHere(context)
  context.undoStack.forget()
  context.emit({ kind: 'changed', records: Object.keys(records), savedAt: context.clock.now().toISOString() })
  return before
}

/** @throws AppFailure `backup-other-espace` */
const compared = ({ workspace: { db } }: FeatureContext, file: string): ReturnType<typeof compareCopy> => {
  const found = compareCopy(db, file, told)
  const own = loadEspace(db)
  if (own !== null && found.espace !== own.id) throw otherEspace()
  return found
}

/** Damage of a copy, by what its own tables call it; `null` for none. */
const toldOf = (file: string, damage: readonly Damage[]): AppFailure | null => {
  if (damage.length === 0) return null
  const db = openDatabase(file)
  try {
    return notProved(damageWords(db, damage))
  } finally {
    db.close()
  }
}

const copyBefore = async ({ workspace, clock, dataDir }: FeatureContext): Promise<BackupView> => {
  const folder = backupFolder(dataDir)
  const { name, path } = folder.newPath('before', clock.now())
  await copyDatabase(workspace.db, path)
  return folder.viewOf(name)
}
