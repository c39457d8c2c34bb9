import { countContested } from '#main/db/conflict.ts'
import { noteExchange, noteKnown } from '#main/db/exchanges.ts'
import { readMeta } from '#main/db/meta.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { knownPostes } from '#main/kit/postes.ts'
import { snapshotBefore, snapshotBeforeUnasked } from '#main/kit/snapshot-before.ts'
import type { AppliedBundle } from '#shared/contract/exchanges/bundles.ts'
import type { SettledPoint } from '#shared/contract/exchanges/conflicts.ts'
import { settlePoint } from '../conflicts/settle-point.ts'
import { areWordsOf } from '../espace/spoken-words.ts'
import { otherFingerprint, unknownSender, withoutPoste } from '../exchange-errors.ts'
import { bringsNothing } from './brings-nothing.ts'
import { keepDecided } from './decided-points.ts'
import type { ReceivedBundle } from './received-bundles.ts'
import { senderOf } from './sender-of.ts'

interface Decided {
  /** The six words of an unknown sender, as they were heard. */
  readonly trust: string | null
  /** Points settled before they are there: they are with what brings them, or neither is. */
  readonly choices: readonly SettledPoint[]
  /** Nobody asked for it: it came by the shared folder, and was settled so. */
  readonly unasked?: boolean
}

/**
 * Takes in what a bundle brings, notes it, accepts its sender when the six words were right, settles what was chosen: all
 * of it or nothing.
 * @throws AppFailure `bundle-unknown-sender`, `bundle-fingerprint`, `bundle-without-poste`, `conflict-gone`,
 * `conflict-value`, `snapshot-failed`, or as `log.receive`
 */
export const applyBundle = async (
  context: FeatureContext,
  bundle: ReceivedBundle,
  { trust, choices, unasked = false }: Decided,
): Promise<AppliedBundle> => {
  const { file, hash, opened } = bundle
  const { db, log } = context.workspace
  const sender = await senderOf(context, bundle)
  const isTrusted = sender.status === 'known' || sender.status === 'own'
  if (!isTrusted) demandWords(sender.fingerprint, trust)
  const already = bringsNothing(context, bundle)
  if (!already) await (unasked ? snapshotBeforeUnasked : snapshotBefore)(context)
  const before = countContested(db)
  const at = context.clock.now().toISOString()
  const received = context.together(() => {
    const result = log.receive(opened.txs())
    const { verifying, replica } = opened.manifest.sender
    noteKnown(db, verifying, { replica, vector: opened.manifest.until, at })
    noteExchange(db, {
      direction: 'received',
      at,
      file,
      hash,
      sender: verifying,
      recipients: opened.manifest.recipients,
      transactions: result.applied,
      operations: result.operations,
      contents: result.contents,
    })
    if (!isTrusted) accept(context, verifying)
    for (const choice of choices) context.write(settlePoint(context.workspace, choice))
    keepDecided(db, hash, [])
    return result
  })
  context.emit({ kind: 'changed', records: [...new Set(received.rows.map(({ record }) => record))], savedAt: at })
  return {
    transactions: received.applied,
    toSettle: Math.max(0, countContested(db) - before),
    waiting: received.waiting,
    already,
  }
}

const demandWords = (fingerprint: string, heard: string | null): void => {
  if (heard === null) throw unknownSender(fingerprint)
  if (!areWordsOf(fingerprint, heard)) throw otherFingerprint()
}

/** Notes that its fingerprint was checked, and that it is back if it had left. It goes with the bundle: « Annuler » leaves it. */
const accept = (context: FeatureContext, verifying: string): void => {
  const { db } = context.workspace
  const poste = knownPostes(db).find((known) => known.verifying === verifying)
  if (poste === undefined) throw withoutPoste()
  const checkedOn = localDay(context.clock.now())
  const values = { checkedOn, checkedBy: readMeta(db, 'member'), leftOn: null }
  context.write({ intent: 'espace.checked', writes: [{ record: 'poste', id: poste.id, values }] }, () => undefined)
}
