import { readMeta, writeMeta } from '#main/db/meta.ts'
import { firstHubsIn, rightsIn } from '#main/db/rights-of-log.ts'
import { makeGenesis } from '#main/keys/genesis.ts'
import { type PosteKeys, publicKeysOf, verifyingOf } from '#main/keys/poste-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { invitingHub } from '#main/kit/invitation.ts'
import { recoveryFile } from '../read/recovery-file.ts'
import { firstHubKeysGone } from './errors.ts'
import { firstCards, ownCards } from './statements.ts'

/**
 * Before other keys are made than those of the first hub of an espace of several: its grants would be nobody's any more.
 * @throws AppFailure `first-hub-keys`
 */
export const demandNotFirstOfSeveral = ({ workspace: { db } }: FeatureContext): void => {
  if (isFounder(db) && (rightsIn(db)?.granted.size ?? 0) > 0) throw firstHubKeysGone()
}

/**
 * Makes this poste one of the espace by its keys: where nobody invited it, the espace begins with it, and it is its first hub;
 * elsewhere, it vouches for what it writes from now on, and waits for a hub to hear its words.
 * Not for « Annuler »: the keys are made, and the others would not know them.
 */
export const present = async (context: FeatureContext, keys: PosteKeys): Promise<void> => {
  const { workspace, ids } = context
  const { db, log } = workspace
  const isAlone = (rightsIn(db)?.granted.size ?? 0) === 0
  const begins = isFounder(db) && isAlone && firstHubsIn(db).at(-1)?.poste !== verifyingOf(keys)
  const made = begins ? makeGenesis(await publicKeysOf(keys), readMeta(db, 'member') ?? '') : null
  if (made !== null) await recoveryFile(context).keep(made.recovery)
  // What was vouched for by other keys is not written under any more.
  const writer = rightsIn(db)?.posteOf(log.replica) ?? null
  if (made === null && writer !== null && writer !== verifyingOf(keys)) log.goOn(ids.seed())
  context.together(() => {
    if (made !== null) writeMeta(db, 'genesis', JSON.stringify(made.genesis))
    const again = made === null ? ownCards(workspace, keys) : firstCards(workspace, keys)
    if (again.length > 0) context.write({ intent: 'espace.start', writes: [], again }, () => undefined)
  })
}

const isFounder = (db: FeatureContext['workspace']['db']): boolean => invitingHub(db) === null
