import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { makeOwnFolder, ownFileMode } from '#main/files/own-files.ts'
import { writeFile } from '#main/files/write-file.ts'
import { backupFolder, copiesIn, isOrdinary, pruneUnlessDamaged } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { type CopiesState, noteCopies, readCopies } from '#main/kit/copies-state.ts'
import { runUntold } from '#main/kit/run-job.ts'
import { type AppError, AppFailure } from '#shared/kernel/app-error.ts'
import { keptPassphrase } from '../read/passphrase-file.ts'
import { sealCopy } from './jobs.ts'

type Second = NonNullable<CopiesState['second']>

/**
 * Puts the last usual copy in the second folder when it is not there yet. A drive that is away, full or locked is noted,
 * and tried again later: the copy of this computer stands.
 */
export const copyToSecond = async (context: FeatureContext): Promise<void> => {
  const { workspace, dataDir, clock } = context
  const { second } = readCopies(workspace.db)
  const copies = backupFolder(dataDir)
  const latest = copies.list().find(({ kind }) => isOrdinary(kind))
  if (second === null || latest === undefined) return
  if (second.last === latest.name && second.failure === null && (await isThere(second))) return
  try {
    const folder = join(second.folder, second.own)
    // Where drives are mounted, one that is away may leave an empty folder: nothing is to be written in its place.
    if (second.lastAt === null) makeOwnFolder(folder)
    else await stat(folder)
    const bytes = await readFile(join(copies.folder, latest.name))
    const name = second.isEncrypted ? `${latest.name}.age` : latest.name
    await writeFile(join(folder, name), second.isEncrypted ? await sealed(context, bytes) : bytes, ownFileMode)
    pruneUnlessDamaged(workspace.db, copiesIn(folder))
    noteCopies(workspace.db, {
      second: { ...second, last: latest.name, lastAt: clock.now().toISOString(), failure: null },
    })
  } catch (error) {
    noteCopies(workspace.db, { second: { ...second, failure: refusal(error, second.folder) } })
  }
}

const isThere = ({ folder, own, last, isEncrypted }: Second): Promise<boolean> =>
  stat(join(folder, own, `${last}${isEncrypted ? '.age' : ''}`)).then(
    () => true,
    () => false,
  )

const sealed = async (context: FeatureContext, bytes: Uint8Array): Promise<Uint8Array> => {
  const passphrase = await keptPassphrase(context)
  if (passphrase === null) throw new AppFailure(passphraseLost)
  return runUntold(context, sealCopy, { bytes, passphrase })
}

const notCopied = {
  fact: 'La copie sur le second disque n’a pas été faite.',
  unchanged: 'Vos données et la sauvegarde de cet ordinateur sont intactes.',
}

const passphraseLost: AppError = {
  code: 'second-passphrase',
  ...notCopied,
  cause: 'La phrase de passe n’est plus lisible sur cet ordinateur.',
  next: 'Donnez-la de nouveau\u00a0: les copies suivantes seront chiffrées avec elle.',
}

/** What kept the copy away, in French. A bug is no refusal, and is thrown on. */
const refusal = (error: unknown, folder: string): AppError => {
  if (error instanceof AppFailure) return { ...error.error, ...notCopied }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') throw error
  return /^(ENOENT|ENOTDIR|ENODEV|ENXIO|EHOSTDOWN|EHOSTUNREACH|ENOTCONN|ETIMEDOUT)$/.test(code)
    ? away(folder)
    : unwritable(code)
}

const away = (folder: string): AppError => ({
  code: 'second-away',
  ...notCopied,
  cause: `Le dossier «\u00a0${folder}\u00a0» n’est pas là.`,
  next: 'Rebranchez le disque\u00a0: la copie se fera d’elle-même.',
})

const unwritable = (code: string): AppError => ({
  code: 'second-unwritable',
  ...notCopied,
  cause: `Le dossier n’accepte pas l’écriture (${code}).`,
  next: 'Choisissez un autre dossier, ou demandez le droit d’y écrire.',
})
