import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { compareCopy, copyDatabase, readCopy } from '#main/db/backup.ts'
import { rows } from '#main/db/query.ts'
import type { BackupView, backupsContract, RestorePreview } from '#shared/contract/backups.ts'
import type { Handlers } from '#shared/contract/define.ts'
import { records } from '#shared/domain/records.ts'
import { backupFolder } from '../backup-folder.ts'
import type { FeatureContext } from '../context.ts'
import { otherEspace } from './errors.ts'

export const backupsHandlers = (context: FeatureContext): Handlers<typeof backupsContract> => {
  const { workspace, clock, dataDir } = context
  const folder = backupFolder(dataDir)

  const copy = async (kind: 'usual' | 'before'): Promise<BackupView> => {
    const { name, path } = folder.newPath(kind, clock.now())
    await copyDatabase(workspace.db, path)
    return folder.viewOf(name)
  }

  const preview = (name: string): RestorePreview => {
    const path = folder.pathOf(name)
    const contents = readCopy(path)
    const { lost, espace } = compareCopy(workspace.db, path)
    const [own] = rows(workspace.db, 'espace', (q) => q.orderBy('id').limit(1))
    if (own !== undefined && espace !== own.id) throw otherEspace()
    return { ...folder.viewOf(name), ...contents, lost }
  }

  return {
    list: () => folder.list(),
    make: async () => {
      const made = await copy('usual')
      folder.prune()
      return made
    },
    bring: async ({ content }) => {
      const { name, path } = folder.newPath('brought', clock.now())
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
      try {
        readCopy(path)
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
      return folder.viewOf(name)
    },
    export: async ({ name, job }) => {
      const bytes = await readFile(folder.pathOf(name))
      context.files.put(job, { name, type: 'application/vnd.sqlite3', bytes })
      return { name, bytes: bytes.length }
    },
    remove: async ({ name }) => {
      await rm(folder.pathOf(name))
      return null
    },
    preview: ({ name }) => preview(name),
    restore: async ({ name }) => {
      preview(name)
      const before = await copy('before')
      workspace.log.restore(folder.pathOf(name), context.ids.replica())
      context.undoStack.forget()
      context.emit({ kind: 'changed', records: Object.keys(records), savedAt: clock.now().toISOString() })
      return { before }
    },
  }
}
