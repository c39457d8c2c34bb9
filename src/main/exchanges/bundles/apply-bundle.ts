import { fingerprint } from '#main/bundle/fingerprint.ts'
import { countContested } from '#main/db/conflict.ts'
import type { Db } from '#main/db/db.ts'
import { noteExchange, noteKnown } from '#main/db/exchanges.ts'
import { row } from '#main/db/query.ts'
import { isOf } from '#main/kit/checked-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demandMay, mayHere } from '#main/kit/demand-allowed.ts'
import { type KnownPoste, knownPostes } from '#main/kit/postes.ts'
import { snapshotBefore, snapshotBeforeUnasked } from '#main/kit/snapshot-before.ts'
import type { AppliedBundle } from '#shared/contract/exchanges/bundles.ts'
import type { SettledPoint } from '#shared/contract/exchanges/conflicts.ts'
import { settlePoint } from '../conflicts/settle-point.ts'
import { markChecked } from '../espace/mark-checked.ts'
import { areWordsOf } from '../espace/spoken-words.ts'
import { membersChanged, otherFingerprint, senderLeft, unknownSender, withoutPoste } from '../exchange-errors.ts'
import { bringsNothing } from './brings-nothing.ts'
import { keepDecided } from './decided-points.ts'
import { beyondCarrier, membersOf } from './members-changed.ts'
import type { ReceivedBundle } from './received-bundles.ts'
import { senderOf } from './sender-of.ts'

interface Decided {
  /** The six words of an unknown sender, as they were heard. */
  readonly trust: string | null
  /** Points settled before they are there: they are with what brings them, or neither is. */
  readonly choices: readonly SettledPoint[]
  /** A hub takes in what whoever carries it may not change: it knows of it, or looked into it. */
  readonly members?: boolean
  /** Nobody asked for it: it came by the shared folder, and was settled so. */
  readonly unasked?: boolean
}

/**
 * Takes in what a bundle brings, notes it, accepts its sender when the six words were right, settles what was chosen: all
 * of it or nothing.
 * @throws AppFailure `bundle-unknown-sender`, `bundle-fingerprint`, `bundle-without-poste`, `bundle-sender-left`,
 * `bundle-members`, `not-allowed`, `conflict-gone`, `conflict-value`, `snapshot-failed`, or as `log.receive`
 */
export const applyBundle = async (
  context: FeatureContext,
  bundle: ReceivedBundle,
  { trust, choices, members: takesMembers = false, unasked = false }: Decided,
): Promise<AppliedBundle> => {
  const { file, hash, opened } = bundle
  const { db, log } = context.workspace
  const sender = await senderOf(context, bundle)
  const isTrusted = sender.status === 'known' || sender.status === 'own'
  if (sender.status === 'left' && !mayHere(db, 'members')) throw senderLeft()
  if (!isTrusted) demandWords(fingerprint(opened.manifest.sender), trust)
  if (takesMembers) demandMay(db, 'members', null)
  const already = bringsNothing(context, bundle)
  if (!already) await (unasked ? snapshotBeforeUnasked : snapshotBefore)(context)
  const before = countContested(db)
  const at = context.clock.now().toISOString()
  const received = context.together(() => {
    const { verifying, replica } = opened.manifest.sender
    const members = membersOf(db)
    const result = log.receive(opened.txs())
    const carrier = { verifying, isOwn: sender.status === 'own', isKnown: isTrusted }
    if (!takesMembers && beyondCarrier(db, members, result.held, carrier).length > 0)
      throw membersChanged(mayHere(db, 'members'))
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
    const poste = knownPostes(db).find(isOf(opened.manifest.sender))
    if (poste === undefined && !isTrusted) throw withoutPoste()
    if (poste !== undefined && (!isTrusted || owesCheck(db, poste))) markChecked(context, poste, () => undefined)
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

const demandWords = (words: string, heard: string | null): void => {
  if (heard === null) throw unknownSender()
  if (!areWordsOf(words, heard)) throw otherFingerprint()
}

/** Its words were heard here before its row came, by one who says it for everyone: the hub that invited this one. */
const owesCheck = (db: Db, { id, isChecked }: KnownPoste): boolean =>
  isChecked && mayHere(db, 'members') && row(db, 'poste', id)?.checkedOn === null
