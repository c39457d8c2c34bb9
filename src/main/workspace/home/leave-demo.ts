import { rmSync } from 'node:fs'
import { readMeta } from '#main/db/meta.ts'
import { forgetKeys } from '#main/exchanges/read/keys-file.ts'
import { passphraseFile } from '#main/exchanges/read/passphrase-file.ts'
import { quarantine } from '#main/exchanges/read/quarantine.ts'
import { backupFolder } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { records } from '#shared/records/records.ts'
import { notTheDemo } from './errors.ts'

/**
 * Empties the workspace of the demo for good, with its copies, its keys and the bundles that came: nobody is to be met again.
 * Files first: cut half-way, it is still the demo, and can be left again.
 * @throws AppFailure `not-the-demo`, `disk-full`, `disk-failed`
 */
export const leaveDemo = (context: FeatureContext): null => {
  const { workspace, dataDir, ids, clock, undoStack, emit } = context
  if (readMeta(workspace.db, 'demo') === null) throw notTheDemo()
  rmSync(backupFolder(dataDir).folder, { recursive: true, force: true })
  passphraseFile(context).forget()
  quarantine(dataDir).clear()
  forgetKeys(dataDir)
  workspace.log.startOver(ids.replica())
  undoStack.forget()
  emit({ kind: 'changed', records: Object.keys(records), savedAt: clock.now().toISOString() })
  return null
}
