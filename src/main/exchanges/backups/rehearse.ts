import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { check, digest } from '#main/db/check.ts'
import { openWorkspaceDb, type WorkspaceDb } from '#main/db/workspace-db.ts'
import { backupFolder } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { noteCopies } from '#main/kit/copies-state.ts'
import type { Rehearsal } from '#shared/contract/exchanges/backups.ts'
import { withWorkingCopy } from './working-copy.ts'

/**
 * Puts a copy back into an empty folder, as after the loss of this computer, proves what came (`check`), and compares its
 * tables with those of the copy. When it was last proved is remembered. @throws AppFailure as `withWorkingCopy`
 */
export const rehearse = async (context: FeatureContext, name: string): Promise<Rehearsal> => {
  const { workspace, clock, ids, dataDir } = context
  const { madeAt } = backupFolder(dataDir).viewOf(name)
  const rehearsal = await withWorkingCopy(context, name, (file, folder) => {
    const expected = opened(dirname(file), context, ({ db }) => digest(db))
    const empty = join(folder, 'vide')
    mkdirSync(empty)
    return opened(empty, context, ({ db, names, projection, log }) => {
      log.restore(file, ids.seed())
      const report = check(db, names, projection)
      const problems = report.problems.length + (report.digest === expected ? 0 : 1)
      return { at: clock.now().toISOString(), madeAt, transactions: report.transactions, problems }
    })
  })
  noteCopies(workspace.db, { rehearsal })
  context.emit({ kind: 'copied' })
  return rehearsal
}

const opened = <T>(folder: string, context: FeatureContext, work: (workspace: WorkspaceDb) => T): T => {
  const workspace = openWorkspaceDb(folder, context)
  try {
    return work(workspace)
  } finally {
    workspace.close()
  }
}
