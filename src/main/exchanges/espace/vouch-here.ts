import { rightsIn } from '#main/db/rights-of-log.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { readKeys } from '../read/keys-file.ts'
import { ownCards } from './statements.ts'

/**
 * Where a folder was put back or copied, it writes under a new name: the keys of the poste vouch for it, if they are there and
 * open here (AH-8, AH-11). Until then it is nobody's, and counts here alone. One who left vouches too: the log then refuses
 * what would be shown to nobody.
 */
export const vouchHere = async (context: FeatureContext): Promise<void> => {
  const { workspace, dataDir, secrets, isReadOnly } = context
  const rights = rightsIn(workspace.db)
  if (isReadOnly || rights === null || rights.posteOf(workspace.log.replica) !== null) return
  const keys = await readKeys(dataDir, secrets).catch((error: unknown) => {
    if (error instanceof AppFailure) return null
    throw error
  })
  if (keys === null) return
  context.write({ intent: 'espace.start', writes: [], again: ownCards(workspace, keys) }, () => undefined)
}
