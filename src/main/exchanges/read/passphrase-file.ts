import { join } from 'node:path'
import type { FeatureContext } from '#main/kit/context.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { secretFile } from './secret-file.ts'

/** What closes a copy that leaves this computer, as it is asked. */
interface Closing {
  readonly passphrase: string | null
  readonly clear: boolean
}

/**
 * The passphrase of a copy that leaves: the one that is given, else the one that closes those of the second folder; `null` for
 * a copy that is asked clear. @throws AppFailure `backup-encrypted`: a copy that nobody could open would be none
 */
export const closedBy = async (context: Secrets, { passphrase, clear }: Closing): Promise<string | null> => {
  const closed = passphrase ?? (clear ? null : await keptPassphrase(context))
  if (closed === null && !clear) throw unclosed()
  return closed
}

/** The one that closes the copies of the second folder, when it is here. */
export const keptPassphrase = async (context: Secrets): Promise<string | null> => {
  const found = await passphraseFile(context).read()
  return 'secret' in found ? found.secret : null
}

type Secrets = Pick<FeatureContext, 'dataDir' | 'secrets'>

/** The passphrase that closes the copies of the second folder. */
export const passphraseFile = ({ dataDir, secrets }: Secrets) => secretFile(join(dataDir, 'sauvegardes.key'), secrets)

const unclosed = (): AppFailure =>
  new AppFailure({
    code: 'backup-encrypted',
    fact: 'La copie n’a pas été faite.',
    cause: 'Hors de cet ordinateur elle est chiffrée, et aucune phrase de passe n’a été donnée.',
    unchanged: 'Aucune copie n’a quitté cet ordinateur.',
    next: 'Donnez une phrase de passe (dans une commande\u00a0: CONCERTO_PASSPHRASE), ou demandez expressément une copie en clair (--clear).',
  })
