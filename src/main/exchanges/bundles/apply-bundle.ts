import { countContested } from '#main/db/conflict.ts'
import { noteExchange, noteKnown } from '#main/db/exchanges.ts'
import { espaceName } from '#main/db/rights-of-log.ts'
import { fingerprint } from '#main/keys/fingerprint.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { mayHere } from '#main/kit/demand-allowed.ts'
import { snapshotBefore, snapshotBeforeUnasked } from '#main/kit/snapshot-before.ts'
import type { AppliedBundle } from '#shared/contract/exchanges/bundles.ts'
import type { SettledPoint } from '#shared/contract/exchanges/conflicts.ts'
import { settlePoint } from '../conflicts/settle-point.ts'
import { areWordsOf } from '../espace/spoken-words.ts'
import { vouchHere } from '../espace/vouch-here.ts'
import { otherFingerprint, senderLeft, ungrantedSender, unknownSender } from '../exchange-errors.ts'
import { bringsNothing } from './brings-nothing.ts'
import { keepDecided } from './decided-points.ts'
import { lettingIn } from './let-in.ts'
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
 * Takes in what a bundle brings, notes it, lets its sender in when a hub heard the six words, settles what was chosen: all of
 * it or nothing.
 * @throws AppFailure `bundle-unknown-sender`, `bundle-ungranted`, `bundle-fingerprint`, `bundle-without-poste`,
 * `bundle-sender-left`, `not-allowed`, `conflict-gone`, `conflict-value`, `snapshot-failed`, or as `log.receive`
 */
export const applyBundle = async (
  context: FeatureContext,
  bundle: ReceivedBundle,
  { trust, choices, unasked = false }: Decided,
): Promise<AppliedBundle> => {
  const { file, hash, opened } = bundle
  const { workspace } = context
  const { db, log } = workspace
  const { status } = await senderOf(context, bundle)
  const isHeard = status === 'known' || status === 'own'
  if (!isHeard) {
    if (!mayHere(db, 'members')) throw status === 'left' ? senderLeft() : ungrantedSender()
    demandWords(fingerprint(espaceName(db) ?? '', opened.manifest.sender), trust)
  }
  const letIn = isHeard ? null : lettingIn(workspace, opened.manifest.sender)
  const already = bringsNothing(context, bundle)
  const { verifying, replica } = opened.manifest.sender
  if (!already) await (unasked ? snapshotBeforeUnasked : snapshotBefore)(context)
  const before = countContested(db)
  const at = context.clock.now().toISOString()
  const writer = log.replica
  const received = context.together(() => {
    if (letIn !== null) context.write(letIn, () => undefined)
    const result = log.receive(opened.txs())
    const { until: vector, pins, erased } = opened.manifest
    noteKnown(db, verifying, { replica, vector, pins, erased, at })
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
    for (const choice of choices) context.write(settlePoint(workspace, choice))
    keepDecided(db, hash, [])
    return result
  })
  // It showed that this poste wrote twice: what is written from now on is under another name.
  if (log.replica !== writer) {
    context.undoStack.forget()
    await vouchHere(context)
  }
  context.emit({ kind: 'changed', records: [...new Set(received.rows.map(({ record }) => record))], savedAt: at })
  return {
    transactions: received.applied,
    toSettle: Math.max(0, countContested(db) - before),
    waiting: received.waiting,
    already,
  }
}

const demandWords = (words: string, heard: string | null): void => {
  if (heard === null) throw unknownSender()
  if (!areWordsOf(words, heard)) throw otherFingerprint()
}
