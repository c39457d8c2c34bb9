import { readFile, rename, rm } from 'node:fs/promises'
import { isAge } from '#main/bundle/age-mark.ts'
import { compareCopy, copyDatabase, readCopy } from '#main/db/backup.ts'
import { readProof } from '#main/db/proof-state.ts'
import { rows } from '#main/db/query.ts'
import { makeOwnFolder, ownFileMode } from '#main/files/own-files.ts'
import { writeFile } from '#main/files/write-file.ts'
import { backupFolder, pruneUnlessDamaged } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { readCopies, seenBy } from '#main/kit/copies-state.ts'
import { runUntold } from '#main/kit/run-job.ts'
import { subjectOf } from '#main/kit/subject.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { BackupView, backupsContract, RestorePreview, SecondFolder } from '#shared/contract/exchanges/backups.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { records } from '#shared/records/records.ts'
import { closedBy, keptPassphrase } from '../read/passphrase-file.ts'
import { toldDamage } from '../read/told-damage.ts'
import { encrypted, otherEspace } from './errors.ts'
import { openCopy, proveCopy, sealCopy } from './jobs.ts'
import { noteDamage } from './keep-proving.ts'
import { keepSecond } from './keep-second.ts'
import { makeUsualCopy } from './make-copy.ts'
import { rehearse } from './rehearse.ts'
import { copyToSecond } from './second-folder.ts'
import { withWorkingCopy } from './working-copy.ts'

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

  const copyBefore = async (): Promise<BackupView> => {
    const { name, path } = folder.newPath('before', clock.now())
    await copyDatabase(workspace.db, path)
    return folder.viewOf(name)
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
    make: () => makeUsualCopy(context),
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
    restore: async ({ name }) => {
      await previewRestore(context, name)
      const before = await copyBefore()
      await withWorkingCopy(context, name, async (file) => {
        const damage = await runUntold(context, proveCopy, file)
        workspace.log.restore(file, context.ids.replica())
        // What the disk made of the file is not mended by writing in it: it is told until a look finds it sound.
        const left = readProof(workspace.db).damage.filter(({ kind }) => kind === 'file')
        noteDamage(context, [...damage, ...left])
      })
      context.undoStack.forget()
      context.emit({ kind: 'changed', records: Object.keys(records), savedAt: clock.now().toISOString() })
      return { before }
    },
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

/** Lost actions told one by one. */
const told = 8

/** What putting a copy back would do. @throws AppFailure `backup-other-espace`, or as `withWorkingCopy` */
const previewRestore = (context: FeatureContext, name: string): Promise<RestorePreview> =>
  withWorkingCopy(context, name, (file) => {
    const { db } = context.workspace
    const { lost, latestLost, espace } = compareCopy(db, file, told)
    const [own] = rows(db, 'espace', (q) => q.orderBy('id').limit(1))
    if (own !== undefined && espace !== own.id) throw otherEspace()
    return {
      ...backupFolder(context.dataDir).viewOf(name),
      ...readCopy(file),
      lost,
      lostActions: latestLost.map(({ at, intent, author, replica, first }) => ({
        at,
        intent,
        author: author ?? '',
        subject: subjectOf(db, replica, first),
      })),
    }
  })
