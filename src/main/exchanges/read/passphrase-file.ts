import { join } from 'node:path'
import type { FeatureContext } from '#main/kit/context.ts'
import { secretFile } from './secret-file.ts'

/** The passphrase that closes the copies of the second folder. */
export const passphraseFile = ({ dataDir, secrets }: Pick<FeatureContext, 'dataDir' | 'secrets'>) =>
  secretFile(join(dataDir, 'sauvegardes.key'), secrets)
