import { readFile, rename, rm } from 'node:fs/promises'
import { isAge } from '#main/bundle/age-mark.ts'
import { readCopy } from '#main/db/backup.ts'
import { readProof } from '#main/db/proof-state.ts'
import { makeOwnFolder, ownFileMode } from '#main/files/own-files.ts'
import { writeFile } from '#main/files/write-file.ts'
import { backupFolder, pruneUnlessDamaged } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { readCopies, seenBy } from '#main/kit/copies-state.ts'
import { runUntold } from '#main/kit/run-job.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { backupsContract, SecondFolder } from '#shared/contract/exchanges/backups.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { closedBy, keptPassphrase } from '../read/passphrase-file.ts'
import { toldDamage } from '../read/told-damage.ts'
import { encrypted } from './errors.ts'
import { openCopy, sealCopy } from './jobs.ts'
import { keepSecond } from './keep-second.ts'
import { makeUsualCopy } from './make-copy.ts'
import { rehearse } from './rehearse.ts'
import { previewRestore, restore } from './restore.ts'
import { copyToSecond } from './second-folder.ts'

export const backupsHandlers = (context: FeatureContext): Handlers<typeof backupsContract> => {
  const { workspace, clock, dataDir } = context
  const folder = backupFolder(dataDir)

  const second = (): SecondFolder | null => {
    const kept = readCopies(workspace.db).second
    if (kept === null) return null
    return { folder: kept.folder, isEncrypted: kept.isEncrypted, lastAt: kept.lastAt, failure: kept.failure }
  }

  const opened = async (content: Uint8Array, passphrase: string | null): Promise<Uint8Array> => {
    if (!isAge(content)) return content
    // One that this poste closed opens here without being asked.
    const tried = passphrase ?? (await keptPassphrase(context))
    if (tried === null) throw encrypted()
    const read = await runUntold(context, openCopy, { bytes: content, passphrase: tried })
    if (read.ok) return read.value
    throw passphrase === null && read.error.code === 'backup-passphrase' ? encrypted() : new AppFailure(read.error)
  }

  return {
    list: () => folder.list(),
    overview: () => {
      const { lastAt, covered, failure, rehearsal } = readCopies(workspace.db)
      const proof = readProof(workspace.db)
      const isUpToDate = covered === seenBy(workspace) && failure?.code !== 'backup-damaged'
      return {
        copies: folder.list(),
        lastAt,
        isUpToDate,
        failure: toldDamage(context) ?? failure,
        second: second(),
        rehearsal,
        proof: { at: proof.at, remade: proof.remade },
        folder: folder.folder,
      }
    },
    last: () => {
      const { lastAt, failure } = readCopies(workspace.db)
      const damaged = readProof(workspace.db).damage.length > 0
      return { at: lastAt, failing: (failure ?? second()?.failure ?? null) !== null, damaged }
    },
    make: ({ asked }) => makeUsualCopy(context, asked ? 'asked' : 'usual'),
    bring: async ({ content, passphrase }) => {
      const bytes = await opened(content, passphrase)
      const { name, path } = folder.newPath('brought', clock.now())
      const draft = `${path}.part`
      makeOwnFolder(folder.folder)
      try {
        await writeFile(draft, bytes, ownFileMode)
        readCopy(draft)
        await rename(draft, path)
      } finally {
        await rm(draft, { force: true })
      }
      pruneUnlessDamaged(workspace.db, folder)
      return folder.viewOf(name)
    },
    export: async ({ name, job, ...closing }) => {
      const plain = await readFile(folder.pathOf(name))
      const passphrase = await closedBy(context, closing)
      const bytes = passphrase === null ? plain : await runUntold(context, sealCopy, { bytes: plain, passphrase }, job)
      return passphrase === null
        ? { name, type: 'application/vnd.sqlite3', bytes }
        : { name: `${name}.age`, type: 'application/octet-stream', bytes }
    },
    remove: async ({ name }) => {
      await rm(folder.pathOf(name))
      return null
    },
    preview: ({ name }) => previewRestore(context, name),
    restore: async ({ name, damaged }) => ({ before: await restore(context, name, damaged) }),
    rehearse: ({ name }) => rehearse(context, name),
    keepSecond: async (wish) => {
      await keepSecond(context, wish)
      return second()
    },
    catchUp: async () => {
      await copyToSecond(context)
      return second()
    },
  }
}
