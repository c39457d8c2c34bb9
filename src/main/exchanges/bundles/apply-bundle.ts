import { fingerprint } from '#main/bundle/fingerprint.ts'
import { countContested } from '#main/db/conflict.ts'
import { noteExchange, noteKnown } from '#main/db/exchanges.ts'
import type { RowName } from '#main/db/intent.ts'
import { isOf } from '#main/kit/checked-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demandMay, mayHere } from '#main/kit/demand-allowed.ts'
import { knownPostes } from '#main/kit/postes.ts'
import { snapshotBefore, snapshotBeforeUnasked } from '#main/kit/snapshot-before.ts'
import type { AppliedBundle } from '#shared/contract/exchanges/bundles.ts'
import type { SettledPoint } from '#shared/contract/exchanges/conflicts.ts'
import { isMemberRecord } from '#shared/records/workspace/member-records.ts'
import { settlePoint } from '../conflicts/settle-point.ts'
import { markChecked, passOnCheck } from '../espace/mark-checked.ts'
import { areWordsOf } from '../espace/spoken-words.ts'
import { membersChanged, otherFingerprint, senderLeft, unknownSender, withoutPoste } from '../exchange-errors.ts'
import { bringsNothing } from './brings-nothing.ts'
import { keepDecided } from './decided-points.ts'
import { beyondCarrier, type Members, membersOf } from './members-changed.ts'
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
  const { verifying, replica } = opened.manifest.sender
  const demandCarried = (before: Members, held: readonly RowName[]): void => {
    const beyond = beyondCarrier(db, before, held, { verifying, status: sender.status })
    if (beyond.length > 0) throw membersChanged(mayHere(db, 'members'))
  }
  // What is refused is refused before a copy is made: a folder looked at all day would push out the others.
  if (unasked && !already && touchesMembers(opened)) {
    const members = membersOf(db)
    log.rehearse(opened.txs(), ({ held }) => demandCarried(members, held))
  }
  if (!already) await (unasked ? snapshotBeforeUnasked : snapshotBefore)(context)
  const before = countContested(db)
  const at = context.clock.now().toISOString()
  const received = context.together(() => {
    const members = membersOf(db)
    const result = log.receive(opened.txs())
    if (!takesMembers) demandCarried(members, result.held)
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
    if (!isTrusted) {
      if (poste === undefined) throw withoutPoste()
      markChecked(context, poste, () => undefined)
    } else if (poste !== undefined && !already) passOnCheck(context, poste)
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

const touchesMembers = ({ txs }: ReceivedBundle['opened']): boolean => {
  for (const { ops } of txs()) if (ops.some(({ record }) => isMemberRecord(record))) return true
  return false
}

const demandWords = (words: string, heard: string | null): void => {
  if (heard === null) throw unknownSender()
  if (!areWordsOf(words, heard)) throw otherFingerprint()
}
