import { readMeta } from '#main/db/meta.ts'
import { espaceName, firstHubsIn, readGenesis, rightsIn } from '#main/db/rights-of-log.ts'
import { publicKeysOf, verifyingOf } from '#main/keys/poste-keys.ts'
import { seedOfWords } from '#main/keys/recovery-words.ts'
import { rootSignedBy } from '#main/keys/roots.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import { signingKeyOf, verifyingKeyOf } from '#main/keys/signature.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { notStarted } from '../exchange-errors.ts'
import { keysPlace, newKeys, readKeys } from '../read/keys-file.ts'
import { recoveryOfAnother, recoveryUnread } from './errors.ts'
import { ownCards, seenOf } from './statements.ts'

/**
 * Makes this poste the first hub, by the words of the sheet of recovery (ME-7): what the one before ruled up to what is seen
 * of it stands. @throws AppFailure `espace-not-started`, `recovery-unread`, `recovery-other`
 */
export const takeOver = async (context: FeatureContext, words: string): Promise<void> => {
  const { workspace, dataDir, secrets, ids } = context
  const { db, log } = workspace
  const [genesis, espace, member] = [readGenesis(db), espaceName(db), readMeta(db, 'member')]
  if (genesis === null || espace === null || member === null) throw notStarted()
  const seed = seedOfWords(words)
  if (seed === null) throw recoveryUnread()
  if (verifyingKeyOf(signingKeyOf(seed)) !== genesis.recovery) throw recoveryOfAnother()
  const closed = (await keysPlace(dataDir, secrets)) === 'closed'
  const kept = closed ? null : await readKeys(dataDir, secrets)
  const keys = kept ?? (await newKeys(dataDir, secrets))
  const writer = rightsIn(db)?.posteOf(log.replica) ?? null
  if (writer !== null && writer !== verifyingOf(keys)) log.goOn(ids.seed())
  const former = firstHubsIn(db)
  const root = rootSignedBy(seed, espace, {
    n: (former.at(-1)?.root?.n ?? 0) + 1,
    ...(await publicKeysOf(keys)),
    member,
    from: Object.assign({}, ...former.map(({ poste }) => seenOf(workspace, poste))),
  })
  const again = [...ownCards(workspace, keys), { record: 'root', id: rowNamed(root.signature), values: { root } }]
  context.write({ intent: 'espace.takeOver', writes: [], again }, () => undefined)
}
