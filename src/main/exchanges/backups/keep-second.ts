import { access, constants, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { readMeta } from '#main/db/meta.ts'
import { row } from '#main/db/query.ts'
import { ownFile } from '#main/db/write-guards.ts'
import { makeOwnFolder } from '#main/files/own-files.ts'
import { backupFolder, isOrdinary } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { keepSecondFolder } from '#main/kit/copies-state.ts'
import { safeName } from '#main/kit/safe-name.ts'
import { closedBy, passphraseFile } from '../read/passphrase-file.ts'
import { noSuchFolder, sameFolder } from './errors.ts'
import { makeUsualCopy } from './make-copy.ts'
import { copyToSecond } from './second-folder.ts'

interface Wish {
  readonly folder: string | null
  readonly passphrase: string | null
  readonly clear: boolean
}

/** Where copies go too from now on; the first one goes at once. @throws AppFailure `second-away`, `second-same`, `backup-encrypted` */
export const keepSecond = async (context: FeatureContext, { folder, ...closing }: Wish): Promise<void> => {
  const { workspace, dataDir } = context
  const secret = passphraseFile(context)
  const passphrase = folder === null ? null : await closedBy(context, closing)
  const second = folder === null ? null : await secondIn(context, resolve(folder), passphrase !== null)
  // Another that holds the folder has its own passphrase there.
  ownFile.demand(workspace.db)
  if (second === null || passphrase === null) secret.forget()
  else await secret.keep(passphrase)
  keepSecondFolder(workspace.db, second)
  if (second === null) return
  const hasCopy = backupFolder(dataDir)
    .list()
    .some(({ kind }) => isOrdinary(kind))
  if (hasCopy) await copyToSecond(context)
  else await makeUsualCopy(context)
}

const secondIn = async (context: FeatureContext, folder: string, isEncrypted: boolean) => {
  const here = resolve(context.dataDir)
  if (folder === here || folder.startsWith(`${here}${sep}`)) throw sameFolder()
  const own = ownName(context)
  try {
    if (!(await stat(folder)).isDirectory()) throw noSuchFolder(folder)
    makeOwnFolder(join(folder, own))
    await access(join(folder, own), constants.W_OK)
  } catch {
    throw noSuchFolder(folder)
  }
  return { folder, own, isEncrypted, last: null, lastAt: null, failure: null }
}

/** « concerto-ouest-3f2a », « concerto-departement-3f2a »: whose copies these are, on a drive that several postes share. */
const ownName = ({ workspace: { db, log } }: FeatureContext): string => {
  const member = row(db, 'member', readMeta(db, 'member'))
  const sector = row(db, 'sector', member?.sector ?? null)?.name ?? 'departement'
  return `concerto-${safeName(sector).toLowerCase()}-${log.replica.replaceAll('-', '').slice(-4)}`
}
